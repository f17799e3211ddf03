/** Action items in many styles: `__tests__/fixtures/action-items`, a file for each class. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { readItemCases, differences } from '../support/item-cases.js';

const folder = '__tests__/fixtures/action-items';

it.each(
  readdirSync(folder).flatMap((file) =>
    readItemCases(readFileSync(`${folder}/${file}`, 'utf8')).map(
      (one) => [`${file}:${one.line}`, one] as const,
    ),
  ),
)('%s', (_, one) => {
  const { actionItems } = parsePostmortem('2026-03-10.md', one.source);
  expect(differences(one.items, actionItems)).toEqual([]);
});

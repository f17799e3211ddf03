import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { lint } from '../../src/review/lint.js';
import type { Rule } from '../../src/review/review.js';
import { reviewRules } from '../../src/review/rules/index.js';

const folder = '__tests__/fixtures/rules';
const context = { people: new Set<string>(), today: '2026-11-21' };
const findingsOf = (rule: Rule, file: string) =>
  lint(
    parsePostmortem(file, readFileSync(`${folder}/${rule.id}/${file}`, 'utf8')),
    [rule],
    context,
    { rules: rule.defaultSeverity === 'off' ? { [rule.id]: 'notice' } : {} },
  );

describe.each(reviewRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('has nothing to say about ok.md', () => {
    expect(
      findingsOf(rule, 'ok.md').map(({ place, message }) => `${place.line} ${message}`),
    ).toEqual([]);
  });
  it('says what expected.txt says about not-ok.md', () => {
    const expected = readFileSync(`${folder}/${rule.id}/expected.txt`, 'utf8').trim().split('\n');
    const said = findingsOf(rule, 'not-ok.md').map(
      ({ place, message }) => `${place.line} ${message}`,
    );
    expect(
      said.map((line, i) =>
        expected[i] !== undefined && line.startsWith(expected[i]) ? expected[i] : line,
      ),
    ).toEqual(expected);
  });
  it('rhymes', () => {
    for (const { message } of findingsOf(rule, 'not-ok.md'))
      expect(message).toMatch(/^(?:Missing .*|Unexpected .*, expected .*|Unknown .*)[^.]$/);
  });
});

describe.each(
  reviewRules.flatMap((rule) =>
    rule.rewrite === undefined ? [] : [{ id: rule.id, rule, ...rule.rewrite }],
  ),
)('$id offers a rewrite', ({ rule, from, to }) => {
  const about = (text: string, rules: readonly Rule[]) =>
    lint(
      parsePostmortem('p.md', `## Summary\n\n${text}\n\n## Contributing factors\n\n${text}\n`),
      rules,
      context,
      {
        rules: {},
      },
    );
  it('of what it finds', () => {
    expect(about(from, [rule])).not.toEqual([]);
  });
  it('in which no rule finds blame', () => {
    expect(
      about(
        to,
        reviewRules.filter(({ id }) => id.startsWith('no-')),
      ),
    ).toEqual([]);
  });
});

it('every folder of fixtures has its rule', () => {
  expect(readdirSync(folder).sort()).toEqual(reviewRules.map(({ id }) => id).sort());
  expect(reviewRules.every(({ id }) => existsSync(`${folder}/${id}/ok.md`))).toBe(true);
});

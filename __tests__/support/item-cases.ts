/**
 * Cases of `fixtures/action-items`: the words below "Action items" (or below the heading after `title:`), then a line
 * `=> text | owner=… | due=…` for each item in order, `=> none` for none. What a line does not name is not compared.
 */
import type { ActionItem } from '../../src/postmortem/document.js';

export interface ExpectedItem {
  readonly text: string;
  /** Several values parted by a comma are all right; empty means none. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface ItemCase {
  readonly line: number;
  readonly source: string;
  readonly items: readonly ExpectedItem[];
}

export function readItemCases(text: string): readonly ItemCase[] {
  let line = 1;
  return text.split('\n----\n').map((block) => {
    const at = line;
    line += block.split('\n').length + 1;
    const lines = block.trimEnd().split('\n');
    const expected = lines.filter((one) => one.startsWith('=> ')).map((one) => one.slice(3));
    const body = lines.filter((one) => !one.startsWith('=> '));
    const title = /^title: (.*)$/.exec(body[0] ?? '')?.[1];
    const words = (title === undefined ? body : body.slice(1)).join('\n');
    return {
      line: at,
      source: `# Queue stuck\n\nDate: 2026-03-10\n\n${title ?? '## Action items'}\n\n${words}\n`,
      items: expected.filter((one) => one !== 'none').map(readExpected),
    };
  });
}

function readExpected(words: string): ExpectedItem {
  const parts = words.split(' | ');
  const from = parts.findIndex((part) => /^(?:owner|due|state|tracking|reason)=/.test(part));
  const fields = from === -1 ? [] : parts.slice(from);
  return {
    text: parts.slice(0, from === -1 ? parts.length : from).join(' | '),
    fields: Object.fromEntries(
      fields.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
    ),
  };
}

/** In words, so that a failing case says what is wrong; the full stop at the end does not matter. */
export function differences(
  expected: readonly ExpectedItem[],
  read: readonly ActionItem[],
): readonly string[] {
  if (expected.length !== read.length)
    return [`${read.length} items: ${read.map(({ text }) => text).join(' / ')}`];
  return expected.flatMap(({ text, fields }, i) => {
    const item = read[i];
    if (item === undefined) return [];
    const plain = (words: string): string => words.replace(/\.$/, '');
    return [
      ...(plain(item.text) === plain(text) ? [] : [`text "${item.text}"`]),
      ...Object.entries(fields).flatMap(([name, wanted]) => {
        const value = (item as unknown as Record<string, string | null>)[name] ?? '';
        return wanted.split(',').includes(value) || value === wanted
          ? []
          : [`${name} "${value}", expected "${wanted}"`];
      }),
    ];
  });
}

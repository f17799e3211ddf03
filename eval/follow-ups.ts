/**
 * How right action items are read: the items themselves, and their owners, references, due dates and states, against
 * documents that were marked by hand.
 */
import type { ActionItem } from '../src/postmortem/document.js';
import { parsePostmortem } from '../src/postmortem/parse.js';
import { readMarked, report, type MarkedDocument, type MarkedItem, type Tally } from './marks.js';

const fields = ['owner', 'reference', 'due', 'state'] as const;
type Field = (typeof fields)[number];

report(readMarked(), ['items', ...fields], (one: MarkedDocument & { readonly source: string }) => {
  const read = parsePostmortem(one.document, one.source).actionItems;
  const pairs = pairsOf(one.items, read);
  const taken = new Set(pairs.map(({ item }) => item));
  const certain = pairs.filter(({ mark }) => !isDoubtful(mark, 'item'));
  const further = read.filter((item) => !taken.has(item));
  const missed = one.items.filter(
    (mark) => !isDoubtful(mark, 'item') && !pairs.some((pair) => pair.mark === mark),
  );
  const items: Tally = {
    right: certain.length,
    found: certain.length + further.length,
    marked: certain.length + missed.length,
  };
  const judged = fields.map((field) => judgeField(field, certain, missed, further));
  return {
    tallies: [items, ...judged.map(({ tally }) => tally)],
    different: [
      ...missed.map(({ line, text }) => `${line} missed item: ${text}`),
      ...further.map(({ span, text }) => `${span.line} item, not marked: ${text.slice(0, 60)}`),
      ...judged.flatMap(({ different }) => different),
    ],
  };
});

interface Pair {
  readonly mark: MarkedItem;
  readonly item: ActionItem;
}

/** An item is the marked one when it stands on its line, or begins there, and begins with its words. */
function pairsOf(marks: readonly MarkedItem[], read: readonly ActionItem[]): readonly Pair[] {
  const taken = new Set<ActionItem>();
  return marks.flatMap((mark) => {
    const item = read.find(
      (one) => !taken.has(one) && one.span.line === mark.line && startsAlike(one.text, mark.text),
    );
    if (item === undefined) return [];
    taken.add(item);
    return [{ mark, item }];
  });
}

function startsAlike(read: string, marked: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(read).startsWith(plain(marked).slice(0, 20));
}

function isDoubtful(mark: MarkedItem, what: string): boolean {
  return mark.doubtful?.includes(what) === true;
}

/** What an item that is not marked claims counts against; what a missed one holds counts as missed. */
function judgeField(
  field: Field,
  pairs: readonly Pair[],
  missed: readonly MarkedItem[],
  further: readonly ActionItem[],
): { readonly tally: Tally; readonly different: readonly string[] } {
  const judged = pairs.filter(({ mark }) => !isDoubtful(mark, field));
  const stated = (value: string | null): number => (value === null ? 0 : 1);
  const right = judged.filter(
    ({ mark, item }) => said(item, field) !== null && agree(mark, item, field),
  );
  const count = (values: readonly (string | null)[]): number =>
    values.reduce((total, value) => total + stated(value), 0);
  return {
    tally: {
      right: right.length,
      found: count([...judged.map(({ item }) => item), ...further].map((one) => said(one, field))),
      marked: count(
        [...judged.map(({ mark }) => mark), ...missed].map((one) => wanted(one, field)),
      ),
    },
    different: judged
      .filter(({ mark, item }) => !agree(mark, item, field))
      .map(
        ({ mark, item }) =>
          `${mark.line} ${field} ${said(item, field) ?? 'none'}, marked ${wanted(mark, field) ?? 'none'}`,
      ),
  };
}

/** `open` is what an item is without a word about it, so it counts as nothing said. */
function said(item: ActionItem, field: Field): string | null {
  if (field === 'state') return item.state === 'open' ? null : item.state;
  return field === 'reference' ? item.tracking : item[field];
}

function wanted(mark: MarkedItem, field: Field): string | null {
  if (field === 'state') return mark.state === 'open' ? null : mark.state;
  return field === 'reference' ? (mark.reference?.[0] ?? null) : mark[field];
}

function agree(mark: MarkedItem, item: ActionItem, field: Field): boolean {
  const value = said(item, field);
  if (field === 'reference' && value !== null) return mark.reference?.includes(value) === true;
  return (value?.toLowerCase() ?? null) === (wanted(mark, field)?.toLowerCase() ?? null);
}

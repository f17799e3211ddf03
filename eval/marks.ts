/**
 * Documents that somebody read and marked by hand, and how answers are counted against the marks.
 * The format is described in docs/accuracy-documents.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ItemState, SectionName } from '../src/postmortem/document.js';

export interface MarkedSection {
  readonly line: number;
  /** What the title names; empty for a doubtful one. */
  readonly kinds: readonly SectionName[];
  /** Counted neither for nor against. */
  readonly alsoRight?: readonly SectionName[];
  readonly doubtful?: boolean;
}

export interface MarkedItem {
  readonly line: number;
  /** Its first words, without box, owner and link. */
  readonly text: string;
  readonly state: ItemState;
  readonly owner: string | null;
  readonly due: string | null;
  /** Any of them is right. */
  readonly reference: readonly string[] | null;
  /** What careful readers could see differently: `item` as a whole, or one of its fields. */
  readonly doubtful?: readonly string[];
}

export interface MarkedDocument {
  /** Path below the folder of the documents. */
  readonly document: string;
  /** `open`: looked at while the reader was mended; `kept`: only measured. */
  readonly half: 'open' | 'kept';
  readonly sections: readonly MarkedSection[];
  readonly items: readonly MarkedItem[];
  /** Lines at which entries of the timeline begin; absent where the entries have no time. */
  readonly timeline?: readonly number[];
}

export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

export const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return resolve(at < 0 ? fallback : (process.argv[at + 1] ?? fallback));
};

/** The marked documents with their text; empty, and said so, where a folder is missing. */
export function readMarked(): readonly (MarkedDocument & { readonly source: string })[] {
  const [marks, documents] = [
    option('marks', '../shared/marks'),
    option('documents', '../shared/corpus/postmortems'),
  ];
  for (const [name, folder] of Object.entries({ marks, documents }))
    if (!existsSync(folder)) {
      console.log(`No ${name} at ${folder}; nothing measured.`);
      return [];
    }
  return readdirSync(marks)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(marks, file), 'utf8')) as MarkedDocument)
    .filter(({ document }) => existsSync(join(documents, document)))
    .map((one) => ({ ...one, source: readFileSync(join(documents, one.document), 'utf8') }));
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    right: tallies.reduce((total, { right }) => total + right, 0),
    found: tallies.reduce((total, { found }) => total + found, 0),
    marked: tallies.reduce((total, { marked }) => total + marked, 0),
  };
}

/** Precision and recall with Wilson's interval, F1 with that of 2,000 draws of whole documents. */
export function describeTallies(name: string, tallies: readonly Tally[]): string {
  const all = sum(tallies);
  return [
    name.padEnd(12),
    `P ${share(all.right, all.found)}`.padEnd(30),
    `R ${share(all.right, all.marked)}`.padEnd(30),
    `F1 ${figure(f1(all))} ${drawn(tallies)}`,
  ].join('');
}

function f1({ right, found, marked }: Tally): number {
  return found + marked === 0 ? NaN : (2 * right) / (found + marked);
}

function share(right: number, of: number): string {
  if (of === 0) return '-  n 0';
  const [p, z] = [right / of, 1.96];
  const middle = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const wide = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return `${figure(p)} (${figure(middle - wide)}-${figure(Math.min(1, middle + wide))}) n ${of}`;
}

function drawn(tallies: readonly Tally[]): string {
  let seed = 1;
  const draw = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % tallies.length;
  };
  const values = Array.from({ length: 2000 }, () =>
    f1(sum(tallies.map(() => tallies[draw()] ?? { right: 0, found: 0, marked: 0 }))),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (part: number): number => values[Math.floor(values.length * part)] ?? NaN;
  return values.length === 0 ? '' : `(${figure(at(0.025))}-${figure(at(0.975))})`;
}

const figure = (value: number): string =>
  Number.isNaN(value) ? '-' : value.toFixed(3).replace(/^0/, '');

/** Prints each half by itself; `--show` lists what is not as marked, for the open half only. */
export function report<T extends MarkedDocument>(
  documents: readonly T[],
  names: readonly string[],
  judge: (one: T) => {
    readonly tallies: readonly Tally[];
    readonly different: readonly string[];
  },
): void {
  for (const half of ['open', 'kept'] as const) {
    const judged = documents
      .filter((one) => one.half === half)
      .map((one) => ({ one, ...judge(one) }));
    if (judged.length === 0) continue;
    console.log(`\n${half} half, ${judged.length} documents`);
    names.forEach((name, i) => {
      const tallies = judged.map((each) => each.tallies[i] ?? { right: 0, found: 0, marked: 0 });
      console.log(describeTallies(name, tallies));
    });
    if (!process.argv.includes(half === 'open' ? '--show' : '--show-kept')) continue;
    for (const { one, different } of judged)
      for (const line of different) console.log(`  ${one.document}:${line}`);
  }
}

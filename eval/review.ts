/**
 * Reads a folder of real postmortems with the parser and the rules, and prints how much each rule says, with a seeded
 * sample to judge by reading: `npm run eval:review -- [--documents DIR] [--sample N] [--rule ID] [--seed N] [--all]`.
 * `--marks FILE` holds what a person marked, for precision and recall of blame: `eval/blame-marks.ts`. `--preset` is one of the
 * presets; how many documents pass each is always printed.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePostmortem } from '../src/postmortem/parse.js';
import type { PostmortemDocument } from '../src/postmortem/document.js';
import { lint } from '../src/review/lint.js';
import { type PresetName, presets } from '../src/review/presets.js';
import { reviewRules } from '../src/review/rules/index.js';
import { type Finding, isRefused } from '../src/review/review.js';
import { compareWithMarks, readMarks } from './blame-marks.js';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '../shared/corpus/postmortems' },
    sample: { type: 'string', default: '4' },
    rule: { type: 'string' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    items: { type: 'boolean', default: false },
    titles: { type: 'boolean', default: false },
    marks: { type: 'string' },
    preset: { type: 'string', default: 'recommended' },
  },
});

if (!existsSync(values.documents)) {
  console.log(
    `No documents at ${values.documents}; name a folder of Markdown postmortems with --documents DIR.`,
  );
  process.exit(0);
}

interface Hit {
  readonly document: PostmortemDocument;
  readonly finding: Finding;
}

/** Rules whose id says what is unwanted, and that are about form, not about people. */
const aboutForm = new Set(['no-placeholder', 'no-single-cause', 'no-absence-as-cause']);

const started = performance.now();
const documents = filesIn(values.documents)
  .filter((path) => /\.(?:md|markdown)$/i.test(path))
  .sort()
  .map((path) => parsePostmortem(relative(values.documents, path), readFileSync(path, 'utf8')));
const parsed = performance.now();
const context = { people: new Set<string>(), today: '2026-11-21' };
if (!Object.hasOwn(presets, values.preset)) throw new Error(`Unknown preset ${values.preset}`);
const review = (document: PostmortemDocument, preset: PresetName): readonly Finding[] =>
  lint(document, reviewRules, context, { rules: {}, preset });
const hits = documents.flatMap((document) =>
  review(document, values.preset as PresetName).map((finding): Hit => ({ document, finding })),
);
const linted = performance.now();
const words = documents.reduce(
  (sum, { passages }) =>
    sum + passages.reduce((n, { text }) => n + text.split(/\s+/).filter(Boolean).length, 0),
  0,
);

console.log(
  `${documents.length} documents, ${words} words; read in ${Math.round(parsed - started)} ` +
    `ms, reviewed in ${Math.round(linted - parsed)} ms.\n`,
);
printRepositories();
printRules();
printPresets();
if (values.marks !== undefined) printMarks(values.marks);
if (values.items) printItems();
if (values.titles) printTitles();

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function printRepositories(): void {
  const folders = grouped(documents, ({ path }) => path.split('/')[0] ?? '');
  console.log(
    'folder | documents | with summary | impact | timeline | causes | action ' +
      'section | action items | owner | due | tracked',
  );
  for (const [folder, list] of folders) {
    const having = (name: string): number =>
      list.filter(({ sections }) => sections.some((section) => section.name === name)).length;
    const items = list.flatMap(({ actionItems }) => actionItems);
    console.log(
      [
        folder,
        list.length,
        having('summary'),
        having('impact'),
        having('timeline'),
        having('contributing-factors'),
        having('action-items'),
        items.length,
        items.filter(({ owner }) => owner !== null).length,
        items.filter(({ due }) => due !== null).length,
        items.filter(({ tracking }) => tracking !== null).length,
      ].join(' | '),
    );
  }
  console.log('');
}

function printRules(): void {
  const random = mulberry(Number(values.seed));
  for (const { id, defaultSeverity } of reviewRules) {
    if (values.rule !== undefined && values.rule !== id) continue;
    const found = hits.filter(({ finding }) => finding.ruleId === id);
    const inDocuments = new Set(found.map(({ document }) => document.path)).size;
    console.log(
      `${id} (${defaultSeverity}): ${found.length} in ${inDocuments} documents, ` +
        `${((found.length * 1000) / Math.max(1, words)).toFixed(2)} per 1,000 words`,
    );
    const sample = values.all ? found : shuffled(found, random).slice(0, Number(values.sample));
    for (const { document, finding } of sample) {
      const line = document.source.split('\n')[finding.place.line - 1] ?? '';
      const from = Math.max(0, finding.place.column - 110);
      console.log(
        `    ${document.path}:${finding.place.line}:${finding.place.column} ${finding.message.replace(/, expected.*/, '')}\n ` +
          `     ${line.slice(from, from + 260).trim()}`,
      );
    }
  }
}

/** How many documents would pass the check, by preset, and how many have nothing but notices. */
function printPresets(): void {
  for (const preset of Object.keys(presets) as PresetName[]) {
    const found = documents.map((document) => review(document, preset));
    const passing = found.filter((findings) => !isRefused(findings, 'error')).length;
    const calm = found.filter((findings) => !isRefused(findings, 'warning')).length;
    const count = found.reduce((sum, { length }) => sum + length, 0);
    console.log(
      `preset ${preset}: ${passing} of ${documents.length} documents pass, ${calm} without a warning; ` +
        `${((count * 1000) / Math.max(1, words)).toFixed(2)} findings per 1,000 words`,
    );
  }
}

function printMarks(path: string): void {
  const marks = readMarks(readFileSync(path, 'utf8'));
  const said = hits
    .filter(({ finding }) => finding.ruleId.startsWith('no-') && !aboutForm.has(finding.ruleId))
    .map(({ document, finding }) => ({ path: document.path, line: finding.place.line, finding }));
  console.log(compareWithMarks(marks, said));
}

function printItems(): void {
  for (const { path, actionItems } of documents) {
    for (const item of actionItems)
      console.log(
        `${path}:${item.span.line} [${item.form}${item.state === 'done' ? ', done' : ''}] ` +
          `${item.text.slice(0, 110)} | ${item.owner ?? '-'} | ${item.due ?? '-'} | ` +
          `${item.tracking ?? '-'} | ${item.type ?? '-'}`,
      );
  }
}

/** Titles that no section name fits: the next synonyms to think about. */
function printTitles(): void {
  const unknown = grouped(
    documents
      .flatMap(({ sections }) => sections)
      .filter(({ name, depth }) => name === 'other' && depth < 4),
    ({ title }) => title.toLowerCase(),
  );
  for (const [title, list] of [...unknown].sort((a, b) => b[1].length - a[1].length).slice(0, 150))
    console.log(`${list.length}\t${title}`);
}

function grouped<T>(
  list: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** A small seeded generator, so that the same sample can be looked at again. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

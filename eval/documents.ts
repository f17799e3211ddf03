/** How right sections and timeline entries are read, against documents that were marked by hand. */
import { parsePostmortem } from '../src/postmortem/parse.js';
import { readDocumentTimeline } from '../src/postmortem/timeline/entries.js';
import { readMarked, report, type MarkedDocument, type Tally } from './marks.js';

type Marked = MarkedDocument & { readonly source: string };

report(readMarked(), ['sections', 'entries'], (one) => {
  const [sections, entries] = [judgeSections(one), judgeEntries(one)];
  return {
    tallies: [sections.tally, entries.tally],
    different: [...sections.different, ...entries.different],
  };
});

interface Judgement {
  readonly tally: Tally;
  readonly different: readonly string[];
}

/** A section counts by its line and its kind; a compound title counts once for each kind. */
function judgeSections({ document, source, sections }: Marked): Judgement {
  const left = new Map<string, string>();
  const passed = new Set<string>();
  for (const { line, kinds, alsoRight = [], doubtful } of sections) {
    for (const kind of kinds) left.set(`${line} ${kind}`, `${line} missed ${kind}`);
    for (const kind of alsoRight) passed.add(`${line} ${kind}`);
    if (doubtful === true) passed.add(`${line} `);
  }
  const marked = left.size;
  const found = parsePostmortem(document, source)
    .sections.flatMap(({ name, also, heading, title }) =>
      [name, ...also].map((kind) => ({ key: `${heading.line} ${kind}`, kind, heading, title })),
    )
    .filter(
      ({ key, kind, heading }) =>
        kind !== 'other' && !passed.has(key) && !passed.has(`${heading.line} `),
    );
  const wrong = found
    .filter(({ key }) => !left.delete(key))
    .map(({ kind, heading, title }) => `${heading.line} ${kind}, not marked: ${title}`);
  return {
    tally: { right: found.length - wrong.length, found: found.length, marked },
    different: [...left.values(), ...wrong],
  };
}

/** An entry counts by the line at which it begins. */
function judgeEntries({ document, source, timeline }: Marked): Judgement {
  if (timeline === undefined) return { tally: { right: 0, found: 0, marked: 0 }, different: [] };
  const lines = new Set(
    readDocumentTimeline(source, document)
      .entries.filter(({ label }) => !label)
      .map(({ line }) => line),
  );
  const right = timeline.filter((line) => lines.has(line)).length;
  const different = [
    ...timeline.filter((line) => !lines.has(line)).map((line) => `${line} no entry`),
    ...[...lines]
      .filter((line) => !timeline.includes(line))
      .map((line) => `${line} an entry, not marked`),
  ];
  return { tally: { right, found: lines.size, marked: timeline.length }, different };
}

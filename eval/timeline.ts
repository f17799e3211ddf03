/**
 * How right the timeline is: recorded incidents against their answers, and what the time reader
 * finds in written postmortems.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defaultConfig } from '../src/config/defaults.js';
import { milestoneNames, type MilestoneName } from '../src/incident/incident.js';
import { factsFromRecording, parseRecording } from '../src/recording/recording.js';
import { describeFinding } from '../src/render/timeline/findings.js';
import { describeEvent } from '../src/render/timeline/sentences.js';
import { timelineInputFromFacts } from '../src/timeline/input.js';
import { buildTimeline } from '../src/timeline/build.js';
import { readDocumentTimeline } from '../src/postmortem/timeline/entries.js';
import { findingRules } from '../src/timeline/findings/index.js';
import { timelineSources } from '../src/timeline/sources/index.js';
import type { Timeline } from '../src/timeline/timeline.js';
import type { CommentRecord } from '../src/repository/repository.js';

interface Truth {
  readonly started_at: string | null;
  readonly detected_at: string | null;
  readonly mitigated_at: string | null;
  readonly resolved_at: string | null;
  readonly timeline: number;
}

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return resolve(at < 0 ? fallback : (process.argv[at + 1] ?? fallback));
};
const judged: readonly Exclude<MilestoneName, 'acknowledged'>[] = milestoneNames.filter(
  (name) => name !== 'acknowledged',
);
const minutes = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 60_000;

incidents(option('incidents', '../shared/incidents'));
documents(option('documents', '../shared/corpus/postmortems'));

function incidents(folder: string): void {
  if (!existsSync(folder)) return console.log(`No incidents at ${folder}; nothing measured.`);
  const sums = { rows: 0, expected: 0, dated: 0, close: 0, near: 0, of: 0 };
  console.log(
    `${'incident'.padEnd(22)}${'rows'.padEnd(9)}${'dated'.padEnd(9)}${judged.map((name) => name.padEnd(12)).join('')}`,
  );
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.includes('.truth.'))
    .sort()) {
    const truthFile = join(folder, file.replace(/\.json$/, '.truth.json'));
    if (!existsSync(truthFile)) continue;
    const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth;
    const facts = factsFromRecording(
      parseRecording(JSON.parse(readFileSync(join(folder, file), 'utf8')), file),
    );
    const timeline = buildTimeline(
      timelineInputFromFacts(facts, defaultConfig),
      timelineSources,
      findingRules,
    );
    const { found, dated } = rowsOf(timeline, facts.comments, facts.issue.createdAt);
    const marks = judged.map((name) =>
      mark(timeline.milestones[name]?.at ?? null, truth[`${name}_at`]),
    );
    sums.rows += found;
    sums.expected += truth.timeline;
    sums.dated += dated;
    sums.of += marks.length;
    sums.close += marks.filter((m) => m.within <= 1).length;
    sums.near += marks.filter((m) => m.within <= 5).length;
    console.log(
      `${basename(file, '.json').padEnd(22)}${`${found}/${truth.timeline}`.padEnd(9)}${`${dated}/${truth.timeline}`.padEnd(9)}${marks.map((m) => m.text.padEnd(12)).join('')}`,
    );
    if (process.argv.includes('--show')) show(timeline, truth);
  }
  console.log(
    `\nRows found ${sums.rows} of ${sums.expected}, rightly dated ${sums.dated} of ${sums.expected}.`,
  );
  console.log(
    `Milestones right within 1 minute ${sums.close} of ${sums.of}, within 5 minutes ` +
      `${sums.near} of ${sums.of} (one that the answer calls unknown and we state ` +
      'counts as wrong).',
  );
}

/**
 * The declaration and every comment shall have a row; rightly dated when one of its rows lies
 * within a minute of its time.
 */
function rowsOf(
  timeline: Timeline,
  comments: readonly CommentRecord[],
  declaredAt: string,
): { found: number; dated: number } {
  const expected = [
    { id: 'opened', at: declaredAt },
    ...comments.map((comment) => ({
      id: `comment:${comment.id}`,
      at: comment.createdAt,
      url: comment.url,
    })),
  ];
  const rows = expected.map((one) =>
    timeline.events.filter(
      (event) =>
        event.id === one.id ||
        event.id.startsWith(`${one.id}:`) ||
        event.links.some((link) => 'url' in one && link.url === one.url),
    ),
  );
  return {
    found: rows.filter((own) => own.length > 0).length,
    dated: rows.filter((own, i) =>
      own.some((row) => minutes(row.occurredAt, expected[i]?.at ?? '') <= 1),
    ).length,
  };
}

function mark(said: string | null, truth: string | null): { within: number; text: string } {
  if (said === null || truth === null)
    return said === truth
      ? { within: 0, text: '= unknown' }
      : { within: Infinity, text: said === null ? 'missed' : 'invented' };
  const off = minutes(said, truth);
  return {
    within: off,
    text: off <= 1 ? 'right' : `${said > truth ? '+' : '-'}${Math.round(off)} min`,
  };
}

function show(timeline: Timeline, truth: Truth): void {
  for (const name of judged)
    console.log(
      `    ${name}: ${timeline.milestones[name]?.at ?? '-'} (${timeline.milestones[name]?.proof ?? ''}), ` +
        `answer ${truth[`${name}_at`] ?? 'unknown'}`,
    );
  for (const event of timeline.events)
    console.log(
      `    ${event.key ? '*' : ' '} ${event.occurredAt}${event.zoneAssumed ? '?' : ' '} ` +
        `${event.id.padEnd(16)} ${describeEvent(event).slice(0, 100)}`,
    );
  for (const finding of timeline.findings)
    console.log(`    ! ${finding.ruleId}: ${describeFinding(finding)}`);
}

function documents(folder: string): void {
  if (!existsSync(folder)) return console.log(`No documents at ${folder}; nothing measured.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const byFolder = new Map<
    string,
    { files: number; withEntries: number; entries: number; dated: number; zones: number }
  >();
  for (const file of files) {
    const read = readDocumentTimeline(readFileSync(join(folder, file), 'utf8'), file);
    const key = file.split(/[\\/]/)[0] ?? '';
    const sum = byFolder.get(key) ?? { files: 0, withEntries: 0, entries: 0, dated: 0, zones: 0 };
    byFolder.set(key, {
      files: sum.files + 1,
      withEntries: sum.withEntries + (read.entries.length > 0 ? 1 : 0),
      entries: sum.entries + read.entries.length,
      dated: sum.dated + read.entries.filter((entry) => entry.occurredAt !== null).length,
      zones: sum.zones + (read.zone === null ? 0 : 1),
    });
    if (process.argv.includes('--files'))
      console.log(`${file}: ${read.entries.length} entries, zone ${read.zone ?? '-'}`);
  }
  console.log(
    `\n${'documents'.padEnd(34)}${'files'.padEnd(8)}${'with rows'.padEnd(11)}${'entries'.padEnd(9)}${'dated'.padEnd(8)}zones`,
  );
  const total = { files: 0, withEntries: 0, entries: 0, dated: 0, zones: 0 };
  for (const [key, sum] of byFolder) {
    for (const field of Object.keys(total) as (keyof typeof total)[]) total[field] += sum[field];
    console.log(line(key, sum));
  }
  console.log(line('total', total));
}

function line(
  name: string,
  sum: { files: number; withEntries: number; entries: number; dated: number; zones: number },
): string {
  return `${name.padEnd(34)}${String(sum.files).padEnd(8)}${String(sum.withEntries).padEnd(11)}${String(sum.entries).padEnd(9)}${String(sum.dated).padEnd(8)}${sum.zones}`;
}

/**
 * Every recorded incident through the built bundle: the terminal commands on the recording, then the whole life on the
 * local GitHub, each turn run twice. `npm run eval:incidents [-- --incidents DIR]`
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { storyFromRecording } from '../src/demo/from-recording.js';
import { play } from '../src/demo/play.js';
import { milestoneNames } from '../src/incident/incident.js';
import { parseRecording } from '../src/recording/recording.js';

interface Truth {
  readonly trigger_sha: string | null;
  readonly also_acceptable?: readonly string[];
  readonly timeline: number;
  readonly [milestone: string]: unknown;
}

const { values } = parseArgs({
  options: { incidents: { type: 'string', default: '../shared/incidents' } },
});
const folder = values.incidents;
if (!existsSync(folder)) {
  console.log(
    `There is no folder ${folder}; name one with --incidents DIR. Nothing was evaluated.`,
  );
  process.exit(0);
}
const run = promisify(execFile);
const cli = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse(
    (await run(process.execPath, ['dist/cli.js', ...args], { maxBuffer: 64 << 20 })).stdout,
  ) as unknown;
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.truth.json'))
  .sort();
const actionYaml = readFileSync('action.yml', 'utf8');
const totals = {
  incidents: 0,
  top1: 0,
  top3: 0,
  ranked: 0,
  milestones: 0,
  milestonesRight: 0,
  still: 0,
  published: 0,
  mostRequests: 0,
};

console.log(
  'incident               rows  rank  milestones  turns  2nd-run writes  most requests  postmortem        review',
);
for (const name of files) {
  const path = join(folder, name);
  const truthPath = path.replace(/\.json$/, '.truth.json');
  const truth = existsSync(truthPath)
    ? (JSON.parse(readFileSync(truthPath, 'utf8')) as Truth)
    : null;
  const timeline = (await cli('timeline', '--recording', path, '--json')) as {
    events: unknown[];
    milestones: Record<string, { at: string } | undefined>;
  };
  const correlation = (await cli('correlate', '--recording', path, '--json')) as {
    candidates: { sha: string; rank: number }[];
  };
  const rank = truth === null ? null : rankOf(correlation.candidates, truth);
  const right = truth === null ? null : milestonesRight(timeline.milestones, truth);
  const played = await play(
    storyFromRecording(parseRecording(JSON.parse(readFileSync(path, 'utf8')))),
    { main: resolve('dist/index.js'), actionYaml, twice: true, beats: 4 },
  );
  const again = played.turns.reduce((sum, turn) => sum + (turn.again?.writes ?? 0), 0);
  const most = Math.max(...played.turns.map(({ requests }) => requests));
  const failed = played.turns.filter(
    ({ result, id }) => result.exitCode !== 0 && id !== 'reviewed',
  );
  const checked = played.turns.find(({ id }) => id === 'fixed')?.result.outputs['findings'] ?? '–';
  totals.incidents += 1;
  if (rank !== null) {
    totals.ranked += 1;
    totals.top1 += rank === 1 ? 1 : 0;
    totals.top3 += rank <= 3 ? 1 : 0;
  }
  totals.milestones += right?.of ?? 0;
  totals.milestonesRight += right?.right ?? 0;
  totals.still += again === 0 ? 1 : 0;
  totals.published += played.document !== null && failed.length === 0 ? 1 : 0;
  totals.mostRequests = Math.max(totals.mostRequests, most);
  console.log(
    [
      name.replace('.json', '').padEnd(21),
      String(timeline.events.length).padStart(5),
      String(rank ?? '–').padStart(5),
      `${right?.right ?? '–'}/${right?.of ?? '–'}`.padStart(11),
      String(played.turns.length).padStart(6),
      String(again).padStart(15),
      String(most).padStart(14),
      (played.document === null ? 'none' : `${played.document.split('\n').length} lines`).padStart(
        11,
      ),
      `${checked} findings left`.padStart(19),
    ].join(' '),
  );
  for (const turn of failed)
    console.log(
      `  FAILED at ${turn.id}: ${turn.result.commands
        .filter(({ command }) => command === 'error')
        .map(({ message }) => message)
        .join(' | ')} ${turn.result.stderr}`.slice(0, 400),
    );
}
console.log(
  `\n${totals.incidents} incidents: trigger first in ${totals.top1} of ${totals.ranked}, ` +
    `in the first three in ${totals.top3}; milestones right (within 5 min, or ` +
    `rightly left open) ${totals.milestonesRight} of ${totals.milestones}; second ` +
    `run without a write in ${totals.still}; written, reviewed, published and ` +
    `followed up in ${totals.published}; at most ${totals.mostRequests} requests in one run.`,
);
if (totals.still < totals.incidents || totals.published < totals.incidents) process.exitCode = 1;

function rankOf(
  candidates: readonly { readonly sha: string; readonly rank: number }[],
  truth: Truth,
): number | null {
  if (truth.trigger_sha === null) return null;
  const accepted = [truth.trigger_sha, ...(truth.also_acceptable ?? [])];
  const ranks = candidates.filter(({ sha }) => accepted.includes(sha)).map(({ rank }) => rank);
  return ranks.length === 0 ? Infinity : Math.min(...ranks);
}

function milestonesRight(
  found: Readonly<Record<string, { readonly at: string } | undefined>>,
  truth: Truth,
): { readonly right: number; readonly of: number } {
  const known = milestoneNames.filter((milestone) => `${milestone}_at` in truth);
  const right = known.filter((milestone) => {
    const [wanted, got] = [truth[`${milestone}_at`] as string | null, found[milestone]?.at ?? null];
    return wanted === null || got === null
      ? wanted === got
      : Math.abs(Date.parse(wanted) - Date.parse(got)) <= 300_000;
  });
  return { right: right.length, of: known.length };
}

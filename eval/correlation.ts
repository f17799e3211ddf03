/**
 * How good the ranking is, beside "newest change first": `npm run eval:correlation [-- --data DIR --incidents DIR]`.
 * It measures the weights that are shipped, on any folder. With `--leave-one-out` each repository
 * is ranked with weights
 * that were learnt from the other repositories only: the honest figure for the cases that the weights were learnt from.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchCase, quietCasesOf, readCases } from '../bench/correlation-cases.js';
import {
  centresOf,
  fit,
  modelWith,
  noneOf,
  ridge,
  type Sample,
  sampleOf,
} from '../bench/correlation-learning.js';
import { gain, interval, type Ranked, tableOf } from '../bench/correlation-metrics.js';
import { defaultConfig } from '../src/config/defaults.js';
import { correlate } from '../src/correlation/correlate.js';
import { type Model, model } from '../src/correlation/model.js';
import { correlationSignals } from '../src/correlation/signals/index.js';
import { deploysFromFacts } from '../src/changes/deploys-from-facts.js';
import { incidentFromFacts } from '../src/incident/incident-from-facts.js';
import { readSlashCommands } from '../src/incident/slash-commands/authorize.js';
import { factsFromRecording, parseRecording } from '../src/recording/recording.js';

const option = (name: string, fallback: string): string => {
  const place = process.argv.indexOf(`--${name}`);
  return place > 0 ? (process.argv[place + 1] ?? fallback) : fallback;
};

const leaveOneOut = process.argv.includes('--leave-one-out');
evaluateCases(option('data', '../shared/bench/correlation'));
evaluateIncidents(option('incidents', '../shared/incidents'));

function evaluateCases(directory: string): void {
  const cases = readCases(directory);
  if (cases.length === 0) {
    console.log(`No cases in ${directory}; skipped.`);
    return;
  }
  const samples = cases.map(sampleOf);
  const quietCases = quietCasesOf(cases);
  const quiet = quietCases.map(sampleOf);
  const repositories = [...new Set(cases.map(({ repository }) => repository))];
  const said: Said[] = [];
  const ranked = repositories.flatMap((held) => {
    const others = samples.filter(({ repository }) => repository !== held);
    const trained =
      leaveOneOut && repositories.length > 1
        ? modelFrom(
            others,
            quiet.filter(({ repository }) => repository !== held),
          )
        : model;
    said.push(
      ...cases
        .filter(({ repository }) => repository === held)
        .map((one) => saidBy(one, trained, 'change')),
      ...quietCases
        .filter(({ repository }) => repository === held)
        .map((one) => saidBy(one, trained, 'quiet')),
    );
    return cases
      .filter(({ repository }) => repository === held)
      .map((one) => rankedBy(one, trained));
  });
  const withText = ranked.filter(({ hasText }) => hasText);
  console.log(
    `## ${cases.length} cases from ${repositories.length} repositories, ${leaveOneOut ? 'each ranked with weights learnt from the others' : 'ranked with the weights that are shipped'}\n`,
  );
  console.log(
    tableOf([
      ...repositories.map(
        (name) => [name, ranked.filter(({ repository }) => repository === name)] as const,
      ),
      ['all', ranked],
      ['with text', withText],
    ]),
  );
  console.log('\n95 % intervals of the gain over recency (paired bootstrap over cases):');
  for (const [name, group] of [
    ['all', ranked],
    ['with text', withText],
  ] as const) {
    for (const measure of ['top1', 'top3', 'mrr'] as const)
      console.log(
        `- ${name}, ${measure}: ${interval(group, measure)
          .map((value) => gain(measure, value))
          .join(' to ')}`,
      );
  }
  printCalibration(said);
}

interface Said {
  readonly kind: 'change' | 'quiet';
  readonly word: 'likely' | 'possible' | 'nothing fits';
  readonly score: number;
  readonly right: boolean;
  /** How many changes were looked at. */
  readonly queue: number;
}

function saidBy({ question, answer }: BenchCase, trained: Model, kind: Said['kind']): Said {
  const {
    candidates: [first],
    verdict,
  } = correlate(question, correlationSignals, trained);
  return {
    kind,
    word:
      verdict === 'nothing-fits' || first === undefined || first.confidence === 'unlikely'
        ? 'nothing fits'
        : first.confidence,
    score: first?.score ?? 0,
    right: first?.change.commit.sha === answer,
    queue: question.facts.commits.length,
  };
}

/**
 * What the words mean: how often the first change is right when it is called likely or possible,
 * and what is said when nothing had happened.
 */
function printCalibration(said: readonly Said[]): void {
  const changes = said.filter(({ kind }) => kind === 'change');
  const quiet = said.filter(({ kind }) => kind === 'quiet');
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${whole === 0 ? '–' : Math.round((100 * part) / whole)} %)`;
  console.log(
    '\n### What the words are worth\n\n| said of the first change | said in cases ' +
      'with a change | right then | said at quiet moments |\n| --- | --- | --- | --- |',
  );
  for (const word of ['likely', 'possible', 'nothing fits'] as const) {
    const those = changes.filter((one) => one.word === word);
    console.log(
      `| ${word} | ${share(those.length, changes.length)} | ${share(those.filter(({ right }) => right).length, those.length)} ` +
        `| ${share(quiet.filter((one) => one.word === word).length, quiet.length)} |`,
    );
  }
  printByQueue(changes, quiet);
  console.log(
    '\n| score of the first | cases | right | quiet moments |\n| --- | --- | --- | --- |',
  );
  for (let low = 0; low < 1; low += 0.1) {
    const inBand = ({ score }: Said): boolean => score >= low && score < low + 0.1;
    const those = changes.filter(inBand);
    console.log(
      `| ${low.toFixed(1)}–${(low + 0.1).toFixed(1)} | ${those.length} | ${share(those.filter(({ right }) => right).length, those.length)} ` +
        `| ${quiet.filter(inBand).length} |`,
    );
  }
}

/** Nearness says little in a busy queue: what the words are worth by its size. */
function printByQueue(changes: readonly Said[], quiet: readonly Said[]): void {
  console.log(
    '\n| changes known | cases | likely, right | nothing fits | quiet moments ' +
      '| nothing fits there |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [low, high] of [
    [0, 10],
    [10, 25],
    [25, 50],
    [50, Infinity],
  ] as const) {
    const within = ({ queue }: Said): boolean => queue > low && queue <= high;
    const [those, silent] = [changes.filter(within), quiet.filter(within)];
    const likely = those.filter(({ word }) => word === 'likely');
    const nothing = (all: readonly Said[]): number =>
      all.filter(({ word }) => word === 'nothing fits').length;
    console.log(
      `| ${high === Infinity ? `over ${low}` : `${low + 1} to ${high}`} | ${those.length} ` +
        `| ${likely.length}, ${likely.filter(({ right }) => right).length} | ${nothing(those)} ` +
        `| ${silent.length} | ${nothing(silent)} |`,
    );
  }
}

function modelFrom(samples: readonly Sample[], quiet: readonly Sample[]): Model {
  const [weights, centres] = [fit(samples, ridge), centresOf(samples)];
  return modelWith(model, weights, centres, noneOf(samples, quiet, weights, centres));
}

function rankedBy({ question, answer, repository, hasText }: BenchCase, trained: Model): Ranked {
  const { candidates } = correlate(question, correlationSignals, trained);
  return {
    repository,
    hasText,
    rank: candidates.find(({ change }) => change.commit.sha === answer)?.rank ?? Infinity,
    baseline: question.facts.commits.findIndex(({ sha }) => sha === answer) + 1,
  };
}

function evaluateIncidents(directory: string): void {
  if (!existsSync(directory)) {
    console.log(`\nNo incidents in ${directory}; skipped.`);
    return;
  }
  console.log(
    '\n## Recorded incidents, at the time of the declaration\n\n| incident | ' +
      'candidates | rank | recency | confidence | verdict |\n| --- | --- | --- ' +
      '| --- | --- | --- |',
  );
  for (const name of readdirSync(directory)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.truth.json'))
    .sort()) {
    const truthPath = join(directory, name.replace(/\.json$/, '.truth.json'));
    if (existsSync(truthPath))
      console.log(rowOf(name, readJson(join(directory, name)), readJson(truthPath) as Truth));
  }
}

interface Truth {
  readonly trigger_sha: string | null;
  readonly also_acceptable: readonly string[];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function rowOf(name: string, recording: unknown, truth: Truth): string {
  const parsed = parseRecording(recording);
  const at = factsFromRecording(parsed).issue.createdAt;
  const facts = factsFromRecording(parsed, { at });
  const answer = correlate(
    {
      incident: incidentFromFacts(facts, defaultConfig, readSlashCommands(facts, defaultConfig)),
      facts,
      deploys: deploysFromFacts(facts, defaultConfig.deployments),
      config: defaultConfig,
      at,
    },
    correlationSignals,
    model,
  );
  const right = new Set([truth.trigger_sha, ...truth.also_acceptable]);
  const hit = answer.candidates.find(({ change }) => right.has(change.commit.sha));
  const newest = facts.commits
    .filter(({ committedAt }) => committedAt <= at)
    .findIndex(({ sha }) => right.has(sha));
  return (
    `| ${name.replace('.json', '')} | ${answer.considered} | ${hit?.rank ?? 'not among them'} ` +
    `| ${newest < 0 ? '–' : newest + 1} | ${hit?.confidence ?? '–'} | ${answer.verdict} |`
  );
}

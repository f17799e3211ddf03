/** Check runs: annotations add up over requests, fifty at most in each. */
import { instantOf } from '../../time/instant.js';
import { unprocessable } from '../refusal.js';
import type { Annotation, CheckRun, Repository } from './records.js';
import type { World } from './world.js';

const annotationLimit = 50;
const textLimit = 65_535;

export interface CheckRunChange {
  readonly name?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly externalId?: string;
  readonly detailsUrl?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations: readonly Annotation[];
  };
}

export interface NewCheckRun extends CheckRunChange {
  readonly name: string;
  /** Login of the app. */
  readonly app: string;
  /** A workflow's job has the suite of its run; what is written by API is filed by `suiteFor`. */
  readonly suite?: number;
}

/** Each app has one suite per commit; what `GITHUB_TOKEN` writes lands in that of whichever workflow ran first. */
function suiteFor(world: World, repo: Repository, sha: string, app: string): number {
  for (const run of repo.checkRuns.values())
    if (run.headSha === sha && run.app === app) return run.suite;
  return world.nextId();
}

export function createCheckRun(
  world: World,
  repo: Repository,
  headSha: string,
  wanted: NewCheckRun,
): CheckRun {
  checkOutput(wanted);
  const run: CheckRun = {
    id: world.nextId(),
    suite: wanted.suite ?? suiteFor(world, repo, headSha, wanted.app),
    app: wanted.app,
    name: wanted.name,
    headSha,
    status: 'queued',
    conclusion: null,
    startedAt: instantOf(wanted.startedAt) ?? world.now(),
    completedAt: null,
    externalId: '',
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  repo.checkRuns.set(run.id, run);
  changeCheckRun(world, run, wanted);
  return run;
}

export function changeCheckRun(world: World, run: CheckRun, change: CheckRunChange): void {
  checkOutput(change);
  run.name = change.name ?? run.name;
  run.status = change.conclusion === undefined ? (change.status ?? run.status) : 'completed';
  if (run.status !== 'completed') run.conclusion = null;
  else {
    run.conclusion = change.conclusion ?? run.conclusion;
    run.completedAt = instantOf(change.completedAt) ?? run.completedAt ?? world.now();
  }
  run.externalId = change.externalId ?? run.externalId;
  run.detailsUrl = change.detailsUrl ?? run.detailsUrl;
  if (!change.output) return;
  run.title = change.output.title ?? run.title;
  run.summary = change.output.summary ?? run.summary;
  run.text = change.output.text ?? run.text;
  run.annotations.push(...change.output.annotations);
}

function checkOutput({ output }: CheckRunChange): void {
  const count = output?.annotations.length ?? 0;
  if (count > annotationLimit)
    throw unprocessable(
      `Invalid request.\n\nNo more than ${annotationLimit} items are allowed; ${count} were supplied.`,
    );
  for (const text of [output?.summary, output?.text]) {
    const size = Buffer.byteLength(text ?? '');
    if (size > textLimit)
      throw unprocessable(
        `Invalid request.\n\nOnly ${textLimit} characters are allowed; ${size} were supplied.`,
      );
  }
}

/** Check runs: annotations add up over requests, fifty at most in each. */
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

export function createCheckRun(
  world: World,
  repo: Repository,
  headSha: string,
  wanted: CheckRunChange & { readonly name: string; readonly suite?: number },
): CheckRun {
  checkOutput(wanted);
  const run: CheckRun = {
    id: world.nextId(),
    suite: wanted.suite ?? 0,
    name: wanted.name,
    headSha,
    status: 'queued',
    conclusion: null,
    startedAt: wanted.startedAt ?? world.now(),
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
    run.completedAt = change.completedAt ?? run.completedAt ?? world.now();
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

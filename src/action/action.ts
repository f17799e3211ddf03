/**
 * The Action's shell. In order: 1 inputs and event → jobs; 2 connection; 3 configuration; 4 jobs, applied or, where the
 * token may only read, previewed; 5 log, annotations, summary, outputs; 6 exit status.
 */
import { resolve } from 'node:path';
import {
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core';
import type { context as Context } from '@actions/github';
import { exitCodeOf, exitCodes, kindOf, type Problem, UserError } from '../errors.js';
import { hasReadOnlyToken, type JobRequest } from './events.js';
import { jobsForEvent } from './job-requests.js';
import { connect } from '../github/connect.js';
import { type JobReport, runRequests, readRunContext } from './jobs.js';
import { logLine } from '../markdown/write.js';
import { annotate, annotateProblems } from './annotations.js';
import { logReport } from './log.js';
import { collectOutputs } from './outputs.js';
import { keepEvidence } from '../node/evidence.js';
import { lazyProber } from '../probe-door/lazy-prober.js';
import { evidenceOf } from './probe-outputs.js';
import { isReady } from '../readiness/is-ready.js';
import { renderSummary } from './summary.js';
import { fsCacheStore } from '../node/cache-folder.js';
import { instantOf, instantOfEpoch, type Instant } from '../time/instant.js';
import { shippedTemplates } from '../node/templates.js';

/** What we use of the toolkit. To hand on its whole namespace would load an HTTP client with every run. */
const core = {
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
};

export async function runAction(reason: string): Promise<void> {
  try {
    core.info(`After-Action: ${logLine(reason)}.`);
    await runEvent();
  } catch (error) {
    stop(error);
  }
}

async function runEvent(): Promise<void> {
  const { context } = await eventContext();
  if (core.getInput('command').trim() === 'freeze-check') return runFreeze(context);
  const jobs = jobsForEvent({
    name: context.eventName,
    payload: context.payload,
    command: core.getInput('command'),
    run: process.env['GITHUB_RUN_ID'] ?? '',
    issue: core.getInput('issue'),
    pullRequest: core.getInput('pull-request'),
  });
  const dryRun = booleanInput(
    'dry-run',
    'Write true to see what would be written, or leave it out to write.',
    false,
  );
  const check = booleanInput(
    'check',
    'Write false where the job is the check, or leave it out to have one published.',
    true,
  );
  const repository = connect({
    token: tokenInput(),
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    event: context.payload,
    cacheStore: cacheInput(),
    options: { notice: (line) => core.info(logLine(line)), signal: cancelled() },
  });
  try {
    const readOnly = hasReadOnlyToken(context.eventName, context.payload) || dryRun;
    await runWith(repository, jobs, { readOnly, check });
  } finally {
    // Also of a run that failed: the next one need not read it all again.
    repository.flushCache();
  }
}

async function runWith(
  repository: ReturnType<typeof connect>,
  jobs: readonly JobRequest[],
  { readOnly, check }: { readonly readOnly: boolean; readonly check: boolean },
): Promise<void> {
  const context = await readRunContext(
    repository.reader,
    { now: nowInput(), templates: shippedTemplates(), prober: lazyProber(process.env) },
    (line) => core.info(logLine(line)),
  );
  if (readOnly)
    core.info(
      'The token may only read here (a fork or Dependabot, or dry-run): findings ' +
        'go to the log, the summary and the exit status.',
    );
  const reports = await runRequests(jobs, { repository, context, apply: !readOnly, check });
  await report(jobs, reports, context.configProblems, repository.usage(), readOnly);
}

/** It needs no configuration, no cache and no jobs where nothing is frozen. */
async function runFreeze({ eventName, payload }: typeof Context): Promise<void> {
  const { runFreezeCheck } = await import('./freeze-check.js');
  const context = { now: nowInput(), templates: {} };
  await runFreezeCheck({ event: eventName, payload, token: tokenInput(), context });
}

/** `@actions/github` reads the event file when it is loaded, and a broken file would stop us without a word of ours. */
async function eventContext(): Promise<{ readonly context: typeof Context }> {
  const github = await import('./event-context.js').catch((error: unknown) => {
    throw unreadableEvent((error as Error).message.slice(0, 120));
  });
  const payload: unknown = github.context.payload;
  if (
    payload === null ||
    typeof payload !== 'object' ||
    Array.isArray(payload) ||
    Object.keys(payload).length === 0
  )
    throw unreadableEvent('no event');
  return github;
}

function unreadableEvent(received: string): UserError {
  return new UserError({
    code: 'PM407',
    message: 'The event file of this run cannot be read',
    expected: 'a JSON object in the file at GITHUB_EVENT_PATH',
    received,
    remedy: 'Run the action in a GitHub workflow, or use the command line instead.',
  });
}

async function report(
  jobs: readonly JobRequest[],
  reports: readonly JobReport[],
  configProblems: readonly Problem[],
  usage: { readonly requests: number; readonly writes: number },
  readOnly: boolean,
): Promise<void> {
  for (const one of reports) logReport(one, core);
  annotateProblems(configProblems, core);
  for (const one of reports) annotate(one, core);
  core.info(`${usage.requests} requests to GitHub, ${usage.writes} of them writes.`);
  const evidence = keepEvidence(evidenceOf(reports), process.env['RUNNER_TEMP'] ?? '');
  for (const [name, value] of Object.entries(collectOutputs(jobs, reports, usage, evidence)))
    core.setOutput(name, value);
  await writeSummary(renderSummary(reports, configProblems));
  const failed = reports.some(({ applied }) => applied.some(({ outcome }) => outcome === 'failed'));
  const refused = reports.some(
    ({ output }) =>
      (output.kind === 'review' && !output.ours && output.review.conclusion === 'failure') ||
      (output.kind === 'gate' && !output.ours && output.gate.conclusion === 'failure') ||
      // Else the issue says it.
      (output.kind === 'readiness' && readOnly && !isReady(output.readiness.results)),
  );
  const misconfigured = reports.some(
    ({ output }) =>
      output.kind === 'incident' &&
      (output.scaffold?.problems ?? []).some((problem) => kindOf(problem) === 'usage'),
  );
  if (configProblems.length > 0 || misconfigured) process.exitCode = exitCodes.usage;
  else if (failed) process.exitCode = exitCodes.access;
  else if (refused) process.exitCode = exitCodes.findings;
}

/**
 * The runner cancels with SIGINT, then SIGTERM 7.5 s later: no new write is begun, and the next run
 * goes on from there.
 */
function cancelled(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort());
  return controller.signal;
}

/** The summary file is a convenience: where it is missing or full, the log has said it all. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    core.debug(`no job summary: ${logLine((error as Error).message)}`);
  }
}

function tokenInput(): string {
  const token = core.getInput('token') || process.env['GITHUB_TOKEN'] || '';
  if (token === '')
    throw new UserError({
      code: 'PM101',
      message: 'No token was given',
      expected: 'the input "token", which is ${{ github.token }} unless a workflow empties it',
      remedy: 'Remove the empty "token:" from the workflow, or pass a token.',
    });
  core.setSecret(token);
  return token;
}

/**
 * The booleans of YAML 1.2, as `core.getBooleanInput` takes them. Anything else stops the run: "yes" is not taken for
 * true there, and must not be taken for leave to write either.
 */
function booleanInput(name: string, remedy: string, usual: boolean): boolean {
  const given = core.getInput(name);
  if (given === '') return usual;
  if (['true', 'True', 'TRUE'].includes(given)) return true;
  if (['false', 'False', 'FALSE'].includes(given)) return false;
  throw new UserError({
    code: 'PM404',
    message: `The input "${name}" is neither true nor false`,
    expected: 'true or false',
    example: `${name}: ${String(!usual)}`,
    received: given.slice(0, 60),
    remedy,
  });
}

/** A folder that the workflow keeps between runs; a relative path starts at the workspace. */
function cacheInput(): ReturnType<typeof fsCacheStore> | null {
  const folder = core.getInput('cache');
  return folder === ''
    ? null
    : fsCacheStore(resolve(process.env['GITHUB_WORKSPACE'] ?? '.', folder), (line) =>
        core.info(logLine(line)),
      );
}

/** The `now` input makes replays reproducible; everybody else leaves it empty. */
function nowInput(): Instant {
  const given = core.getInput('now');
  if (given === '') return instantOfEpoch(Date.now() / 1000);
  const at = instantOf(given);
  if (at === null)
    throw new UserError({
      code: 'PM405',
      message: 'The input "now" is not a valid time',
      expected: 'ISO 8601 with a zone',
      example: '2026-11-20T14:03:00Z',
      received: given.slice(0, 60),
      remedy: 'Correct it, or leave it empty for the present.',
    });
  return at;
}

function stop(error: unknown): void {
  process.exitCode = exitCodeOf(error);
  if (error instanceof UserError) {
    annotateProblems(error.problems, core);
    return;
  }
  const { message, stack } = error as Error;
  annotateProblems(
    [
      {
        code: 'PM900',
        message: `Something went wrong inside After-Action: ${message}`,
        remedy: 'Please report it with this log; running again is safe.',
      },
    ],
    core,
  );
  core.debug(logLine(stack ?? ''));
}

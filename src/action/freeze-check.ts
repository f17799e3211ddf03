/**
 * The check of the freeze, first step of a deploy workflow and a required check of pull requests. It lets go when nobody
 * can tell: an outage of GitHub must not hold up the fix of the outage. Why: docs/adr/.
 */
import { error, getInput, info, setOutput, summary, warning } from '@actions/core';
import type { FreezeOutput } from '../jobs/freeze-check.js';
import type { FreezeTarget } from '../jobs/read-outgoing.js';
import { defaultConfig } from '../config/defaults.js';
import { type ErrorKind, exitCodes, type Problem, UserError } from '../errors.js';
import { connect } from '../github/connect.js';
import { previewJob, type RunContext } from '../jobs/job.js';
import { readConfig } from '../jobs/read-config.js';
import { codeBlock, logLine } from '../markdown/write.js';
import { jobs, loadRuleIds } from '../registry.js';
import { frozenProblem, verdictLines } from '../render/freeze/verdict.js';
import { sentence } from './annotations.js';
import type { EventPayload } from './events.js';

export interface FreezeRun {
  readonly event: string;
  readonly payload: unknown;
  readonly token: string;
  readonly context: Pick<RunContext, 'now' | 'templates'>;
}

/** Whoever deploys waits for this; a platform that is slow is one that does not answer. Seconds. */
const patience = 45;

/** These are faults of the set-up, which show at the first run and not in the night of an outage. */
const setUp: readonly ErrorKind[] = ['auth', 'permission', 'missing', 'usage'];

export async function runFreezeCheck(run: FreezeRun): Promise<void> {
  try {
    await report(await inTime(ask(run)));
  } catch (fault) {
    if (fault instanceof UserError && setUp.includes(fault.kind)) throw fault;
    await letGo(fault);
  }
}

async function ask({ event, payload, token, context }: FreezeRun): Promise<FreezeOutput> {
  const repository = connect({
    token,
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    event: payload,
    options: { notice: (line) => info(logLine(line)), timeoutSeconds: 20 },
  });
  const job = await jobs['freeze-check']();
  const { output } = await previewJob(
    job,
    {
      label: getInput('label') || defaultConfig.freeze.label,
      target: targetOf(event, payload as EventPayload, getInput('version'), process.env),
      config: async () => (await readConfig(repository.reader, loadRuleIds)).config,
    },
    repository.reader,
    { ...context, config: defaultConfig, configProblems: [] },
  );
  info(`${repository.usage().requests} requests to GitHub.`);
  return output;
}

/** What the event is about. `version`: the input that says what is deployed, where the event does not. */
export function targetOf(
  event: string,
  payload: EventPayload,
  version: string,
  env: Readonly<Record<string, string | undefined>>,
): FreezeTarget {
  const inputs = Object.values(payload.inputs ?? {}).filter((value) => typeof value === 'string');
  // A deployment has no inputs; what we asked for carries the key in its description.
  inputs.push(...(payload.deployment?.description ?? '').split(/[\s:]+/).filter(Boolean));
  const ofQueue = /\/pr-(\d{1,9})-[0-9a-f]{7,64}$/.exec(payload.merge_group?.head_ref ?? '')?.[1];
  const pull = event.startsWith('pull_request') ? payload.pull_request?.number : Number(ofQueue);
  if (version === '' && pull !== undefined && Number.isSafeInteger(pull) && pull > 0)
    return { kind: 'pull-request', number: pull };
  const ref =
    version ||
    payload.workflow_run?.head_sha ||
    payload.deployment?.sha ||
    payload.merge_group?.head_sha ||
    env['GITHUB_SHA'] ||
    'HEAD';
  return { kind: 'version', ref, inputs };
}

async function report({ verdict, config, now }: FreezeOutput): Promise<void> {
  const lines = verdictLines({ verdict, config, now });
  for (const line of lines) info(logLine(line));
  const isFrozen = verdict.kind === 'frozen';
  const until = verdict.kind === 'open' ? [] : verdict.frozen.map(({ held }) => held.until);
  setOutput('frozen', String(isFrozen));
  setOutput('until', [...until].sort().at(-1) ?? '');
  if (!isFrozen) return;
  const problem = frozenProblem(verdict, { config, now });
  error(sentence(problem), { title: 'Deploys are frozen' });
  await summarize(`## Deploys are frozen\n\n${codeBlock(lines.slice(1).join('\n'))}`);
  process.exitCode = exitCodes.findings;
}

/** Loudly: whoever reads the log has to know that nobody looked. */
async function letGo(fault: unknown): Promise<void> {
  const why = fault instanceof Error ? fault.message : String(fault);
  const problem: Problem = {
    code: 'PM633',
    message: `Nobody knows whether deploys are frozen: ${logLine(why).slice(0, 300)}`,
    remedy: 'The deploy goes on. Look at the open incidents before you rely on that.',
  };
  warning(sentence(problem), { title: 'The freeze was not checked' });
  setOutput('frozen', 'unknown');
  setOutput('until', '');
  await summarize(`## The freeze was not checked\n\n${codeBlock(sentence(problem))}`);
  // Requests that are still waited for would hold up the deploy.
  process.exit(exitCodes.ok);
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`GitHub did not answer within ${patience} seconds`)),
      patience * 1000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The summary file is a convenience. */
async function summarize(markdown: string): Promise<void> {
  await summary
    .addRaw(markdown, true)
    .write()
    .catch(() => undefined);
}

/** Carries out the jobs of an event, one after the other, and reports what became of each. Shared by both doors. */
import type { Applied } from './commands/apply.js';
import { type Command, type Run, type Setting, perform } from './commands/command.js';
import { readConfig } from './commands/read-config.js';
import type { FollowUpsOutput } from './commands/follow-ups.js';
import type { Forge } from './commands/forge.js';
import type { Plan } from './commands/plan.js';
import type { ReviewOutput } from './commands/review.js';
import type { ScaffoldOutput } from './commands/scaffold.js';
import type { IncidentView } from './commands/view.js';
import type { Job } from './event.js';
import { commands } from './registry.js';
import type { RepositoryReader } from './repository.js';
import { type Instant, plusSeconds } from './time/instant.js';

export type JobOutput =
  | {
      readonly kind: 'incident';
      readonly view: IncidentView;
      readonly scaffold: ScaffoldOutput | null;
    }
  | {
      readonly kind: 'review';
      readonly review: ReviewOutput;
      readonly pull: number;
      /** Of our own push: not this run's failure. */ readonly ours: boolean;
    }
  | { readonly kind: 'follow-ups'; readonly followUps: FollowUpsOutput }
  | { readonly kind: 'none' };

export interface JobReport {
  readonly title: string;
  readonly plan: Plan;
  readonly applied: readonly Applied[];
  readonly output: JobOutput;
}

export interface Work {
  readonly forge: Forge;
  readonly setting: Setting;
  /** `false`: read and plan only. */
  readonly apply: boolean;
}

/** How many incidents one run of a sweep touches; a token has 1,000 requests an hour. */
const incidentsPerRun = 10;
/** Closed incidents are looked at again for this long, in case the event of their end was lost. Days. */
const lookBackDays = 14;

export async function settingFor(
  reader: RepositoryReader,
  rest: Pick<Setting, 'now' | 'templates' | 'log'>,
): Promise<Setting> {
  const { config, problems } = await readConfig(reader);
  return { ...rest, config, configProblems: problems };
}

export async function runJobs(jobs: readonly Job[], work: Work): Promise<readonly JobReport[]> {
  const reports: JobReport[] = [];
  for (const job of jobs) for (const one of await runJob(job, work)) reports.push(one);
  return reports;
}

async function runJob(job: Job, work: Work): Promise<readonly JobReport[]> {
  switch (job.kind) {
    case 'incident':
      return incident(job.issue, work);
    case 'respond':
      return incident(job.issue, work, false);
    case 'timeline':
      return [
        viewReport(
          'timeline',
          job.issue,
          await run(await commands.timeline(), { issue: job.issue }, work),
        ),
      ];
    case 'correlate':
      return [
        viewReport(
          'correlation',
          job.issue,
          await run(await commands.correlate(), { issue: job.issue }, work),
        ),
      ];
    case 'scaffold':
      return scaffolded(
        job.issue,
        await run(await commands.scaffold(), { issue: job.issue }, work),
        work,
      );
    case 'open-incidents':
      return incidents(
        await openIncidents(work),
        `no incident is open (${job.reason})`,
        work,
        false,
      );
    case 'sweep':
      return incidents(
        await recentIncidents(work),
        'no incident is open or was closed lately',
        work,
      );
    case 'review':
      return [await reviewed(job.pull, work)];
    case 'follow-ups':
      return [await followed(work)];
    case 'outside-change': {
      const done = await run(await commands['outside-change'](), { payload: job.payload }, work);
      return [
        {
          title: 'change reported from outside',
          plan: done.plan,
          applied: done.applied,
          output: { kind: 'none' },
        },
      ];
    }
  }
}

function run<I, F, O>(
  command: Command<I, F, O>,
  input: I,
  { forge, setting, apply }: Work,
): Promise<Run<O>> {
  return perform(command, input, { reader: forge.reader, forge }, setting, apply);
}

async function incident(
  issue: number,
  work: Work,
  postmortem = true,
): Promise<readonly JobReport[]> {
  const done = await run(await commands.incident(), { issue, postmortem }, work);
  const report: JobReport = {
    title: `incident #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'incident', ...done.output },
  };
  return [report, ...(await reviewOfOurs(done.applied, work))];
}

async function scaffolded(
  issue: number,
  done: Run<ScaffoldOutput>,
  work: Work,
): Promise<readonly JobReport[]> {
  const report: JobReport = {
    title: `postmortem of #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'incident', view: done.output.view, scaffold: done.output },
  };
  return [report, ...(await reviewOfOurs(done.applied, work))];
}

/** What a workflow's own token pushes starts no workflow, so the run that pushed must put the check on the new head itself. */
async function reviewOfOurs(
  applied: readonly Applied[],
  work: Work,
): Promise<readonly JobReport[]> {
  const pushed = applied.some(
    ({ change, outcome }) =>
      change.kind === 'file' && (outcome === 'created' || outcome === 'updated'),
  );
  const pull = applied.find(
    ({ change, outcome }) =>
      change.kind === 'pull-request' && outcome !== 'failed' && outcome !== 'skipped',
  )?.number;
  return pushed && pull !== undefined ? [await reviewed(pull, work, true)] : [];
}

function viewReport(what: string, issue: number, done: Run<IncidentView>): JobReport {
  return {
    title: `${what} of #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'incident', view: done.output, scaffold: null },
  };
}

async function reviewed(pull: number, work: Work, ours = false): Promise<JobReport> {
  const done = await run(await commands.review(), { pull, ours }, work);
  return {
    title: `review of pull request #${pull}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'review', review: done.output, pull, ours },
  };
}

async function followed(work: Work): Promise<JobReport> {
  const done = await run(await commands['follow-ups'](), {}, work);
  return {
    title: 'follow-ups',
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'follow-ups', followUps: done.output },
  };
}

async function incidents(
  numbers: readonly number[],
  none: string,
  work: Work,
  postmortem = true,
): Promise<readonly JobReport[]> {
  if (numbers.length === 0)
    return [
      {
        title: 'incidents',
        plan: { changes: [], reasons: [none] },
        applied: [],
        output: { kind: 'none' },
      },
    ];
  if (numbers.length > incidentsPerRun)
    work.setting.log(`${numbers.length - incidentsPerRun} further incidents wait for the next run`);
  const reports: JobReport[] = [];
  for (const number of numbers.slice(0, incidentsPerRun))
    reports.push(...(await incident(number, work, postmortem)));
  return reports;
}

async function openIncidents({ forge, setting }: Work): Promise<readonly number[]> {
  const issues = await forge.reader.issues({
    labels: [setting.config.labels.incident],
    state: 'open',
  });
  return issues.map(({ number }) => number).sort((a, b) => b - a);
}

async function recentIncidents({ forge, setting }: Work): Promise<readonly number[]> {
  const { labels, postmortem } = setting.config;
  const since: Instant = plusSeconds(setting.now, -lookBackDays * 86_400);
  const issues = await forge.reader.issues({ labels: [labels.incident], state: 'all', since });
  const waiting: number[] = [];
  for (const { number, state } of [...issues].sort((a, b) => b.number - a.number)) {
    // A closed incident whose pull request exists is in people's hands; the events of that pull request keep it current.
    const settled =
      state === 'closed' &&
      (
        await forge.reader.pullRequests({
          head: `${postmortem.branchPrefix}${number}`,
          state: 'all',
        })
      ).length > 0;
    if (!settled) waiting.push(number);
  }
  return waiting;
}

/**
 * Carries out the jobs of an event, one after the other, and reports what became of each. Shared by
 * both entry points.
 */
import { type AppliedChange, applyPlan } from '../jobs/apply.js';
import { type Job, type JobRun, type RunContext, runJob } from '../jobs/job.js';
import { readConfig } from '../jobs/read-config.js';
import type { GateOutput } from '../jobs/follow-ups-gate.js';
import type { FollowUpsOutput } from '../jobs/follow-ups.js';
import type { Repository } from '../repository/repository.js';
import { counted } from '../text/counted.js';
import type { Plan } from '../jobs/plan.js';
import type { ReadinessOutput } from '../jobs/readiness.js';
import type { ReviewInput, ReviewOutput } from '../jobs/review.js';
import type { ScaffoldOutput } from '../jobs/read-scaffold.js';
import type { IncidentInput } from '../jobs/timeline.js';
import type { IncidentView } from '../jobs/incident-view.js';
import type { IncidentRequest, JobRequest } from './events.js';
import {
  incidentsInTurn,
  maxIncidentsPerRun,
  openIncidentRecords,
  openIncidents,
  recentIncidents,
} from './which-incidents.js';
import { jobs, loadRuleIds } from '../registry.js';
import { shippedExamples } from '../node/examples.js';
import { runnerWords } from './runner-words.js';
import { planSwitch, rememberLooks, stillGoing } from './watch.js';
import type { Probing } from '../probe/probe.js';
import type { IssueRecord, RepositoryReader } from '../repository/repository.js';

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
  | {
      readonly kind: 'gate';
      readonly gate: GateOutput;
      /** Of our own push: not this run's failure. */ readonly ours: boolean;
    }
  | { readonly kind: 'watch'; readonly issue: number; readonly probing: Probing | null }
  | { readonly kind: 'open'; readonly count: number }
  | { readonly kind: 'readiness'; readonly readiness: ReadinessOutput }
  | { readonly kind: 'none' };

export interface JobReport {
  readonly title: string;
  readonly plan: Plan;
  readonly applied: readonly AppliedChange[];
  readonly output: JobOutput;
}

export interface JobContext {
  readonly repository: Repository;
  readonly context: RunContext;
  /** `false`: read and plan only. */
  readonly apply: boolean;
  /** `false`: the job itself is the check of the review, and none is published beside it. */
  readonly check?: boolean;
}

export async function readRunContext(
  reader: RepositoryReader,
  rest: Pick<RunContext, 'now' | 'templates' | 'prober'>,
  log: (line: string) => void,
): Promise<RunContext> {
  const { config, problems, notices } = await readConfig(reader, loadRuleIds);
  for (const { message, place } of notices) log(`${place.path}:${place.line}: ${message}`);
  return { ...rest, config, configProblems: problems };
}

export async function runRequests(
  jobs: readonly JobRequest[],
  work: JobContext,
): Promise<readonly JobReport[]> {
  const reports: JobReport[] = [];
  for (const job of jobs) for (const one of await runRequest(job, work)) reports.push(one);
  return reports;
}

async function runRequest(job: JobRequest, work: JobContext): Promise<readonly JobReport[]> {
  switch (job.kind) {
    case 'incident':
      return runIncident(job, work);
    case 'respond':
      return runIncident(job, work, false);
    case 'timeline':
      return [
        viewReport(
          'timeline',
          job.issue,
          await run(await jobs.timeline(), incidentInput(job), work),
        ),
      ];
    case 'correlate':
      return [
        viewReport(
          'correlation',
          job.issue,
          await run(await jobs.correlate(), { issue: job.issue }, work),
        ),
      ];
    case 'scaffold':
      return scaffoldReports(
        job.issue,
        await run(await jobs.scaffold(), { issue: job.issue }, work),
        work,
      );
    case 'open-incidents':
      return runIncidents(
        await openIncidents(work),
        `no incident is open (${job.reason})`,
        work,
        false,
      );
    case 'sweep':
      return runIncidents(
        await recentIncidents(work),
        'no incident is open or was closed lately',
        work,
      );
    case 'watch':
      return runWatch(work);
    case 'rollback':
      return runRollbacks(job.incident, work);
    case 'doctor':
      return [await runDoctor(work)];
    case 'watch-switch':
      return [await runSwitch(await going(work), work)];
    case 'review':
      return [await runReview(job.pull, work), ...(await runGate(job.pull, work, work.check))];
    case 'follow-up-command': {
      const { plan, applied } = await run(await jobs['follow-up-command'](), job, work);
      const title = `commands on #${job.issue}`;
      return [{ title, plan, applied, output: { kind: 'none' } }];
    }
    case 'follow-ups':
      return runFollowUps(work);
    case 'merge-queue': {
      const input = { sha: job.sha, check: work.check ?? true };
      const { plan, applied } = await run(await jobs['merge-queue'](), input, work);
      return [{ title: 'merge queue', plan, applied, output: { kind: 'none' } }];
    }
    case 'reported-change': {
      const done = await run(await jobs['reported-change'](), job, work);
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
  job: Job<I, F, O>,
  input: I,
  { repository, context, apply }: JobContext,
): Promise<JobRun<O>> {
  return runJob(job, input, { reader: repository.reader, repository }, context, apply);
}

async function going(work: JobContext): Promise<readonly IssueRecord[]> {
  return stillGoing(await openIncidentRecords(work), work.context.config);
}

/** A thread each, and the whole run only where something is due. */
async function runWatch(given: JobContext): Promise<readonly JobReport[]> {
  const { prober } = given.context;
  const { reader, writer } = given.repository;
  const issues = await going(given);
  const served = issues.slice(0, maxIncidentsPerRun);
  const { readRound } = await import('../jobs/read-round.js');
  const work: JobContext = {
    ...given,
    repository: { reader: await readRound(reader, served, given.context.config), writer },
    context: { ...given.context, ...(prober && { prober: rememberLooks(prober) }) },
  };
  const reasons = [
    issues.length === 0 ? 'no incident is open' : `${counted(issues.length, 'incident')} open`,
  ];
  const reports: JobReport[] = [
    {
      title: 'watch',
      plan: { changes: [], reasons },
      applied: [],
      output: { kind: 'open', count: issues.length },
    },
  ];
  for (const issue of served) {
    const { output, ...done } = await run(await jobs.watch(), { issue }, work);
    const title = `watch over #${issue.number}`;
    const seen = { kind: 'watch', issue: issue.number, probing: output.probing } as const;
    reports.push({ title, plan: done.plan, applied: done.applied, output: seen });
    if (output.due.length > 0)
      reports.push(
        ...(await runIncident({ issue: issue.number }, work, false, output.probing ?? undefined)),
      );
  }
  return reports;
}

/** No further job runs here: this one may start workflows, and does nothing else. */
async function runRollbacks(
  incident: number | null,
  work: JobContext,
): Promise<readonly JobReport[]> {
  const numbers = incident === null ? await openIncidents(work) : [incident];
  if (numbers.length === 0) return [reasonReport('no incident is open')];
  const reports: JobReport[] = [];
  for (const issue of numbers.slice(0, maxIncidentsPerRun)) {
    const { plan, applied } = await run(await jobs.rollback(), { issue }, work);
    reports.push({ title: `rollback at #${issue}`, plan, applied, output: { kind: 'none' } });
  }
  return reports;
}

async function runSwitch(
  issues: readonly IssueRecord[],
  { repository, context, apply }: JobContext,
): Promise<JobReport> {
  const plan = planSwitch(issues.length, context.config);
  const applied = apply ? await applyPlan(plan, repository) : [];
  return { title: 'watch', plan, applied, output: { kind: 'open', count: issues.length } };
}

async function runDoctor(work: JobContext): Promise<JobReport> {
  const input = { examples: shippedExamples(), runner: runnerWords(process) };
  const { plan, applied, output } = await run(await jobs.doctor(), input, work);
  return { title: 'readiness', plan, applied, output: { kind: 'readiness', readiness: output } };
}

type Asked = Omit<IncidentRequest, 'kind'>;

function incidentInput({ issue, edit }: Asked): IncidentInput {
  return { issue, ...(edit && { edit }) };
}

async function runIncident(
  request: Asked,
  work: JobContext,
  postmortem = true,
  probing?: Probing,
): Promise<readonly JobReport[]> {
  const input = { ...incidentInput(request), postmortem, ...(probing && { probing }) };
  const done = await run(await jobs.incident(), input, work);
  const report: JobReport = {
    title: `incident #${request.issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'incident', ...done.output },
  };
  return [report, ...(await reviewOfOurs(done.applied, work))];
}

async function scaffoldReports(
  issue: number,
  done: JobRun<ScaffoldOutput>,
  work: JobContext,
): Promise<readonly JobReport[]> {
  const report: JobReport = {
    title: `postmortem of #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'incident', view: done.output.view, scaffold: done.output },
  };
  return [report, ...(await reviewOfOurs(done.applied, work))];
}

/**
 * What a workflow's own token pushes starts no workflow, so the run that pushed must put the check
 * on the new head itself.
 */
async function reviewOfOurs(
  applied: readonly AppliedChange[],
  work: JobContext,
  ours: 'postmortem' | 'links' = 'postmortem',
): Promise<readonly JobReport[]> {
  const pushed = new Set(
    applied.flatMap(({ change, outcome }) =>
      change.kind === 'file' && (outcome === 'created' || outcome === 'updated')
        ? [change.branch]
        : [],
    ),
  );
  const reports: JobReport[] = [];
  for (const { change, outcome, number } of applied)
    if (
      change.kind === 'pull-request' &&
      outcome !== 'failed' &&
      outcome !== 'skipped' &&
      number !== undefined &&
      pushed.has(change.head)
    )
      reports.push(
        await runReview(number, work, ours),
        ...(await runGate(number, work, true, true)),
      );
  return reports;
}

function viewReport(what: string, issue: number, done: JobRun<IncidentView>): JobReport {
  return {
    title: `${what} of #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'incident', view: done.output, scaffold: null },
  };
}

async function runReview(
  pull: number,
  work: JobContext,
  ours?: ReviewInput['ours'],
): Promise<JobReport> {
  const input = { pull, ...(ours && { ours }), check: work.check ?? true };
  const done = await run(await jobs.review(), input, work);
  return {
    title: `review of pull request #${pull}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'review', review: done.output, pull, ours: ours !== undefined },
  };
}

/** Nothing where the pull request has no action items and no check is wanted. */
async function runGate(
  pull: number,
  work: JobContext,
  check = true,
  ours = false,
): Promise<readonly JobReport[]> {
  const done = await run(await jobs['follow-ups-gate'](), { pull, check, ours }, work);
  return done.output.markdown === '' && done.applied.length === 0
    ? []
    : [
        {
          title: `follow-ups of pull request #${pull}`,
          plan: done.plan,
          applied: done.applied,
          output: { kind: 'gate', gate: done.output, ours },
        },
      ];
}

async function runFollowUps(work: JobContext): Promise<readonly JobReport[]> {
  const done = await run(await jobs['follow-ups'](), {}, work);
  const report: JobReport = {
    title: 'follow-ups',
    plan: done.plan,
    applied: done.applied,
    output: { kind: 'follow-ups', followUps: done.output },
  };
  return [report, ...(await reviewOfOurs(done.applied, work, 'links'))];
}

async function runIncidents(
  numbers: readonly number[],
  none: string,
  work: JobContext,
  postmortem = true,
): Promise<readonly JobReport[]> {
  if (numbers.length === 0) return [reasonReport(none)];
  const later = numbers.length - maxIncidentsPerRun;
  const reports: JobReport[] =
    later <= 0 ? [] : [reasonReport(`${later} further incidents wait for the next run`)];
  for (const number of await incidentsInTurn(numbers, work))
    reports.push(...(await runIncident({ issue: number }, work, postmortem)));
  return reports;
}

/** Something to say about the run, and nothing to do. */
function reasonReport(reason: string): JobReport {
  return {
    title: 'incidents',
    plan: { changes: [], reasons: [reason] },
    applied: [],
    output: { kind: 'none' },
  };
}

/** The log of a run: a group per job, the reason of every decision, and what became of every change. */
import type { Call } from '../approval/calls.js';
import { counted } from '../text/counted.js';
import { shortSha } from '../text/short-sha.js';
import type { AppliedChange } from '../jobs/apply.js';
import type { Change, PlanNote } from '../jobs/plan.js';
import type { JobReport } from './jobs.js';
import { logLine } from '../markdown/write.js';

export interface Logger {
  startGroup(name: string): void;
  endGroup(): void;
  info(line: string): void;
}

export function logReport({ title, plan, applied, output }: JobReport, log: Logger): void {
  log.startGroup(logLine(title));
  for (const omission of listOmissions(output)) log.info(logLine(`not read: ${omission}`));
  for (const reason of plan.reasons) log.info(logLine(reason));
  for (const note of plan.notes ?? []) log.info(logLine(describeNote(note)));
  if (applied.length === 0)
    for (const change of plan.changes) log.info(logLine(`would write ${changeTitle(change)}`));
  for (const done of applied) log.info(logLine(appliedLine(done)));
  log.endGroup();
}

/** What an incident's facts do without, with the remedy where there is one. */
export function listOmissions(output: JobReport['output']): readonly string[] {
  return output.kind === 'incident' ? output.view.facts.omissions : [];
}

export function describeNote(note: PlanNote): string {
  return note.kind === 'conflict'
    ? `${note.path}: a person's words in "${note.region}" were kept`
    : `the command in comment ${note.comment} is ${note.obeyed ? 'obeyed' : 'refused'}`;
}

export function appliedLine({ change, outcome, url, note }: AppliedChange): string {
  return `${outcome}: ${changeTitle(change)}${url === null ? '' : ` ${url}`}${note === undefined ? '' : ` (${note})`}`;
}

/** One change in words that a person would use. */
export function changeTitle(change: Change): string {
  switch (change.kind) {
    case 'comment':
      return `the ${change.key} comment on #${change.issue}`;
    case 'reaction':
      return `the reaction ${change.content} on comment ${change.comment}`;
    case 'labels':
      return `labels of #${change.issue} (${[...change.add.map((l) => `+${l}`), ...change.remove.map((l) => `-${l}`)].join(', ')})`;
    case 'assignees':
      return `assignees of #${change.issue} (${[...change.add.map((l) => `+${l}`), ...change.remove.map((l) => `-${l}`)].join(', ')})`;
    case 'tracking-issue':
      return `the tracking issue "${change.title}"`;
    case 'sub-issue':
      return `#${change.child} as a sub-issue of #${change.parent}`;
    case 'tracking-note':
      return change.comment === undefined
        ? `what #${change.issue} remembers`
        : `the ${change.comment.key} comment on #${change.issue}`;
    case 'digest':
      return `the digest "${change.title}"`;
    case 'standing-issue':
      return change.faults.length === 0
        ? `the issue "${change.title}", closed while nothing is amiss`
        : `the issue "${change.title}"`;
    case 'repository-label':
      return `the label "${change.label.name}"`;
    case 'log-entry':
      return `the entry in "${change.title}"`;
    case 'file':
      return `${change.path} on ${change.branch}`;
    case 'pull-request':
      return `the pull request "${change.title}"`;
    case 'review':
      return `the review of pull request #${change.pull} with ${counted(change.comments.length, 'remark')}`;
    case 'workflow':
      return `the workflow ${change.file}, ${change.state}`;
    case 'start':
      return `${startWords(change.call)} for ${change.key}`;
    case 'remark':
      return `a remark on pull request #${change.pull} whose cause is gone`;
    case 'check':
      return `the check "${change.name}": ${change.title}`;
  }
}

function startWords(call: Call): string {
  switch (call.method) {
    case 'dispatch':
      return `a run of ${call.workflow}`;
    case 'revert':
      return `a pull request that takes #${call.pull} back`;
    case 'deployment':
      return `a deployment of ${shortSha(call.ref)} to ${call.environment}`;
  }
}

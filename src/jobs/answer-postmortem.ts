/** The verdict on `/postmortem`, given when it is known what became of the pull request: 👍 means that it is there. */
import { kindOf, type Problem } from '../errors.js';
import { type CommandOutcome, repliesToPostmortem } from '../incident/slash-commands/replies.js';
import type { CommentRecord } from '../repository/repository.js';
import type { AppliedChange } from './apply.js';
import { type IncidentView, isIncident } from './incident-view.js';
import type { Change } from './plan.js';
import type { ScaffoldOutput } from './read-scaffold.js';
import { answer } from './timeline.js';

/** `scaffold`: what was planned; `null` when the incident was withdrawn. */
export function answerPostmortem(
  view: IncidentView,
  scaffold: ScaffoldOutput | null,
  applied: readonly AppliedChange[],
): readonly Change[] {
  if (!isIncident(view)) return [];
  const outcomeFor = (request: CommentRecord) => readOutcome(request, view, scaffold, applied);
  const replies = repliesToPostmortem(view.facts, view.commands, outcomeFor);
  return replies.flatMap((reply) => answer(view.incident.number, reply));
}

function readOutcome(
  request: CommentRecord,
  { incident }: IncidentView,
  scaffold: ScaffoldOutput | null,
  applied: readonly AppliedChange[],
): CommandOutcome | null {
  // What was said once stays said, whatever became of the pull request afterwards.
  if (wasConfirmed(request)) return null;
  if (scaffold === null) return refused(withdrawn(incident.number));
  if (scaffold.published !== null)
    return request.createdAt > scaffold.published.at
      ? refused(published(incident.number, scaffold.published.where))
      : { done: true, problems: [] };
  if (scaffold.closed !== null) return refused(closed(scaffold.closed));
  const writes = applied.filter(({ change }) => isOn(change, scaffold.branch));
  const problems = writes.flatMap((one) => one.problems ?? []);
  // The branch moved too often: the next run tries again, and nobody is told that it failed.
  if (problems.some((problem) => kindOf(problem) === 'conflict')) return null;
  const opened = writes.some(
    ({ change, outcome }) =>
      change.kind === 'pull-request' && outcome !== 'failed' && outcome !== 'skipped',
  );
  return { done: opened, problems: [...problems, ...scaffold.problems] };
}

function wasConfirmed({ reactions: { eyes = 0, '+1': done = 0 } }: CommentRecord): boolean {
  return eyes > 0 && done > 0;
}

function isOn(change: Change, branch: string): boolean {
  return (
    (change.kind === 'file' && change.branch === branch) ||
    (change.kind === 'pull-request' && change.head === branch)
  );
}

function refused(problem: Problem): CommandOutcome {
  return { done: false, problems: [problem] };
}

function withdrawn(number: number): Problem {
  return {
    code: 'PM604',
    message: `There is no postmortem to open: #${number} is not an incident any more`,
    remedy: 'If it is one after all, write /reopen first.',
  };
}

function published(number: number, where: string): Problem {
  return {
    code: 'PM604',
    message: `There is no postmortem to open: that of #${number} is published already, ${where}`,
    remedy: 'Change it in a pull request of your own.',
  };
}

function closed(pull: number): Problem {
  return {
    code: 'PM604',
    message: `There is no postmortem to open: pull request #${pull} was closed by a person since`,
    remedy: 'Write /postmortem again to open another one.',
  };
}

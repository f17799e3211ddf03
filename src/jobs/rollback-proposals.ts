/** What the incident's job says about rollbacks and runbooks: the plans that were asked for, and whether an approval counts. */
import { approvals, faultOf, isEdited } from '../approval/gate.js';
import type { Problem } from '../errors.js';
import { proposalComment, rollbackRecords } from '../incident/rollback-records.js';
import { runbookProposal, runbookRecords } from '../incident/runbook-records.js';
import type { CommandOutcome } from '../incident/slash-commands/replies.js';
import { markedAs } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';
import { renderProposal, renderVersions, superseded } from '../render/rollback/proposal.js';
import { renderRunbooks, renderRunProposal, supersededRun } from '../render/runbooks/proposal.js';
import { proposals } from '../rollback/gate.js';
import { earlierVersions } from '../rollback/versions.js';
import { runProposals } from '../runbooks/plan.js';
import { followKnown } from './followed.js';
import { gatesOf } from './gates.js';
import type { IncidentView } from './incident-view.js';
import type { Change, CommentChange } from './plan.js';

/** Comments that answer `/rollback` and `/run`, none once the incident is over; and what became of what was begun. */
export function planProposals(view: IncidentView): readonly Change[] {
  const followed = followKnown(view);
  if (view.facts.issue.state !== 'open' || view.incident.withdrawn) return followed;
  return [...followed, ...rollbackProposals(view), ...runProposalsOf(view)];
}

function rollbackProposals(view: IncidentView): readonly CommentChange[] {
  const gate = gatesOf(view).rollback;
  const comment = (id: number, body: string) => proposal(view, proposalComment, id, body);
  const begun = new Set(rollbackRecords(view.facts).map(({ proposal: id }) => id));
  const answered = (id: number): boolean => isAnswered(view, proposalComment, id);
  return [
    ...proposals(view.commands)
      .filter(({ comment: { id } }) => id !== gate?.proposal.id && !begun.has(id) && answered(id))
      .map(({ comment: { id } }) => comment(id, superseded)),
    ...view.commands.obeyed.flatMap(({ command, comment: { id } }) =>
      command.name === 'rollback' && command.list && !answered(id)
        ? [comment(id, renderVersions(earlierVersions(view)))]
        : [],
    ),
    ...(gate === null || gate.record !== null
      ? []
      : [comment(gate.proposal.id, renderProposal(gate, view, isAlone(view)))]),
  ];
}

function runProposalsOf(view: IncidentView): readonly CommentChange[] {
  const { runs } = gatesOf(view);
  const begun = new Set(runbookRecords(view.facts).map(({ proposal: id }) => id));
  const last = new Set(runs.map((gate) => gate.proposal.id));
  const comment = (id: number, body: string) => proposal(view, runbookProposal, id, body);
  return [
    ...runProposals(view.commands)
      .filter(({ comment: { id } }) => !last.has(id) && !begun.has(id))
      .filter(({ comment: { id } }) => isAnswered(view, runbookProposal, id))
      .map(({ comment: { id } }) => comment(id, supersededRun)),
    ...view.commands.obeyed
      .filter(({ command }) => command.name === 'run' && command.run === null)
      .filter(({ comment: { id } }) => !isAnswered(view, runbookProposal, id))
      .map(({ comment: { id } }) => comment(id, renderRunbooks(view.config))),
    ...runs
      .filter(({ record }) => record === null)
      .map((gate) => comment(gate.proposal.id, renderRunProposal(gate, view, isAlone(view)))),
  ];
}

function isAlone(view: IncidentView): boolean {
  return gatesOf(view).all.filter(({ plan, record }) => plan.kind === 'plan' && !record).length < 2;
}

function proposal({ facts }: IncidentView, key: string, id: number, body: string): CommentChange {
  return { kind: 'comment', issue: facts.issue.number, key, part: String(id), body };
}

function isAnswered({ facts }: IncidentView, key: string, id: number): boolean {
  return markedAs(facts.comments, trustedLogins(facts), key, String(id)).length > 0;
}

/** What each `/approve`, and each proposal that cannot count, is answered; what was answered stays. */
export function rollbackOutcomes(view: IncidentView): ReadonlyMap<number, CommandOutcome> {
  const gates = gatesOf(view).all;
  const outcomes = new Map<number, CommandOutcome>();
  for (const word of approvals(view.commands)) {
    const fault = faultOf(word, gates, view.config);
    outcomes.set(word.comment.id, {
      done: fault === null,
      problems: fault === null ? [] : [fault],
    });
  }
  for (const [id, problem] of unfitProposals(view))
    outcomes.set(id, { done: false, problems: [problem] });
  return outcomes;
}

function unfitProposals({ commands }: IncidentView): ReadonlyMap<number, Problem> {
  const unfit = new Map<number, Problem>();
  const runs = new Set<number>();
  for (const { command, comment } of commands.obeyed) {
    const isRollback = command.name === 'rollback' && !command.list;
    const isRun = command.name === 'run' && command.run !== null;
    if (!isRollback && !isRun) continue;
    if (isEdited(comment)) unfit.set(comment.id, edited(isRun ? 'a run' : 'a rollback'));
    else if (isRun && runs.has(comment.id)) unfit.set(comment.id, oneRunEach);
    if (isRun) runs.add(comment.id);
  }
  return unfit;
}

function edited(what: string): Problem {
  return {
    code: 'PM672',
    message: `An edited comment does not ask for ${what}`,
    remedy: 'Write a new comment.',
  };
}

const oneRunEach: Problem = {
  code: 'PM645',
  message: 'A comment asks for one run: only the first `/run` counts',
  remedy: 'Write another comment for the next one.',
};

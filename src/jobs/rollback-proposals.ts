/** What the incident's job says about rollbacks: the plans that were asked for, and whether an approval counts. */
import { proposalComment, rollbackRecords } from '../incident/rollback-records.js';
import type { CommandOutcome } from '../incident/slash-commands/replies.js';
import { markedAs } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';
import { renderProposal, renderVersions, superseded } from '../render/rollback/proposal.js';
import { approvals, faultOf, isEdited, openGate, proposals } from '../rollback/gate.js';
import { earlierVersions } from '../rollback/versions.js';
import type { IncidentView } from './incident-view.js';
import type { CommentChange } from './plan.js';

/** Comments that answer `/rollback`; nothing once the incident is over. */
export function planProposals(view: IncidentView): readonly CommentChange[] {
  if (view.facts.issue.state !== 'open' || view.incident.withdrawn) return [];
  const gate = openGate(view);
  const issue = view.facts.issue.number;
  const comment = (id: number, body: string): CommentChange => ({
    kind: 'comment',
    issue,
    key: proposalComment,
    part: String(id),
    body,
  });
  const begun = new Set(rollbackRecords(view.facts).map(({ proposal }) => proposal));
  const answered = (id: number): boolean =>
    markedAs(view.facts.comments, trustedLogins(view.facts), proposalComment, String(id)).length >
    0;
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
      : [comment(gate.proposal.id, renderProposal(gate, view))]),
  ];
}

/** What each `/approve`, and each `/rollback` that cannot count, is answered; what was answered stays. */
export function rollbackOutcomes(view: IncidentView): ReadonlyMap<number, CommandOutcome> {
  const gate = view.facts.issue.state === 'open' ? openGate(view) : null;
  const outcomes = new Map<number, CommandOutcome>();
  for (const word of approvals(view.commands)) {
    const fault = faultOf(word, gate, view.config);
    outcomes.set(word.comment.id, {
      done: fault === null,
      problems: fault === null ? [] : [fault],
    });
  }
  for (const { command, comment } of view.commands.obeyed)
    if (command.name === 'rollback' && !command.list && isEdited(comment))
      outcomes.set(comment.id, { done: false, problems: [editedProposal] });
  return outcomes;
}

const editedProposal = {
  code: 'PM672',
  message: 'An edited comment does not ask for a rollback',
  remedy: 'Write a new comment.',
} as const;

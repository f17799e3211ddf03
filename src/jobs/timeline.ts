/** `timeline`: the response comment with the running timeline, and what the slash commands ask for. */
import { desiredAssignees, desiredLabels } from '../incident/labels-and-assignees.js';
import {
  postmortemRequests,
  repliesTo,
  replyKey,
  type CommandReply,
} from '../incident/slash-commands/replies.js';
import { refusedTicker } from '../incident/checklist/ticks-from-facts.js';
import type { CommentEdit } from '../incident/checklist/tick.js';
import type { IncidentFacts } from '../incident/incident.js';
import { renderResponseComment } from '../render/timeline/response-comment.js';
import { probeRemarks } from '../render/probe/remarks.js';
import { freezeOutcomes, mergedOutcomes } from './freeze-outcomes.js';
import type { Job, Planned } from './job.js';
import { readIncidentFacts } from './read-facts.js';
import { planProposals, rollbackOutcomes } from './rollback-proposals.js';
import type { Change } from './plan.js';
import { responseChanges } from './response.js';
import {
  buildIncidentView,
  type IncidentPlugIns,
  type IncidentView,
  isIncident,
} from './incident-view.js';

export interface IncidentInput {
  readonly issue: number;
  /** Somebody edited a comment of ours: a box was ticked, perhaps. */
  readonly edit?: CommentEdit;
}

export function createTimelineJob(
  plugIns: IncidentPlugIns,
): Job<IncidentInput, IncidentFacts, IncidentView> {
  return {
    id: 'timeline',
    description:
      'keep the timeline of an incident current in one comment, and obey its slash commands',
    read: (reader, { issue, edit }, { config, now }) =>
      readIncidentFacts(reader, issue, config, now, edit),
    plan: (facts, context) => planTimeline(buildIncidentView(facts, context.config, plugIns)),
  };
}

export function planTimeline(view: IncidentView): Planned<IncidentView> {
  if (!isIncident(view))
    return { plan: { changes: [], reasons: [notAnIncident(view)] }, output: view };
  const { facts, incident, commands } = view;
  const issue = facts.issue.number;
  const outcomes = mergedOutcomes(rollbackOutcomes(view), freezeOutcomes(view));
  const replies = repliesTo(facts, commands, probeRemarks(view), outcomes).filter(
    ({ comment }) => !outcomes.has(comment) || !isJudged(facts, comment),
  );
  const changes: Change[] = [
    ...replies.flatMap((reply) => answer(issue, reply)),
    ...planProposals(view),
    ...noticed(view),
    { kind: 'labels', issue, ...desiredLabels(incident, facts, view.config) },
    { kind: 'assignees', issue, ...desiredAssignees(incident, facts, commands) },
    { kind: 'comment', issue, key: 'response', body: renderResponseComment(view) },
    ...responseChanges(view),
  ];
  const changed = changes.filter((change) => !isEmpty(change));
  return {
    plan: {
      changes: changed,
      reasons: [
        `the timeline of #${issue} has ${view.timeline.events.length} rows`,
        ...refusedTick(view),
      ],
      notes: replies.flatMap(({ comment, reaction }) =>
        reaction === null ? [] : [{ kind: 'command', comment, obeyed: reaction === '+1' }],
      ),
    },
    output: view,
  };
}

/** An approval is judged once: later the plan that it was for is history. */
function isJudged({ comments }: IncidentFacts, id: number): boolean {
  const {
    eyes = 0,
    confused = 0,
    '+1': done = 0,
  } = comments.find((comment) => comment.id === id)?.reactions ?? {};
  return eyes > 0 && confused + done > 0;
}

/** Said in the log: an answer in the issue would be a stage for whoever tries. */
function refusedTick({ facts, config }: IncidentView): readonly string[] {
  const by = refusedTicker(facts, config);
  return by === null
    ? []
    : [
        `a box was changed by ${by}, who lacks ${config.commands.permission} access; it is drawn as it was`,
      ];
}

/** `/postmortem` is only looked at here: the job that opens the pull request gives the verdict. */
function noticed({ facts, commands }: IncidentView): readonly Change[] {
  return postmortemRequests(commands)
    .filter(
      ({ reactions: { eyes = 0, confused = 0, '+1': done = 0 } }) => eyes + confused + done === 0,
    )
    .map(({ id }) => ({
      kind: 'reaction',
      issue: facts.issue.number,
      comment: id,
      content: 'eyes',
    }));
}

/**
 * 👀 first, so that a person sees at once that somebody listens. The verdict comes last: it marks
 * the command as answered.
 */
export function answer(
  issue: number,
  { comment, reaction, reply }: CommandReply,
): readonly Change[] {
  const said: readonly Change[] =
    reply === null ? [] : [{ kind: 'comment', issue, key: replyKey(comment), body: reply }];
  if (reaction === null) return said;
  return [
    { kind: 'reaction', issue, comment, content: 'eyes' },
    ...said,
    { kind: 'reaction', issue, comment, content: reaction },
  ];
}

function isEmpty(change: Change): boolean {
  return (
    (change.kind === 'labels' || change.kind === 'assignees') &&
    change.add.length + change.remove.length === 0
  );
}

export function notAnIncident({ facts, config }: Pick<IncidentView, 'facts' | 'config'>): string {
  const { incident, incidentType } = config.labels;
  const { number, type } = facts.issue;
  const missing =
    incidentType === null ? `label "${incident}"` : `label "${incident}" or type "${incidentType}"`;
  const hint =
    type === undefined || incidentType !== null
      ? ''
      : `; issue types count where the option labels.incident_type names one, and this is "${type}"`;
  return `#${number} is not an incident: it has no ${missing}${hint}`;
}

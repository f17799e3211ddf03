/** `correlate`: what changed right before this, in one comment that is updated in place. */
import type { IncidentFacts } from '../incident/incident.js';
import { renderCorrelationComment } from '../render/correlation/comment.js';
import type { Job, Planned } from './job.js';
import { readIncidentFacts } from './read-facts.js';
import { type IncidentInput, notAnIncident } from './timeline.js';
import {
  buildIncidentView,
  type IncidentPlugIns,
  type IncidentView,
  isIncident,
} from './incident-view.js';

export function createCorrelateJob(
  plugIns: IncidentPlugIns,
): Job<IncidentInput, IncidentFacts, IncidentView> {
  return {
    id: 'correlate',
    description:
      'rank the recent changes by how well they fit the incident, with the reasons, in one comment',
    read: (reader, { issue }, { config, now }) => readIncidentFacts(reader, issue, config, now),
    plan: (facts, context) => planCorrelation(buildIncidentView(facts, context.config, plugIns)),
  };
}

export function planCorrelation(view: IncidentView): Planned<IncidentView> {
  if (!isIncident(view))
    return { plan: { changes: [], reasons: [notAnIncident(view)] }, output: view };
  const issue = view.facts.issue.number;
  const { considered, candidates, verdict } = view.correlation;
  const fitting = candidates.filter(({ confidence }) => confidence !== 'unlikely').length;
  const reason =
    verdict === 'nothing-fits'
      ? `none of ${considered} changes fits #${issue}`
      : `${fitting} of ${considered} changes may explain #${issue}`;
  return {
    plan: {
      changes: [
        {
          kind: 'comment',
          issue,
          key: 'correlation',
          body: renderCorrelationComment(view.correlation, view),
        },
      ],
      reasons: [reason],
    },
    output: view,
  };
}

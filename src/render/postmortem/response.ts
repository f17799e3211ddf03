/** What the response leaves to the postmortem: the cost with its formula, and the points that were open at the end. */
import type { Config } from '../../config/config.js';
import type { Incident, StatedFollowUp } from '../../incident/incident.js';
import { wrapped } from '../../markdown/file.js';
import { text } from '../../markdown/write.js';
import type { Checklist } from '../../response/checklist.js';
import { costOf } from '../../response/cost.js';
import type { Timeline } from '../../timeline/timeline.js';
import { formula, leftOut, money } from '../response/cost.js';

interface ResponseFacts {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly checklist: Checklist;
  readonly config: Config;
}

/** Paragraphs; none when there is nothing to say. */
export function renderResponse(input: ResponseFacts): readonly string[] {
  const cost = costOf(input.incident, input.timeline, input.config);
  const open = openPoints(input.checklist);
  return [
    ...(cost === null
      ? []
      : [
          wrapped(
            `**Cost, roughly:** ${text(money(cost.total, cost.currency))}: ${text(formula(cost))}. ${leftOut}`,
          ),
        ]),
    ...(open.length === 0
      ? []
      : [wrapped(`**Not confirmed when it was closed:** ${open.map(text).join(' · ')}`)]),
  ];
}

/**
 * Only what somebody has to look at afterwards. A list that nobody ticked says nothing: then it was not used, and its
 * boxes are no open points.
 */
function openPoints({ entries }: Checklist): readonly string[] {
  const last = entries.filter(({ phase }) => phase === 'monitor-and-restore');
  const used = last.some(({ state }) => state.state === 'done');
  return used ? last.filter(({ state }) => state.state === 'open').map(({ title }) => title) : [];
}

/** A full restore that was put off and not done is an action item, with who watches and until when. */
export function restoreLater({ restores }: Incident): readonly StatedFollowUp[] {
  const last = restores.at(-1);
  return last?.what !== 'later'
    ? []
    : [
        {
          text: `Restore fully: ${last.text}`,
          owner: last.watcher ?? last.by,
          due: last.due,
          url: last.url,
        },
      ];
}

/** What the response leaves to the postmortem: the cost with its formula, and the points that were open at the end. */
import type { Config } from '../../config/config.js';
import type { Incident, StatedFollowUp } from '../../incident/incident.js';
import { wrapped } from '../../markdown/file.js';
import { link, text } from '../../markdown/write.js';
import type { Checklist, ChecklistEntry } from '../../response/checklist.js';
import { costOf } from '../../response/cost.js';
import type { Timeline } from '../../timeline/timeline.js';
import { formula, leftOut, money } from '../response/cost.js';
import { clip } from '../response/people.js';

interface ResponseFacts {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly checklist: Checklist;
  readonly config: Config;
}

/** Paragraphs; none when there is nothing to say. */
export function renderResponse(input: ResponseFacts): readonly string[] {
  const cost = costOf(input.incident, input.timeline, input.config);
  const open = openPoints(input);
  const untold = openAttempts(input);
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
    ...(untold.length === 0
      ? []
      : [wrapped(`**Begun, and nobody said what came of it:** ${untold.join(' · ')}`)]),
  ];
}

/**
 * Only what somebody has to look at afterwards: the restore, the steps of the repository's own, and the word to the
 * people who heard of it. A list that nobody ticked says nothing: then it was not used, and its boxes are no open points.
 */
function openPoints({
  checklist: { entries },
  incident,
  config,
}: ResponseFacts): readonly string[] {
  const own = new Set(config.response.steps.map(({ id }) => id));
  const matters = ({ id, phase }: ChecklistEntry): boolean =>
    phase === 'monitor-and-restore' ||
    own.has(id) ||
    (id === 'told' && incident.updates.length > 0);
  const restoring = entries.filter(({ phase }) => phase === 'monitor-and-restore');
  const used =
    incident.ticks.some(({ done }) => done) ||
    restoring.some(({ state }) => state.state === 'done');
  return used
    ? entries.filter((one) => one.state.state === 'open' && matters(one)).map(({ title }) => title)
    : [];
}

/** Whether it is still in place is what the next responder has to know. */
function openAttempts({ incident }: ResponseFacts): readonly string[] {
  return incident.attempts
    .filter(({ closedAt }) => closedAt === null)
    .map(({ text: words, by, url }) => `${clip(words, 120)} (${link(by, url)})`);
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

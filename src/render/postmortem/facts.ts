/** The head of a postmortem: what the incident is, its milestones with their proof, its durations. */
import { capitalized } from '../../text/capitalized.js';
import { milestoneNames } from '../../incident/incident.js';
import type { Incident, MilestoneName } from '../../incident/incident.js';
import { asItIs, bullet, wrapped } from '../../markdown/file.js';
import { link, reference, table, text } from '../../markdown/write.js';
import { formatDuration } from '../../time/instant.js';
import type { Instant } from '../../time/instant.js';
import type { Milestone, Timeline } from '../../timeline/timeline.js';
import { safe } from './input.js';

/** What is asked where a moment is not known; the command of its name answers it. */
const questions: Readonly<Record<MilestoneName, string>> = {
  started: 'when did it begin?',
  detected: 'when did somebody or something notice?',
  acknowledged: 'when did somebody take it on?',
  mitigated: 'when were users no longer affected?',
  resolved: 'when was it over?',
};

export function renderFacts(incident: Incident, timeline: Timeline): string {
  const rows = milestoneNames.map((name) => [
    capitalized(name),
    ...momentCells(name, timeline.milestones[name]),
  ]);
  const head = [
    `**Incident:** ${reference(incident.number, incident.url)}`,
    `**Severity:** ${text(incident.severity ?? 'not stated')}`,
    ...(incident.services.length > 0
      ? [`**Services:** ${incident.services.map((service) => text(safe(service))).join(', ')}`]
      : []),
    ...(incident.lead === null ? [] : [`**Lead:** ${text(incident.lead)}`]),
  ].join(' · ');
  const durations = timeline.durations.map(({ id, seconds, definition }) =>
    bullet(
      `${capitalized(id.replace(/-/g, ' '))}: **${formatDuration(seconds)}** (${text(definition)})`,
    ),
  );
  return [
    wrapped(head),
    asItIs(table(['Milestone', 'Time (UTC)', 'How we know'], rows)),
    durations.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function momentCells(name: MilestoneName, milestone: Milestone | undefined): readonly string[] {
  if (milestone === undefined) return ['–', `_${questions[name]}_`];
  return [
    printMoment(milestone.at),
    milestone.proofUrl === '' ? milestone.certainty : link(milestone.certainty, milestone.proofUrl),
  ];
}

/** `2026-11-20 14:03` */
function printMoment(at: Instant): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** One timeline, five formats. */
import { capitalized } from '../../text/capitalized.js';
import { table, text } from '../../markdown/write.js';
import { milestoneNames } from '../../incident/incident.js';
import { formatInstant } from '../../time/format.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { Screen } from '../screen.js';
import { eventTable } from './cells.js';
import { timelineCsv, timelineJson } from './json.js';
import { timelineGantt } from './mermaid.js';
import { timelineTable } from './terminal.js';
import { describeFinding } from './findings.js';
import { certaintyWords, durationUntil } from './milestones.js';

export const timelineFormats = ['table', 'markdown', 'json', 'csv', 'mermaid'] as const;
export type TimelineFormat = (typeof timelineFormats)[number];

/** Text without a line break at the end, except CSV, whose lines all end in CRLF. `zone`: IANA name, `null` for UTC. */
export function renderTimeline(
  timeline: Timeline,
  format: TimelineFormat,
  screen: Screen,
  zone: string | null = null,
): string {
  switch (format) {
    case 'table':
      return timelineTable(timeline, screen, zone);
    case 'markdown':
      return timelineMarkdown(timeline, zone);
    case 'json':
      return timelineJson(timeline);
    case 'csv':
      return timelineCsv(timeline);
    case 'mermaid':
      return timelineGantt(timeline);
  }
}

/** Chart, milestones, every row, findings: to paste anywhere. */
export function timelineMarkdown(timeline: Timeline, zone: string | null = null): string {
  const chart = timelineGantt(timeline);
  const known = milestoneNames.flatMap((name) => {
    const milestone = timeline.milestones[name];
    return milestone === undefined
      ? []
      : [
          [
            capitalized(name),
            formatInstant(milestone.at, zone),
            durationUntil(timeline, name),
            certaintyWords[milestone.certainty],
          ],
        ];
  });
  return [
    ...(chart === '' ? [] : [`\`\`\`mermaid\n${chart}\n\`\`\``]),
    ...(known.length === 0 ? [] : [table(['Milestone', 'When', 'It took', 'How we know'], known)]),
    eventTable(timeline.events, { zone, zero: timeline.milestones.detected?.at ?? null }),
    ...(timeline.findings.length === 0
      ? []
      : [timeline.findings.map((finding) => `- ${text(describeFinding(finding))}`).join('\n')]),
  ].join('\n\n');
}

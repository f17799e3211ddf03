/** The timeline for machines: JSON as the schema has it, and CSV for spreadsheets. */
import { describeFinding } from './findings.js';
import { describeEvent, describeRemark } from './sentences.js';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.js';

/** Fields in the order of the contract. */
export function timelineJson(timeline: Timeline): string {
  const { events, milestones, questions, outages, durations, findings } = timeline;
  return JSON.stringify(
    {
      events: events.map(eventJson),
      milestones,
      questions,
      outages,
      durations,
      findings: findings.map((finding) => ({
        ruleId: finding.ruleId,
        message: describeFinding(finding),
        eventIds: finding.eventIds,
      })),
    },
    null,
    2,
  );
}

function eventJson(event: TimelineEvent) {
  const { id, occurredAt, postedAt, until, kind, actor, zoneAssumed, approximate } = event;
  return {
    id,
    occurredAt,
    postedAt,
    ...(until === undefined ? {} : { until }),
    kind,
    text: describeEvent(event),
    actor,
    zoneAssumed,
    approximate,
    remarks: event.remarks.map(describeRemark),
    links: event.links,
    source: event.source,
    key: event.key,
  };
}

const columns: readonly (readonly [name: string, value: (event: TimelineEvent) => string])[] = [
  ['occurredAt', (event) => event.occurredAt],
  ['until', (event) => event.until ?? ''],
  ['postedAt', (event) => event.postedAt],
  ['kind', (event) => event.kind],
  ['text', describeEvent],
  ['actor', (event) => event.actor ?? ''],
  ['zoneAssumed', (event) => String(event.zoneAssumed)],
  ['approximate', (event) => String(event.approximate)],
  ['source', (event) => event.source],
  ['links', (event) => event.links.map((link) => link.url).join(' ')],
];

/**
 * RFC 4180, CRLF line ends, a header line. A cell that a spreadsheet would run as a formula begins
 * with an apostrophe.
 */
export function timelineCsv(timeline: Timeline): string {
  const lines = timeline.events.map((event) =>
    columns.map(([, value]) => csvCell(value(event))).join(','),
  );
  return `${[columns.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`;
}

function csvCell(value: string): string {
  const safe = /^\s*[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * The incident as a Mermaid gantt: impact, detection, response and deploys as lanes. The table
 * below it carries everything for readers without it.
 */
import { patternFrom } from '../../text/patterns.js';
import { plusSeconds, secondsBetween, type Instant } from '../../time/instant.js';
import { describeShipped } from './sentences.js';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.js';

/** Diagram source without the fence; `''` when there is nothing to draw. */
export function timelineGantt(timeline: Timeline): string {
  const { milestones } = timeline;
  const first = milestones.started?.at ?? milestones.detected?.at;
  if (first === undefined) return '';
  const end = findLast(timeline, first);
  const lanes = [
    impact(timeline, first, end),
    detection(timeline),
    response(timeline, end),
    deploys(timeline, first, end),
  ].filter((lane) => lane.length > 1);
  const axis = secondsBetween(first, end) > 36 * 3600 ? '%m-%d %H:%M' : '%H:%M';
  return [
    'gantt',
    '    dateFormat YYYY-MM-DDTHH:mm:ss',
    `    axisFormat ${axis}`,
    '    title All times UTC',
    ...lanes.flat(),
  ].join('\n');
}

/** The resolution, else the last row: never the present, so that the picture changes only when the facts do. */
function findLast({ milestones, events }: Timeline, first: Instant): Instant {
  const end = milestones.resolved?.at ?? events.at(-1)?.occurredAt ?? first;
  return secondsBetween(first, end) < 60 ? plusSeconds(first, 60) : end;
}

/** A bar for each stretch in which it was broken. */
function impact(
  { milestones, outages }: Timeline,
  first: Instant,
  end: Instant,
): readonly string[] {
  const label = milestones.started === undefined ? 'Known impact' : 'Impact';
  const isOver = milestones.mitigated !== undefined || milestones.resolved !== undefined;
  const bars =
    outages.length > 1 ? outages : [{ from: first, until: milestones.mitigated?.at ?? null }];
  const last = bars.length - 1;
  return [
    '    section Impact',
    ...bars.map(({ from, until }, i) => {
      const over = until ?? end;
      const open = i === last && !isOver ? ' (not over)' : '';
      const again = i === 0 ? '' : ' again';
      return bar(`${label}${again}${open}`, 'crit, ', from, over < from ? end : over);
    }),
  ];
}

function detection({ milestones }: Timeline): readonly string[] {
  const { started, detected } = milestones;
  if (detected === undefined) return [];
  const undetected =
    started !== undefined && secondsBetween(started.at, detected.at) >= 60
      ? [bar('Undetected', '', started.at, detected.at)]
      : [];
  return ['    section Detection', ...undetected, point('Detected', detected.at)];
}

function response({ milestones }: Timeline, end: Instant): readonly string[] {
  const { acknowledged, detected, mitigated, resolved } = milestones;
  const from = acknowledged?.at ?? detected?.at;
  if (from === undefined) return [];
  const mitigation = mitigated?.at;
  return [
    '    section Response',
    ...(acknowledged === undefined ? [] : [point('Acknowledged', acknowledged.at)]),
    ...(secondsBetween(from, mitigation ?? end) >= 60
      ? [bar('Working on it', 'active, ', from, mitigation ?? end)]
      : []),
    ...(mitigation === undefined ? [] : [point('Mitigated', mitigation)]),
    ...(resolved === undefined ? [] : [point('Resolved', resolved.at)]),
  ];
}

/** Key deploys first, twelve at most: a lane, not a log. */
function deploys({ events }: Timeline, first: Instant, end: Instant): readonly string[] {
  const from = plusSeconds(first, -3 * 3600);
  const inside = events.filter(
    (event) =>
      ['deploy', 'change', 'release', 'run'].includes(event.kind) &&
      event.occurredAt >= from &&
      event.occurredAt <= plusSeconds(end, 3600),
  );
  const wanted = new Set([...inside].sort((a, b) => Number(b.key) - Number(a.key)).slice(0, 12));
  return [
    '    section Deploys',
    ...inside
      .filter((event) => wanted.has(event))
      .map((event) => point(deployName(event), event.occurredAt)),
  ];
}

function deployName(event: TimelineEvent): string {
  const pull = event.links.find((link) => link.label.startsWith('#'))?.label.slice(1);
  const words = describeShipped(event).replace(/\s*\(#\d+\)\s*$/, '');
  return (
    ganttText(`${pull === undefined ? '' : `PR ${pull} `}${words}`)
      .slice(0, 40)
      .trim() || 'deploy'
  );
}

/** What the grammar of Mermaid reads as something else is left out. */
function ganttText(untrusted: string): string {
  return untrusted
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N} .,()/_+-]+/gu, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1.$2.$3')
    .replace(
      patternFrom(
        'gi',
        String.raw`\b(?:end|click|call|href|section|title|todayMarker|dateFormat|axisFormat|excludes`,
        String.raw`|includes|inclusiveEndDates|topAxis|weekday|weekend|accTitle|accDescr|vert`,
        String.raw`|tickInterval)\b`,
      ),
      (word) => `${word.slice(0, 1)}.${word.slice(1)}`,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const stamp = (at: Instant): string => at.slice(0, 19);
const bar = (name: string, tags: string, from: Instant, to: Instant): string =>
  `    ${name} :${tags}${stamp(from)}, ${stamp(to > from ? to : plusSeconds(from, 60))}`;
const point = (name: string, at: Instant): string => `    ${name} :milestone, ${stamp(at)}, 0m`;

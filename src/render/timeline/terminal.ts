/** The timeline on a terminal: milestones, rows with relative times, findings. */
import { capitalized } from '../../text/capitalized.js';
import { milestoneNames } from '../../incident/incident.js';
import { formatClock, formatDate, formatRelative } from '../../time/format.js';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.js';
import { fit, ink, link, pad, wrap, type Screen } from '../screen.js';
import { plain } from '../../text/plain.js';
import { offset } from './cells.js';
import { describeEvent, describeRemark } from './sentences.js';
import { describeFinding } from './findings.js';
import { durationAfter } from './milestones.js';

/** Lines for the screen, without a line break at the end. */
export function timelineTable(
  timeline: Timeline,
  screen: Screen,
  zone: string | null = null,
): string {
  return [
    ...milestoneLines(timeline, screen, zone),
    '',
    ...rowLines(timeline, screen, zone),
    ...findingLines(timeline, screen),
  ].join('\n');
}

function milestoneLines(
  timeline: Timeline,
  screen: Screen,
  zone: string | null,
): readonly string[] {
  return milestoneNames.map((name) => {
    const milestone = timeline.milestones[name];
    const label = pad(capitalized(name), 13);
    if (milestone === undefined) return ink(screen, 'dim', `${label}not known`);
    const words = [
      `${formatDate(milestone.at, zone).slice(5)} ${formatClock(milestone.at, zone)}`,
      formatRelative(milestone.at, screen.now),
      milestone.certainty,
      durationAfter(timeline, name),
    ].filter((part) => part !== '');
    return fit(`${label}${words.join(' · ')}`, screen.width);
  });
}

function rowLines(timeline: Timeline, screen: Screen, zone: string | null): readonly string[] {
  const zero = timeline.milestones.detected?.at ?? null;
  const wide = screen.width >= 100;
  const [timeWidth, offsetWidth, kindWidth] = [7, 13, wide ? 15 : 0];
  const textWidth = Math.max(20, screen.width - timeWidth - offsetWidth - kindWidth - 2);
  let day = '';
  return timeline.events.flatMap((event) => {
    const date = formatDate(event.occurredAt, zone);
    const heading = date === day ? [] : [ink(screen, 'bold', `${date} (${zone ?? 'UTC'})`)];
    day = date;
    const [first = '', ...more] = wrap(`${plain(describeEvent(event))}${doubts(event)}`, textWidth);
    const clock = link(
      screen,
      pad(`${event.approximate ? '~' : ''}${formatClock(event.occurredAt, zone)}`, timeWidth),
      event.links[0]?.url,
    );
    const shift = ink(
      screen,
      'dim',
      pad(zero === null ? '' : offset(zero, event.occurredAt), offsetWidth),
    );
    const kind = wide
      ? ink(screen, 'dim', pad(fit(plain(whoOrWhat(event)), kindWidth - 1), kindWidth))
      : '';
    const mark = event.key ? ink(screen, 'cyan', '● ') : '  ';
    return [
      ...heading,
      `${mark}${clock}${shift}${kind}${event.key ? first : ink(screen, 'dim', first)}`,
      ...more
        .slice(0, 2)
        .map(
          (line) =>
            `${' '.repeat(2 + timeWidth + offsetWidth + kindWidth)}${event.key ? line : ink(screen, 'dim', line)}`,
        ),
    ];
  });
}

/** Who said it; for what nobody said, what it is. */
function whoOrWhat(event: TimelineEvent): string {
  return event.actor !== null &&
    ['comment', 'command', 'attempt', 'evidence', 'update', 'imported'].includes(event.kind)
    ? event.actor
    : event.kind;
}

function doubts(event: TimelineEvent): string {
  return event.remarks.length === 0
    ? ''
    : ` (${plain(event.remarks.map(describeRemark).join('; '))})`;
}

function findingLines(timeline: Timeline, screen: Screen): readonly string[] {
  if (timeline.findings.length === 0) return [];
  return [
    '',
    ...timeline.findings.flatMap((finding) =>
      wrap(plain(describeFinding(finding)), screen.width - 2).map(
        (line, i) => `${i === 0 ? ink(screen, 'yellow', '! ') : '  '}${line}`,
      ),
    ),
  ];
}

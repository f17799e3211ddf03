/**
 * The next public update, written from the facts: what users notice, since when, what is being done, when they hear
 * again. No names, no internals, no cause: those belong into the postmortem.
 */
import type { Config } from '../config/config.js';
import type { Incident, Status } from '../incident/incident.js';
import { patternFrom } from '../text/patterns.js';
import { counted } from '../text/counted.js';
import { formatClock, formatDate } from '../time/format.js';
import { epochOf, instantOfEpoch, plusSeconds, type Instant } from '../time/instant.js';
import type { Timeline } from '../timeline/timeline.js';
import { nextUpdate } from './cadence.js';

export interface Draft {
  readonly text: string;
  /** What goes behind `next`, and what the text promises: `15:15` in the configured zone, or `30m`; `null` when it is over. */
  readonly next: string | null;
}

const doing: Readonly<Record<Status, string>> = {
  investigating: 'We are looking into it.',
  identified: 'We know what is wrong and are putting it right.',
  monitoring: 'A fix is in place, and we are watching that it holds.',
  resolved: 'It works again.',
};

/** A promise is kept on the quarter of an hour, not to the second. */
const quarter = 900;
/** Without a severity. */
const hour = 3600;
/** A clock alone is read as the next one to come: from here on, a span says it better. */
const halfDay = 43_200;

/**
 * @param at when it is sent, and the next one is promised for a time of day; `null` when nobody knows yet: then the
 *   promise is a span, which holds whenever it is sent, and the text changes only when the incident does
 * @param impact a sentence that anybody may read, `null` when there is none
 */
export function draftUpdate(
  incident: Incident,
  timeline: Pick<Timeline, 'milestones' | 'outages'>,
  config: Config,
  at: Instant | null,
  impact: string | null,
): Draft {
  const over = incident.status === 'resolved';
  const clock = (moment: Instant): string => whenIn(moment, incident.declaredAt, config.timeZone);
  const every = nextUpdate(incident, timeline, config)?.every ?? hour;
  const promise = at === null ? null : roundUp(plusSeconds(at, every));
  const sentences = [
    scope(incident, impact, config, over),
    ...spanOf(timeline, over, clock),
    ...(incident.returns.length > 0 && !over ? ['It has come back after a first repair.'] : []),
    doing[incident.status],
    ...(over
      ? []
      : [`We will write again ${promise === null ? within(every) : `by ${clock(promise)}`}.`]),
  ];
  const next =
    promise !== null && every < halfDay ? formatClock(promise, config.timeZone) : spanIn(every);
  return { text: sentences.join(' '), next: over ? null : next };
}

function within(seconds: number): string {
  if (seconds === hour) return 'within an hour';
  return seconds % hour === 0
    ? `within ${counted(seconds / hour, 'hour')}`
    : `within ${counted(Math.round(seconds / 60), 'minute')}`;
}

/** As `/update` reads it. */
const spanIn = (seconds: number): string =>
  seconds % hour === 0 ? `${seconds / hour}h` : `${Math.round(seconds / 60)}m`;

function spanOf(
  {
    milestones: { started, mitigated, resolved },
    outages,
  }: Pick<Timeline, 'milestones' | 'outages'>,
  over: boolean,
  clock: (at: Instant) => string,
): readonly string[] {
  const end = (mitigated ?? resolved)?.at;
  if (started === undefined) return [];
  if (!over || end === undefined || end < started.at)
    return [`It began at about ${clock(started.at)}.`];
  const parts = outages.length > 1 ? outages : [{ from: started.at, until: end }];
  // Of many short ones the whole is what people remember.
  if (parts.length > 3) return [`It came and went from ${clock(started.at)} to ${clock(end)}.`];
  const spans = parts.map(({ from, until }) => `from ${clock(from)} to ${clock(until ?? end)}`);
  return [`It lasted ${spans.join(', and again ')}.`];
}

/** What the impact says if it can be shown to anybody, else the services, else no more than that something is wrong. */
function scope(
  { services, status }: Incident,
  impact: string | null,
  config: Config,
  over: boolean,
): string {
  // What was stated while it was broken would read as if it were still so.
  const broken = status === 'investigating' || status === 'identified';
  if (broken && impact !== null && !inner.test(impact))
    return /[.!?]$/.test(impact) ? impact : `${impact}.`;
  const known = config.services.map(({ name }) => name.toLowerCase());
  const named = services.filter((name) => known.includes(name.toLowerCase()));
  const what = named.length === 0 ? 'our service' : named.slice(0, 3).join(' and ');
  if (over) return `The problem with ${what} is over.`;
  return status === 'monitoring'
    ? `There was a problem with ${what}.`
    : `There is a problem with ${what}.`;
}

/** Whose fault it was is not what users ask, and neither is what broke inside. */
const inner = patternFrom(
  'iu',
  String.raw`\b(?:because|caused? by|due to|fault|mistake|forgot|broke|human error|blame|intern|careless`,
  String.raw`|wrongly|should have|deploy\w*|commit\w*|merge\w*|revert\w*|roll(?:ed|ing)?[ -]?back|config\w*`,
  String.raw`|migration|pool|queue|shard|replica|cluster|pods?|nodes?|exception|stack ?trace)\b`,
);

function whenIn(at: Instant, day: Instant, zone: string | null): string {
  const clock = `${formatClock(at, zone)} ${zone ?? 'UTC'}`;
  return formatDate(at, zone) === formatDate(day, zone)
    ? clock
    : `${clock} on ${formatDate(at, zone)}`;
}

function roundUp(at: Instant): Instant {
  return instantOfEpoch(Math.ceil(epochOf(at) / quarter) * quarter);
}

/** As a command, ready to be sent. */
export function printDraft({ text, next }: Draft): string {
  return `/update ${text}${next === null ? '' : ` next ${next}`}`;
}

/** Two people are changing things: two open attempts, or something that went live and that nobody announced. */
import { secondsBetween, type Instant } from '../time/instant.js';
import type { TimelineEvent } from '../timeline/timeline.js';
import { announces } from './announcements.js';
import { freezeAt } from '../incident/freeze.js';
import { idAt, type Reminder } from './reminder.js';
import type { StepInput } from './step.js';

export interface AtOnce {
  readonly kind: 'attempts' | 'unannounced';
  /** What is going on at once, oldest first: words and who. */
  readonly what: readonly { readonly text: string; readonly by: string; readonly url: string }[];
}

/** An announcement holds this long. Seconds. */
const announcedFor = 45 * 60;
/** Two attempts of one person are no two people. */
export function describeAtOnce({ kind, what }: AtOnce): string {
  if (kind === 'unannounced') return 'Something went live that nobody announced';
  return new Set(what.map(({ by }) => by)).size > 1
    ? 'Two people are changing things'
    : 'Two things are being changed at once';
}

export type AtOnceInput = Pick<StepInput, 'incident' | 'timeline' | 'thread'>;

export function changesAtOnce(input: AtOnceInput): AtOnce | null {
  if (input.incident.status === 'resolved') return null;
  const attempts = openAttempts(input);
  if (attempts.length > 1)
    return {
      kind: 'attempts',
      what: attempts.slice(-3).map(({ text, by, url }) => ({ text, by, url })),
    };
  const silent = unannounced(input).at(-1);
  return silent === undefined ? null : { kind: 'unannounced', what: [whatOf(silent, input)] };
}

/** After this it is news no more. */
const newsFor = 3600;
/** Who ships with every push must not fill the issue. */
const maxUnannounced = 3;

/**
 * A word of its own for the lead: when two people try something at once, and when something went live unannounced. What
 * follows within three quarters of an hour is the same news; what went out during a freeze is said there.
 */
export function atOnceReminders(input: AtOnceInput, now: Instant): readonly Reminder[] {
  if (input.incident.status === 'resolved') return [];
  const attempts = openAttempts(input);
  const second = attempts.at(-1);
  const people = new Set(attempts.map(({ by }) => by));
  const two =
    second === undefined || people.size < 2
      ? []
      : [{ kind: 'two-people' as const, id: idAt('two-people', second.at), due: second.at }];
  const silent = newsOf(input)
    .slice(0, maxUnannounced)
    .map(({ occurredAt: due }) => ({
      kind: 'unannounced' as const,
      id: idAt('unannounced', due),
      due,
    }));
  return [...two, ...silent].filter(({ due }) => secondsBetween(due, now) <= newsFor);
}

/** What the reminder of that moment is about. */
export function unannouncedAt(input: AtOnceInput, due: Instant): AtOnce['what'][number] | null {
  const event = newsOf(input).find(({ occurredAt }) => occurredAt === due);
  return event === undefined ? null : whatOf(event, input);
}

function newsOf(input: AtOnceInput): readonly TimelineEvent[] {
  return unannounced(input)
    .filter(({ occurredAt }) => freezeAt(input.incident.freezes, occurredAt) === null)
    .reduce<readonly TimelineEvent[]>((news, event) => {
      const last = news.at(-1);
      return last !== undefined && secondsBetween(last.occurredAt, event.occurredAt) < announcedFor
        ? news
        : [...news, event];
    }, []);
}

function openAttempts({ incident }: AtOnceInput) {
  return incident.attempts.filter(({ closedAt }) => closedAt === null);
}

/** Oldest first. Only while it is news: once it is mitigated the order of the day is another. */
function unannounced(input: AtOnceInput): readonly TimelineEvent[] {
  return input.timeline.milestones.mitigated !== undefined
    ? []
    : input.timeline.events.filter(
        (event) =>
          isShipped(event) &&
          event.occurredAt > input.incident.declaredAt &&
          !isAnnounced(event, input),
      );
}

function whatOf(
  { text, actor, links }: TimelineEvent,
  { incident }: AtOnceInput,
): AtOnce['what'][number] {
  return { text, by: actor ?? '', url: links[0]?.url ?? incident.url };
}

function isShipped({ kind, meaning }: TimelineEvent): boolean {
  if (meaning.type === 'deploy') return meaning.verb !== 'failed';
  if (meaning.type === 'pull-request') return meaning.change === 'merged';
  return meaning.type === 'merged' || kind === 'release';
}

/** Somebody said so before, or wrote of going live at all: better no word than a wrong one. */
function isAnnounced(
  { occurredAt, links, text }: TimelineEvent,
  { incident, thread }: Pick<StepInput, 'incident' | 'thread'>,
): boolean {
  const within = (at: Instant): boolean => {
    const seconds = secondsBetween(at, occurredAt);
    return seconds >= -120 && seconds <= announcedFor;
  };
  const names = [...links.map(({ label }) => label), ...(text.match(/#\d{1,9}\b/g) ?? [])].filter(
    (name) => /^#?\w{2,}/.test(name),
  );
  return (
    incident.attempts.some(
      ({ at, closedAt }) => within(at) || (closedAt !== null && within(closedAt)),
    ) ||
    thread.some(
      ({ postedAt, body }) =>
        within(postedAt) && (announces(body) || names.some((name) => body.includes(name))),
    )
  );
}

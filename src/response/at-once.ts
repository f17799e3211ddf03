/** Two people are changing things: two open attempts, or something that went live and that nobody announced. */
import { secondsBetween, type Instant } from '../time/instant.js';
import type { TimelineEvent } from '../timeline/timeline.js';
import { announces } from './announcements.js';
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

export function changesAtOnce(
  input: Pick<StepInput, 'incident' | 'timeline' | 'thread'>,
): AtOnce | null {
  if (input.incident.status === 'resolved') return null;
  const attempts = input.incident.attempts.filter(({ closedAt }) => closedAt === null);
  if (attempts.length > 1)
    return {
      kind: 'attempts',
      what: attempts.slice(-3).map(({ text, by, url }) => ({ text, by, url })),
    };
  const shipped = input.timeline.events.filter(
    (event) => isShipped(event) && event.occurredAt > input.incident.declaredAt,
  );
  const silent = shipped.filter((event) => !isAnnounced(event, input)).at(-1);
  // Only while it is news: once it is mitigated the order of the day is another.
  return silent === undefined || input.timeline.milestones.mitigated !== undefined
    ? null
    : {
        kind: 'unannounced',
        what: [
          {
            text: silent.text,
            by: silent.actor ?? '',
            url: silent.links[0]?.url ?? input.incident.url,
          },
        ],
      };
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

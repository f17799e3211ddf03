/**
 * One happening, one row: what two sources tell becomes a row with the links of both. Doing it
 * twice changes nothing.
 */
import { shortSha } from '../text/short-sha.js';
import { epochOf } from '../time/instant.js';
import { referencesIn } from '../changes/pull-requests-of-commits.js';
import type { EventMeaning } from '../incident/meaning.js';
import { compareEvents } from './order.js';
import type { Link, TimelineEvent } from './timeline.js';

/** Ordered, unique by id, twins merged. */
export function dedupe(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const unique = [
    ...new Map([...events].reverse().map((event) => [event.id, event])).values(),
  ].sort(compareEvents);
  const gone = new Map<string, string>();
  const links = new Map<string, readonly Link[]>();
  for (const event of unique) {
    const twin = findTwin(event, unique, gone);
    if (twin === null) continue;
    gone.set(event.id, twin.id);
    links.set(twin.id, mergeLinks(links.get(twin.id) ?? twin.links, event.links));
  }
  return unique
    .filter((event) => !gone.has(event.id))
    .map((event) =>
      links.has(event.id) ? { ...event, links: links.get(event.id) ?? event.links } : event,
    );
}

export function mergeLinks(a: readonly Link[], b: readonly Link[]): readonly Link[] {
  const seen = new Set(a.map((link) => link.url));
  return [...a, ...b.filter((link) => !seen.has(link.url) && seen.add(link.url))];
}

/** The row that says what `event` says, with more authority; `null` when there is none. */
function findTwin(
  event: TimelineEvent,
  all: readonly TimelineEvent[],
  gone: ReadonlyMap<string, string>,
): TimelineEvent | null {
  const near = (seconds: number, test: (other: TimelineEvent) => boolean): TimelineEvent | null =>
    neighbours(event, all, seconds).find(
      (other) => other.id !== event.id && !gone.has(other.id) && test(other),
    ) ?? null;
  if (event.source === 'issue-events' && ['severity', 'status', 'lead'].includes(event.kind))
    return near(
      600,
      (other) => other.source === 'commands' && meansSame(other.meaning, event.meaning),
    );
  if (event.kind === 'comment' && isDeployNotice(event.text))
    return near(1800, (other) => isChange(other) && describesSame(event, other));
  if (event.kind === 'comment' && event.occurredAt === event.postedAt) {
    const twin = near(
      0,
      (other) =>
        other.kind === 'milestone' &&
        other.links[0]?.url === event.links[0]?.url &&
        other.text.includes(event.text.slice(0, 60)),
    );
    if (twin !== null) return twin;
  }
  if (event.kind === 'pull-request' && event.id.endsWith(':merged'))
    return near(900, (other) => isChange(other) && sharesReference(event, other));
  if (event.kind === 'reference')
    return near(600, (other) => other.kind === 'pull-request' && sharesReference(event, other));
  return null;
}

/** Rows within `seconds` of the event; `all` is ordered by time. */
function neighbours(
  event: TimelineEvent,
  all: readonly TimelineEvent[],
  seconds: number,
): readonly TimelineEvent[] {
  const at = epochOf(event.occurredAt);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (epochOf((all[middle] as TimelineEvent).occurredAt) < at - seconds) low = middle + 1;
    else high = middle;
  }
  const out: TimelineEvent[] = [];
  for (let i = low; i < all.length && out.length < 200; i += 1) {
    const other = all[i] as TimelineEvent;
    if (epochOf(other.occurredAt) > at + seconds) break;
    out.push(other);
  }
  return out;
}

const isChange = (event: TimelineEvent): boolean =>
  event.kind === 'deploy' ||
  event.kind === 'change' ||
  event.kind === 'release' ||
  event.kind === 'run';

/** Same severity, same status, or the same person who leads. */
function meansSame(a: EventMeaning, b: EventMeaning): boolean {
  if (a.type === 'severity' && b.type === 'severity') return a.severity === b.severity;
  if (a.type === 'status' && b.type === 'status') return a.status === b.status;
  return (
    a.type === 'lead' &&
    b.type === 'lead' &&
    a.login !== null &&
    a.login.toLowerCase() === b.login?.toLowerCase()
  );
}

/** "Deployed #412.", "merged 4f2a91c": a short notice and nothing else. */
function isDeployNotice(text: string): boolean {
  return (
    /^(?:[\p{P}\p{S}\s]{0,4})(?:just )?(?:deployed|merged|released|shipped|rolled out|pushed)\b/iu.test(
      text,
    ) && text.split(/\s+/).length <= 8
  );
}

function describesSame(comment: TimelineEvent, change: TimelineEvent): boolean {
  const said = referencesIn(comment.text);
  if (said.numbers.size === 0 && said.shas.length === 0) return false;
  return referenceKeys(change).some(
    (key) =>
      said.numbers.has(Number(key.replace('#', ''))) ||
      said.shas.some((sha) => key.startsWith(shortSha(sha))),
  );
}

function sharesReference(a: TimelineEvent, b: TimelineEvent): boolean {
  const keys = new Set(referenceKeys(a));
  return referenceKeys(b).some((key) => keys.has(key));
}

const referenceKeys = (event: TimelineEvent): readonly string[] =>
  event.links.map((link) => link.label).filter((label) => /^#\d+$|^[0-9a-f]{7}$/.test(label));

/**
 * The freeze of deploys: from when until when, why, and what may go out all the same. Pure steps in the order of time;
 * it ends by a word, by its time or with the incident.
 */
import { type Instant, plusSeconds } from '../time/instant.js';

export type FreezeCause = 'asked' | 'severity' | 'rollback';

export interface Freeze {
  /** Stable across runs: `comment:1001`, `rollback-42-1a2b3c4d`, `severity:<instant>`. */
  readonly id: string;
  readonly at: Instant;
  /** From then on it holds nothing up any more. */
  readonly until: Instant;
  readonly cause: FreezeCause;
  /** `null`: nobody asked, a rule did. */
  readonly by: string | null;
  /** Words of a person, or the severity or version that the rule went by. */
  readonly reason: string;
  readonly url: string;
  /** What ended it before its time. */
  readonly end: FreezeEnd | null;
}

export interface FreezeEnd {
  readonly at: Instant;
  /** `replaced`: another freeze took its place; `over`: so was the incident. */
  readonly how: 'lifted' | 'replaced' | 'over';
  readonly by: string | null;
  readonly reason: string;
  readonly url: string;
}

/** `/allow #71`: it goes out in spite of the freezes of this incident. */
export interface Pass {
  /** Number of a pull request, or a commit in hex. */
  readonly ref: number | string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly url: string;
}

/** What of an incident a freeze depends on. */
interface Freezing {
  readonly freezes: readonly Freeze[];
  readonly status: string;
  readonly withdrawn: boolean;
}

interface Ruled extends Freezing {
  readonly severity: string | null;
  readonly declaredAt: Instant;
  readonly url: string;
}

interface Rules {
  readonly on: readonly string[];
  readonly minutes: number;
}

/** The freeze that holds at an instant; the one that begins in that second does, the one that ends in it does not. */
export function freezeAt(freezes: readonly Freeze[], at: Instant): Freeze | null {
  return freezes.find((one) => one.at <= at && at < endOf(one)) ?? null;
}

/** When it stops, or stopped. */
export function endOf({ until, end }: Freeze): Instant {
  return end !== null && end.at < until ? end.at : until;
}

/** Nothing is frozen for an incident that is over; a rule never shortens what holds. */
export function withFreeze<T extends Freezing>(incident: T, freeze: Freeze): T {
  if (incident.status === 'resolved' || incident.withdrawn) return incident;
  const held = freezeAt(incident.freezes, freeze.at);
  if (held !== null && freeze.cause !== 'asked' && held.until >= freeze.until) return incident;
  const { at, by, url } = freeze;
  const rest = withEnd(incident, { at, how: 'replaced', by, reason: '', url });
  return { ...rest, freezes: [...rest.freezes, freeze] };
}

/** Ends what holds; nothing happens where nothing does. */
export function withEnd<T extends Freezing>(incident: T, end: FreezeEnd): T {
  const held = freezeAt(incident.freezes, end.at);
  if (held === null) return incident;
  return {
    ...incident,
    freezes: incident.freezes.map((one) => (one === held ? { ...one, end } : one)),
  };
}

/** The rules, after each step of an incident: its end thaws, a severity that is configured freezes. */
export function withFreezeRules<T extends Ruled>(
  before: T,
  after: T,
  at: Instant,
  { on, minutes }: Rules,
): T {
  if (isOver(after))
    return isOver(before)
      ? after
      : withEnd(after, { at, how: 'over', by: null, reason: '', url: after.url });
  if (!isSevere(after, on) || (!isOver(before) && isSevere(before, on))) return after;
  return withFreeze(after, bySeverity(after, at, minutes));
}

/** What a severity freezes from the declaration on. */
export function withFirstSeverity<T extends Ruled>(incident: T, { on, minutes }: Rules): T {
  return isSevere(incident, on)
    ? withFreeze(incident, bySeverity(incident, incident.declaredAt, minutes))
    : incident;
}

function bySeverity({ severity, url }: Ruled, at: Instant, minutes: number): Freeze {
  return {
    id: `severity:${at}`,
    at,
    until: plusSeconds(at, minutes * 60),
    cause: 'severity',
    by: null,
    reason: severity ?? '',
    url,
    end: null,
  };
}

function isSevere({ severity }: Ruled, on: readonly string[]): boolean {
  return severity !== null && on.includes(severity);
}

function isOver({ status, withdrawn }: Freezing): boolean {
  return status === 'resolved' || withdrawn;
}

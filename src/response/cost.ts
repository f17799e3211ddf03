/** What an incident costs, roughly: minutes × rate × share. Without a configured rate there is no figure. */
import type { Config } from '../config/config.js';
import type { Incident } from '../incident/incident.js';
import { secondsBetween, type Instant } from '../time/instant.js';
import { newestOf } from '../timeline/newest.js';
import type { Timeline } from '../timeline/timeline.js';

export interface Cost {
  readonly minutes: number;
  readonly perMinute: number;
  readonly share: number;
  readonly currency: string;
  readonly total: number;
  /** While it is open: as far as the timeline reaches. */
  readonly until: Instant | null;
}

export function priceOf(
  minutes: number,
  { perMinute, share, currency }: Pick<Cost, 'perMinute' | 'share' | 'currency'>,
): Omit<Cost, 'until'> {
  return { minutes, perMinute, share, currency, total: minutes * perMinute * share };
}

/** `null` without a rate, or while nobody knows since when. */
export function costOf(
  { severity, declaredAt }: Pick<Incident, 'severity' | 'declaredAt'>,
  timeline: Pick<Timeline, 'milestones' | 'outages' | 'events'>,
  { cost }: Pick<Config, 'cost'>,
): Cost | null {
  const own = severity !== null && Object.hasOwn(cost.perSeverity, severity);
  const perMinute = own ? (cost.perSeverity[severity] ?? null) : cost.perMinute;
  const lasted = brokenFor(timeline, declaredAt);
  if (perMinute === null || lasted === null) return null;
  const minutes = Math.round(lasted.seconds / 60);
  return {
    ...priceOf(minutes, { perMinute, share: cost.affectedShare, currency: cost.currency }),
    until: lasted.until,
  };
}

/** From the start to the mitigation, outages added up; of an open one, to the newest thing that was recorded. */
function brokenFor(
  { milestones, outages, events }: Pick<Timeline, 'milestones' | 'outages' | 'events'>,
  declaredAt: Instant,
): { readonly seconds: number; readonly until: Instant | null } | null {
  const start = milestones.started?.at ?? milestones.detected?.at ?? declaredAt;
  const newest = newestOf({ events }, start);
  if (outages.length > 1) {
    const open = outages.some(({ until }) => until === null);
    const seconds = outages.reduce(
      (sum, { from, until }) => sum + Math.max(0, secondsBetween(from, until ?? newest)),
      0,
    );
    return { seconds, until: open ? newest : null };
  }
  const end = milestones.mitigated?.at ?? milestones.resolved?.at ?? null;
  const seconds = secondsBetween(start, end ?? newest);
  return seconds < 0 ? null : { seconds, until: end === null ? newest : null };
}

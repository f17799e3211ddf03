/** What a drill shows: how long the first moments took, which steps were done, what was missed. Pure. */
import type { Incident } from '../incident/incident.js';
import { type Instant, secondsBetween } from '../time/instant.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Checklist } from './checklist.js';

export interface DrillScore {
  /** Seconds from the declaration; `null`: it did not happen. */
  readonly lead: number | null;
  readonly firstUpdate: number | null;
  readonly mitigated: number | null;
  /** It was called mitigated while the fault was still there; `false` also where nobody knows. */
  readonly mitigatedTooEarly: boolean;
  readonly resolved: number | null;
  readonly cause: CauseScore | null;
  readonly stepsDone: number;
  /** Those that this incident called for. */
  readonly steps: number;
  readonly missed: readonly { readonly id: string; readonly title: string }[];
}

export interface CauseScore {
  /** What people named with `/trigger`; `null`: nothing. */
  readonly named: string | null;
  readonly expected: string;
  readonly right: boolean;
  /** Seconds from the declaration until the right one was named. */
  readonly after: number | null;
}

interface Scored {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly checklist: Checklist;
}

export interface Known {
  /** What `/trigger` should name; `null`: nobody knows. */
  readonly cause: { readonly name: string; readonly sha: string | null } | null;
  /** When the fault was over; `null`: never; absent where nobody can say. */
  readonly mendedAt?: Instant | null;
}

/** `known`: `null` where the scenario is not. */
export function scoreDrill(
  { incident, timeline, checklist }: Scored,
  known: Known | null,
): DrillScore {
  const mitigated = timeline.milestones.mitigated?.at;
  const mendedAt = known?.mendedAt;
  const since = (at: Instant | undefined): number | null =>
    at === undefined ? null : Math.max(0, secondsBetween(incident.declaredAt, at));
  const called = checklist.entries.filter(({ state }) => state.state !== 'skipped');
  const missed = called.filter(({ state }) => state.state === 'open');
  return {
    lead: since(incident.leads.find(({ login }) => login !== null)?.at),
    firstUpdate: since(incident.updates[0]?.at),
    mitigated: since(mitigated),
    mitigatedTooEarly:
      mitigated !== undefined &&
      mendedAt !== undefined &&
      (mendedAt === null || mitigated < mendedAt),
    resolved: since(timeline.milestones.resolved?.at),
    cause: known?.cause == null ? null : scoreCause(incident, known.cause, since),
    stepsDone: called.length - missed.length,
    steps: called.length,
    missed: missed.map(({ id, title }) => ({ id, title })),
  };
}

/** The last word counts. */
function scoreCause(
  { verdicts }: Incident,
  expected: NonNullable<Known['cause']>,
  since: (at: Instant) => number | null,
): CauseScore {
  const last = verdicts.filter(({ kind }) => kind === 'trigger').at(-1);
  const right = last !== undefined && isIt(last.ref.toLowerCase(), expected);
  return {
    named: last?.ref ?? null,
    expected: expected.name,
    right,
    after: right ? since(last.at) : null,
  };
}

/** Its number, or its sha, which may be cut short. */
function isIt(ref: string, { name, sha }: NonNullable<Known['cause']>): boolean {
  return (
    ref === name.toLowerCase() || (/^[0-9a-f]{7,40}$/.test(ref) && sha?.startsWith(ref) === true)
  );
}

/** All follow-ups of a repository at a glance: how many, whose, how old, and whether they get fewer. Pure figures. */
import type { Config } from '../config/config.js';
import { dateIn } from '../incident/due.js';
import {
  epochOf,
  instantOfEpoch,
  secondsBetween,
  startOfDay,
  type Instant,
} from '../time/instant.js';
import { day } from './due.js';
import { followUpStates, type FollowUp, type FollowUpState } from './follow-ups.js';
import { teamOf } from './whom-to-ask.js';

export interface OwnerRow {
  /** Login, team or name; `null`: nobody. */
  readonly name: string | null;
  readonly open: number;
  readonly late: number;
  readonly done: number;
  readonly declined: number;
  /** Days since the issue of the oldest open one was opened; `null` when none has an issue. */
  readonly oldest: number | null;
}

export interface Digest {
  /** `2026-W12`, in the configured zone. */
  readonly week: string;
  readonly counts: Readonly<Record<FollowUpState, number>>;
  readonly owners: readonly OwnerRow[];
  readonly teams: readonly OwnerRow[];
  /** How many are open by the age of their issue, in days: `[0, 30)`, … */
  readonly ages: readonly {
    readonly from: number;
    readonly to: number | null;
    readonly open: number;
  }[];
  /** Open at the end of each of the last weeks, oldest first; the last one is today. */
  readonly burnDown: readonly { readonly date: string; readonly open: number }[];
  /** Late ones, longest first. */
  readonly late: readonly FollowUp[];
  /** Declined, with the reason where the document gives one. */
  readonly declined: readonly FollowUp[];
}

export const isOpen = ({ state }: FollowUp): boolean => state !== 'done' && state !== 'declined';

export function countStates(followUps: readonly FollowUp[]): Record<FollowUpState, number> {
  const counts = Object.fromEntries(followUpStates.map((state) => [state, 0])) as Record<
    FollowUpState,
    number
  >;
  for (const { state } of followUps) counts[state] += 1;
  return counts;
}

export function planDigest(all: readonly FollowUp[], config: Config, now: Instant): Digest {
  const ownersOf = (one: FollowUp): readonly (string | null)[] => {
    const people = peopleOf(one);
    return people.length === 0 ? [null] : people;
  };
  const teamsOf = (one: FollowUp): readonly (string | null)[] => {
    const [team] = teamOf(peopleOf(one), {
      ...config,
      followUps: { ...config.followUps, escalateTo: null },
    });
    return [team ?? null];
  };
  return {
    week: isoWeek(dateIn(now, config.timeZone)),
    counts: countStates(all),
    owners: groupBy(all, ownersOf, now),
    teams: config.followUps.teams.length === 0 ? [] : groupBy(all, teamsOf, now),
    ages: countAges(all, now),
    burnDown: burnDown(all, config, now),
    late: all
      .filter(({ state }) => state === 'overdue')
      .toSorted((a, b) => b.daysLate - a.daysLate),
    declined: all.filter(({ state }) => state === 'declined'),
  };
}

/** Who does it: the assignees, else the owner that the document names. */
export function peopleOf({ issue, item }: FollowUp): readonly string[] {
  const assigned = issue?.assignees ?? [];
  if (assigned.length > 0) return assigned;
  return item.owner === null ? [] : [item.owner];
}

function groupBy(
  all: readonly FollowUp[],
  namesOf: (one: FollowUp) => readonly (string | null)[],
  now: Instant,
): readonly OwnerRow[] {
  const groups = new Map<string, { readonly name: string | null; readonly of: FollowUp[] }>();
  for (const one of all)
    for (const name of namesOf(one)) {
      const key = name === null ? '' : name.toLowerCase();
      const group = groups.get(key) ?? { name, of: [] };
      group.of.push(one);
      groups.set(key, group);
    }
  return [...groups.values()]
    .map(({ name, of }) => rowOf(name, of, now))
    .sort((a, b) => b.late - a.late || b.open - a.open || compareNames(a.name, b.name));
}

const compareNames = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

function rowOf(name: string | null, of: readonly FollowUp[], now: Instant): OwnerRow {
  const counts = countStates(of);
  const ages = of.filter(isOpen).flatMap((one) => ageOf(one, now));
  return {
    name,
    open: of.filter(isOpen).length,
    late: counts.overdue,
    done: counts.done,
    declined: counts.declined,
    oldest: ages.length === 0 ? null : Math.max(...ages),
  };
}

function ageOf({ issue }: FollowUp, now: Instant): readonly number[] {
  return issue === null
    ? []
    : [Math.max(0, Math.floor(secondsBetween(issue.createdAt, now) / day))];
}

const ageSteps = [0, 30, 90, 180] as const;

function countAges(all: readonly FollowUp[], now: Instant): Digest['ages'] {
  const ages = all.filter(isOpen).flatMap((one) => ageOf(one, now));
  return ageSteps.map((from, index) => {
    const to = ageSteps[index + 1] ?? null;
    return {
      from,
      to,
      open: ages.filter((age) => age >= from && (to === null || age < to)).length,
    };
  });
}

const weeks = 12;

/** Of those with an issue, since only an issue says when it was closed. */
function burnDown(all: readonly FollowUp[], config: Config, now: Instant): Digest['burnDown'] {
  const today = epochOf(startOfDay(dateIn(now, config.timeZone)));
  return Array.from({ length: weeks }, (_, index) => {
    const end = instantOfEpoch(today - (weeks - 1 - index) * 7 * day + day);
    const open = all.filter(
      ({ issue, state }) =>
        issue !== null &&
        issue.createdAt < end &&
        (issue.closedAt === null
          ? state !== 'done' && state !== 'declined'
          : issue.closedAt >= end),
    ).length;
    return { date: instantOfEpoch(epochOf(end) - day).slice(0, 10), open };
  });
}

/** `2026-W12`: weeks begin on Monday, and the first one holds the year's first Thursday. */
export function isoWeek(date: string): string {
  const at = epochOf(startOfDay(date));
  const weekday = (new Date(at * 1000).getUTCDay() + 6) % 7;
  const thursday = new Date((at + (3 - weekday) * day) * 1000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - first) / (7 * day * 1000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}

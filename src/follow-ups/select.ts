/** A part of all follow-ups: those that are late, those of an owner, those of a team. */
import type { Config } from '../config/config.js';
import { peopleOf } from './digest.js';
import type { FollowUp } from './follow-ups.js';

export interface Selection {
  readonly overdue?: boolean | undefined;
  /** Handle with or without `@`, or a name as written. */
  readonly owner?: string | undefined;
  /** `acme/platform`, or its last part. */
  readonly team?: string | undefined;
}

export function selectFollowUps(
  all: readonly FollowUp[],
  { overdue = false, owner, team }: Selection,
  config: Config,
): readonly FollowUp[] {
  const members = team === undefined ? null : membersOf(team, config);
  return all.filter((one) => {
    const people = peopleOf(one).map(bare);
    return (
      (!overdue || one.state === 'overdue') &&
      (owner === undefined || people.includes(bare(owner))) &&
      (members === null || people.some((name) => isIn(name, members)))
    );
  });
}

const bare = (name: string): string => name.trim().replace(/^@/, '').toLowerCase();

/** The team itself may own an item, and so may its people. */
function membersOf(team: string, { followUps }: Config): ReadonlySet<string> {
  const wanted = bare(team);
  const known = followUps.teams.filter(
    ({ name }) => bare(name) === wanted || lastPart(bare(name)) === wanted,
  );
  return new Set([
    wanted,
    ...known.flatMap(({ name, members }) => [bare(name), ...members.map(bare)]),
  ]);
}

const lastPart = (name: string): string => name.slice(name.indexOf('/') + 1);

const isIn = (name: string, members: ReadonlySet<string>): boolean =>
  members.has(name) || (name.includes('/') && members.has(lastPart(name)));

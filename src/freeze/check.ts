/**
 * May it go out? Pure: what holds deploys up at an instant, what is on its way, and the verdict. Each incident decides
 * for itself; one that says no is enough.
 */
import type { HeldFreeze } from '../incident/freeze-line.js';
import type { Instant } from '../time/instant.js';
import { type Cargo, nameOfCargo, type PassKind, passOf } from './passes.js';

/** An incident that may hold deploys up. */
export interface FrozenBy {
  readonly issue: number;
  readonly title: string;
  readonly url: string;
  readonly held: HeldFreeze;
}

/** What is on its way out: newest change first, with the time at which it reached its branch. */
export interface Outgoing {
  /** A pull request that may be merged, or a version that is deployed. */
  readonly what: 'pull-request' | 'version';
  readonly cargo: readonly (Cargo & { readonly at: Instant })[];
  readonly labelled: ReadonlySet<number>;
  /** A rollback that was approved and is under way. */
  readonly isRollback: boolean;
}

export interface Blocked {
  readonly by: FrozenBy;
  /** Names of what has no pass: `#70`, `4f2a91c`. */
  readonly without: readonly string[];
}

export type FreezeVerdict =
  /** Nothing holds deploys up; `thawed`: what did has ended by its time. */
  | { readonly kind: 'open'; readonly thawed: readonly FrozenBy[] }
  | {
      readonly kind: 'passes';
      readonly by: PassKind | 'rollback';
      readonly frozen: readonly FrozenBy[];
    }
  | {
      readonly kind: 'frozen';
      readonly frozen: readonly FrozenBy[];
      readonly blocked: readonly Blocked[];
    };

export function holds({ held }: FrozenBy, now: Instant): boolean {
  return now < held.until;
}

/** `outgoing`: `null` where nobody asks for something in particular. */
export function judgeFreeze(
  marked: readonly FrozenBy[],
  outgoing: Outgoing | null,
  now: Instant,
): FreezeVerdict {
  const frozen = marked.filter((one) => holds(one, now));
  if (frozen.length === 0) return { kind: 'open', thawed: marked };
  if (outgoing?.isRollback === true) return { kind: 'passes', by: 'rollback', frozen };
  const blocked = frozen.flatMap((by) => {
    // Of what is not known, nothing is let through.
    if (outgoing === null || outgoing.cargo.length === 0) return [{ by, without: [] }];
    const without = withoutPass(outgoing, by.held);
    return without.length > 0 ? [{ by, without }] : [];
  });
  if (blocked.length > 0) return { kind: 'frozen', frozen, blocked };
  const by = frozen.every(({ held }) => newestPass(outgoing, held) === 'label') ? 'label' : 'word';
  return { kind: 'passes', by, frozen };
}

/** The newest change always needs a pass; older ones where they came after the freeze began, and would go along. */
function withoutPass({ cargo, labelled }: Outgoing, { at, passes }: HeldFreeze): readonly string[] {
  const needed = cargo.filter((one, index) => index === 0 || one.at >= at);
  const missing = needed.filter((one) => passOf(one, { refs: passes, labelled }) === null);
  return [...new Set(missing.map(nameOfCargo))];
}

function newestPass(outgoing: Outgoing | null, { passes }: HeldFreeze): PassKind | null {
  const [newest] = outgoing?.cargo ?? [];
  return newest === undefined || outgoing === null
    ? null
    : passOf(newest, { refs: passes, labelled: outgoing.labelled });
}

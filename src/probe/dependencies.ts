/** Trouble on the status pages of others, as the looks at one incident saw it. Pure. */
import type { Instant } from '../time/instant.js';
import type { DependencyResult, Probing } from './probe.js';

/** A page that says anything but "well"; one that could not be read says nothing. */
export interface DependencyTrouble {
  readonly name: string;
  readonly url: string;
  readonly state: 'degraded' | 'down' | 'maintenance';
  readonly words: string;
  /** Since when, where the page says. */
  readonly since: Instant | null;
  /** The first look that saw it. */
  readonly seenAt: Instant;
  /** The first look after it that saw the page well again; `null` while none has. */
  readonly overAt: Instant | null;
}

/** A page whose state differs from the one that was read before. */
export interface DependencyTurn {
  readonly probing: Probing;
  readonly dependency: DependencyResult;
}

/** Ascending; a page that was well from the first look on is no news. */
export function dependencyTurns(probings: readonly Probing[]): readonly DependencyTurn[] {
  const last = new Map<string, DependencyResult['state']>();
  return probings.flatMap((probing) =>
    probing.dependencies.flatMap((dependency) => {
      const { name, state } = dependency;
      const before = last.get(name) ?? 'well';
      if (state === 'unknown' || state === before) return [];
      last.set(name, state);
      return [{ probing, dependency }];
    }),
  );
}

/** The newest trouble of each dependency, ascending by when it was seen. */
export function dependencyTroubles(probings: readonly Probing[]): readonly DependencyTrouble[] {
  const found = new Map<string, DependencyTrouble>();
  for (const { probing, dependency } of dependencyTurns(probings)) {
    const { name, url, state, words, since } = dependency;
    const before = found.get(name);
    if (state === 'unknown') continue;
    if (state !== 'well')
      found.set(name, {
        ...{ name, url, state, words },
        // Of a page that got worse the trouble is the same one.
        ...(before?.overAt === null
          ? { since: before.since ?? since, seenAt: before.seenAt }
          : { since, seenAt: probing.at }),
        overAt: null,
      });
    else if (before !== undefined) found.set(name, { ...before, overAt: probing.at });
  }
  return [...found.values()];
}

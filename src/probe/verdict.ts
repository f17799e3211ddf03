/** What a look from one place allows to say, and nothing more. Pure. */
import type { Probing, TargetResult } from './probe.js';

export type VerdictKind = 'up' | 'partly' | 'down' | 'cannot-tell';

export interface ProbeVerdict {
  readonly kind: VerdictKind;
  /** Those of which something can be said. */
  readonly seen: number;
  readonly failing: readonly TargetResult[];
  /** Those of which nothing can be said. */
  readonly unseen: readonly TargetResult[];
}

/**
 * A target that fails while every control fails too says something about this place, not about
 * the target; an answer is an answer all the same.
 */
export function judge({ targets, controls }: Pick<Probing, 'targets' | 'controls'>): ProbeVerdict {
  const offline = controls.asked > 0 && controls.up === 0;
  const unseen = targets.filter(
    ({ fault, status }) => fault !== null && (fault.ours || (offline && status === null)),
  );
  const seen = targets.filter((target) => !unseen.includes(target));
  const failing = seen.filter(({ fault }) => fault !== null);
  return { kind: kindOf(seen.length, failing.length), seen: seen.length, failing, unseen };
}

export type TargetState = 'up' | 'down' | 'unknown';

/** Of one target of the look: what fails where nothing can be reached says nothing about it. */
export function stateOf(
  target: TargetResult,
  look: Pick<Probing, 'targets' | 'controls'>,
): TargetState {
  if (target.fault === null) return 'up';
  return judge({ targets: [target], controls: look.controls }).kind === 'down' ? 'down' : 'unknown';
}

function kindOf(seen: number, failing: number): VerdictKind {
  if (seen === 0) return 'cannot-tell';
  if (failing === 0) return 'up';
  return failing === seen ? 'down' : 'partly';
}

/** One plain sentence without a full stop. It says from where it was seen, since one place is not the world. */
export function describeVerdict(verdict: ProbeVerdict): string {
  return verdict.kind === 'partly'
    ? `${describeCount(verdict)}: ${names(verdict.failing)}${restOf(verdict)}`
    : describeCount(verdict) + restOf(verdict);
}

/** The same without names, for where they follow. */
export function describeCount({ kind, seen, failing }: ProbeVerdict): string {
  switch (kind) {
    case 'up':
      return `${seen === 1 ? 'Up' : `All ${seen} up`} from here`;
    case 'down':
      return `${seen === 1 ? 'Down' : `Down for all ${seen} targets we see`}, from one place`;
    case 'partly':
      return `${failing.length} of ${seen} down, from one place`;
    case 'cannot-tell':
      return 'Cannot tell from here';
  }
}

function restOf({ kind, unseen }: ProbeVerdict): string {
  return unseen.length === 0 || kind === 'cannot-tell'
    ? ''
    : `; of ${names(unseen)} nothing can be said`;
}

/** `checkout 502`, for a row: the first failing ones with what they failed at. */
export function describeFaults(targets: readonly TargetResult[], most = 3): string {
  const words = targets.slice(0, most).map(({ name, fault }) => `${name}: ${fault?.words ?? 'up'}`);
  const more = targets.length - words.length;
  return [...words, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function names(targets: readonly TargetResult[]): string {
  const shown = targets.slice(0, 3).map(({ name }) => name);
  return `${shown.join(', ')}${targets.length > 3 ? ` and ${targets.length - 3} more` : ''}`;
}

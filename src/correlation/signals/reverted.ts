/** A revert, rollback or hotfix of the change, and what that means before and after the start. */
import { names, isReland, isRevert } from '../../changes/commit-message.js';
import type { CommitRecord } from '../../repository/repository.js';
import type { ChangeCandidate } from '../../changes/candidate.js';
import type { Signal, SignalContext } from '../signal.js';

/** The newest change that takes this one back. */
export function findRevert(
  candidate: ChangeCandidate,
  context: SignalContext,
): CommitRecord | undefined {
  const { parts } = context.profile(candidate);
  return context.undoers.find(
    ({ commit, target }) =>
      commit.committedAt >= candidate.commit.committedAt &&
      commit !== candidate.commit &&
      names(target, candidate.commit, parts),
  )?.commit;
}

export const reverted: Signal = {
  id: 'reverted',
  description:
    'Taken back before the start, it weighs down; taken back after the start, somebody held it responsible; itself a revert or a second attempt.',
  evidence(candidate, context) {
    const { parts } = context.profile(candidate);
    const taker = findRevert(candidate, context);
    if (taker !== undefined && taker.committedAt > context.reference)
      return {
        features: { since: 1 },
        text: `Taken back after the start by ${taker.sha.slice(0, 7)}.`,
      };
    if (taker !== undefined)
      return {
        features: { before: 1 },
        text: `Already taken back before the start by ${taker.sha.slice(0, 7)}.`,
      };
    if (isReland(parts))
      return {
        features: { again: 1 },
        text: 'A second attempt at something that was taken back before.',
      };
    if (isRevert(parts))
      return { features: { revert: 1 }, text: 'It takes back an earlier change.' };
    return null;
  },
};

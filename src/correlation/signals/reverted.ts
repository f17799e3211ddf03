/** A revert, rollback or hotfix of the change, and what that means before and after the start. */
import { shortSha } from '../../text/short-sha.js';
import { formatDuration, secondsBetween } from '../../time/instant.js';
import { names, isReland, isRevert, readMessage } from '../../changes/commit-message.js';
import type { CommitRecord } from '../../repository/repository.js';
import type { ChangeCandidate } from '../../changes/candidate.js';
import type { Signal, SignalContext } from '../signal.js';

/** The newest change that reverts this one. */
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

const printName = (commit: CommitRecord): string => {
  const { pullNumber } = readMessage(commit.message);
  return pullNumber === null ? shortSha(commit.sha) : `#${pullNumber}`;
};
const after = ({ committedAt }: CommitRecord, { reference }: SignalContext): string =>
  formatDuration(secondsBetween(reference, committedAt));

export const reverted: Signal = {
  id: 'reverted',
  description:
    'Reverted before the start counts against it; reverted after the start means ' +
    'that somebody suspected it; whether it is itself a revert or a second attempt.',
  evidence(candidate, context) {
    const { parts } = context.profile(candidate);
    const revert = findRevert(candidate, context);
    if (revert !== undefined && revert.committedAt > context.reference)
      return {
        features: { since: 1 },
        text: `Reverted ${after(revert, context)} after the start by ${printName(revert)}.`,
      };
    if (revert !== undefined)
      return {
        features: { before: 1 },
        text: `Already reverted before the start by ${printName(revert)}.`,
      };
    if (isReland(parts))
      return {
        features: { again: 1 },
        text: 'Re-lands a change that was reverted.',
      };
    if (isRevert(parts)) return { features: { revert: 1 }, text: 'It reverts an earlier change.' };
    return null;
  },
};

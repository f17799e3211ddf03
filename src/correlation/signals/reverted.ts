/** A revert, rollback or hotfix of the change, and what that means before and after the start. */
import { shortSha } from '../../text/short-sha.js';
import { formatDuration, secondsBetween } from '../../time/instant.js';
import {
  type MessageParts,
  names,
  isReland,
  isRevert,
  readMessage,
} from '../../changes/commit-message.js';
import type { CommitRecord } from '../../repository/repository.js';
import type { ChangeCandidate } from '../../changes/candidate.js';
import type { Signal, SignalContext, Undoing } from '../signal.js';

/** The newest change that reverts this one. */
function findRevert(candidate: ChangeCandidate, context: SignalContext): CommitRecord | undefined {
  return findUndoing(context.undoers, candidate.commit, context.profile(candidate).parts);
}

/** What put the change back after the revert: it is live again. */
function findReland(
  revert: CommitRecord,
  { restorers }: Pick<SignalContext, 'restorers'>,
): CommitRecord | undefined {
  return findUndoing(restorers, revert, readMessage(revert.message));
}

/** Neither where nobody reverted it, both where somebody put it back. */
export function undoneBy(
  candidate: ChangeCandidate,
  context: SignalContext,
): { readonly revert?: CommitRecord; readonly reland?: CommitRecord } {
  const revert = findRevert(candidate, context);
  const reland = revert && findReland(revert, context);
  return { ...(revert && { revert }), ...(reland && { reland }) };
}

function findUndoing(
  undoings: readonly Undoing[],
  commit: CommitRecord,
  parts: MessageParts,
): CommitRecord | undefined {
  return undoings.find(
    (one) =>
      one.commit.committedAt >= commit.committedAt &&
      one.commit !== commit &&
      names(one.target, commit, parts),
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
    const { revert, reland } = undoneBy(candidate, context);
    if (revert !== undefined && reland !== undefined)
      return {
        // Who takes a change back and puts it in again has looked at it: that speaks neither for it nor against it.
        features: {},
        text: `Reverted by ${printName(revert)}, and put back by ${printName(reland)}.`,
      };
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

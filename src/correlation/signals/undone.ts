/** A revert, rollback or hotfix of the change, and what that means before and after the start. */
import { names, readMessage, restores, undoes, undoTargetOf } from '../commit-words.js';
import type { Signal } from '../signal.js';

export const undone: Signal = {
  id: 'undone',
  description: 'Taken back before the start, it weighs down; taken back after the start, somebody held it responsible; itself a revert or a second attempt.',
  evidence(candidate, context) {
    const { parts } = context.profile(candidate);
    const at = context.history.indexOf(candidate.commit);
    const newer = at < 0 ? [] : context.history.slice(0, at);
    const taker = newer.find((commit) => {
      const message = readMessage(commit.message);
      return undoes(message) && names(undoTargetOf(message), candidate.commit, parts);
    });
    if (taker !== undefined && taker.committedAt > context.reference) return { features: { since: 1 }, text: `Taken back after the start by ${taker.sha.slice(0, 7)}.` };
    if (taker !== undefined) return { features: { before: 1 }, text: `Already taken back before the start by ${taker.sha.slice(0, 7)}.` };
    if (restores(parts)) return { features: { again: 1 }, text: 'A second attempt at something that was taken back before.' };
    if (undoes(parts)) return { features: { revert: 1 }, text: 'It takes back an earlier change.' };
    return null;
  },
};

/** A change that brings others live, and what of them fits the report. */
import { shortSha } from '../../text/short-sha.js';
import { readMessage } from '../../changes/commit-message.js';
import { carriedBy } from '../../changes/promotion.js';
import type { Signal, SignalContext } from '../signal.js';
import type { CommitRecord } from '../../repository/repository.js';

/** Carried changes that are read for words. */
const maxChanges = 100;

export const promotion: Signal = {
  id: 'promotion',
  description:
    'A promotion or version bump, opened up to the changes that it brings live, and the words of the report in them.',
  evidence(candidate, context) {
    const carried = carriedBy(candidate.commit, context.comparisons, context.indexed);
    if (carried === null) return null;
    const best = carried.commits
      .slice(0, maxChanges)
      .map((commit) => ({ commit, shared: sharedWords(commit, context) }))
      .reduce((a, b) => (b.shared.rarity > a.shared.rarity ? b : a));
    const brings = `Brings ${carried.more ? 'at least ' : ''}${carried.total} ${carried.total === 1 ? 'change' : 'changes'} live`;
    if (best.shared.rarity === 0) return { features: { carries: 1 }, text: `${brings}.` };
    const title = readMessage(best.commit.message).title.slice(0, 80);
    return {
      features: { carries: 1, rarity: Math.log1p(best.shared.rarity) },
      text: `${brings}, among them "${title}" (${shortSha(best.commit.sha)}), which shares "${best.shared.word}".`,
    };
  },
};

function sharedWords(
  commit: CommitRecord,
  context: SignalContext,
): { readonly rarity: number; readonly word: string } {
  const words = context.wordsOf(
    `${readMessage(commit.message).title}\n${(commit.files ?? []).map(({ path }) => path).join('\n')}`,
  );
  const common = [...context.symptoms.words]
    .filter(([word]) => words.has(word))
    .map(([word, form]) => ({ word: form, rarity: context.rarity(word) }))
    .sort((a, b) => b.rarity - a.rarity);
  return { rarity: common.reduce((sum, one) => sum + one.rarity, 0), word: common[0]?.word ?? '' };
}

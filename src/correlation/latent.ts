/**
 * Changes older than the window, or too many for it, that the symptoms point to so strongly that
 * they come into question all the same.
 */
import type { CommitRecord } from '../repository/repository.js';
import { readMessage } from '../changes/commit-message.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import { fileMatcher } from './file-names.js';
import type { Symptoms } from './signal.js';
import { createWordReader } from './words.js';

/** How far back is looked, changes. */
const pool = 2000;
const maxLatent = 3;
/** A word that more changes hold points to nothing: 3 %, in a short history up to 6 % but four changes. */
const rareAmong = (changes: number): number =>
  Math.max(1, Math.min(4, changes * 0.06), changes * 0.03);

interface Match {
  readonly commit: CommitRecord;
  readonly title: readonly string[];
  readonly paths: readonly string[];
  readonly named: boolean;
}

/** `older` newest first. At most three, best first. */
export function latentChanges(
  older: readonly CommitRecord[],
  symptoms: Symptoms,
): readonly ChangeCandidate[] {
  if (symptoms.words.size === 0 || older.length === 0) return [];
  const commits = older.slice(0, pool);
  const names = fileMatcher(symptoms.fileNames);
  const wordsOf = createWordReader();
  const matches = commits.map((commit): Match => {
    const title = wordsOf(readMessage(commit.message).title);
    const paths = (commit.files ?? []).map(({ path }) => path);
    const words = wordsOf(paths.join('\n'));
    const common = (found: ReadonlySet<string>): readonly string[] =>
      [...symptoms.words.keys()].filter((word) => found.has(word));
    return {
      commit,
      title: common(title),
      paths: common(words),
      named: paths.some((path) => names(path) !== null),
    };
  });
  const seen = new Map<string, number>();
  for (const { title, paths } of matches)
    for (const word of new Set([...title, ...paths])) seen.set(word, (seen.get(word) ?? 0) + 1);
  const rare = (word: string): boolean => (seen.get(word) ?? 0) <= rareAmong(commits.length);
  const strength = (match: Match): number => {
    const twice = match.title.filter((word) => match.paths.includes(word) && rare(word)).length;
    const once = new Set([...match.title, ...match.paths].filter(rare)).size;
    return (match.named ? 3 : 0) + twice * 2 + (once >= 2 ? once : 0);
  };
  const strong = matches
    .map((match, place) => ({ match, place, strength: strength(match) }))
    .filter((one) => one.strength >= 2);
  return strong
    .sort((a, b) => b.strength - a.strength || a.place - b.place)
    .slice(0, maxLatent)
    .map(({ match: { commit } }) => ({
      commit,
      at: commit.committedAt,
      deploy: null,
      pullRequest: null,
      origin: 'latent',
    }));
}

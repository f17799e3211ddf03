/** What a commit on the default branch says about itself: its pull request and its title. */
import type { CommitRecord } from '../repository/repository.js';

/** From `Merge pull request #12 from …` or a squash title `… (#12)`. */
export function readPullNumber(commit: Pick<CommitRecord, 'message'>): number | null {
  const first = commit.message.slice(0, 500).split('\n', 1)[0] ?? '';
  const match = /^Merge pull request #(\d{1,9})\b/.exec(first) ?? /\(#(\d{1,9})\)\s*$/.exec(first);
  return match ? Number(match[1]) : null;
}

/** The title of the pull request when the message holds it, with its number; else the first line. */
export function changeTitle(commit: Pick<CommitRecord, 'message'>): string {
  const [first = '', ...rest] = commit.message.slice(0, 2000).split('\n');
  const merge = /^Merge pull request (#\d{1,9}) from (\S{1,200})/.exec(first);
  if (!merge) return first.trim();
  const title =
    rest.find((line) => line.trim() !== '')?.trim() ?? (merge[2] ?? '').replace(/^[^/]*\//, '');
  return `${title} (${merge[1] ?? ''})`;
}

/** `#12`, `owner/name#12`, `…/pull/12` and shas in a text. */
export function referencesIn(text: string): {
  readonly numbers: ReadonlySet<number>;
  readonly shas: readonly string[];
} {
  const numbers = new Set(
    [...text.matchAll(/(?:(?<![\w/&])#|\/(?:pull|issues)\/)(\d{1,9})(?![\w])/g)].map((match) =>
      Number(match[1]),
    ),
  );
  const shas = [...text.matchAll(/(?<![\w-])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}(?![\w-])/g)].map(
    (match) => match[0],
  );
  return { numbers, shas };
}

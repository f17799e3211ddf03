/**
 * Changes from a plain git clone: one stream of `git log`, parsed as it arrives. Knows no process
 * and no disk: the runner is passed in.
 */
import type { CommitRecord, Comparison, FileChange } from '../repository/repository.js';
import { type Instant, instantOfEpoch, plusSeconds } from '../time/instant.js';

/** Runs git with these arguments in the clone and answers its output, whole or in pieces; rejects when git fails. */
export type GitRunner = (args: readonly string[]) => Promise<string | AsyncIterable<string>>;

export async function readWhole(output: string | AsyncIterable<string>): Promise<string> {
  if (typeof output === 'string') return output;
  let whole = '';
  for await (const chunk of output) whole += chunk;
  return whole;
}

/** What git answers, `''` when it refuses. */
export function askIn(run: GitRunner): (...args: readonly string[]) => Promise<string> {
  return async (...args) =>
    (
      await run(args)
        .then(readWhole)
        .catch(() => '')
    ).trim();
}

/**
 * Most changes that are read, and how far back: a file that rested longer, or a cause that lay
 * longer, is not told apart any more.
 */
export const historyLimit = 20_000;
export const historyDays = 60;

/** Header of a commit: everything up to the NUL, which no message can hold. */
const header = '%x01%H%x02%P%x02%ct%x02%at%x02%an%x02%B';
const headerStart = /^\n?\u0001([0-9a-f]{40,64})\u0002/;

const logFormat = [
  '--name-only',
  '-z',
  '--no-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-mailmap',
  `--format=${header}`,
] as const;

/** Changes that one process reads: comparing trees is what takes the time, and two processes share it. */
export const historyShare = historyLimit / 2;

/** First parents only: what reached the branch, when it reached it. A merge lists what it brought. */
export function logArguments(
  ref: string,
  until: Instant,
  skip: number,
  limit: number,
  days = historyDays,
): readonly string[] {
  return [
    '-c',
    'core.quotepath=off',
    '-c',
    'log.showSignature=false',
    'log',
    ref,
    '--first-parent',
    '--diff-merges=first-parent',
    ...logFormat,
    `--since=${plusSeconds(until, -days * 86_400)}`,
    `--until=${until}`,
    `--skip=${skip}`,
    `--max-count=${limit}`,
    '--',
  ];
}

/** Newest first, as git lists. */
export async function parseLog(
  output: string | AsyncIterable<string>,
  commitUrl: (sha: string) => string,
): Promise<readonly CommitRecord[]> {
  const commits: CommitRecord[] = [];
  let open: { readonly head: string; readonly paths: string[] } | null = null;
  const close = (): void => {
    if (open !== null) commits.push(parseCommit(open.head, open.paths, commitUrl));
  };
  const take = (token: string): void => {
    if ((token.charCodeAt(0) === 1 || token.charCodeAt(1) === 1) && headerStart.test(token)) {
      close();
      open = { head: token, paths: [] };
      return;
    }
    // The first path stands on a line of its own after the header.
    const path = token.charCodeAt(0) === 10 ? token.slice(1) : token;
    if (path !== '') open?.paths.push(path);
  };
  let rest = '';
  for await (const chunk of typeof output === 'string' ? [output] : output) {
    const pieces = (rest + chunk).split('\0');
    rest = pieces.pop() ?? '';
    pieces.forEach(take);
  }
  take(rest);
  close();
  return commits;
}

function parseCommit(
  head: string,
  paths: readonly string[],
  commitUrl: (sha: string) => string,
): CommitRecord {
  const [sha = '', parents = '', committed = '0', authored = '0', authorName = '', ...message] =
    head.slice(head.indexOf('\u0001') + 1).split('\u0002');
  const committedAt = instantOfEpoch(Number(committed));
  return {
    sha,
    message: message.join('\u0002').trimEnd(),
    authoredAt: authored === committed ? committedAt : instantOfEpoch(Number(authored)),
    committedAt,
    author: { login: 'ghost', type: 'Unknown' },
    authorName,
    parents: parents === '' ? [] : parents.split(' '),
    url: commitUrl(sha),
    files: paths.map(parseFile),
    changedFiles: paths.length,
  };
}

function parseFile(path: string): FileChange {
  return { path, status: 'modified', additions: 0, deletions: 0 };
}

/**
 * What the merges of a promotion brought, as comparisons of their two parents; those that git
 * cannot tell are left out.
 */
export async function readCarried(
  run: GitRunner,
  merges: readonly CommitRecord[],
  commitUrl: (sha: string) => string,
): Promise<readonly Comparison[]> {
  const found = await Promise.all(
    merges.map(async ({ parents: [base = '', head = ''] }): Promise<readonly Comparison[]> => {
      try {
        const commits = await parseLog(
          await run([
            'log',
            `${base}..${head}`,
            '--no-merges',
            '--max-count=100',
            ...logFormat,
            '--',
          ]),
          commitUrl,
        );
        return [
          {
            base,
            head,
            status: 'ahead',
            totalCommits: commits.length,
            commits: [...commits].reverse(),
            files: [],
            url: '',
          },
        ];
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
}

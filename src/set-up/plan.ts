/** What `init` would do: each file with what becomes of it. Pure. */
import type { Detected } from './detect.js';
import { type Examples, type SetUpChoice, wantedFiles } from './files.js';
import { type KeptFile, mergeFile } from './kept-file.js';
import type { RepositoryView } from './view.js';

export interface SetUpPlan {
  readonly files: readonly KeptFile[];
  /** Files that somebody deleted: they are not written again. */
  readonly deleted: readonly string[];
  readonly notes: readonly string[];
  /** No release is named in the examples: what is written cannot run before one is. */
  readonly isUnreleased: boolean;
}

export interface SetUpQuestion {
  readonly view: RepositoryView;
  readonly detected: Detected;
  readonly examples: Examples;
  readonly choice: SetUpChoice;
  /** Paths that git has seen deleted, and that are not there. */
  readonly deleted: ReadonlySet<string>;
}

export function planSetUp({ view, detected, examples, choice, deleted }: SetUpQuestion): SetUpPlan {
  const { files, notes } = wantedFiles(view, detected, examples, choice);
  const isGone = (path: string): boolean => deleted.has(path) && view.texts[path] === undefined;
  return {
    files: files
      .filter(({ path }) => !isGone(path))
      .map(({ path, text }) => mergeFile(path, view.texts[path] ?? null, text)),
    deleted: files.map(({ path }) => path).filter(isGone),
    notes,
    isUnreleased: files.some(({ text }) => /@0{40}/.test(text)),
  };
}

/** The job that ends a deploy workflow of their own, so that it tells us when it is done. */
export function closingJob(job: string, deploysPath: string): string {
  return [
    '  after-action:',
    `    needs: ${/^[A-Za-z_][\w-]{0,99}$/.test(job) ? job : JSON.stringify(job)}`,
    '    if: always() # a failed deploy is a change too',
    '    permissions: { contents: read, deployments: read, issues: write, pull-requests: write }',
    `    uses: ./${deploysPath}`,
  ].join('\n');
}

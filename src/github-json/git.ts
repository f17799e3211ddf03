/** GitHub's REST shapes of commits, comparisons, files and folders, read as records of the port and printed again. */
import type {
  CommitRecord,
  Comparison,
  FileChange,
  FileEntry,
  PullReference,
} from '../repository/repository.js';
import {
  isNumber,
  at,
  countOf,
  firstText,
  linkOf,
  objectsOf,
  oneOf,
  textOf,
  timeOf,
  userFromRest,
  type Json,
  userToRest,
} from './values.js';
import type { Home } from './issues.js';

const fileStatuses = [
  'added',
  'modified',
  'removed',
  'renamed',
  'copied',
  'changed',
  'unchanged',
] as const;

export function fileChangeFromRest(json: unknown): FileChange {
  const previousPath = textOf(at(json, 'previous_filename'));
  const patch = at(json, 'patch');
  return {
    path: textOf(at(json, 'filename')),
    status: oneOf(at(json, 'status'), fileStatuses, 'changed'),
    additions: countOf(at(json, 'additions')),
    deletions: countOf(at(json, 'deletions')),
    ...(previousPath === '' ? {} : { previousPath }),
    ...(typeof patch === 'string' ? { patch } : {}),
  };
}

export function fileChangeToRest(file: FileChange): object {
  return {
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    previous_filename: file.previousPath,
    patch: file.patch,
  };
}

/** A commit of the list endpoint has no `files`, one that was fetched alone has. Only recordings hold `changed_files`, `pulls` and `merged`. */
export function commitFromRest(json: unknown, home: Home): CommitRecord {
  const sha = textOf(at(json, 'sha'));
  const files = at(json, 'files');
  const changedFiles = at(json, 'changed_files');
  const merged = objectsOf(at(json, 'merged'));
  const pulls = at(json, 'pulls');
  const dates = [
    at(json, 'commit', 'author', 'date'),
    at(json, 'commit', 'committer', 'date'),
  ] as const;
  return {
    sha,
    message: textOf(at(json, 'commit', 'message')),
    authoredAt: timeOf(dates),
    committedAt: timeOf([dates[1], dates[0]]),
    author: userFromRest(at(json, 'author')),
    authorName: firstText(at(json, 'commit', 'author', 'name'), at(json, 'author', 'login')),
    parents: objectsOf(at(json, 'parents'))
      .map((parent) => textOf(parent['sha']))
      .filter((parent) => parent !== ''),
    ...(Array.isArray(files) ? { files: objectsOf(files).map(fileChangeFromRest) } : {}),
    ...(isNumber(changedFiles) ? { changedFiles } : {}),
    ...(Array.isArray(pulls)
      ? { pulls: objectsOf(pulls).map((pull) => pullReferenceFromRest(pull, home)) }
      : {}),
    ...(merged.length > 0
      ? { merged: merged.map((one) => commitFromRest({ ...one, merged: null }, home)) }
      : {}),
    url: linkOf(at(json, 'html_url')) || `${home}/commit/${sha}`,
  };
}

export function commitToRest(commit: CommitRecord): object {
  return {
    sha: commit.sha,
    commit: {
      message: commit.message,
      author: { name: commit.authorName, date: commit.authoredAt },
      committer: { date: commit.committedAt },
    },
    author: userToRest(commit.author),
    parents: commit.parents.map((sha) => ({ sha })),
    files: commit.files?.map(fileChangeToRest),
    changed_files: commit.changedFiles,
    pulls: commit.pulls?.map(({ number, title, url }) => ({ number, title, html_url: url })),
    merged: commit.merged?.map(commitToRest),
    html_url: commit.url,
  };
}

function pullReferenceFromRest(json: Json, home: Home): PullReference {
  const number = countOf(json['number']);
  return {
    number,
    title: textOf(json['title']),
    url: linkOf(json['html_url']) || `${home}/pull/${number}`,
  };
}

/** `base` and `head` as they were asked for: the answer names the base commit only. */
export function comparisonFromRest(
  json: unknown,
  home: Home,
  base: string,
  head: string,
): Comparison {
  const commits = objectsOf(at(json, 'commits')).map((commit) => commitFromRest(commit, home));
  return {
    base,
    head,
    status: oneOf(at(json, 'status'), ['ahead', 'behind', 'diverged', 'identical'], 'diverged'),
    totalCommits: countOf(at(json, 'total_commits'), commits.length),
    commits,
    files: objectsOf(at(json, 'files')).map(fileChangeFromRest),
    url: linkOf(at(json, 'html_url')) || `${home}/compare/${base}...${head}`,
  };
}

export function comparisonToRest(comparison: Comparison): object {
  return {
    base: comparison.base,
    head: comparison.head,
    status: comparison.status,
    total_commits: comparison.totalCommits,
    commits: comparison.commits.map(commitToRest),
    files: comparison.files.map(fileChangeToRest),
    html_url: comparison.url,
  };
}

const entryKinds = {
  file: 'file',
  dir: 'directory',
  symlink: 'symlink',
  submodule: 'submodule',
} as const;

/** One element of a folder listing. The list endpoint calls a submodule `file`; it has no download address. */
export function fileEntryFromRest(json: unknown): FileEntry {
  const type = oneOf(at(json, 'type'), ['file', 'dir', 'symlink', 'submodule'], 'file');
  const submodule =
    type === 'file' &&
    at(json, 'download_url') === null &&
    textOf(at(json, 'git_url')).includes('/git/trees/');
  return {
    path: textOf(at(json, 'path')),
    sha: textOf(at(json, 'sha')),
    kind: submodule ? 'submodule' : entryKinds[type],
  };
}

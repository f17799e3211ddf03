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
  toCount,
  firstText,
  toLink,
  toObjects,
  toOneOf,
  toText,
  toTime,
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
  const previousPath = toText(at(json, 'previous_filename'));
  const patch = at(json, 'patch');
  return {
    path: toText(at(json, 'filename')),
    status: toOneOf(at(json, 'status'), fileStatuses, 'changed'),
    additions: toCount(at(json, 'additions')),
    deletions: toCount(at(json, 'deletions')),
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

/**
 * A commit of the list endpoint has no `files`, one that was fetched alone has. Only recordings
 * hold `changed_files`, `pulls` and `merged`.
 */
export function commitFromRest(json: unknown, home: Home): CommitRecord {
  const sha = toText(at(json, 'sha'));
  const files = at(json, 'files');
  const changedFiles = at(json, 'changed_files');
  const merged = toObjects(at(json, 'merged'));
  const pulls = at(json, 'pulls');
  const dates = [
    at(json, 'commit', 'author', 'date'),
    at(json, 'commit', 'committer', 'date'),
  ] as const;
  return {
    sha,
    message: toText(at(json, 'commit', 'message')),
    authoredAt: toTime(dates),
    committedAt: toTime([dates[1], dates[0]]),
    author: userFromRest(at(json, 'author')),
    authorName: firstText(at(json, 'commit', 'author', 'name'), at(json, 'author', 'login')),
    parents: toObjects(at(json, 'parents'))
      .map((parent) => toText(parent['sha']))
      .filter((parent) => parent !== ''),
    ...(Array.isArray(files) ? { files: toObjects(files).map(fileChangeFromRest) } : {}),
    ...(isNumber(changedFiles) ? { changedFiles } : {}),
    ...(Array.isArray(pulls)
      ? { pulls: toObjects(pulls).map((pull) => pullReferenceFromRest(pull, home)) }
      : {}),
    ...(merged.length > 0
      ? { merged: merged.map((one) => commitFromRest({ ...one, merged: null }, home)) }
      : {}),
    url: toLink(at(json, 'html_url')) || `${home}/commit/${sha}`,
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
  const number = toCount(json['number']);
  return {
    number,
    title: toText(json['title']),
    url: toLink(json['html_url']) || `${home}/pull/${number}`,
  };
}

/** `base` and `head` as they were asked for: the answer names the base commit only. */
export function comparisonFromRest(
  json: unknown,
  home: Home,
  base: string,
  head: string,
): Comparison {
  const commits = toObjects(at(json, 'commits')).map((commit) => commitFromRest(commit, home));
  return {
    base,
    head,
    status: toOneOf(at(json, 'status'), ['ahead', 'behind', 'diverged', 'identical'], 'diverged'),
    totalCommits: toCount(at(json, 'total_commits'), commits.length),
    commits,
    files: toObjects(at(json, 'files')).map(fileChangeFromRest),
    url: toLink(at(json, 'html_url')) || `${home}/compare/${base}...${head}`,
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
  const type = toOneOf(at(json, 'type'), ['file', 'dir', 'symlink', 'submodule'], 'file');
  const submodule =
    type === 'file' &&
    at(json, 'download_url') === null &&
    toText(at(json, 'git_url')).includes('/git/trees/');
  return {
    path: toText(at(json, 'path')),
    sha: toText(at(json, 'sha')),
    kind: submodule ? 'submodule' : entryKinds[type],
  };
}

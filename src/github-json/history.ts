/** GitHub's GraphQL shape of a branch's history → records of the port. */
import type { CommitRecord, FileChange, UserRecord } from '../repository/repository.js';
import type { Home } from './issues.js';
import {
  at,
  toCount,
  firstText,
  toFlag,
  toLink,
  toObjects,
  toText,
  toTime,
  userFromRest,
  type Json,
} from './values.js';

/** With the pull requests that were merged with it and the paths of those; patches are only to be had by REST. */
export function commitFromGraphql(node: Json, home: Home): CommitRecord {
  const sha = toText(node['oid']);
  const dates = [node['authoredDate'], node['committedDate']] as const;
  const pulls = toObjects(at(node, 'associatedPullRequests', 'nodes')).filter((pull) =>
    toFlag(pull['merged']),
  );
  return {
    sha,
    message: toText(node['message']),
    authoredAt: toTime(dates),
    committedAt: toTime([dates[1], dates[0]]),
    author: parseAuthor(node),
    authorName: firstText(at(node, 'author', 'name'), at(node, 'author', 'user', 'login')),
    parents: toObjects(at(node, 'parents', 'nodes')).map((parent) => toText(parent['oid'])),
    pulls: pulls.map((pull) => ({
      number: toCount(pull['number']),
      title: toText(pull['title']),
      url: toLink(pull['url']) || `${home}/pull/${toCount(pull['number'])}`,
    })),
    ...filesOfPulls(pulls, sha),
    url: toLink(node['url']) || `${home}/commit/${sha}`,
  };
}

/** GraphQL knows people only; a bot is known by the address that GitHub commits with. */
function parseAuthor(node: Json): UserRecord {
  const bot = /^\d{1,20}\+([\w-]{1,100}\[bot\])@users\.noreply\./.exec(
    toText(at(node, 'author', 'email')).slice(0, 300),
  )?.[1];
  return userFromRest({ login: firstText(at(node, 'author', 'user', 'login'), bot) });
}

type Files = Pick<CommitRecord, 'files' | 'changedFiles'>;

/** Of the pull request that this commit merged; of a commit out of a rebase, of the whole pull request. */
function filesOfPulls(pulls: readonly Json[], sha: string): Files {
  const merging = pulls.filter((pull) => at(pull, 'mergeCommit', 'oid') === sha);
  const source = merging.length > 0 ? merging : pulls;
  if (source.length === 0) return {};
  const files = source.flatMap((pull) => toObjects(at(pull, 'files', 'nodes')).map(parseFile));
  const total = source.reduce((sum, pull) => sum + toCount(pull['changedFiles']), 0);
  const unique = [...new Map(files.map((file) => [file.path, file])).values()];
  return { files: unique, ...(total > files.length ? { changedFiles: total } : {}) };
}

const changeTypes: Readonly<Record<string, FileChange['status']>> = {
  ADDED: 'added',
  COPIED: 'copied',
  DELETED: 'removed',
  MODIFIED: 'modified',
  RENAMED: 'renamed',
};

function parseFile(node: Json): FileChange {
  return {
    path: toText(node['path']),
    status: changeTypes[toText(node['changeType'])] ?? 'changed',
    additions: toCount(node['additions']),
    deletions: toCount(node['deletions']),
  };
}

/** GitHub's GraphQL shape of a branch's history → records of the port. */
import type { CommitRecord, FileChange, UserRecord } from '../repository/repository.js';
import type { Home } from './issues.js';
import {
  at,
  countOf,
  firstText,
  flagOf,
  linkOf,
  objectsOf,
  textOf,
  timeOf,
  userFromRest,
  type Json,
} from './values.js';

/** With the pull requests that were merged with it and the paths of those; patches are only to be had by REST. */
export function commitFromGraphql(node: Json, home: Home): CommitRecord {
  const sha = textOf(node['oid']);
  const dates = [node['authoredDate'], node['committedDate']] as const;
  const pulls = objectsOf(at(node, 'associatedPullRequests', 'nodes')).filter((pull) =>
    flagOf(pull['merged']),
  );
  return {
    sha,
    message: textOf(node['message']),
    authoredAt: timeOf(dates),
    committedAt: timeOf([dates[1], dates[0]]),
    author: authorOf(node),
    authorName: firstText(at(node, 'author', 'name'), at(node, 'author', 'user', 'login')),
    parents: objectsOf(at(node, 'parents', 'nodes')).map((parent) => textOf(parent['oid'])),
    pulls: pulls.map((pull) => ({
      number: countOf(pull['number']),
      title: textOf(pull['title']),
      url: linkOf(pull['url']) || `${home}/pull/${countOf(pull['number'])}`,
    })),
    ...filesOfPulls(pulls, sha),
    url: linkOf(node['url']) || `${home}/commit/${sha}`,
  };
}

/** GraphQL knows people only; a bot is known by the address that GitHub commits with. */
function authorOf(node: Json): UserRecord {
  const bot = /^\d{1,20}\+([\w-]{1,100}\[bot\])@users\.noreply\./.exec(
    textOf(at(node, 'author', 'email')).slice(0, 300),
  )?.[1];
  return userFromRest({ login: firstText(at(node, 'author', 'user', 'login'), bot) });
}

type Files = Pick<CommitRecord, 'files' | 'changedFiles'>;

/** Of the pull request that this commit merged; of a commit out of a rebase, of the whole pull request. */
function filesOfPulls(pulls: readonly Json[], sha: string): Files {
  const merging = pulls.filter((pull) => at(pull, 'mergeCommit', 'oid') === sha);
  const source = merging.length > 0 ? merging : pulls;
  if (source.length === 0) return {};
  const files = source.flatMap((pull) => objectsOf(at(pull, 'files', 'nodes')).map(fileOf));
  const total = source.reduce((sum, pull) => sum + countOf(pull['changedFiles']), 0);
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

function fileOf(node: Json): FileChange {
  return {
    path: textOf(node['path']),
    status: changeTypes[textOf(node['changeType'])] ?? 'changed',
    additions: countOf(node['additions']),
    deletions: countOf(node['deletions']),
  };
}

/** Commits, branches and files in the graph, read from the git store. */
import { instantOfEpoch } from '../../time/instant.js';
import { diffOf, type FileDiff } from '../git/git-diff.js';
import { historyOf, walk } from '../git/git-history.js';
import type { GitCommit, TreeEntry } from '../git/git-objects.js';
import { emptyTree } from '../git/git-store.js';
import { entryAt } from '../git/git-trees.js';
import { nodeId, webOf } from '../shapes/links.js';
import { statsShape } from '../shapes/commit.js';
import { pullsOfCommit } from '../state/pulls.js';
import type { Repository } from '../state/records.js';
import { accountWithEmail } from '../state/world.js';
import { connection } from './connection.js';
import { accountOrNull } from './people.js';
import {
  commitSource,
  deploymentSource,
  guarded,
  issueSource,
  list,
  ordered,
  repositorySource,
  type Args,
  type CommitSource,
  type Resolver,
  type Resolvers,
} from './resolver.js';

interface RefSource {
  readonly __typename: 'Ref';
  readonly repo: Repository;
  /** `refs/heads/main` */
  readonly ref: string;
}

export function refSource(repo: Repository, ref: string): RefSource | null {
  return repo.git.refs.has(ref) ? { __typename: 'Ref', repo, ref } : null;
}

/** A branch, else a tag, of this name. */
export function namedRef(repo: Repository, name: string): RefSource | null {
  return refSource(repo, `refs/heads/${name}`) ?? refSource(repo, `refs/tags/${name}`);
}

interface ObjectSource {
  readonly __typename: 'Blob' | 'Tree';
  readonly repo: Repository;
  readonly sha: string;
}

/** A commit, what lies at a path of one (`main:README.md`), or an object by its own name. */
export function objectSource(repo: Repository, name: string): CommitSource | ObjectSource | null {
  const colon = name.indexOf(':');
  if (colon < 0) {
    const type = /^[0-9a-f]{40}$/.test(name) ? repo.git.get(name)?.type : undefined;
    if (type === 'blob' || type === 'tree')
      return { __typename: type === 'blob' ? 'Blob' : 'Tree', repo, sha: name };
    const sha = repo.git.resolve(name);
    return sha === null ? null : commitSource(repo, sha);
  }
  const tree = repo.git.commit(repo.git.resolve(name.slice(0, colon)) ?? '')?.tree;
  // `main:` is the whole tree.
  if (tree !== undefined && colon === name.length - 1)
    return { __typename: 'Tree', repo, sha: tree };
  const entry = tree === undefined ? null : entryAt(repo.git, tree, name.slice(colon + 1));
  return entry && { __typename: entry.mode === '40000' ? 'Tree' : 'Blob', repo, sha: entry.sha };
}

const object: Resolvers<ObjectSource> = {
  id: ({ __typename, sha }) => nodeId(__typename, sha),
  oid: ({ sha }) => sha,
  abbreviatedOid: ({ sha }) => sha.slice(0, 7),
};

const contentOf = ({ repo, sha }: ObjectSource): Buffer =>
  repo.git.get(sha)?.content ?? Buffer.alloc(0);
const isBinary = (source: ObjectSource): boolean => contentOf(source).subarray(0, 8000).includes(0);

const blob: Resolvers<ObjectSource> = {
  ...object,
  byteSize: (source) => contentOf(source).length,
  isBinary,
  isTruncated: () => false,
  text: (source) => (isBinary(source) ? null : contentOf(source).toString('utf8')),
};

interface EntrySource {
  readonly repo: Repository;
  readonly entry: TreeEntry;
}

const types: Readonly<Record<string, string>> = { '40000': 'tree', '160000': 'commit' };

const treeEntry: Resolvers<EntrySource> = {
  name: ({ entry }) => entry.name,
  mode: ({ entry }) => Number.parseInt(entry.mode, 8),
  type: ({ entry }) => types[entry.mode] ?? 'blob',
  oid: ({ entry }) => entry.sha,
  object: ({ repo, entry }) => (entry.mode === '160000' ? null : objectSource(repo, entry.sha)),
};

const tree: Resolvers<ObjectSource> = {
  ...object,
  entries: ({ repo, sha }) => repo.git.tree(sha).map((entry): EntrySource => ({ repo, entry })),
};

const ref: Resolvers<RefSource> = {
  id: (source) => nodeId('Ref', source.ref),
  name: (source) => source.ref.replace(/^refs\/[^/]+\//, ''),
  prefix: (source) => /^refs\/[^/]+\//.exec(source.ref)?.[0] ?? 'refs/',
  target: ({ repo, ref: name }) => {
    const sha = repo.git.resolve(name);
    return sha === null ? null : commitSource(repo, sha);
  },
  repository: ({ repo }) => repositorySource(repo),
};

interface ActorSource {
  readonly name: string;
  readonly email: string;
  readonly epoch: number;
}

const gitActor: Resolvers<ActorSource> = {
  name: ({ name }) => name,
  email: ({ email }) => email,
  date: ({ epoch }) => instantOfEpoch(epoch),
  user: ({ email }, _, { world }) => {
    const account = accountWithEmail(world, email);
    return account?.type === 'User' ? accountOrNull(account) : null;
  },
};

const read = ({ repo, sha }: CommitSource): GitCommit | null => repo.git.commit(sha);
const messageOf = (source: CommitSource): string =>
  (read(source)?.message ?? '').replace(/\n+$/, '');
const instantIn = (source: CommitSource, who: 'author' | 'committer'): string =>
  instantOfEpoch(read(source)?.[who].epoch ?? 0);

function filesOf(source: CommitSource): Promise<readonly FileDiff[]> {
  const { git } = source.repo;
  const commit = read(source);
  const before = git.commit(commit?.parents[0] ?? '')?.tree ?? emptyTree;
  return diffOf(git, before, commit?.tree ?? emptyTree);
}

const history: Resolver<CommitSource> = ({ repo, sha }, args) => {
  const path = args['path'];
  const shas = typeof path === 'string' ? historyOf(repo.git, sha, path) : walk(repo.git, sha);
  const kept = [...shas].filter((one) =>
    isWithin(repo.git.commit(one)?.committer.epoch ?? 0, args),
  );
  return connection('history', kept, args, (one) => commitSource(repo, one));
};

function isWithin(epoch: number, args: Args): boolean {
  const limit = (name: string, fallback: number): number =>
    typeof args[name] === 'string' ? Date.parse(args[name]) / 1000 : fallback;
  return epoch >= limit('since', -Infinity) && epoch <= limit('until', Infinity);
}

const commit: Resolvers<CommitSource> = {
  id: ({ sha }) => nodeId('Commit', sha),
  oid: ({ sha }) => sha,
  abbreviatedOid: ({ sha }) => sha.slice(0, 7),
  message: messageOf,
  messageHeadline: (source) => messageOf(source).split('\n')[0] ?? '',
  messageBody: (source) => messageOf(source).split('\n').slice(1).join('\n').trim(),
  url: ({ repo, sha }, _, { world }) => `${webOf(world, repo)}/commit/${sha}`,
  authoredDate: (source) => instantIn(source, 'author'),
  committedDate: (source) => instantIn(source, 'committer'),
  author: (source) => read(source)?.author ?? null,
  committer: (source) => read(source)?.committer ?? null,
  authors: (source, args) =>
    connection('authors', [read(source)?.author], args, (author) => author),
  parents: (source, args) =>
    connection('parents', read(source)?.parents ?? [], args, (sha) =>
      commitSource(source.repo, sha),
    ),
  history,
  tree: ({ repo, sha }) => ({
    __typename: 'Tree',
    repo,
    sha: repo.git.commit(sha)?.tree ?? emptyTree,
  }),
  associatedPullRequests: guarded(['pull_requests:read'], ({ repo, sha }, args) =>
    connection(
      'associatedPullRequests',
      ordered(
        pullsOfCommit(repo, sha),
        args,
        (issue) => issue.createdAt,
        (issue) => issue.updatedAt,
      ),
      args,
      (issue) => issueSource(repo, issue),
    ),
  ),
  changedFilesIfAvailable: async (source) => (await filesOf(source)).length,
  additions: async (source) => statsShape(await filesOf(source)).additions,
  deletions: async (source) => statsShape(await filesOf(source)).deletions,
  deployments: guarded(['deployments:read'], ({ repo, sha }, args) => {
    const environments = list(args['environments']);
    const kept = repo.deployments.filter(
      (one) => one.sha === sha && (!environments || environments.includes(one.environment)),
    );
    return connection(
      'deployments',
      ordered(kept, args, (one) => one.createdAt),
      args,
      (one) => deploymentSource(repo, one),
    );
  }),
  repository: ({ repo }) => repositorySource(repo),
};

export const gitResolvers = {
  Commit: commit,
  GitActor: gitActor,
  Ref: ref,
  Blob: blob,
  Tree: tree,
  TreeEntry: treeEntry,
};

/** Commits and branches: writing them, and what a moved branch means for pull requests and issues. */
import { instantOf, epochOf } from '../../time/instant.js';
import { commitsBetween, isAncestor } from '../git/git-history.js';
import { emptyTree } from '../git/git-store.js';
import { treeWith } from '../git/git-trees.js';
import type { Signature } from '../git/git-objects.js';
import { closeIssue } from './issues.js';
import type { Account, Repository } from './records.js';
import { closedBy, commitReferences } from './references.js';
import type { World } from './world.js';

export interface NewCommit {
  readonly message: string;
  /** Path → new text; `null` deletes. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly parents: readonly string[];
  readonly author?: { readonly name: string; readonly email: string };
  readonly authoredAt?: string;
}

export function signatureOf(
  world: World,
  account: Account | null,
  name?: { readonly name?: string; readonly email?: string; readonly date?: string },
): Signature {
  return {
    name: name?.name ?? account?.name ?? 'ghost',
    email: name?.email ?? account?.email ?? 'ghost@users.noreply.github.com',
    epoch: epochOf(instantOf(name?.date) ?? world.now()),
    zone: '+0000',
  };
}

export function writeCommit(
  world: World,
  repo: Repository,
  actor: Account,
  wanted: NewCommit,
): string {
  const base = repo.git.commit(wanted.parents[0] ?? '')?.tree ?? emptyTree;
  const changes = Object.entries(wanted.files).map(
    ([path, text]) =>
      [
        path,
        text === null ? null : { mode: '100644', sha: repo.git.put('blob', Buffer.from(text)) },
      ] as const,
  );
  const author = signatureOf(world, actor, {
    ...wanted.author,
    ...(wanted.authoredAt !== undefined && { date: wanted.authoredAt }),
  });
  return repo.git.putCommit({
    tree: treeWith(repo.git, base, new Map(changes)),
    parents: wanted.parents,
    author,
    committer: signatureOf(world, actor, wanted.author),
    message: wanted.message,
  });
}

/** Creates, moves or deletes a ref, and lets pull requests, issues and the push time follow. */
export function moveRef(
  world: World,
  repo: Repository,
  actor: Account | null,
  ref: string,
  sha: string | null,
): void {
  const before = repo.git.refs.get(ref) ?? null;
  if (sha === null) repo.git.deleteRef(ref);
  else repo.git.setRef(ref, sha);
  refMoved(world, repo, actor, ref, before, sha);
}

export function refMoved(
  world: World,
  repo: Repository,
  actor: Account | null,
  ref: string,
  before: string | null,
  after: string | null,
): void {
  repo.pushedAt = world.now();
  if (!ref.startsWith('refs/heads/')) return;
  const branch = ref.slice('refs/heads/'.length);
  for (const issue of repo.issues.values()) {
    if (issue.state !== 'open' || issue.pull?.headRef !== branch) continue;
    if (after === null) closeIssue(world, actor, issue);
    else if (issue.pull.headSha !== after) {
      issue.pull.headSha = after;
      issue.updatedAt = world.now();
    }
  }
  if (after !== null) readMessages(world, repo, actor, branch, before, after);
}

function readMessages(
  world: World,
  repo: Repository,
  actor: Account | null,
  branch: string,
  before: string | null,
  after: string,
): void {
  const onlyStep =
    repo.git.commit(after)?.parents.length === 1 && repo.git.commit(after)?.parents[0] === before;
  const main = repo.git.refs.get(`refs/heads/${repo.defaultBranch}`);
  const since = before ?? (branch === repo.defaultBranch ? null : (main ?? null));
  const fresh = onlyStep ? [after] : since ? commitsBetween(repo.git, since, after) : [];
  for (const sha of fresh.reverse()) {
    const message = repo.git.commit(sha)?.message ?? '';
    if (!message.includes('#') && !message.includes('/issues/')) continue;
    commitReferences(world, repo, actor, sha, message);
    if (branch === repo.defaultBranch)
      for (const issue of closedBy(repo, message))
        closeIssue(world, actor, issue, 'completed', { commitId: sha });
  }
}

export function branchTip(repo: Repository, branch: string): string | null {
  return repo.git.refs.get(`refs/heads/${branch}`) ?? null;
}

export function isFastForward(repo: Repository, from: string, to: string): boolean {
  return repo.git.commit(to)?.parents.includes(from) === true || isAncestor(repo.git, from, to);
}

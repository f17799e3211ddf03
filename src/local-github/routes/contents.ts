/** Files and folders at a ref. */
import { emptyTree } from '../git/git-store.js';
import { entryAt, treeWith } from '../git/git-trees.js';
import { notFound, Refusal, unprocessable } from '../refusal.js';
import { ok, requiredText, text } from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { base64Of, contentShape, gitCommitShape } from '../shapes/commit.js';
import { checkRules } from '../state/branch-rules.js';
import { branchTip, moveRef, signatureOf } from '../state/commits.js';
import { missingChecks } from '../state/merge-rules.js';

export const contentRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/contents', needs: ['contents:read'], run: readContent },
  { method: 'GET', template: '/contents/{path}', needs: ['contents:read'], run: readContent },
  {
    method: 'PUT',
    template: '/contents/{path}',
    needs: ['contents:write'],
    role: 'write',
    run: writeContent,
  },
  {
    method: 'DELETE',
    template: '/contents/{path}',
    needs: ['contents:write'],
    role: 'write',
    run: writeContent,
  },
];

function readContent(call: RepositoryCall): Reply {
  const { world, repo, query, accept } = call;
  const path = (call.params['path'] ?? '').replace(/^\/|\/$/g, '');
  const ref = query.get('ref') ?? repo.defaultBranch;
  const commit = repo.git.resolve(ref);
  if (commit === null)
    throw repo.git.refs.size === 0
      ? new Refusal(404, 'This repository is empty.')
      : new Refusal(404, `No commit found for the ref ${ref}`);
  const entry = entryAt(repo.git, repo.git.commit(commit)?.tree ?? emptyTree, path);
  if (!entry) throw notFound();
  if (entry.mode === '40000')
    return ok(
      repo.git.tree(entry.sha).map((child) =>
        contentShape(world, repo, ref, {
          ...child,
          path: path === '' ? child.name : `${path}/${child.name}`,
        }),
      ),
    );
  const content = repo.git.get(entry.sha)?.content ?? Buffer.alloc(0);
  if (accept.includes('raw'))
    return {
      status: 200,
      body: content,
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    };
  const big = content.length > 1024 * 1024;
  return ok({
    ...contentShape(world, repo, ref, { path, mode: entry.mode, sha: entry.sha }),
    content: big ? '' : base64Of(content),
    encoding: big ? 'none' : 'base64',
  });
}

function writeContent(call: RepositoryCall): Reply {
  const { world, repo, actor, body } = call;
  const path = (call.params['path'] ?? '').replace(/^\/|\/$/g, '');
  const branch = text(body, 'branch') ?? repo.defaultBranch;
  const tip = branchTip(repo, branch);
  if (tip === null && repo.git.refs.size > 0) throw new Refusal(404, `Branch ${branch} not found`);
  const tree = repo.git.commit(tip ?? '')?.tree ?? emptyTree;
  const old = entryAt(repo.git, tree, path);
  const content = text(body, 'content');
  const remove = content === undefined;
  checkBlob(path, old?.sha ?? null, text(body, 'sha'), remove);
  const change = remove
    ? null
    : { mode: '100644', sha: repo.git.put('blob', Buffer.from(content, 'base64')) };
  const person = (
    field: string,
  ): { readonly name?: string; readonly email?: string; readonly date?: string } | undefined =>
    body[field] as undefined;
  const sha = repo.git.putCommit({
    tree: treeWith(repo.git, tree, new Map([[path, change]])),
    parents: tip === null ? [] : [tip],
    message: requiredText('Commit', body, 'message'),
    author: signatureOf(world, actor, person('author')),
    committer: signatureOf(world, actor, person('committer') ?? person('author')),
  });
  const ref = `refs/heads/${branch}`;
  const missing = missingChecks(repo, ref, sha);
  checkRules(repo, { actor, ref, before: tip, after: sha, missing }, 409);
  moveRef(world, repo, actor, ref, sha);
  return {
    status: old || remove ? 200 : 201,
    body: {
      content: change && contentShape(world, repo, branch, { path, ...change }),
      commit: gitCommitShape(world, repo, sha),
    },
  };
}

/** Whoever replaces a file must name the blob they saw. */
function checkBlob(
  path: string,
  current: string | null,
  named: string | undefined,
  remove: boolean,
): void {
  if (current === null) {
    if (remove) throw notFound();
    return;
  }
  if (named === undefined) throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  if (named !== current) throw new Refusal(409, `${path} does not match ${named}`);
}

/** Git data: blobs, trees, commits, refs. */
import { emptyTree } from '../git/git-store.js';
import { entriesBelow, treeWith } from '../git/git-trees.js';
import { notFound, unprocessable } from '../refusal.js';
import {
  created,
  flag,
  list,
  noContent,
  objects,
  ok,
  requiredText,
  text,
  texts,
} from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { base64Of, gitCommitShape, refShape } from '../shapes/commit.js';
import { apiOf, nodeId } from '../shapes/links.js';
import { checkRules } from '../state/branch-rules.js';
import { missingChecks } from '../state/merge-rules.js';
import { isFastForward, moveRef, signatureOf } from '../state/commits.js';

const read = ['contents:read'] as const;
const write = ['contents:write'] as const;

export const gitRoutes: readonly RepositoryRoute[] = [
  { method: 'POST', template: '/git/blobs', needs: write, role: 'write', run: createBlob },
  { method: 'GET', template: '/git/blobs/{file_sha}', needs: read, run: readBlob },
  { method: 'POST', template: '/git/trees', needs: write, role: 'write', run: createTree },
  { method: 'GET', template: '/git/trees/{tree_sha}', needs: read, run: readTree },
  { method: 'POST', template: '/git/commits', needs: write, role: 'write', run: createCommit },
  {
    method: 'GET',
    template: '/git/commits/{commit_sha}',
    needs: read,
    run: (call) => ok(gitCommitShape(call.world, call.repo, call.params['commit_sha'] ?? '')),
  },
  { method: 'POST', template: '/git/refs', needs: write, role: 'write', run: createRef },
  { method: 'GET', template: '/git/ref/{ref}', needs: read, run: readRef },
  { method: 'PATCH', template: '/git/refs/{ref}', needs: write, role: 'write', run: updateRef },
  { method: 'DELETE', template: '/git/refs/{ref}', needs: write, role: 'write', run: deleteRef },
  { method: 'GET', template: '/git/matching-refs/{ref}', needs: read, run: matchingRefs },
];

function createBlob({ world, repo, body }: RepositoryCall): Reply {
  const content = requiredText('Blob', body, 'content');
  const sha = repo.git.put(
    'blob',
    Buffer.from(content, text(body, 'encoding') === 'base64' ? 'base64' : 'utf8'),
  );
  return created({ sha, url: `${apiOf(world, repo)}/git/blobs/${sha}` });
}

function readBlob({ world, repo, params, accept }: RepositoryCall): Reply {
  const sha = params['file_sha'] ?? '';
  const object = repo.git.get(sha);
  if (object?.type !== 'blob') throw notFound();
  if (accept.includes('raw'))
    return {
      status: 200,
      body: object.content,
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    };
  return ok({
    sha,
    node_id: nodeId('Blob', sha),
    size: object.content.length,
    url: `${apiOf(world, repo)}/git/blobs/${sha}`,
    content: base64Of(object.content),
    encoding: 'base64',
  });
}

function createTree(call: RepositoryCall): Reply {
  const { repo, body } = call;
  const baseTree = text(body, 'base_tree');
  const base = baseTree === undefined ? emptyTree : (repo.git.commit(baseTree)?.tree ?? baseTree);
  if (repo.git.get(base)?.type !== 'tree') throw notFound();
  const changes = objects(body, 'tree').map((entry) => {
    const path = requiredText('Tree', entry, 'path');
    if (/^\/|(^|\/)(\.\.?|\.git)(\/|$)|\/\/|^$/.test(path))
      throw unprocessable(
        path === '' ? 'tree.path cannot be empty' : `tree.path contains a malformed path component`,
      );
    if (entry['sha'] === null) return [path, null] as const;
    const content = text(entry, 'content');
    const sha =
      content === undefined
        ? requiredText('Tree', entry, 'sha')
        : repo.git.put('blob', Buffer.from(content));
    if (!repo.git.get(sha))
      throw unprocessable(`tree.sha ${sha} is not a valid ${text(entry, 'type') ?? 'blob'}`);
    const mode = (text(entry, 'mode') ?? '100644').replace(/^0/, '');
    return [path, { mode, sha }] as const;
  });
  return created(treeShape(call, treeWith(repo.git, base, new Map(changes)), false));
}

function treeShape(
  { world, repo }: RepositoryCall,
  sha: string,
  recursive: boolean,
): Record<string, unknown> {
  const entries = recursive
    ? entriesBelow(repo.git, sha)
    : repo.git.tree(sha).map((entry) => ({ path: entry.name, mode: entry.mode, sha: entry.sha }));
  return {
    sha,
    url: `${apiOf(world, repo)}/git/trees/${sha}`,
    tree: entries.map((entry) =>
      treeEntryShape(apiOf(world, repo), repo.git.get(entry.sha)?.content.length ?? 0, entry),
    ),
    truncated: false,
  };
}

function treeEntryShape(
  api: string,
  size: number,
  { path, mode, sha }: { readonly path: string; readonly mode: string; readonly sha: string },
): Record<string, unknown> {
  const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
  return {
    path,
    mode: mode.padStart(6, '0'),
    type,
    sha,
    ...(type === 'blob' && { size }),
    ...(type !== 'commit' && { url: `${api}/git/${type}s/${sha}` }),
  };
}

function readTree(call: RepositoryCall): Reply {
  const name = call.params['tree_sha'] ?? '';
  const commit = call.repo.git.resolve(name);
  const sha = commit ? (call.repo.git.commit(commit)?.tree ?? '') : name;
  if (call.repo.git.get(sha)?.type !== 'tree') throw notFound();
  return ok(treeShape(call, sha, call.query.has('recursive')));
}

interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly date?: string;
}

function personIn(call: RepositoryCall, field: string): Person | undefined {
  const value = call.body[field];
  return typeof value === 'object' && value !== null ? value : undefined;
}

function createCommit(call: RepositoryCall): Reply {
  const { world, repo, actor, body } = call;
  const tree = requiredText('Commit', body, 'tree');
  if (repo.git.get(tree)?.type !== 'tree') throw unprocessable('Tree SHA does not exist');
  const parents = texts(body, 'parents') ?? [];
  if (parents.some((parent) => !repo.git.commit(parent)))
    throw unprocessable('Parent SHA does not exist or is not a commit object');
  const author = signatureOf(world, actor, personIn(call, 'author'));
  const committer = signatureOf(
    world,
    actor,
    personIn(call, 'committer') ?? personIn(call, 'author'),
  );
  const sha = repo.git.putCommit({
    tree,
    parents,
    author,
    committer,
    message: requiredText('Commit', body, 'message'),
  });
  return created(gitCommitShape(world, repo, sha));
}

function createRef({ world, repo, actor, body }: RepositoryCall): Reply {
  const ref = requiredText('Reference', body, 'ref');
  const sha = requiredText('Reference', body, 'sha');
  if (!/^refs\/[^/]+\/./.test(ref))
    throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
  if (!isRefName(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw unprocessable(
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
    );
  if (repo.git.refs.has(ref)) throw unprocessable('Reference already exists');
  if (!repo.git.get(sha)) throw unprocessable('Object does not exist');
  checkRules(repo, { actor, ref, before: null, after: sha, missing: [] });
  moveRef(world, repo, actor, ref, sha);
  return created(refShape(world, repo, ref, sha));
}

/** The rules of `git check-ref-format` that people run into. */
function isRefName(ref: string): boolean {
  return (
    !/[\x00-\x20~^:?*[\\\x7f]|\.\.|@\{|\/\/|\/$|\.$/.test(ref) &&
    ref.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

function namedRef({ repo, params }: RepositoryCall): {
  readonly ref: string;
  readonly sha: string;
} {
  const ref = `refs/${params['ref'] ?? ''}`;
  const sha = repo.git.refs.get(ref);
  if (sha === undefined) throw notFound();
  return { ref, sha };
}

function readRef(call: RepositoryCall): Reply {
  const { ref, sha } = namedRef(call);
  return ok(refShape(call.world, call.repo, ref, sha));
}

function updateRef(call: RepositoryCall): Reply {
  const { world, repo, actor, body, params } = call;
  const ref = `refs/${params['ref'] ?? ''}`;
  const before = repo.git.refs.get(ref);
  if (before === undefined) throw unprocessable('Reference does not exist');
  const sha = requiredText('Reference', body, 'sha');
  if (!repo.git.commit(sha)) throw unprocessable('Object does not exist');
  if (flag(body, 'force') !== true && before !== sha && !isFastForward(repo, before, sha))
    throw unprocessable('Update is not a fast forward');
  checkRules(repo, { actor, ref, before, after: sha, missing: missingChecks(repo, ref, sha) });
  moveRef(world, repo, actor, ref, sha);
  return ok(refShape(world, repo, ref, sha));
}

function deleteRef(call: RepositoryCall): Reply {
  const ref = `refs/${call.params['ref'] ?? ''}`;
  if (!call.repo.git.refs.has(ref)) throw unprocessable('Reference does not exist');
  if (ref === `refs/heads/${call.repo.defaultBranch}`)
    throw unprocessable('Cannot delete the default branch');
  const before = call.repo.git.refs.get(ref) ?? null;
  checkRules(call.repo, { actor: call.actor, ref, before, after: null, missing: [] });
  moveRef(call.world, call.repo, call.actor, ref, null);
  return noContent;
}

function matchingRefs(call: RepositoryCall): Reply {
  const start = `refs/${call.params['ref'] ?? ''}`;
  const refs = [...call.repo.git.refs]
    .filter(([ref]) => ref.startsWith(start))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return list(call, refs, ([ref, sha]) => refShape(call.world, call.repo, ref, sha));
}

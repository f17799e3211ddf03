/** Commits as the repository and as git see them, files of a diff, comparisons, branches and contents. */
import { instantOfEpoch } from '../../time/instant.js';
import type { FileDiff } from '../git/git-diff.js';
import type { GitCommit, Signature } from '../git/git-objects.js';
import { notFound } from '../refusal.js';
import type { Account, Repository } from '../state/records.js';
import { accountWithEmail, type World } from '../state/world.js';
import { apiOf, nodeId, webOf, type Json } from './links.js';
import { userOrNull } from './user.js';

const verification = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

function signatureShape({ name, email, epoch }: Signature): Json {
  return { name, email, date: instantOfEpoch(epoch) };
}

function messageOf(commit: GitCommit): string {
  return commit.message.replace(/\n+$/, '');
}

/** By its address; by its name too, so that a test may sign as `ana`. */
function accountBehind(world: World, { email, name }: Signature): Account | null {
  return accountWithEmail(world, email) ?? world.accounts.get(name.toLowerCase()) ?? null;
}

export function gitCommitShape(world: World, repo: Repository, sha: string): Json {
  const commit = repo.git.commit(sha);
  if (!commit) throw notFound();
  const [api, web] = [apiOf(world, repo), webOf(world, repo)];
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${api}/git/commits/${sha}`,
    html_url: `${web}/commit/${sha}`,
    author: signatureShape(commit.author),
    committer: signatureShape(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: messageOf(commit),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${web}/commit/${parent}`,
    })),
    verification,
  };
}

export function commitShape(world: World, repo: Repository, sha: string): Json {
  const commit = repo.git.commit(sha);
  if (!commit) throw notFound();
  const [api, web] = [apiOf(world, repo), webOf(world, repo)];
  return {
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      author: signatureShape(commit.author),
      committer: signatureShape(commit.committer),
      message: messageOf(commit),
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
      verification,
    },
    url: `${api}/commits/${sha}`,
    html_url: `${web}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    author: userOrNull(world, accountBehind(world, commit.author)),
    committer: userOrNull(world, accountBehind(world, commit.committer)),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${web}/commit/${parent}`,
    })),
  };
}

export function fileShape(world: World, repo: Repository, ref: string, file: FileDiff): Json {
  const [api, web] = [apiOf(world, repo), webOf(world, repo)];
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${ref}/${path}`,
    raw_url: `${web}/raw/${ref}/${path}`,
    contents_url: `${api}/contents/${path}?ref=${ref}`,
    ...(file.previousPath !== null && { previous_filename: file.previousPath }),
    ...(file.patch !== null && { patch: file.patch }),
  };
}

export function statsShape(files: readonly FileDiff[]): Json {
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return { total: additions + deletions, additions, deletions };
}

export function refShape(world: World, repo: Repository, ref: string, sha: string): Json {
  const type = repo.git.get(sha)?.type ?? 'commit';
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${apiOf(world, repo)}/git/${ref}`,
    object: { sha, type, url: `${apiOf(world, repo)}/git/${type}s/${sha}` },
  };
}

const kinds: Readonly<Record<string, string>> = {
  '40000': 'dir',
  '120000': 'symlink',
  '160000': 'submodule',
};

export function contentShape(
  world: World,
  repo: Repository,
  ref: string,
  entry: { readonly path: string; readonly mode: string; readonly sha: string },
): Json {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const type = kinds[entry.mode] ?? 'file';
  const folder = type === 'dir';
  const self = `${apiOf(world, repo)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${apiOf(world, repo)}/git/${folder ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${webOf(world, repo)}/${folder ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${path}`;
  const size = folder ? 0 : (repo.git.get(entry.sha)?.content.length ?? 0);
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: folder ? null : `${webOf(world, repo)}/raw/${encodeURIComponent(ref)}/${path}`,
    type,
    _links: { self, git, html },
  };
}

/** GitHub breaks base64 after 60 characters. */
export function base64Of(content: Buffer): string {
  return content
    .toString('base64')
    .replace(/(.{60})/g, '$1\n')
    .replace(/([^\n])$/, '$1\n');
}

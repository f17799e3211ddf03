/** Commits with their files, comparisons, branches, tags. */
import { diffOf } from '../git/git-diff.js';
import { commitsBetween, historyOf, mergeBaseOf, walk } from '../git/git-history.js';
import { emptyTree } from '../git/git-store.js';
import { notFound, Refusal, unprocessable } from '../refusal.js';
import { list, ok, pageOf } from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { commitShape, fileShape, statsShape } from '../shapes/commit.js';
import { apiOf, nodeId, webOf } from '../shapes/links.js';
import { pullShape } from '../shapes/pull.js';
import { requiredChecksOf, rulesFor } from '../state/branch-rules.js';
import * as pulls from '../state/pulls.js';
import type { Repository } from '../state/records.js';
import { epochOf, instantOf } from '../../time/instant.js';

const read = ['contents:read'] as const;
const filesPerPage = 300;
const commitsOfCompare = 250;

export const commitRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/commits', needs: read, run: listCommits },
  { method: 'GET', template: '/commits/{ref}', needs: read, run: readCommit },
  {
    method: 'GET',
    template: '/commits/{commit_sha}/pulls',
    needs: ['pull_requests:read'],
    run: pullsOfCommit,
  },
  { method: 'GET', template: '/compare/{basehead}', needs: read, run: compare },
  { method: 'GET', template: '/branches', needs: read, run: listBranches },
  { method: 'GET', template: '/branches/{branch}', needs: read, run: readBranch },
  { method: 'GET', template: '/tags', needs: read, run: listTags },
];

export function resolveOrFail(repo: Repository, name: string): string {
  const sha = repo.git.resolve(name);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}

function listCommits(call: RepositoryCall): Reply {
  const { world, repo, query } = call;
  if (repo.git.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
  const name = query.get('sha') ?? repo.defaultBranch;
  const start = repo.git.resolve(name);
  if (start === null) throw notFound();
  const path = query.get('path')?.replace(/^\/|\/$/g, '') ?? '';
  const shas = path === '' ? walk(repo.git, start) : historyOf(repo.git, start, path);
  return list(call, matching(repo, shas, query), (sha) => commitShape(world, repo, sha));
}

function* matching(
  repo: Repository,
  shas: Iterable<string>,
  query: URLSearchParams,
): Generator<string> {
  const [since, until] = ['since', 'until'].map((name) => instantOf(query.get(name)));
  const author = query.get('author')?.toLowerCase();
  for (const sha of shas) {
    const commit = repo.git.commit(sha);
    if (!commit) continue;
    const { epoch } = commit.committer;
    if ((since && epoch < epochOf(since)) || (until && epoch > epochOf(until))) continue;
    if (
      author !== undefined &&
      author !== '' &&
      ![commit.author.email, commit.author.name].some((text) => text.toLowerCase().includes(author))
    )
      continue;
    yield sha;
  }
}

async function readCommit(call: RepositoryCall): Promise<Reply> {
  const { world, repo, params } = call;
  const sha = resolveOrFail(repo, params['ref'] ?? '');
  const commit = repo.git.commit(sha);
  const files = await diffOf(
    repo.git,
    repo.git.commit(commit?.parents[0] ?? '')?.tree ?? emptyTree,
    commit?.tree ?? emptyTree,
  );
  const page = pageOf(call, files, filesPerPage, filesPerPage);
  return {
    status: 200,
    body: {
      ...commitShape(world, repo, sha),
      stats: statsShape(files),
      files: page.items.map((file) => fileShape(world, repo, sha, file)),
    },
    headers: page.headers,
  };
}

function pullsOfCommit(call: RepositoryCall): Reply {
  const { world, repo, params } = call;
  const sha = repo.git.resolve(params['commit_sha'] ?? '');
  if (sha === null) throw unprocessable(`No commit found for SHA: ${params['commit_sha'] ?? ''}`);
  return list(call, pulls.pullsOfCommit(repo, sha), (issue) => pullShape(world, repo, issue));
}

async function compare(call: RepositoryCall): Promise<Reply> {
  const { world, repo, query } = call;
  const [baseName = '', headName = ''] = (call.params['basehead'] ?? '')
    .split('...')
    .map((side) => side.replace(/^[^:/]+:/, ''));
  const [base, head] = [repo.git.resolve(baseName), repo.git.resolve(headName)];
  const meeting = base !== null && head !== null ? mergeBaseOf(repo.git, base, head) : null;
  if (base === null || head === null || meeting === null)
    throw meeting === null && base !== null && head !== null
      ? new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`)
      : notFound();
  const commits = commitsBetween(repo.git, base, head).reverse();
  const behind = commitsBetween(repo.git, head, base).length;
  const paged = query.has('page') || query.has('per_page');
  const page = pageOf(call, commits, paged ? 30 : commitsOfCompare, paged ? 100 : commitsOfCompare);
  // Without paging GitHub gives the newest ones.
  const shown = paged ? page.items : commits.slice(-commitsOfCompare);
  const tree = (sha: string): string => repo.git.commit(sha)?.tree ?? emptyTree;
  const files =
    (query.get('page') ?? '1') === '1'
      ? (await diffOf(repo.git, tree(meeting), tree(head))).slice(0, filesPerPage)
      : [];
  const [api, web] = [
    `${apiOf(world, repo)}/compare/${baseName}...${headName}`,
    `${webOf(world, repo)}/compare/${baseName}...${headName}`,
  ];
  return {
    status: 200,
    headers: paged ? page.headers : {},
    body: {
      url: api,
      html_url: web,
      permalink_url: `${webOf(world, repo)}/compare/${repo.owner.login}:${base.slice(0, 7)}...${repo.owner.login}:${head.slice(0, 7)}`,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: commitShape(world, repo, base),
      merge_base_commit: commitShape(world, repo, meeting),
      status: statusOf(commits.length, behind),
      ahead_by: commits.length,
      behind_by: behind,
      total_commits: commits.length,
      commits: shown.map((sha) => commitShape(world, repo, sha)),
      files: files.map((file) => fileShape(world, repo, head, file)),
    },
  };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function refsBelow(repo: Repository, prefix: string): (readonly [string, string])[] {
  return [...repo.git.refs]
    .filter(([ref]) => ref.startsWith(prefix))
    .map(([ref, sha]) => [ref.slice(prefix.length), sha] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function listBranches(call: RepositoryCall): Reply {
  return list(call, refsBelow(call.repo, 'refs/heads/'), ([name, sha]) => ({
    name,
    commit: { sha, url: `${apiOf(call.world, call.repo)}/commits/${sha}` },
    protected: rulesFor(call.repo, name).length > 0,
  }));
}

function readBranch({ world, repo, params }: RepositoryCall): Reply {
  const name = params['branch'] ?? '';
  const sha = repo.git.refs.get(`refs/heads/${name}`);
  if (sha === undefined) throw new Refusal(404, 'Branch not found');
  const contexts = requiredChecksOf(repo, name);
  const self = `${apiOf(world, repo)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitShape(world, repo, sha),
    _links: { self, html: `${webOf(world, repo)}/tree/${name}` },
    protected: rulesFor(repo, name).length > 0,
    protection: {
      enabled: rulesFor(repo, name).length > 0,
      required_status_checks: {
        enforcement_level: contexts.length > 0 ? 'non_admins' : 'off',
        contexts,
        checks: contexts.map((context) => ({ context, app_id: null })),
      },
    },
    protection_url: `${self}/protection`,
  });
}

function listTags(call: RepositoryCall): Reply {
  const api = apiOf(call.world, call.repo);
  return list(call, refsBelow(call.repo, 'refs/tags/').reverse(), ([name, sha]) => ({
    name,
    zipball_url: `${api}/zipball/refs/tags/${name}`,
    tarball_url: `${api}/tarball/refs/tags/${name}`,
    commit: { sha, url: `${api}/commits/${sha}` },
    node_id: nodeId('Tag', name),
  }));
}

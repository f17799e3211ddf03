/** Pull requests: list, open, change, files, commits, merge. */
import { forbidden, gone, notFound } from '../refusal.js';
import {
  created,
  flag,
  list,
  noContent,
  ok,
  present,
  requiredText,
  sorted,
  text,
} from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { commitShape, fileShape } from '../shapes/commit.js';
import { pullShape, wholePullShape } from '../shapes/pull.js';
import { branchTip } from '../state/commits.js';
import * as issues from '../state/issues.js';
import { mergePull } from '../state/merge.js';
import * as pulls from '../state/pulls.js';
import { actionsBot } from '../state/world.js';

const read = ['pull_requests:read'] as const;
const write = ['pull_requests:write'] as const;
const base = '/pulls/{pull_number}';

export const pullRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/pulls', needs: read, run: listPulls },
  { method: 'POST', template: '/pulls', needs: write, role: 'write', run: createPull },
  {
    method: 'GET',
    template: base,
    needs: read,
    run: async (call) => ok(await wholePullShape(call.world, call.repo, pullOf(call))),
  },
  { method: 'PATCH', template: base, needs: write, run: changePull },
  { method: 'GET', template: `${base}/files`, needs: read, run: listFiles },
  {
    method: 'GET',
    template: `${base}/commits`,
    needs: read,
    run: (call) =>
      list(call, pulls.pullCommits(call.repo, pullOf(call)), (sha) =>
        commitShape(call.world, call.repo, sha),
      ),
  },
  {
    method: 'GET',
    template: `${base}/merge`,
    needs: ['contents:read'],
    run: (call) => {
      if (pullOf(call).pull.mergedAt === null) throw notFound();
      return noContent;
    },
  },
  {
    method: 'PUT',
    template: `${base}/merge`,
    needs: ['contents:write'],
    role: 'write',
    run: merge,
  },
];

export function pullOf(call: RepositoryCall): pulls.PullIssue {
  const issue = call.repo.issues.get(Number(call.params['pull_number']));
  if (!pulls.isPull(issue)) throw notFound();
  return issue;
}

function listPulls(call: RepositoryCall): Reply {
  const { world, repo, query } = call;
  const state = query.get('state') ?? 'open';
  const [head, baseRef] = [query.get('head'), query.get('base')];
  const kept = [...repo.issues.values()].filter(pulls.isPull).filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      (baseRef === null || issue.pull.baseRef === baseRef) &&
      // GitHub ignores a head that does not name its owner.
      (!head?.includes(':') ||
        `${repo.owner.login}:${issue.pull.headRef}`.toLowerCase() === head.toLowerCase()),
  );
  const keys = {
    created: (issue: pulls.PullIssue) => issue.createdAt,
    updated: (issue: pulls.PullIssue) => issue.updatedAt,
  };
  const direction = (query.get('sort') ?? 'created') === 'created' ? 'desc' : 'asc';
  return list(call, sorted(call, kept, keys, 'created', direction), (issue) =>
    pullShape(world, repo, issue),
  );
}

async function createPull(call: RepositoryCall): Promise<Reply> {
  const { world, repo, actor, body } = call;
  if (repo.archived) throw gone('Repository was archived so is read-only.');
  if (actor.login === actionsBot && !repo.actionsMayOpenPullRequests)
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
  const issue = pulls.openPull(world, repo, actor, {
    title: requiredText('PullRequest', body, 'title'),
    body: text(body, 'body') ?? null,
    head: requiredText('PullRequest', body, 'head'),
    base: requiredText('PullRequest', body, 'base'),
    draft: flag(body, 'draft') ?? false,
  });
  return created(await wholePullShape(world, repo, issue as pulls.PullIssue));
}

async function changePull(call: RepositoryCall): Promise<Reply> {
  const { world, repo, actor, body } = call;
  const issue = pullOf(call);
  const title = text(body, 'title');
  if (title !== undefined) issues.renameIssue(world, repo, actor, issue, title);
  if (body['body'] !== undefined)
    issues.rewriteIssue(world, repo, actor, issue, text(body, 'body') ?? null);
  const newBase = text(body, 'base');
  if (newBase !== undefined && branchTip(repo, newBase) !== null) issue.pull.baseRef = newBase;
  if (text(body, 'state') === 'closed') issues.closeIssue(world, actor, issue);
  if (text(body, 'state') === 'open') issues.reopenIssue(world, actor, issue);
  return ok(await wholePullShape(world, repo, issue));
}

const mostFiles = 3000;

async function listFiles(call: RepositoryCall): Promise<Reply> {
  const issue = pullOf(call);
  const files = await pulls.pullDiff(call.repo, issue);
  return list(call, files.slice(0, mostFiles), (file) =>
    fileShape(call.world, call.repo, issue.pull.headSha, file),
  );
}

function merge(call: RepositoryCall): Reply {
  const { world, repo, actor, body } = call;
  const method = text(body, 'merge_method') ?? 'merge';
  const sha = mergePull(world, repo, actor, pullOf(call), {
    method: method === 'squash' || method === 'rebase' ? method : 'merge',
    ...present({
      title: text(body, 'commit_title'),
      message: text(body, 'commit_message'),
      sha: text(body, 'sha'),
    }),
  });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

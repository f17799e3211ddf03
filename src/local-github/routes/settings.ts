/** Settings of a repository that can be asked for: its workflows, the rules of a branch, what Actions may do. */
import { entriesBelow } from '../git/git-trees.js';
import { list, ok, wrapped } from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { workflowShape } from '../shapes/deployment.js';
import { branchRuleShapes } from '../shapes/branch-rule.js';
import { rulesFor } from '../state/branch-rules.js';
import { ensureWorkflow } from '../state/deployments.js';

export const settingRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/actions/workflows',
    needs: ['actions:read'],
    run: listWorkflows,
  },
  {
    method: 'GET',
    template: '/actions/permissions/workflow',
    needs: ['administration:read'],
    role: 'admin',
    run: ({ repo }) =>
      ok({
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: repo.actionsMayOpenPullRequests,
      }),
  },
  {
    method: 'GET',
    template: '/rules/branches/{branch}',
    needs: ['metadata:read'],
    run: listBranchRules,
  },
];

/** Files of the default branch, and what ran before its file was deleted. */
function listWorkflows(call: RepositoryCall): Reply {
  const { world, repo } = call;
  const head = repo.git.commit(repo.git.resolve(repo.defaultBranch) ?? '');
  const files = head ? entriesBelow(repo.git, head.tree) : [];
  for (const { path } of files)
    if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) ensureWorkflow(world, repo, path);
  return wrapped(call, 'workflows', repo.workflows, (one) => workflowShape(world, repo, one));
}

/** Rulesets only: the older protection is for administrators, by another route. */
function listBranchRules(call: RepositoryCall): Reply {
  const { repo, params } = call;
  const rules = rulesFor(repo, params['branch'] ?? '')
    .filter(({ kind }) => kind === 'ruleset')
    .flatMap((rule) => branchRuleShapes(repo, rule));
  return list(call, rules, (rule) => rule);
}

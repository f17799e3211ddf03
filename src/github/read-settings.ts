/** What GitHub says about the repository's settings: workflows, rules of branches, and the server itself. */
import type {
  BranchRuleRecord,
  RepositoryReader,
  ServerRecord,
  WorkflowRecord,
} from '../repository/repository.js';
import { at, isObject, type Json, toFlag, toObjects, toText } from '../github-json/values.js';
import { instantOfEpoch } from '../time/instant.js';
import { orMissing, type RepoContext } from './repo-context.js';

type Reads = Pick<RepositoryReader, 'workflows' | 'branchRules' | 'actionsMayOpenPulls' | 'server'>;

export function readSettings(place: RepoContext): Reads {
  return {
    workflows: () => listWorkflows(place),
    branchRules: (branch) => listBranchRules(place, branch),
    actionsMayOpenPulls: () => readPullSetting(place),
    server: () => readServer(place),
  };
}

async function listWorkflows(place: RepoContext): Promise<readonly WorkflowRecord[]> {
  const { items } = await place.readPages(
    'GET /repos/{owner}/{repo}/actions/workflows',
    { per_page: 100 },
    { itemsOf: (page) => at(page, 'workflows') },
  );
  return toObjects(items).map((item) => ({
    path: toText(item['path']),
    state: stateOf(toText(item['state'])),
  }));
}

function stateOf(state: string): WorkflowRecord['state'] {
  if (state === 'active') return 'enabled';
  return state === 'disabled_inactivity' ? 'inactive' : 'disabled';
}

/** Servers before rulesets have none. */
async function listBranchRules(
  place: RepoContext,
  branch: string,
): Promise<readonly BranchRuleRecord[]> {
  const pages = place.readPages('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    branch,
    per_page: 100,
  });
  const { items } = await orMissing(pages, { items: [], complete: true });
  return toObjects(items).map(ruleFromRest);
}

function ruleFromRest(item: Json): BranchRuleRecord {
  const { parameters, ruleset_id: ruleset } = item;
  const pattern = toText(at(parameters, 'pattern'));
  return {
    kind: toText(item['type']),
    ruleset: typeof ruleset === 'number' ? ruleset : null,
    checks: toObjects(at(parameters, 'required_status_checks')).map((check) =>
      toText(check['context']),
    ),
    pattern:
      pattern === ''
        ? null
        : {
            operator: toText(at(parameters, 'operator')),
            text: pattern,
            negated: toFlag(at(parameters, 'negate')),
          },
  };
}

async function readPullSetting(place: RepoContext): Promise<boolean> {
  const json = await place.read('GET /repos/{owner}/{repo}/actions/permissions/workflow', {});
  return toFlag(at(json, 'can_approve_pull_request_reviews'));
}

/** An Enterprise server names its version in each answer, and has no limits unless somebody set them. */
async function readServer(place: RepoContext): Promise<ServerRecord> {
  const json = await orMissing<unknown>(place.client.read('GET /rate_limit', {}), null);
  const core = at(json, 'resources', 'core');
  const version = place.client.usage().serverVersion;
  if (!isObject(core)) return { version, limit: null };
  return {
    version,
    limit: {
      total: Number(core['limit']),
      left: Number(core['remaining']),
      resetsAt: instantOfEpoch(Number(core['reset'])),
    },
  };
}

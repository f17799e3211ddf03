// Regenerates __tests__/fixtures/openapi/: the part of GitHub's official OpenAPI description that the local GitHub speaks.
// The package weighs 385 MB unpacked, so it is packed into a temporary folder, read once, and thrown away.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = '@octokit/openapi@23.0.2';
const document = 'package/generated/api.github.com.json';
const target = fileURLToPath(new URL('../__tests__/fixtures/openapi/', import.meta.url));

const repo = '/repos/{owner}/{repo}';
const operations = {
  '/user': 'get',
  '/users/{username}': 'get',
  '/rate_limit': 'get',
  [repo]: 'get',
  [`${repo}/issues`]: 'get post',
  [`${repo}/issues/{issue_number}`]: 'get patch',
  [`${repo}/issues/comments`]: 'get',
  [`${repo}/issues/comments/{comment_id}`]: 'get patch delete',
  [`${repo}/issues/comments/{comment_id}/reactions`]: 'get post',
  [`${repo}/issues/comments/{comment_id}/reactions/{reaction_id}`]: 'delete',
  [`${repo}/issues/events`]: 'get',
  [`${repo}/issues/{issue_number}/comments`]: 'get post',
  [`${repo}/issues/{issue_number}/events`]: 'get',
  [`${repo}/issues/{issue_number}/timeline`]: 'get',
  [`${repo}/issues/{issue_number}/reactions`]: 'get post',
  [`${repo}/issues/{issue_number}/labels`]: 'get post put delete',
  [`${repo}/issues/{issue_number}/labels/{name}`]: 'delete',
  [`${repo}/issues/{issue_number}/assignees`]: 'post delete',
  [`${repo}/issues/{issue_number}/lock`]: 'put delete',
  [`${repo}/issues/{issue_number}/sub_issues`]: 'get post',
  [`${repo}/issues/{issue_number}/sub_issue`]: 'delete',
  [`${repo}/issues/{issue_number}/parent`]: 'get',
  [`${repo}/assignees`]: 'get',
  [`${repo}/assignees/{assignee}`]: 'get',
  [`${repo}/labels`]: 'get post',
  [`${repo}/labels/{name}`]: 'get patch delete',
  [`${repo}/milestones`]: 'get post',
  [`${repo}/milestones/{milestone_number}`]: 'get patch delete',
  [`${repo}/commits`]: 'get',
  [`${repo}/commits/{ref}`]: 'get',
  [`${repo}/commits/{commit_sha}/pulls`]: 'get',
  [`${repo}/commits/{ref}/check-runs`]: 'get',
  [`${repo}/compare/{basehead}`]: 'get',
  [`${repo}/git/blobs`]: 'post',
  [`${repo}/git/blobs/{file_sha}`]: 'get',
  [`${repo}/git/trees`]: 'post',
  [`${repo}/git/trees/{tree_sha}`]: 'get',
  [`${repo}/git/commits`]: 'post',
  [`${repo}/git/commits/{commit_sha}`]: 'get',
  [`${repo}/git/refs`]: 'post',
  [`${repo}/git/refs/{ref}`]: 'patch delete',
  [`${repo}/git/ref/{ref}`]: 'get',
  [`${repo}/git/matching-refs/{ref}`]: 'get',
  [`${repo}/contents/{path}`]: 'get put delete',
  [`${repo}/branches`]: 'get',
  [`${repo}/branches/{branch}`]: 'get',
  [`${repo}/tags`]: 'get',
  [`${repo}/pulls`]: 'get post',
  [`${repo}/pulls/{pull_number}`]: 'get patch',
  [`${repo}/pulls/{pull_number}/files`]: 'get',
  [`${repo}/pulls/{pull_number}/commits`]: 'get',
  [`${repo}/pulls/{pull_number}/merge`]: 'get put',
  [`${repo}/pulls/{pull_number}/reviews`]: 'get post',
  [`${repo}/pulls/{pull_number}/reviews/{review_id}`]: 'get put',
  [`${repo}/pulls/{pull_number}/reviews/{review_id}/comments`]: 'get',
  [`${repo}/pulls/{pull_number}/comments`]: 'get',
  [`${repo}/pulls/comments/{comment_id}`]: 'get patch delete',
  [`${repo}/check-runs`]: 'post',
  [`${repo}/check-runs/{check_run_id}`]: 'get patch',
  [`${repo}/check-runs/{check_run_id}/annotations`]: 'get',
  [`${repo}/deployments`]: 'get post',
  [`${repo}/deployments/{deployment_id}`]: 'get',
  [`${repo}/deployments/{deployment_id}/statuses`]: 'get post',
  [`${repo}/releases`]: 'get post',
  [`${repo}/releases/latest`]: 'get',
  [`${repo}/releases/{release_id}`]: 'get',
  [`${repo}/releases/tags/{tag}`]: 'get',
  [`${repo}/actions/runs`]: 'get',
  [`${repo}/actions/runs/{run_id}`]: 'get',
  [`${repo}/actions/permissions/workflow`]: 'get',
  [`${repo}/actions/workflows`]: 'get',
  [`${repo}/actions/workflows/{workflow_id}`]: 'get',
  [`${repo}/actions/workflows/{workflow_id}/enable`]: 'put',
  [`${repo}/actions/workflows/{workflow_id}/disable`]: 'put',
  [`${repo}/actions/workflows/{workflow_id}/runs`]: 'get',
  [`${repo}/actions/workflows/{workflow_id}/dispatches`]: 'post',
  [`${repo}/rules/branches/{branch}`]: 'get',
  [`${repo}/dispatches`]: 'post',
  [`${repo}/collaborators/{username}/permission`]: 'get',
};

const webhooks = [
  ...[
    'opened',
    'edited',
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
    'closed',
    'reopened',
    'typed',
    'untyped',
  ].map((action) => `issues-${action}`),
  ...['created', 'edited', 'deleted'].map((action) => `issue-comment-${action}`),
  ...['opened', 'edited', 'synchronize', 'reopened', 'closed'].map(
    (action) => `pull-request-${action}`,
  ),
  'merge-group-checks-requested',
  'deployment-status-created',
  'push',
  'workflow-dispatch',
  'workflow-run-completed',
  'repository-dispatch-sample.collected',
];

const dropped = new Set([
  'description',
  'examples',
  'example',
  'summary',
  'tags',
  'externalDocs',
  'deprecated',
  'operationId',
  'headers',
  'title',
  'default',
  'servers',
]);

/** Keeps what validation needs. `properties` is a map of names, so a property called `title` or `description` stays. */
function prune(value, isNameMap = false) {
  if (Array.isArray(value)) return value.map((item) => prune(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key]) => isNameMap || !(dropped.has(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, prune(inner, !isNameMap && key === 'properties')]),
  );
}

function collectReferences(value, found) {
  if (Array.isArray(value)) value.forEach((item) => collectReferences(item, found));
  else if (value && typeof value === 'object') {
    if (typeof value.$ref === 'string') found.add(value.$ref);
    Object.values(value).forEach((inner) => collectReferences(inner, found));
  }
}

/** The given parts plus every component that they reach. */
function closed(description, parts) {
  const components = {};
  const waiting = new Set();
  collectReferences(parts, waiting);
  for (const reference of waiting) {
    const [, , kind, name] = reference.split('/');
    const component = prune(description.components[kind][name]);
    (components[kind] ??= {})[name] = component;
    collectReferences(component, waiting);
  }
  return { ...parts, components: sorted(components) };
}

function sorted(map) {
  return Object.fromEntries(
    Object.entries(map)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, inner]) => [
        kind,
        Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  );
}

function pickOperations(description) {
  const paths = {};
  for (const [path, methods] of Object.entries(operations)) {
    const item = description.paths[path];
    if (!item) throw new Error(`${path} is not in ${source}`);
    for (const method of methods.split(' ')) {
      if (!item[method]) throw new Error(`${method} ${path} is not in ${source}`);
      (paths[path] ??= {})[method] = prune(item[method]);
    }
  }
  return closed(description, { paths });
}

function pickWebhooks(description) {
  const picked = {};
  for (const name of webhooks) {
    const hook = description['x-webhooks'][name];
    if (!hook) throw new Error(`webhook ${name} is not in ${source}`);
    picked[name.replace('-sample.collected', '')] = prune(
      hook.post.requestBody.content['application/json'].schema,
    );
  }
  return closed(description, { webhooks: picked });
}

function write(name, subset) {
  const text = `${JSON.stringify({ source, ...subset })}\n`;
  writeFileSync(join(target, name), text);
  console.log(`${name}: ${Math.round(text.length / 1024)} KB`);
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const packed =
    process.argv[2] ??
    join(
      folder,
      execFileSync('npm', ['pack', source, '--silent'], { cwd: folder, encoding: 'utf8' }).trim(),
    );
  execFileSync('tar', ['-xzf', packed, '-C', folder, document]);
  const description = JSON.parse(readFileSync(join(folder, document), 'utf8'));
  mkdirSync(target, { recursive: true });
  write('github-subset.json', pickOperations(description));
  write('webhooks-subset.json', pickWebhooks(description));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One scenario for two GitHubs: what both answer, with ids, times and addresses taken out. */
import type { Octokit } from '@octokit/rest';

/** Step → what came back. */
export type Testimony = ReadonlyMap<string, unknown>;

const repo = { owner: 'acme', repo: 'shop' };

/** The parts of an answer that two servers can agree on. */
function pick(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    fields.map((field) => [field, valueAt(value as Record<string, unknown>, field)]),
  );
}

/** `user.login` → the login; `labels.name` → all names. */
function valueAt(value: Record<string, unknown>, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const inner = value[first];
  if (rest.length === 0) return inner ?? null;
  if (Array.isArray(inner))
    return inner.map((item) => valueAt(item as Record<string, unknown>, rest.join('.')));
  return typeof inner === 'object' && inner !== null
    ? valueAt(inner as Record<string, unknown>, rest.join('.'))
    : null;
}

interface Answer {
  readonly status: number;
  readonly data: unknown;
}

export async function testify(octokit: Octokit, checks: Octokit = octokit): Promise<Testimony> {
  const said = new Map<string, unknown>();
  const step = async <T extends Answer>(
    name: string,
    fields: string,
    request: Promise<T>,
  ): Promise<T['data'] | null> => {
    try {
      const { status, data } = await request;
      said.set(name, fields === '' ? [status] : [status, pick(data, fields.split(' '))]);
      return data;
    } catch (error) {
      const { status, response } = error as {
        readonly status?: number;
        readonly response?: { readonly data?: { readonly message?: string } };
      };
      said.set(name, [status ?? String(error), response?.data?.message ?? null]);
      return null;
    }
  };
  await issueSteps(octokit, step);
  await gitSteps(octokit, checks, step);
  return said;
}

type Step = <T extends Answer>(
  name: string,
  fields: string,
  request: Promise<T>,
) => Promise<T['data'] | null>;

const issueFields =
  'number title body state state_reason locked comments user.login labels.name assignees.login';

async function issueSteps(octokit: Octokit, step: Step): Promise<void> {
  const { issues } = octokit.rest;
  await step(
    'create a label',
    'name color description',
    issues.createLabel({ ...repo, name: 'incident', color: 'ff0000', description: 'fire' }),
  );
  await step(
    'create it again',
    '',
    issues.createLabel({ ...repo, name: 'incident', color: 'ff0000' }),
  );
  await step(
    'create an issue',
    issueFields,
    issues.create({
      ...repo,
      title: 'Broken',
      body: 'since *noon*',
      labels: ['incident'],
      assignees: ['ana'],
    }),
  );
  const one = { ...repo, issue_number: 1 };
  await step('create one without a title', '', issues.create({ ...repo, title: '' }));
  const comment = await step(
    'comment',
    'body user.login',
    issues.createComment({ ...one, body: 'looking' }),
  );
  const byId = { ...repo, comment_id: comment?.id ?? 0 };
  await step('edit the comment', 'body', issues.updateComment({ ...byId, body: 'found it' }));
  await step('list comments', 'body user.login', issues.listComments(one));
  await step('label', 'name', issues.addLabels({ ...one, labels: ['sev1'] }));
  await step('unlabel', 'name', issues.removeLabel({ ...one, name: 'incident' }));
  await step('unlabel again', '', issues.removeLabel({ ...one, name: 'incident' }));
  await step('assign', 'assignees.login', issues.addAssignees({ ...one, assignees: ['ana'] }));
  await step(
    'close',
    issueFields,
    issues.update({ ...one, state: 'closed', state_reason: 'completed' }),
  );
  await step('read', issueFields, issues.get(one));
  await step('list open', 'number', issues.listForRepo(repo));
  await step(
    'list by label',
    'number state',
    issues.listForRepo({ ...repo, labels: 'sev1', state: 'all' }),
  );
  await step('reopen', issueFields, issues.update({ ...one, state: 'open' }));
  await step('events', 'event actor.login label.name', issues.listEvents(one));
  await step('timeline', 'event', issues.listEventsForTimeline(one));
  await step(
    'react',
    'content user.login',
    octokit.rest.reactions.createForIssueComment({ ...byId, content: 'eyes' }),
  );
  await step('delete the comment', '', issues.deleteComment(byId));
  await step('read what is not there', '', issues.get({ ...repo, issue_number: 999 }));
}

const person = { name: 'Ana', email: 'ana@example.com', date: '2026-03-01T10:00:00Z' };

async function gitSteps(octokit: Octokit, checks: Octokit, step: Step): Promise<void> {
  const { git, repos, pulls, issues } = octokit.rest;
  const start = (await git.getRef({ ...repo, ref: 'heads/main' })).data.object.sha;
  const blob = await step(
    'blob',
    'sha',
    git.createBlob({ ...repo, content: 'one\ntwo\nthree\n', encoding: 'utf-8' }),
  );
  const tree = await step(
    'tree',
    'sha tree.path tree.mode tree.type',
    git.createTree({
      ...repo,
      tree: [
        { path: 'docs/a.md', mode: '100644', type: 'blob', sha: blob?.sha ?? '' },
        { path: 'b.md', mode: '100644', type: 'blob', content: 'b\n' },
      ],
    }),
  );
  const commit = await step(
    'commit',
    'message tree.sha author.name author.date',
    git.createCommit({
      ...repo,
      message: 'Add two files',
      tree: tree?.sha ?? '',
      parents: [start],
      author: person,
      committer: person,
    }),
  );
  const sha = commit?.sha ?? '';
  await step('branch', 'ref', git.createRef({ ...repo, ref: 'refs/heads/work', sha }));
  await step('branch again', '', git.createRef({ ...repo, ref: 'refs/heads/work', sha }));
  await step('move backwards', '', git.updateRef({ ...repo, ref: 'heads/work', sha: start }));
  await step(
    'contents',
    'name path type content encoding',
    repos.getContent({ ...repo, path: 'docs/a.md', ref: 'work' }),
  );
  await step('folder', 'name type', repos.getContent({ ...repo, path: 'docs', ref: 'work' }));
  await step(
    'write a file',
    'content.path content.sha',
    repos.createOrUpdateFileContents({
      ...repo,
      path: 'docs/a.md',
      message: 'Edit',
      branch: 'work',
      content: Buffer.from('one\n2\nthree\n').toString('base64'),
      sha: blob?.sha ?? '',
    }),
  );
  await step(
    'write it with an old sha',
    '',
    repos.createOrUpdateFileContents({
      ...repo,
      path: 'docs/a.md',
      message: 'Edit',
      branch: 'work',
      content: 'eA==',
      sha: blob?.sha ?? '',
    }),
  );
  await step(
    'commits',
    'commit.message',
    repos.listCommits({ ...repo, sha: 'work', path: 'docs' }),
  );
  await step(
    'compare',
    'status ahead_by behind_by total_commits commits.commit.message files.filename files.patch',
    repos.compareCommitsWithBasehead({ ...repo, basehead: `${sha}...work` }),
  );
  await step(
    'pull',
    'number title state draft merged head.ref base.ref commits changed_files additions',
    pulls.create({ ...repo, title: 'Work', body: 'Closes #1', head: 'work', base: 'main' }),
  );
  await step(
    'pull again',
    '',
    pulls.create({ ...repo, title: 'Work', head: 'work', base: 'main' }),
  );
  await step(
    'pull files',
    'filename status additions patch',
    pulls.listFiles({ ...repo, pull_number: 2 }),
  );
  await step('pull as an issue', 'number title', issues.get({ ...repo, issue_number: 2 }));
  await step(
    'review by line',
    'state body',
    pulls.createReview({
      ...repo,
      pull_number: 2,
      event: 'COMMENT',
      body: 'one thing',
      comments: [{ path: 'docs/a.md', line: 2, body: 'why?' }],
    }),
  );
  const run = await step(
    'check',
    'name status conclusion output.title output.annotations_count',
    checks.rest.checks.create({
      ...repo,
      name: 'lint',
      head_sha: sha,
      status: 'completed',
      conclusion: 'neutral',
      output: { title: 'Lint', summary: 's', annotations: [annotation(1)] },
    }),
  );
  await step(
    'check, more',
    'output.annotations_count',
    checks.rest.checks.update({
      ...repo,
      check_run_id: run?.id ?? 0,
      output: { title: 'Lint', summary: 's', annotations: [annotation(2)] },
    }),
  );
  await step(
    'check, too much',
    '',
    checks.rest.checks.update({
      ...repo,
      check_run_id: run?.id ?? 0,
      output: {
        title: 'Lint',
        summary: 's',
        annotations: Array.from({ length: 51 }, (_, line) => annotation(line + 1)),
      },
    }),
  );
  await step(
    'checks of a commit',
    'total_count check_runs.name',
    checks.rest.checks.listForRef({ ...repo, ref: sha, check_name: 'lint' }),
  );
  await step(
    'merge',
    'merged message',
    pulls.merge({ ...repo, pull_number: 2, merge_method: 'squash' }),
  );
  await step('the issue afterwards', 'state', issues.get({ ...repo, issue_number: 1 }));
  await step(
    'the tip afterwards',
    'commit.commit.message',
    repos.getBranch({ ...repo, branch: 'main' }),
  );
}

function annotation(line: number): {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'warning';
  message: string;
} {
  return {
    path: 'docs/a.md',
    start_line: line,
    end_line: line,
    annotation_level: 'warning',
    message: 'm',
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import type { WebhookEvent } from '../../src/local-github/local-github.js';
import { branchRule } from '../../src/local-github/state/branch-rules.js';
import { octokitOf, watchedGitHub, type WatchedGitHub } from '../support/local-github.js';
import { openapiContract, validateWebhook } from '../support/openapi-contract.js';

const repo = { owner: 'acme', repo: 'shop' };

describe('every described operation, driven by Octokit, checked both ways', () => {
  let github: WatchedGitHub;
  let ana: Octokit;
  let bot: Octokit;
  let pull: number;
  let head: string;
  let first: string;
  const events: WebhookEvent[] = [];
  const incident = { ...repo, issue_number: 1 };

  beforeAll(async () => {
    github = await watchedGitHub();
    ana = octokitOf(github, 'ana-token');
    bot = octokitOf(github, github.actionsToken());
    const person = github.as('ana');
    const start = await person.commit({
      files: { 'README.md': '# shop\n', 'src/pay.ts': 'one\ntwo\nthree\n' },
      message: 'First',
      at: '2026-03-01T08:00:00Z',
    });
    const issue = await person.createIssue({
      title: 'Checkout returns 502',
      body: null,
      labels: ['incident', 'bug'],
      assignees: ['ben'],
    });
    const second = await person.commit({
      files: { 'src/pay.ts': 'one\n2\nthree\n', 'docs/été.md': 'x' },
      message: `Change two, see #${issue.number}`,
    });
    const branch = await person.commit({
      branch: 'postmortem/1',
      files: { 'postmortems/1.md': '# Postmortem\n\nline\n' },
      message: 'Write',
    });
    const opened = await person.openPull({
      title: 'Postmortem',
      body: `Closes #${issue.number}`,
      head: 'postmortem/1',
    });
    const edited = await person.editFile('postmortems/1.md', (text) => `${text}more\n`, {
      branch: 'postmortem/1',
    });
    [first, head, pull] = [start.sha, edited.sha, opened.number];
    for (const act of [start, issue, second, branch, opened, edited]) events.push(...act.events);
  });
  afterAll(() => github.close());

  it('issues', async () => {
    const { issues, reactions } = ana.rest;
    await issues.listForRepo({
      ...repo,
      labels: 'incident',
      state: 'all',
      sort: 'updated',
      direction: 'asc',
      since: '2026-01-01T00:00:00Z',
      per_page: 100,
    });
    const { data: made } = await bot.rest.issues.create({
      ...repo,
      title: 'Follow-up',
      body: 'from #1',
      labels: ['follow-up'],
      assignees: ['ana'],
    });
    await bot.rest.issues.update({
      ...repo,
      issue_number: made.number,
      title: 'Follow-up!',
      state: 'closed',
      state_reason: 'not_planned',
    });
    await issues.get({ ...repo, issue_number: made.number });
    const { data: comment } = await bot.rest.issues.createComment({ ...incident, body: 'hello' });
    const byId = { ...repo, comment_id: comment.id };
    await bot.rest.issues.updateComment({ ...byId, body: 'hello again' });
    await issues.getComment(byId);
    expect(
      (await bot.rest.reactions.createForIssueComment({ ...byId, content: 'eyes' })).status,
    ).toBe(201);
    const again = await bot.rest.reactions.createForIssueComment({ ...byId, content: 'eyes' });
    expect(again.status).toBe(200);
    expect((await issues.getComment(byId)).data.reactions).toMatchObject({
      eyes: 1,
      total_count: 1,
    });
    await reactions.listForIssueComment(byId);
    await bot.rest.reactions.deleteForIssueComment({ ...byId, reaction_id: again.data.id });
    await reactions.createForIssue({ ...incident, content: 'rocket' });
    await reactions.listForIssue(incident);
    await issues.listComments({ ...incident, since: '2026-01-01T00:00:00Z' });
    await issues.listCommentsForRepo({ ...repo, sort: 'updated', direction: 'desc' });
    await issues.deleteComment(byId);
    await issues.listEvents(incident);
    await issues.listEventsForRepo(repo);
    await issues.listEventsForTimeline(incident);
    await issues.listEventsForTimeline({ ...repo, issue_number: pull });
    await issues.lock({ ...repo, issue_number: made.number, lock_reason: 'resolved' });
    await issues.unlock({ ...repo, issue_number: made.number });
    await issues.addSubIssue({ ...incident, sub_issue_id: made.id });
    await issues.listSubIssues(incident);
    await issues.getParent({ ...repo, issue_number: made.number });
    await issues.removeSubIssue({ ...incident, sub_issue_id: made.id });
  });

  it('labels, assignees, milestones', async () => {
    const { issues } = ana.rest;
    await issues.createLabel({ ...repo, name: 'sev1', color: 'FF0000', description: 'all hands' });
    await issues.getLabel({ ...repo, name: 'sev1' });
    await issues.updateLabel({ ...repo, name: 'sev1', new_name: 'sev 1/2' });
    await issues.listLabelsForRepo({ ...repo, per_page: 100 });
    await issues.addLabels({ ...incident, labels: ['sev 1/2'] });
    await issues.listLabelsOnIssue(incident);
    await issues.setLabels({ ...incident, labels: ['incident', 'sev 1/2'] });
    await issues.removeLabel({ ...incident, name: 'sev 1/2' });
    await issues.removeAllLabels(incident);
    await issues.deleteLabel({ ...repo, name: 'sev 1/2' });
    await issues.listAssignees(repo);
    await issues.checkUserCanBeAssigned({ ...repo, assignee: 'ana' });
    await issues.addAssignees({ ...incident, assignees: ['ana'] });
    await issues.removeAssignees({ ...incident, assignees: ['ana'] });
    await issues.createMilestone({ ...repo, title: 'March', due_on: '2026-03-31T07:00:00Z' });
    await issues.getMilestone({ ...repo, milestone_number: 1 });
    await issues.update({ ...incident, milestone: 1 });
    await issues.updateMilestone({ ...repo, milestone_number: 1, state: 'closed' });
    await issues.listMilestones({ ...repo, state: 'all' });
    await issues.deleteMilestone({ ...repo, milestone_number: 1 });
  });

  it('commits, git data, contents', async () => {
    const { repos } = ana.rest;
    const { git } = bot.rest;
    await repos.get(repo);
    await repos.listCommits({ ...repo, path: 'src/pay.ts', since: '2026-01-01T00:00:00Z' });
    await repos.getCommit({ ...repo, ref: 'main' });
    await repos.compareCommitsWithBasehead({ ...repo, basehead: `${first}...main` });
    const { data: blob } = await git.createBlob({ ...repo, content: 'hello', encoding: 'utf-8' });
    await git.getBlob({ ...repo, file_sha: blob.sha });
    const main = (await git.getRef({ ...repo, ref: 'heads/main' })).data.object.sha;
    const { data: tree } = await git.createTree({
      ...repo,
      base_tree: main,
      tree: [{ path: 'new/b.md', mode: '100644', type: 'blob', sha: blob.sha }],
    });
    await git.getTree({ ...repo, tree_sha: tree.sha, recursive: 'true' });
    const { data: commit } = await git.createCommit({
      ...repo,
      message: 'Add',
      tree: tree.sha,
      parents: [main],
    });
    await git.getCommit({ ...repo, commit_sha: commit.sha });
    await git.createRef({ ...repo, ref: 'refs/heads/new', sha: main });
    await git.updateRef({ ...repo, ref: 'heads/new', sha: commit.sha, force: false });
    await git.listMatchingRefs({ ...repo, ref: 'heads/n' });
    await git.deleteRef({ ...repo, ref: 'heads/new' });
    const read = await repos.getContent({ ...repo, path: 'docs/été.md' });
    await repos.getContent({ ...repo, path: 'src' });
    await repos.getContent({ ...repo, path: '' });
    const sha = 'sha' in read.data ? read.data.sha : '';
    const written = await repos.createOrUpdateFileContents({
      ...repo,
      path: 'docs/été.md',
      message: 'Write',
      content: Buffer.from('y\n').toString('base64'),
      sha,
    });
    await repos.deleteFile({
      ...repo,
      path: 'docs/été.md',
      message: 'Remove',
      sha: written.data.content?.sha ?? '',
    });
    await repos.getBranch({ ...repo, branch: 'postmortem/1' });
    await repos.listBranches(repo);
    await github.as('ana').tag('v0');
    await repos.listTags(repo);
    await repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: head });
  });

  it('checks, deployments, releases, runs, accounts', async () => {
    const { repos, actions, users, rateLimit } = ana.rest;
    const annotation = {
      path: 'postmortems/1.md',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning',
      message: 'Say more',
    } as const;
    const { data: run } = await bot.rest.checks.create({
      ...repo,
      name: 'review',
      head_sha: head,
      status: 'completed',
      conclusion: 'failure',
      external_id: 'x',
      output: { title: 'Review', summary: 's', annotations: [annotation] },
    });
    await bot.rest.checks.update({
      ...repo,
      check_run_id: run.id,
      conclusion: 'success',
      output: { title: 'Review', summary: 's', annotations: [annotation] },
    });
    await bot.rest.checks.get({ ...repo, check_run_id: run.id });
    await bot.rest.checks.listForRef({ ...repo, ref: head, check_name: 'review' });
    expect(
      (await bot.rest.checks.listAnnotations({ ...repo, check_run_id: run.id })).data,
    ).toHaveLength(2);
    const made = await repos.createDeployment({
      ...repo,
      ref: 'main',
      environment: 'production',
      required_contexts: [],
      auto_merge: false,
      description: 'v1',
    });
    const id = 'id' in made.data ? made.data.id : 0;
    await repos.createDeploymentStatus({
      ...repo,
      deployment_id: id,
      state: 'success',
      log_url: 'https://ci.example/1',
      environment_url: 'https://shop.example',
    });
    await repos.getDeployment({ ...repo, deployment_id: id });
    await repos.listDeployments({ ...repo, environment: 'production' });
    await repos.listDeploymentStatuses({ ...repo, deployment_id: id });
    events.push(...(await github.as('ana').deploymentStatus(id, { state: 'failure' })).events);
    const { data: release } = await repos.createRelease({ ...repo, tag_name: 'v1', body: 'notes' });
    await repos.listReleases(repo);
    await repos.getLatestRelease(repo);
    await repos.getRelease({ ...repo, release_id: release.id });
    await repos.getReleaseByTag({ ...repo, tag: 'v1' });
    const { id: runId } = await github
      .as('ana')
      .createWorkflowRun({ path: '.github/workflows/deploy.yml', conclusion: 'failure' });
    await actions.listWorkflowRuns({ ...repo, workflow_id: 'deploy.yml', created: '>=2026-01-01' });
    const workflow = { ...repo, workflow_id: 'deploy.yml' };
    for (const [act, state] of [
      ['disableWorkflow', 'disabled_manually'],
      ['enableWorkflow', 'active'],
    ] as const) {
      await bot.rest.actions[act](workflow);
      expect((await actions.getWorkflow(workflow)).data.state).toBe(state);
    }
    const { data: known } = await actions.listRepoWorkflows(repo);
    expect(known.workflows.map(({ path }) => path)).toContain('.github/workflows/deploy.yml');
    await expect(
      bot.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(repo),
    ).rejects.toMatchObject({ status: 403 });
    const owner = octokitOf(github, 'owner-token').rest.actions;
    const { data: may } = await owner.getGithubActionsDefaultWorkflowPermissionsRepository(repo);
    expect(may.can_approve_pull_request_reviews).toBe(true);
    const all = {
      requiresPull: true,
      requiredChecks: ['build'],
      refusesCreation: true,
      refusesUpdates: true,
      mergeQueue: true,
    };
    github.repository().rules.push(branchRule({ branches: 'release/**', ...all }));
    github.repository().rules.push(branchRule({ branches: 'release/**', kind: 'protection' }));
    const { data: rules } = await repos.getBranchRules({ ...repo, branch: 'release/1' });
    expect(rules.map(({ type }) => type)).toEqual([
      'creation',
      'update',
      'pull_request',
      'required_status_checks',
      'merge_queue',
    ]);
    await actions.listWorkflowRunsForRepo(repo);
    await actions.getWorkflowRun({ ...repo, run_id: runId });
    await repos.getCollaboratorPermissionLevel({ ...repo, username: 'ana' });
    await users.getAuthenticated();
    await users.getByUsername({ username: 'ben' });
    await rateLimit.get();
  });

  it('pull requests, to the merge', async () => {
    const { pulls, git } = bot.rest;
    const one = { ...repo, pull_number: pull };
    await ana.rest.pulls.list({ ...repo, head: 'acme:postmortem/1', state: 'all' });
    expect((await pulls.get(one)).data).toMatchObject({
      changed_files: 1,
      additions: 4,
      deletions: 0,
      mergeable: true,
    });
    expect((await pulls.listFiles(one)).data[0]?.patch).toBe(
      '@@ -0,0 +1,4 @@\n+# Postmortem\n+\n+line\n+more',
    );
    await pulls.listCommits(one);
    await pulls.update({ ...one, title: 'Postmortem 1', body: 'Closes #1, really' });
    const { data: review } = await pulls.createReview({
      ...one,
      event: 'REQUEST_CHANGES',
      body: 'Two things',
      comments: [{ path: 'postmortems/1.md', line: 3, body: 'here' }],
    });
    await pulls.updateReview({ ...one, review_id: review.id, body: 'One thing' });
    await pulls.getReview({ ...one, review_id: review.id });
    await pulls.listReviews(one);
    const {
      data: [comment],
    } = await pulls.listCommentsForReview({ ...one, review_id: review.id });
    await pulls.listReviewComments(one);
    await pulls.updateReviewComment({ ...repo, comment_id: comment?.id ?? 0, body: 'there' });
    await pulls.getReviewComment({ ...repo, comment_id: comment?.id ?? 0 });
    await pulls.deleteReviewComment({ ...repo, comment_id: comment?.id ?? 0 });
    const main = (await git.getRef({ ...repo, ref: 'heads/main' })).data.object.sha;
    const commit = await github
      .as('ben')
      .commit({ branch: 'other', files: { 'b.md': 'b' }, message: 'Other' });
    expect(commit.sha).not.toBe(main);
    const { data: second } = await pulls.create({
      ...repo,
      title: 'Other',
      head: 'other',
      base: 'main',
      draft: false,
    });
    await ana.rest.pulls.merge({ ...repo, pull_number: second.number, merge_method: 'squash' });
    await ana.rest.pulls.checkIfMerged({ ...repo, pull_number: second.number });
    const merged = await github.as('ana').merge(pull);
    events.push(...merged.events);
    expect(merged.events.map(({ name, action }) => `${name} ${action ?? ''}`)).toEqual([
      'pull_request closed',
      'issues closed',
      'push ',
    ]);
    expect((await ana.rest.issues.get(incident)).data).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
    });
    await pulls.get(one);
    await ana.rest.issues.listEventsForTimeline(incident);
  });

  it('dispatches', async () => {
    await bot.rest.repos.createDispatchEvent({ ...repo, event_type: 'flag', client_payload: {} });
    await github.as('ana').commit({
      files: { '.github/workflows/a.yml': 'on: workflow_dispatch\njobs: {}\n' },
      message: 'A workflow that can be started by hand',
    });
    await bot.rest.actions.createWorkflowDispatch({ ...repo, workflow_id: 'a.yml', ref: 'main' });
  });

  it('left no operation out and broke no promise', () => {
    const called = new Set(
      github
        .calls()
        .filter(({ status }) => status !== null && status < 300)
        .map(
          ({ method, route }) => `${method} ${route.replace(/\/contents$/, '/contents/{path}')}`,
        ),
    );
    expect(openapiContract().operations.filter((operation) => !called.has(operation))).toEqual([]);
    expect(github.violations()).toEqual([]);
  });

  it('event payloads are as described', async () => {
    const person = github.as('ana');
    const { id } = { id: (await person.comment(1, 'typo')).id };
    const acts = [
      await person.createIssue({ title: 'Another', body: 'text' }),
      await person.comment(1, 'note'),
      await person.editComment(id, 'fixed'),
      await person.deleteComment(id),
      await person.unlabel(1, 'bug'),
      await person.label(1, 'incident'),
      await person.unlabel(1, 'incident'),
      await person.editIssue(1, { title: 'Checkout 502', body: 'more' }),
      await person.reopen(1),
      await person.assign(1, 'ana'),
      await person.unassign(1, 'ana'),
      await person.setType(1, 'Bug'),
      await person.setType(1, null),
      await person.close(1),
      await person.dispatchWorkflow('sweep.yml', { issue: '1' }),
      await person.dispatchRepository('change', { flag: 'on' }),
      await person.commit({ branch: 'third', files: { 'c.md': 'c' }, message: 'Third' }),
    ];
    const opened = await person.openPull({ title: 'Third', head: 'third' });
    acts.push(
      opened,
      await person.close(opened.number),
      await person.reopen(opened.number),
      await person.editIssue(opened.number, { body: 'why' }),
    );
    for (const act of acts) events.push(...act.events);
    const seen = [
      ...new Set(events.map(({ name, action }) => `${name} ${action ?? ''}`.trim())),
    ].sort();
    expect(
      events.flatMap(({ name, action, payload }) => validateWebhook(name, action, payload)),
    ).toEqual([]);
    expect(seen).toMatchInlineSnapshot(`
[
  "deployment_status created",
  "issue_comment created",
  "issue_comment deleted",
  "issue_comment edited",
  "issues assigned",
  "issues closed",
  "issues edited",
  "issues labeled",
  "issues opened",
  "issues reopened",
  "issues typed",
  "issues unassigned",
  "issues unlabeled",
  "issues untyped",
  "pull_request closed",
  "pull_request edited",
  "pull_request opened",
  "pull_request reopened",
  "pull_request synchronize",
  "push",
  "repository_dispatch change",
  "workflow_dispatch",
]
`);
  });
});

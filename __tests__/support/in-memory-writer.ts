/** The writing half of the in-memory repository: the same refusals as GitHub's, the same codes as the adapter's. */
import {
  NotFastForwardError,
  NotFoundError,
  RefExistsError,
  ReviewLineError,
  UserError,
  type ErrorCode,
} from '../../src/errors.js';
import type {
  CheckRunRecord,
  CheckRunWrite,
  CommentRecord,
  IssueRecord,
  PullRequestRecord,
  RepositoryWriter,
  ReactionContent,
} from '../../src/repository/repository.js';
import { addCommit, commentableLines, isAncestor } from './in-memory-git.js';
import { hasLabel, issueOf, missing, pullFiles, workflowStateOf } from './in-memory-reader.js';
import {
  addEvent,
  ensureLabel,
  hide,
  newId,
  newNumber,
  tick,
  type MemoryState,
} from './in-memory-state.js';

export function memoryWriter(state: MemoryState): RepositoryWriter {
  return {
    createComment: async (issue, body) => createComment(state, issue, body),
    updateComment: async (id, body) => {
      checkWritable(state, body);
      const [issue, comment] = commentOf(state, id);
      return replace(state.comments.get(issue) ?? [], comment, {
        ...comment,
        body,
        updatedAt: tick(state),
      });
    },
    deleteComment: async (id) => {
      checkWritable(state);
      for (const [issue, comments] of state.comments)
        state.comments.set(
          issue,
          comments.filter((comment) => comment.id !== id),
        );
    },
    react: async (id, content) => {
      checkWritable(state);
      react(state, id, content, state.self.login);
    },
    createIssue: async (issue) => createIssue(state, issue),
    updateIssue: async (number, change) => updateIssue(state, number, change),
    addSubIssue: async (parent, child) => {
      checkWritable(state);
      issueOf(state, parent);
      const issue = issueOf(state, child);
      const children = state.children.get(parent) ?? [];
      if (issue.parent !== undefined || children.length >= 100)
        throw new UserError(problem('PM900', 'Sub issue may only have one parent of 100'));
      state.children.set(parent, [...children, child]);
      changeIssue(state, issue, { parent });
    },
    addLabels: async (number, labels) => addLabels(state, number, labels),
    removeLabel: async (number, label) => removeLabel(state, number, label),
    addAssignees: async (number, logins) => {
      const issue = issueOf(state, number);
      const allowed = assignable(state, logins);
      const added = allowed.filter((login) => !issue.assignees.includes(login));
      changeIssue(state, issue, { assignees: [...issue.assignees, ...added] });
      for (const assignee of added)
        addEvent(state, number, state.self, { event: 'assigned', assignee });
      return allowed;
    },
    removeAssignees: async (number, logins) => {
      const issue = issueOf(state, number);
      const removed = issue.assignees.filter((login) => logins.includes(login));
      changeIssue(state, issue, {
        assignees: issue.assignees.filter((login) => !logins.includes(login)),
      });
      for (const assignee of removed)
        addEvent(state, number, state.self, { event: 'unassigned', assignee });
    },
    createLabel: async (label) => {
      checkWritable(state);
      if (!state.labels.has(label.name.toLowerCase()))
        state.labels.set(label.name.toLowerCase(), label);
    },
    switchWorkflow: async (file, to) => {
      checkWritable(state);
      if (workflowStateOf(state, file) === null) missing(`workflow ${file}`);
      state.workflows.set(file, to);
    },
    dispatchWorkflow: async (file, ref, inputs) => {
      checkWritable(state);
      if (workflowStateOf(state, file) === null) missing(`workflow ${file}`);
      state.dispatches.push({ file, ref, inputs });
    },
    createDeployment: async ({ ref, environment, description }) => {
      checkWritable(state);
      if (!state.git.commits.has(ref)) missing(`commit ${ref}`);
      const [id, createdAt] = [newId(state), tick(state)];
      const url = `${state.repository.url}/deployments/${id}`;
      const creator = state.self;
      const made = { id, sha: ref, ref, environment, task: 'deploy', description, creator };
      state.deployments.unshift({ ...made, createdAt, statuses: [], url });
      return state.deployments[0] ?? missing('deployment');
    },
    revertPullRequest: async (number, { title, body }) => revertPull(state, number, title, body),
    createCommit: async ({ parent, message, files }) => {
      checkWritable(state);
      const base = state.git.commits.get(parent) ?? missing(`commit ${parent}`);
      const tree = new Map([...base.tree, ...files.map(({ path, text }) => [path, text] as const)]);
      return {
        sha: addCommit(state.git, {
          parents: [parent],
          tree,
          message,
          author: state.self,
          at: tick(state),
        }),
      };
    },
    createBranch: async (name, sha) => {
      checkWritable(state);
      if (state.git.branches.has(name))
        throw new RefExistsError(problem('PM302', 'The branch exists already'));
      if (!state.git.commits.has(sha))
        throw new UserError(problem('PM900', 'Object does not exist'));
      state.git.branches.set(name, sha);
    },
    moveBranch: async (name, sha) => {
      checkWritable(state);
      const tip = state.git.branches.get(name);
      if (tip === undefined) throw new NotFoundError(problem('PM304', 'The branch is gone'));
      if (!isAncestor(state.git, tip, sha))
        throw new NotFastForwardError(problem('PM303', 'Somebody else moved the branch'));
      moveTip(state, name, sha);
    },
    createPullRequest: async (pull) => createPull(state, pull),
    updatePullRequest: async (number, change) => {
      checkWritable(state, change.body);
      const pull = state.pulls.get(number) ?? missing(`pull request #${number}`);
      return set(state.pulls, number, { ...pull, ...change, updatedAt: tick(state) });
    },
    createReview: async (number, review) => createReview(state, number, review),
    updateReview: async (number, id, body) => {
      const reviews = state.reviews.get(number) ?? [];
      const review = reviews.find((candidate) => candidate.id === id) ?? missing(`review ${id}`);
      replace(reviews, review, { ...review, body });
    },
    updateReviewComment: async (id, body) => {
      const remarks =
        [...state.reviewComments.values()].find((all) => all.some((one) => one.id === id)) ?? [];
      const remark = remarks.find((one) => one.id === id) ?? missing(`review comment ${id}`);
      replace(remarks, remark, { ...remark, body });
    },
    createCheckRun: async (run) => {
      checkWritable(state);
      return saveCheck(state, newId(state), run);
    },
    updateCheckRun: async (id, run) => {
      if (!state.checks.some((check) => check.id === id)) missing(`check run ${id}`);
      return saveCheck(state, id, run);
    },
  };
}

function problem(
  code: ErrorCode,
  message: string,
): { readonly code: ErrorCode; readonly message: string; readonly remedy: string } {
  return { code, message, remedy: 'Run again.' };
}

function set<T>(map: Map<number, T>, key: number, value: T): T {
  map.set(key, value);
  return value;
}

function replace<T>(list: T[], old: T, value: T): T {
  list[list.indexOf(old)] = value;
  return value;
}

const longestBody = 65_536;

function checkWritable(state: MemoryState, body = ''): void {
  if (state.repository.archived)
    throw new UserError(problem('PM108', 'The repository is archived'));
  if (body.length > longestBody)
    throw new UserError(problem('PM301', 'The text is longer than GitHub stores'));
}

function commentOf(state: MemoryState, id: number): readonly [number, CommentRecord] {
  for (const [issue, comments] of state.comments) {
    const comment = comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return [issue, comment];
  }
  return missing(`comment ${id}`);
}

const maxComments = 2500;

function createComment(state: MemoryState, number: number, body: string): CommentRecord {
  checkWritable(state, body);
  const issue = issueOf(state, number);
  const comments = state.comments.get(number) ?? [];
  if (issue.locked) throw new UserError(problem('PM105', 'The issue is locked'));
  if (comments.length >= maxComments)
    throw new UserError(problem('PM106', 'The issue takes no more comments'));
  const [id, at] = [newId(state), tick(state)];
  const comment: CommentRecord = {
    id,
    body,
    author: state.self,
    createdAt: at,
    updatedAt: at,
    url: `${issue.url}#issuecomment-${id}`,
    reactions: {},
  };
  state.comments.set(number, [...comments, comment]);
  hide(state, `comment:${id}`);
  return comment;
}

/** GitHub assigns only people who may at least triage, and forgets the others without a word. */
export function react(
  state: MemoryState,
  id: number,
  content: ReactionContent,
  login: string,
): void {
  const [issue, comment] = commentOf(state, id);
  const key = `${id}:${content}:${login}`;
  if (state.reactions.has(key)) return;
  state.reactions.set(key, state.now);
  replace(state.comments.get(issue) ?? [], comment, {
    ...comment,
    reactions: { ...comment.reactions, [content]: (comment.reactions[content] ?? 0) + 1 },
  });
}

function assignable(state: MemoryState, logins: readonly string[]): readonly string[] {
  return logins.filter(
    (login) => !['none', 'read', undefined].includes(state.permissions.get(login)),
  );
}

function createIssue(
  state: MemoryState,
  { title, body, labels, assignees }: Parameters<RepositoryWriter['createIssue']>[0],
): IssueRecord {
  checkWritable(state, body);
  const [number, at] = [newNumber(state), tick(state)];
  const people = assignable(state, assignees);
  const issue: IssueRecord = {
    number,
    title,
    body,
    state: 'open',
    stateReason: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    author: state.self,
    labels: [...new Set(labels.map((label) => ensureLabel(state, label)))],
    assignees: people.length === assignees.length ? people : [],
    milestone: null,
    url: `${state.repository.url}/issues/${number}`,
    isPullRequest: false,
    locked: false,
  };
  hide(state, `issue:${number}`);
  return set(state.issues, number, issue);
}

/** Changes of an issue or of the issue side of a pull request. */
function changeIssue(
  state: MemoryState,
  issue: IssueRecord,
  change: Partial<IssueRecord>,
): IssueRecord {
  checkWritable(state, change.body);
  const changed = { ...issue, ...change, updatedAt: tick(state) };
  const pull = state.pulls.get(issue.number);
  if (pull === undefined) return set(state.issues, issue.number, changed);
  const { title, body, labels, closedAt } = changed;
  state.pulls.set(pull.number, {
    ...pull,
    title,
    body,
    labels,
    state: changed.state,
    closedAt,
    updatedAt: changed.updatedAt,
  });
  return changed;
}

function updateIssue(
  state: MemoryState,
  number: number,
  { stateReason, ...change }: Parameters<RepositoryWriter['updateIssue']>[1],
): IssueRecord {
  const issue = issueOf(state, number);
  const turned = change.state !== undefined && change.state !== issue.state;
  const reason = stateReason ?? (change.state === 'closed' ? 'completed' : 'reopened');
  const changed = changeIssue(state, issue, {
    ...change,
    ...(turned
      ? { stateReason: reason, closedAt: change.state === 'closed' ? state.now : null }
      : {}),
  });
  if (turned)
    addEvent(state, number, state.self, {
      event: change.state === 'closed' ? 'closed' : 'reopened',
      stateReason: reason,
    });
  if (change.title !== undefined && change.title !== issue.title)
    addEvent(state, number, state.self, {
      event: 'renamed',
      rename: { from: issue.title, to: change.title },
    });
  return turned && change.state === 'closed'
    ? changeIssue(state, changed, { closedAt: changed.updatedAt })
    : changed;
}

function addLabels(state: MemoryState, number: number, labels: readonly string[]): void {
  const issue = issueOf(state, number);
  const added = [...new Set(labels.map((label) => ensureLabel(state, label)))].filter(
    (label) => !hasLabel(issue, label),
  );
  changeIssue(state, issue, { labels: [...issue.labels, ...added] });
  for (const label of added) addEvent(state, number, state.self, { event: 'labeled', label });
}

function removeLabel(state: MemoryState, number: number, label: string): void {
  const issue = issueOf(state, number);
  if (!hasLabel(issue, label)) return;
  changeIssue(state, issue, {
    labels: issue.labels.filter((name) => name.toLowerCase() !== label.toLowerCase()),
  });
  addEvent(state, number, state.self, { event: 'unlabeled', label });
}

/** A pushed branch moves the head of its open pull request. */
export function moveTip(state: MemoryState, branch: string, sha: string): void {
  state.git.branches.set(branch, sha);
  for (const pull of state.pulls.values()) {
    if (pull.state === 'open' && pull.head.ref === branch)
      state.pulls.set(pull.number, {
        ...pull,
        head: { ...pull.head, sha },
        updatedAt: tick(state),
      });
  }
}

/** A branch with a commit on the tip, and a pull request of it; what its tree holds does not matter here. */
function revertPull(
  state: MemoryState,
  number: number,
  title: string,
  body: string,
): PullRequestRecord {
  const pull = state.pulls.get(number) ?? missing(`pull request #${number}`);
  if (!pull.merged || state.unrevertable.has(number))
    throw new UserError(problem('PM640', 'This pull request cannot be reverted'));
  const parent = state.git.branches.get(pull.base.ref) ?? missing(`branch ${pull.base.ref}`);
  const tree = new Map(state.git.commits.get(parent)?.tree ?? []);
  const head = `revert-${number}-${pull.head.ref}`;
  const commit = { parents: [parent], tree, message: title, author: state.self, at: tick(state) };
  state.git.branches.set(head, addCommit(state.git, commit));
  return createPull(state, { title, body, head, base: pull.base.ref, draft: false });
}

function createPull(
  state: MemoryState,
  { title, body, head, base, draft }: Parameters<RepositoryWriter['createPullRequest']>[0],
): PullRequestRecord {
  checkWritable(state, body);
  const { branches } = state.git;
  const [headSha, baseSha] = [branches.get(head), branches.get(base)];
  if (headSha === undefined || baseSha === undefined)
    throw new UserError(problem('PM900', `No branch ${headSha === undefined ? head : base}`));
  if (
    [...state.pulls.values()].some(
      (pull) => pull.state === 'open' && pull.head.ref === head && pull.base.ref === base,
    )
  )
    throw new UserError(problem('PM302', 'There is an open pull request for this branch already'));
  if (isAncestor(state.git, headSha, baseSha))
    throw new UserError(
      problem('PM304', 'The branch contains nothing that its base does not have'),
    );
  const [number, at] = [newNumber(state), tick(state)];
  hide(state, `pull:${number}`);
  return set(state.pulls, number, {
    number,
    title,
    body,
    state: 'open',
    merged: false,
    draft,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    mergedAt: null,
    mergeCommitSha: null,
    author: state.self,
    labels: [],
    head: { ref: head, sha: headSha, repository: state.repository.fullName },
    base: { ref: base, sha: baseSha },
    url: `${state.repository.url}/pull/${number}`,
  });
}

function createReview(
  state: MemoryState,
  number: number,
  { commitSha, body, event, comments }: Parameters<RepositoryWriter['createReview']>[1],
): ReturnType<RepositoryWriter['createReview']> extends Promise<infer R> ? R : never {
  checkWritable(state, body);
  const pull = state.pulls.get(number) ?? missing(`pull request #${number}`);
  if (event === 'REQUEST_CHANGES' && pull.author.login === state.self.login)
    throw new UserError(problem('PM103', 'No account may request changes on its own pull request'));
  const files = new Map(pullFiles(state, pull).map((file) => [file.path, commentableLines(file)]));
  if (comments.some(({ path, line }) => files.get(path)?.has(line) !== true))
    throw new ReviewLineError(problem('PM301', 'A review comment is on a line outside the diff'));
  const [id, submittedAt] = [newId(state), tick(state)];
  const review = {
    id,
    state: event === 'COMMENT' ? ('COMMENTED' as const) : ('CHANGES_REQUESTED' as const),
    body,
    author: state.self,
    submittedAt,
    commitSha,
    url: `${pull.url}#pullrequestreview-${id}`,
  };
  state.reviews.set(number, [...(state.reviews.get(number) ?? []), review]);
  const stored = comments.map(({ path, line, body: text }) => {
    const commentId = newId(state);
    return {
      id: commentId,
      reviewId: id,
      path,
      line,
      body: text,
      author: state.self,
      url: `${pull.url}#discussion_r${commentId}`,
    };
  });
  state.reviewComments.set(number, [...(state.reviewComments.get(number) ?? []), ...stored]);
  hide(state, `review:${id}`);
  return review;
}

/** Annotations of an update are appended to those that are there. */
function saveCheck(state: MemoryState, id: number, run: CheckRunWrite): CheckRunRecord {
  tick(state);
  const annotations = [...(state.annotations.get(id) ?? []), ...run.annotations];
  state.annotations.set(id, annotations);
  const old = state.checks.findIndex((check) => check.id === id);
  const record: CheckRunRecord = {
    id,
    name: run.name,
    sha: old === -1 ? run.sha : (state.checks[old]?.sha ?? run.sha),
    status: 'completed',
    conclusion: run.conclusion,
    title: run.title,
    summary: run.summary,
    annotationCount: annotations.length,
    externalId: run.externalId,
    url: `${state.repository.url}/runs/${id}`,
  };
  if (old === -1) state.checks.push(record);
  else state.checks[old] = record;
  return record;
}

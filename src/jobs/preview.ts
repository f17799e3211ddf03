/**
 * A repository that takes writes and sends none: what would be written is kept here and read back, so that a job is
 * carried out as it would be, round by round, and a preview says what `--apply` would do.
 */
import { hasLabel } from '../incident/labels.js';
import { fingerprint } from '../markdown/fingerprint.js';
import type {
  CheckRunRecord,
  CommentRecord,
  FileChange,
  FileContent,
  IssueRecord,
  PullRequestRecord,
  Repository,
  RepositoryReader,
  RepositoryWriter,
  ReviewRecord,
  UserRecord,
} from '../repository/repository.js';
import type { Instant } from '../time/instant.js';

interface Written {
  /** Texts as they would be, by id. */
  readonly comments: Map<number, string>;
  readonly deleted: Set<number>;
  readonly newComments: { readonly issue: number; readonly comment: CommentRecord }[];
  readonly issues: Map<number, IssueRecord>;
  readonly pulls: Map<number, PullRequestRecord>;
  /** Files of a commit that is not there. */
  readonly commits: Map<string, readonly FileContent[]>;
  /** Branch → sha, and all files that were written on it. */
  readonly branches: Map<string, { readonly sha: string; readonly files: readonly FileContent[] }>;
  readonly checks: Map<number, CheckRunRecord>;
}

export function previewRepository(reader: RepositoryReader, now: Instant): Repository {
  const written: Written = {
    comments: new Map(),
    deleted: new Set(),
    newComments: [],
    issues: new Map(),
    pulls: new Map(),
    commits: new Map(),
    branches: new Map(),
    checks: new Map(),
  };
  return {
    reader: previewReader(reader, written),
    writer: previewWriter(reader, written, now),
  };
}

function previewReader(reader: RepositoryReader, written: Written): RepositoryReader {
  const issueNow = (issue: IssueRecord): IssueRecord => written.issues.get(issue.number) ?? issue;
  const pullNow = (pull: PullRequestRecord): PullRequestRecord => {
    const sha = written.branches.get(pull.head.ref)?.sha;
    return sha === undefined ? pull : { ...pull, head: { ...pull.head, sha } };
  };
  return {
    ...reader,
    issue: async (number) => written.issues.get(number) ?? reader.issue(number),
    issues: async (query) => {
      const { labels = [], state = 'open' } = query;
      const there = await reader.issues(query);
      const known = new Set(there.map(({ number }) => number));
      return [
        ...there.map(issueNow),
        ...[...written.issues.values()].filter(
          (issue) => !known.has(issue.number) && labels.every((one) => hasLabel(issue.labels, one)),
        ),
      ].filter((issue) => state === 'all' || issue.state === state);
    },
    subIssues: async (number) =>
      written.issues.get(number)?.url === unwritten ? [] : reader.subIssues(number),
    comments: async (issue, since) => [
      ...(written.issues.get(issue)?.url === unwritten ? [] : await reader.comments(issue, since))
        .filter(({ id }) => !written.deleted.has(id))
        .map((comment) => ({ ...comment, body: written.comments.get(comment.id) ?? comment.body })),
      ...written.newComments.filter((one) => one.issue === issue).map(({ comment }) => comment),
    ],
    pullRequests: async (query) => [
      ...(await reader.pullRequests(query)).map((pull) =>
        pullNow(written.pulls.get(pull.number) ?? pull),
      ),
      ...[...written.pulls.values()].filter(
        ({ url, head }) => url === unwritten && (query.head ?? head.ref).endsWith(head.ref),
      ),
    ],
    pullRequest: async (number) =>
      pullNow(written.pulls.get(number) ?? (await reader.pullRequest(number))),
    pullRequestFiles: async (number) => {
      const pull = written.pulls.get(number);
      return pull?.url === unwritten ? addedFiles(pull, written) : reader.pullRequestFiles(number);
    },
    reviews: async (pull) => (written.pulls.has(pull) ? [] : reader.reviews(pull)),
    reviewComments: async (pull) => (written.pulls.has(pull) ? [] : reader.reviewComments(pull)),
    branch: async (name) => written.branches.get(name) ?? reader.branch(name),
    file: async (path, ref) =>
      (written.branches.get(ref ?? '')?.files ?? written.commits.get(ref ?? ''))?.find(
        (file) => file.path === path,
      ) ?? (await reader.file(path, await existingRef(reader, written, ref))),
    checkRuns: async (sha, name) => (written.commits.has(sha) ? [] : reader.checkRuns(sha, name)),
  };
}

function addedFiles({ head }: PullRequestRecord, written: Written): readonly FileChange[] {
  return (written.branches.get(head.ref)?.files ?? []).map(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n');
    const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
    return { path, status: 'added', additions: lines.length, deletions: 0, patch };
  });
}

/** A branch that would be created holds what its base holds. */
async function existingRef(
  reader: RepositoryReader,
  written: Written,
  ref: string | undefined,
): Promise<string | undefined> {
  if (ref === undefined || written.commits.has(ref)) return undefined;
  if (!written.branches.has(ref)) return ref;
  return (await reader.branch(ref)) === null ? undefined : ref;
}

/** Address of what is not there. */
const unwritten = '';

function previewWriter(reader: RepositoryReader, written: Written, now: Instant): RepositoryWriter {
  // Numbers that no repository has: nothing is mistaken for an object that is there.
  let last = 900_000_000;
  const next = (): number => (last += 1);
  const dated = { createdAt: now, updatedAt: now, url: unwritten };
  const self = (): Promise<UserRecord> => reader.identity();
  const editIssue = async (
    number: number,
    edit: (issue: IssueRecord) => IssueRecord,
  ): Promise<void> => {
    // Labels are put on pull requests as well, and those are not read as issues.
    if (written.pulls.has(number)) return;
    written.issues.set(number, edit(written.issues.get(number) ?? (await reader.issue(number))));
  };
  return {
    createComment: async (issue, body) => {
      const comment = { id: next(), body, author: await self(), ...dated, reactions: {} };
      written.newComments.push({ issue, comment });
      return comment;
    },
    updateComment: async (id, body) => {
      written.comments.set(id, body);
      return { id, body, author: await self(), ...dated, reactions: {} };
    },
    deleteComment: async (id) => void written.deleted.add(id),
    react: async () => undefined,
    createIssue: async (asked) => {
      const issue: IssueRecord = {
        ...asked,
        ...dated,
        number: next(),
        state: 'open',
        stateReason: null,
        closedAt: null,
        author: await self(),
        milestone: null,
        isPullRequest: false,
        locked: false,
      };
      written.issues.set(issue.number, issue);
      return issue;
    },
    updateIssue: async (number, change) => {
      const issue = { ...(written.issues.get(number) ?? (await reader.issue(number))), ...change };
      written.issues.set(number, issue);
      return issue;
    },
    addSubIssue: (parent, child) => editIssue(child, (issue) => ({ ...issue, parent })),
    addLabels: (number, labels) =>
      editIssue(number, (issue) => ({ ...issue, labels: [...issue.labels, ...labels] })),
    removeLabel: (number, label) =>
      editIssue(number, (issue) => ({ ...issue, labels: without(issue.labels, [label]) })),
    addAssignees: async (number, logins) => {
      await editIssue(number, (issue) => ({
        ...issue,
        assignees: [...issue.assignees, ...logins],
      }));
      return logins;
    },
    removeAssignees: (number, logins) =>
      editIssue(number, (issue) => ({ ...issue, assignees: without(issue.assignees, logins) })),
    createLabel: async () => undefined,
    switchWorkflow: async () => undefined,
    dispatchWorkflow: async () => undefined,
    revertPullRequest: async (number, asked) => {
      const taken = await reader.pullRequest(number);
      const head = { ref: `revert-${number}`, sha: '', repository: null };
      const open = { state: 'open', merged: false, closedAt: null, mergedAt: null } as const;
      const pull = { ...taken, ...dated, ...asked, ...open, number: next(), head, labels: [] };
      written.pulls.set(pull.number, pull);
      return pull;
    },
    createDeployment: async ({ ref, environment, description }) => ({
      id: next(),
      sha: ref,
      ref,
      environment,
      task: 'deploy',
      description,
      creator: await self(),
      createdAt: now,
      statuses: [],
      url: unwritten,
    }),
    createCommit: async ({ parent, message, files }) => {
      const sha = fingerprint(JSON.stringify([parent, message, files]))
        .padEnd(40, '0')
        .slice(0, 40);
      const contents = files.map((file) => ({ ...file, sha: fingerprint(file.text) }));
      const before = [...written.branches.values()].find((branch) => branch.sha === parent);
      written.commits.set(sha, [...contents, ...(before?.files ?? [])]);
      return { sha };
    },
    createBranch: async (name, sha) =>
      void written.branches.set(name, { sha, files: written.commits.get(sha) ?? [] }),
    moveBranch: async (name, sha) =>
      void written.branches.set(name, { sha, files: written.commits.get(sha) ?? [] }),
    createPullRequest: async ({ title, body, head, base, draft }) => {
      const pull: PullRequestRecord = {
        ...dated,
        number: next(),
        title,
        body,
        draft,
        state: 'open',
        merged: false,
        closedAt: null,
        mergedAt: null,
        mergeCommitSha: null,
        author: await self(),
        labels: [],
        head: { ref: head, sha: written.branches.get(head)?.sha ?? '', repository: null },
        base: { ref: base, sha: '' },
      };
      written.pulls.set(pull.number, pull);
      return pull;
    },
    updatePullRequest: async (number, change) => {
      const pull = {
        ...(written.pulls.get(number) ?? (await reader.pullRequest(number))),
        ...change,
      };
      written.pulls.set(number, pull);
      return pull;
    },
    createReview: async (_pull, { commitSha, body }): Promise<ReviewRecord> => ({
      id: next(),
      state: 'COMMENTED',
      body,
      author: await self(),
      submittedAt: now,
      commitSha,
      url: unwritten,
    }),
    updateReview: async () => undefined,
    updateReviewComment: async () => undefined,
    createCheckRun: async (run) => checkRun(next(), run),
    updateCheckRun: async (id, run) => checkRun(id, run),
  };
}

/** Names are the same whatever their case. */
function without(names: readonly string[], gone: readonly string[]): readonly string[] {
  const lower = new Set(gone.map((name) => name.toLowerCase()));
  return names.filter((name) => !lower.has(name.toLowerCase()));
}

function checkRun(
  id: number,
  run: Parameters<RepositoryWriter['createCheckRun']>[0],
): CheckRunRecord {
  return {
    ...run,
    id,
    status: 'completed',
    annotationCount: run.annotations.length,
    url: unwritten,
  };
}

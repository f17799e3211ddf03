/** What people do in the in-memory repository while we are not looking. */
import type {
  CommentRecord,
  IssueRecord,
  ReactionContent,
} from '../../src/repository/repository.js';
import { addCommit } from './in-memory-git.js';
import { issueOf } from './in-memory-reader.js';
import { addEvent, newId, newNumber, tick, type MemoryState } from './in-memory-state.js';
import { moveTip, react } from './in-memory-writer.js';
import { aUser } from './repository-builders.js';

export interface HumanActs {
  openIssue(issue: {
    readonly title: string;
    readonly body?: string;
    readonly labels?: readonly string[];
    readonly by?: string;
  }): IssueRecord;
  comment(issue: number, body: string, by?: string): CommentRecord;
  editComment(id: number, body: string): void;
  deleteComment(id: number): void;
  react(id: number, content: ReactionContent, by?: string): void;
  changeIssue(number: number, change: Partial<IssueRecord>, by?: string): void;
  /** Commits one file to a branch; `null` deletes it. Answers the sha. */
  commitFile(branch: string, path: string, text: string | null, by?: string): string;
  deleteBranch(branch: string): void;
  editPullRequest(number: number, body: string): void;
  closePullRequest(number: number): void;
  /** Answers the sha of the merge commit. */
  mergePullRequest(number: number, by?: string): string;
}

export function humanActs(state: MemoryState): HumanActs {
  const commitOn = (branch: string, path: string, text: string | null, by: string): string => {
    const parent = state.git.branches.get(branch) ?? '';
    const tree = new Map(state.git.commits.get(parent)?.tree ?? []);
    if (text === null) tree.delete(path);
    else tree.set(path, text);
    const sha = addCommit(state.git, {
      parents: parent === '' ? [] : [parent],
      tree,
      message: `Change ${path}`,
      author: aUser(by),
      at: tick(state),
    });
    moveTip(state, branch, sha);
    return sha;
  };
  return {
    openIssue: ({ title, body = '', labels = [], by = 'maya' }) => {
      const [number, at] = [newNumber(state), tick(state)];
      const issue: IssueRecord = {
        number,
        title,
        body,
        state: 'open',
        stateReason: null,
        createdAt: at,
        updatedAt: at,
        closedAt: null,
        author: aUser(by),
        labels,
        assignees: [],
        milestone: null,
        url: `${state.repository.url}/issues/${number}`,
        isPullRequest: false,
        locked: false,
      };
      state.issues.set(number, issue);
      for (const label of labels) addEvent(state, number, aUser(by), { event: 'labeled', label });
      return issue;
    },
    comment: (issue, body, by = 'maya') => {
      const [id, at] = [newId(state), tick(state)];
      const comment: CommentRecord = {
        id,
        body,
        author: aUser(by),
        createdAt: at,
        updatedAt: at,
        url: `${issueOf(state, issue).url}#issuecomment-${id}`,
        reactions: {},
      };
      state.comments.set(issue, [...(state.comments.get(issue) ?? []), comment]);
      return comment;
    },
    editComment: (id, body) => {
      for (const [issue, comments] of state.comments)
        state.comments.set(
          issue,
          comments.map((comment) =>
            comment.id === id ? { ...comment, body, updatedAt: tick(state) } : comment,
          ),
        );
    },
    deleteComment: (id) => {
      for (const [issue, comments] of state.comments)
        state.comments.set(
          issue,
          comments.filter((comment) => comment.id !== id),
        );
    },
    react: (id, content, by = 'maya') => react(state, id, content, by),
    changeIssue: (number, change, by = 'maya') => {
      const issue = issueOf(state, number);
      const at = tick(state);
      state.issues.set(number, {
        ...issue,
        ...(change.state === 'closed' ? { closedAt: at, stateReason: 'completed' as const } : {}),
        ...change,
        updatedAt: at,
      });
      if (change.state !== undefined && change.state !== issue.state)
        addEvent(state, number, aUser(by), {
          event: change.state === 'closed' ? 'closed' : 'reopened',
        });
      for (const label of (change.labels ?? []).filter((name) => !issue.labels.includes(name)))
        addEvent(state, number, aUser(by), { event: 'labeled', label });
    },
    commitFile: (branch, path, text, by = 'maya') => commitOn(branch, path, text, by),
    deleteBranch: (branch) => void state.git.branches.delete(branch),
    editPullRequest: (number, body) => {
      const pull = state.pulls.get(number);
      if (pull !== undefined) state.pulls.set(number, { ...pull, body, updatedAt: tick(state) });
    },
    closePullRequest: (number) => {
      const pull = state.pulls.get(number);
      const at = tick(state);
      if (pull !== undefined)
        state.pulls.set(number, { ...pull, state: 'closed', closedAt: at, updatedAt: at });
    },
    mergePullRequest: (number, by = 'maya') => merge(state, number, by),
  };
}

/** A merge commit: the base's files with everything on top that the branch changed against where it parted. */
function merge(state: MemoryState, number: number, by: string): string {
  const pull = state.pulls.get(number);
  const base = state.git.branches.get(pull?.base.ref ?? '');
  if (pull === undefined || base === undefined)
    throw new Error(`pull request #${number} cannot be merged`);
  const [before, head, tip] = [pull.base.sha, pull.head.sha, base].map(
    (sha) => state.git.commits.get(sha)?.tree ?? new Map<string, string>(),
  );
  const tree = new Map(tip);
  for (const [path, text] of head ?? []) if (before?.get(path) !== text) tree.set(path, text);
  for (const path of before?.keys() ?? []) if (head?.has(path) === false) tree.delete(path);
  const at = tick(state);
  const sha = addCommit(state.git, {
    parents: [base, pull.head.sha],
    tree,
    message: `Merge pull request #${number} from ${pull.head.ref}\n\n${pull.title}`,
    author: aUser(by),
    at,
  });
  moveTip(state, pull.base.ref, sha);
  state.pulls.set(number, {
    ...pull,
    state: 'closed',
    merged: true,
    closedAt: at,
    mergedAt: at,
    mergeCommitSha: sha,
    updatedAt: at,
  });
  return sha;
}

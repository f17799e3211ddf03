/** Comments, reactions, issues, labels and assignees: one request each, sent once. */
import { NotFoundError, UserError } from '../errors.js';
import type {
  CommentRecord,
  IssueRecord,
  LabelRecord,
  RepositoryWriter,
} from '../repository/repository.js';
import { commentFromRest, issueFromRest } from '../github-json/shapes.js';
import { at, logins, toCount, toText } from '../github-json/values.js';
import { bodyNotStoredError } from './errors.js';
import { isUnresolvable, orMissing, type RepoContext } from './repo-context.js';

type Writes = Pick<
  RepositoryWriter,
  | 'createComment'
  | 'updateComment'
  | 'deleteComment'
  | 'react'
  | 'createIssue'
  | 'updateIssue'
  | 'addSubIssue'
  | 'addLabels'
  | 'removeLabel'
  | 'addAssignees'
  | 'removeAssignees'
  | 'createLabel'
  | 'switchWorkflow'
>;

export function writeIssues(place: RepoContext): Writes {
  return {
    createComment: async (issue, body) =>
      stored(
        commentFromRest(
          await place.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            issue_number: issue,
            body,
          }),
          place.htmlUrl,
          issue,
        ),
        body,
      ),
    updateComment: async (id, body) => stored(await updateComment(place, id, body), body),
    deleteComment: (id) =>
      ignoreRefusal(
        place.write('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          comment_id: id,
        }),
        isGone,
      ),
    react: async (comment, content) =>
      void (await place.write('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
        comment_id: comment,
        content,
      })),
    createIssue: (issue) => createIssue(place, issue),
    updateIssue: async (number, { stateReason, ...change }) =>
      issueFromRest(
        await place.write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          issue_number: number,
          ...change,
          state_reason: stateReason,
        }),
        place.htmlUrl,
      ),
    addSubIssue: (parent, child) => addSubIssue(place, parent, child),
    addLabels: async (issue, labels) =>
      void (await place.write('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        issue_number: issue,
        labels,
      })),
    removeLabel: (issue, label) =>
      ignoreRefusal(
        place.write('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
          issue_number: issue,
          name: label,
        }),
        lacksLabel,
      ),
    addAssignees: (issue, assignees) => addAssignees(place, issue, assignees),
    removeAssignees: async (issue, assignees) =>
      void (await place.write('DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        issue_number: issue,
        assignees,
      })),
    createLabel: (label) => createLabel(place, label),
    switchWorkflow: async (file, state) =>
      void (await place.write(
        state === 'enabled'
          ? 'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable'
          : 'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable',
        { workflow_id: file },
      )),
  };
}

/** GitHub takes the child by its id, which no list of ours carries. */
async function addSubIssue(place: RepoContext, parent: number, child: number): Promise<void> {
  const json = await place.read('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: child,
  });
  await place.write('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
    issue_number: parent,
    sub_issue_id: toCount(at(json, 'id')),
  });
}

/** Somebody who is not known at all may be refused aloud: then nobody of them was assigned. */
async function addAssignees(
  place: RepoContext,
  issue: number,
  assignees: readonly string[],
): Promise<readonly string[]> {
  const answer = await orMissing(
    place.write('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
      issue_number: issue,
      assignees,
    }),
    null,
    isUnresolvable,
  );
  const assigned = new Set(logins(at(answer, 'assignees')).map((login) => login.toLowerCase()));
  return assignees.filter((login) => assigned.has(login.toLowerCase()));
}

/** Carries a write out; a refusal that says that all is as wanted already is a success. */
async function ignoreRefusal(
  write: Promise<unknown>,
  isDone: (error: UserError) => boolean,
): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof UserError) || !isDone(error)) throw error;
  }
}

const isGone = (error: UserError): boolean =>
  error instanceof NotFoundError || error.kind === 'missing';
const lacksLabel = (error: UserError): boolean =>
  error instanceof NotFoundError && /label does not exist/i.test(error.refusal?.words ?? '');

/** The answer names the issue only in `issue_url`. */
async function updateComment(place: RepoContext, id: number, body: string): Promise<CommentRecord> {
  const json = await place.write('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    comment_id: id,
    body,
  });
  return commentFromRest(
    json,
    place.htmlUrl,
    Number(toText(at(json, 'issue_url')).split('/').at(-1)) || 0,
  );
}

/** GitHub has answered 200 to an update that it cut or dropped: what was stored is compared with what was sent. */
function stored(comment: CommentRecord, sent: string): CommentRecord {
  if (plain(comment.body) === plain(sent)) return comment;
  throw bodyNotStoredError(comment.url, Buffer.byteLength(sent), Buffer.byteLength(comment.body));
}

function plain(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}

type NewIssue = Parameters<RepositoryWriter['createIssue']>[0];

/**
 * GitHub refuses the whole issue when one assignee has left: then it is created without any, rather
 * than not at all.
 */
async function createIssue(place: RepoContext, issue: NewIssue): Promise<IssueRecord> {
  try {
    return await sendIssue(place, issue);
  } catch (error) {
    const refused =
      error instanceof UserError &&
      isUnresolvable(error) &&
      /"field":"assignees?"/.test(error.refusal?.words ?? '');
    if (!refused || issue.assignees.length === 0) throw error;
    return sendIssue(place, { ...issue, assignees: [] });
  }
}

async function sendIssue(
  place: RepoContext,
  { title, body, labels, assignees }: NewIssue,
): Promise<IssueRecord> {
  return issueFromRest(
    await place.write('POST /repos/{owner}/{repo}/issues', { title, body, labels, assignees }),
    place.htmlUrl,
  );
}

/**
 * Label names are unique on the server: one that is there already is as good as created. Not every
 * server says why it refused, so we look.
 */
async function createLabel(
  place: RepoContext,
  { name, color, description }: LabelRecord,
): Promise<void> {
  try {
    await place.write('POST /repos/{owner}/{repo}/labels', {
      name,
      color,
      description: description.slice(0, 100),
    });
  } catch (error) {
    if (!(error instanceof UserError) || !isUnresolvable(error) || !(await isThere(place, name)))
      throw error;
  }
}

async function isThere(place: RepoContext, label: string): Promise<boolean> {
  return orMissing(
    place.read('GET /repos/{owner}/{repo}/labels/{name}', { name: label }).then(() => true),
    false,
  );
}

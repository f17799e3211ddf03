/** What people do to issues and their comments. */
import * as comments from '../state/comments.js';
import * as issues from '../state/issues.js';
import type { Account, Comment, Issue } from '../state/records.js';
import { userShape } from '../shapes/user.js';
import type { WebhookEvent } from '../webhook-payloads.js';
import * as webhooks from '../webhook-payloads.js';
import { accountsNamed, changed, issueOf, type Person, type Stage } from './person.js';

export function issueActs(
  stage: Stage,
): Pick<
  Person,
  | 'createIssue'
  | 'editIssue'
  | 'comment'
  | 'editComment'
  | 'deleteComment'
  | 'react'
  | 'setType'
  | 'minimize'
  | 'label'
  | 'unlabel'
  | 'assign'
  | 'unassign'
  | 'close'
  | 'reopen'
  | 'lock'
> {
  const { world, repo, actor } = stage;
  const commentOf = (id: number): { readonly comment: Comment; readonly issue: Issue } => {
    const comment = repo.comments.get(id);
    if (!comment) throw new Error(`there is no comment ${id}`);
    return { comment, issue: issueOf(stage, comment.issue) };
  };
  return {
    createIssue: async ({ title, body = null, labels = [], assignees = [], at }) =>
      stage.at(at === undefined ? undefined : { at }, () => {
        const issue = issues.createIssue(world, repo, actor, { title, body });
        const events = [webhooks.issueEvent(world, repo, actor, 'opened', issue)];
        for (const name of labels)
          for (const label of issues.addLabels(world, repo, actor, issue, [name]))
            events.push(webhooks.labelEvent(world, repo, actor, 'labeled', issue, label));
        for (const account of accountsNamed(stage, assignees)) {
          issues.addAssignees(world, actor, issue, [account]);
          events.push(assigneeEvent(stage, 'assigned', issue, account));
        }
        return { number: issue.number, events };
      }),
    editIssue: async (number, change) => {
      const issue = issueOf(stage, number);
      const before = { title: { from: issue.title }, body: { from: issue.body ?? '' } };
      stage.at(change, () => {
        if (change.title !== undefined) issues.renameIssue(world, repo, actor, issue, change.title);
        if (change.body !== undefined) issues.rewriteIssue(world, repo, actor, issue, change.body);
      });
      const changes = {
        ...(change.title !== undefined && { title: before.title }),
        ...(change.body !== undefined && { body: before.body }),
      };
      return { events: [await changed(stage, 'edited', issue, { changes })] };
    },
    comment: async (number, body, when) => {
      const issue = issueOf(stage, number);
      const comment = stage.at(when, () => comments.createComment(world, repo, actor, issue, body));
      return {
        id: comment.id,
        events: [webhooks.commentEvent(world, repo, actor, 'created', issue, comment)],
      };
    },
    editComment: async (id, body, when) => {
      const { comment, issue } = commentOf(id);
      const from = comment.body ?? '';
      stage.at(when, () => comments.editComment(world, repo, actor, comment, body));
      return {
        events: [
          webhooks.commentEvent(world, repo, actor, 'edited', issue, comment, {
            changes: { body: { from } },
          }),
        ],
      };
    },
    deleteComment: async (id) => {
      const { comment, issue } = commentOf(id);
      repo.comments.delete(id);
      return { events: [webhooks.commentEvent(world, repo, actor, 'deleted', issue, comment)] };
    },
    react: async (id, content, when) => {
      stage.at(when, () => comments.react(world, commentOf(id).comment.reactions, actor, content));
      return { events: [] };
    },
    setType: async (number, name, when) => {
      const issue = issueOf(stage, number);
      const before = issue.type;
      stage.at(when, () => issues.setType(world, repo, actor, issue, name));
      const type = issue.type ?? before;
      const action = issue.type ? 'typed' : 'untyped';
      return { events: type ? [webhooks.typeEvent(world, repo, actor, action, issue, type)] : [] };
    },
    minimize: async (id, reason, when) => {
      stage.at(when, () => comments.minimizeComment(commentOf(id).comment, reason));
      return { events: [] };
    },
    label: async (number, labels, when) => {
      const issue = issueOf(stage, number);
      const added = stage.at(when, () =>
        issues.addLabels(world, repo, actor, issue, [labels].flat()),
      );
      return {
        events: added.map((label) =>
          webhooks.labelEvent(world, repo, actor, 'labeled', issue, label),
        ),
      };
    },
    unlabel: async (number, name, when) => {
      const issue = issueOf(stage, number);
      const label = stage.at(when, () => issues.removeLabel(world, actor, issue, name));
      return {
        events: label ? [webhooks.labelEvent(world, repo, actor, 'unlabeled', issue, label)] : [],
      };
    },
    assign: async (number, logins, when) => {
      const issue = issueOf(stage, number);
      stage.at(when, () => issues.addAssignees(world, actor, issue, accountsNamed(stage, logins)));
      return {
        events: accountsNamed(stage, logins).map((account) =>
          assigneeEvent(stage, 'assigned', issue, account),
        ),
      };
    },
    unassign: async (number, logins, when) => {
      const issue = issueOf(stage, number);
      stage.at(when, () =>
        issues.removeAssignees(world, actor, issue, accountsNamed(stage, logins)),
      );
      return {
        events: accountsNamed(stage, logins).map((account) =>
          assigneeEvent(stage, 'unassigned', issue, account),
        ),
      };
    },
    close: async (number, options) => {
      const issue = issueOf(stage, number);
      stage.at(options, () =>
        issues.closeIssue(world, actor, issue, options?.reason ?? 'completed'),
      );
      return { events: [await changed(stage, 'closed', issue)] };
    },
    reopen: async (number, when) => {
      const issue = issueOf(stage, number);
      stage.at(when, () => issues.reopenIssue(world, actor, issue));
      return { events: [await changed(stage, 'reopened', issue)] };
    },
    lock: async (number, when) => {
      stage.at(when, () => issues.lockIssue(world, actor, issueOf(stage, number), null));
      return { events: [] };
    },
  };
}

function assigneeEvent(
  { world, repo, actor }: Stage,
  action: 'assigned' | 'unassigned',
  issue: Issue,
  account: Account,
): WebhookEvent {
  return webhooks.issueEvent(world, repo, actor, action, issue, {
    assignee: userShape(world, account),
  });
}

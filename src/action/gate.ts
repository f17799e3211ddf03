/**
 * The gate: decides from the event alone whether there may be work. It loads nothing, so that the many events that do
 * not concern an incident cost no more than the start of Node. When in doubt it lets the event in.
 */

export interface GateEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `command` input: `auto`, or a named command, which is a wish on events that say nothing themselves. */
  readonly command: string;
}

export interface GateAnswer {
  readonly open: boolean;
  /** One sentence for the log. */
  readonly reason: string;
}

interface Payload {
  readonly action?: string;
  readonly issue?: {
    readonly labels?: readonly unknown[] | null;
    readonly pull_request?: unknown;
  } | null;
  readonly comment?: {
    readonly user?: { readonly type?: string } | null;
    readonly body?: string | null;
  } | null;
  readonly sender?: { readonly type?: string } | null;
  readonly ref?: string;
  readonly deleted?: boolean;
  readonly repository?: { readonly default_branch?: string } | null;
  readonly deployment_status?: { readonly state?: string } | null;
}

const issueActions = new Set([
  'opened',
  'labeled',
  'unlabeled',
  'edited',
  'assigned',
  'unassigned',
  'closed',
  'reopened',
]);
const pullActions = new Set([
  'opened',
  'synchronize',
  'reopened',
  'edited',
  'ready_for_review',
  'closed',
]);

export function gate({ name, payload, command }: GateEvent): GateAnswer {
  // A missing or broken event file must not pass for an event that concerns nobody: the app says what is wrong with it.
  if (payload === null || typeof payload !== 'object' || Array.isArray(payload))
    return open('the event file holds no event');
  const event = payload as Payload;
  switch (name) {
    case 'issues':
      return issues(event);
    case 'issue_comment':
      return issueComment(event);
    case 'push':
      return push(event);
    case 'deployment_status':
      return open('a deployment changed its state');
    case 'pull_request':
      return pullActions.has(event.action ?? '')
        ? open('a pull request changed')
        : shut(`a pull request was ${event.action ?? 'touched'}`);
    case 'schedule':
      return open('the scheduled sweep');
    case 'workflow_dispatch':
      return open('started by hand');
    case 'repository_dispatch':
      return open('a change was reported from outside');
    default:
      return command !== '' && command !== 'auto'
        ? open(`the command ${command} was asked for`)
        : shut(`the event ${name === '' ? '(none)' : name} concerns no incident`);
  }
}

function issues(event: Payload): GateAnswer {
  if (!issueActions.has(event.action ?? ''))
    return shut(`an issue was ${event.action ?? 'touched'}`);
  if (unlabelled(event) && event.action !== 'unlabeled')
    return shut('the issue carries no label, so it is no incident');
  return open(`an issue was ${event.action ?? 'touched'}`);
}

function issueComment(event: Payload): GateAnswer {
  if (event.issue?.pull_request !== undefined && event.issue.pull_request !== null)
    return shut('the comment is on a pull request');
  if (event.comment?.user?.type === 'Bot') return shut('the comment is by a bot');
  if (unlabelled(event)) return shut('the issue carries no label, so it is no incident');
  return open('a person commented');
}

function push(event: Payload): GateAnswer {
  const branch = event.repository?.default_branch;
  if (event.deleted === true) return shut('a branch was deleted');
  if (branch !== undefined && event.ref !== `refs/heads/${branch}`)
    return shut(`the push went to ${event.ref ?? 'nowhere'}, not to the default branch`);
  return open('the default branch moved');
}

function unlabelled(event: Payload): boolean {
  return Array.isArray(event.issue?.labels) && event.issue.labels.length === 0;
}

function open(reason: string): GateAnswer {
  return { open: true, reason };
}

function shut(reason: string): GateAnswer {
  return { open: false, reason };
}

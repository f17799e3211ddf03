/**
 * Every event that concerns an incident, once: whether there may be work, and which. Read by the
 * gate, by the app and by
 * the documentation. It imports nothing that would be loaded, since the gate runs for every event of a repository.
 */
import type { CommentEdit } from '../incident/checklist/tick.js';

export interface IncidentRequest {
  readonly kind: 'incident' | 'respond' | 'timeline' | 'correlate' | 'scaffold';
  readonly issue: number;
  /** Somebody edited a comment of ours: a box was ticked, perhaps. */
  readonly edit?: CommentEdit;
}

export type JobRequest =
  | IncidentRequest
  /** Every open incident: a deploy or a push may concern each of them. */
  | { readonly kind: 'open-incidents'; readonly reason: string }
  /** Open incidents and those closed lately: heals what a lost event left undone. */
  | { readonly kind: 'sweep' }
  /** What the clock is needed for, at the incidents that are open. */
  | { readonly kind: 'watch' }
  /** The workflow of the watch on or off, by whether anything is open. */
  | { readonly kind: 'watch-switch' }
  /** Whether everything is ready for an incident. */
  | { readonly kind: 'doctor' }
  /** What was approved, at one incident or at all that are open. */
  | { readonly kind: 'rollback'; readonly incident: number | null }
  | { readonly kind: 'review'; readonly pull: number }
  | { readonly kind: 'merge-queue'; readonly sha: string }
  | { readonly kind: 'follow-ups' }
  /** `/track`, `/due` and `/snooze`, on an issue or a pull request. */
  | { readonly kind: 'follow-up-command'; readonly issue: number }
  | { readonly kind: 'reported-change'; readonly payload: unknown; readonly run: string };

export interface GateAnswer {
  readonly open: boolean;
  /** One sentence for the log. */
  readonly reason: string;
}

/** As GitHub sends it, as far as we read it. Nothing in it is checked: every field may be missing. */
export interface EventPayload {
  readonly action?: string;
  readonly issue?: {
    readonly number?: number;
    readonly labels?: readonly unknown[] | null;
    readonly type?: unknown;
    readonly pull_request?: unknown;
  } | null;
  readonly comment?: {
    readonly id?: number;
    readonly body?: string | null;
    readonly updated_at?: string;
    readonly user?: { readonly type?: string } | null;
  } | null;
  readonly changes?: { readonly body?: { readonly from?: string } | null } | null;
  readonly sender?: { readonly login?: string; readonly type?: string } | null;
  readonly pull_request?: {
    readonly number?: number;
    readonly merged?: boolean;
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
    readonly base?: { readonly repo?: { readonly full_name?: string } };
    readonly user?: { readonly login?: string };
  } | null;
  readonly merge_group?: { readonly head_sha?: string; readonly head_ref?: string } | null;
  readonly workflow_run?: { readonly head_sha?: string } | null;
  readonly deployment?: { readonly sha?: string; readonly description?: string | null } | null;
  readonly ref?: string;
  readonly deleted?: boolean;
  readonly repository?: { readonly default_branch?: string } | null;
  readonly inputs?: Readonly<Record<string, string>> | null;
  readonly client_payload?: unknown;
}

type Unchecked = number | string | undefined;

/** A job whose number the app still has to check, or whose run it has to name. */
export type WantedJob =
  | { readonly kind: 'incident'; readonly issue: Unchecked; readonly edit?: CommentEdit }
  | { readonly kind: 'follow-up-command'; readonly issue: Unchecked }
  | { readonly kind: 'review'; readonly pull: Unchecked }
  | { readonly kind: 'reported-change'; readonly payload: unknown }
  | Exclude<
      JobRequest,
      { readonly issue: number } | { readonly pull: number } | { readonly run: string }
    >;

export interface EventRow {
  /** How documents name it, with an example payload. */
  readonly examples: readonly (readonly [name: string, payload: EventPayload])[];
  readonly concerns: (payload: EventPayload) => GateAnswer;
  /** `issue`: the input of that name. */
  readonly jobs: (payload: EventPayload, issue: string) => readonly WantedJob[];
}

const pullRequests: EventRow = {
  examples: [
    ['`pull_request`', { action: 'synchronize', pull_request: { number: 1 } }],
    [
      '`pull_request` closed by merging',
      { action: 'closed', pull_request: { number: 1, merged: true } },
    ],
  ],
  concerns: ({ action }) =>
    ['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review', 'closed'].includes(
      action ?? '',
    )
      ? open('a pull request changed')
      : shut(`a pull request was ${action ?? 'touched'}`),
  jobs: ({ action, pull_request: pull }) => {
    if (action !== 'closed') return [{ kind: 'review', pull: pull?.number }];
    return pull?.merged === true ? [{ kind: 'follow-ups' }] : [];
  },
};

const sweep: readonly WantedJob[] = [{ kind: 'sweep' }, { kind: 'follow-ups' }];

export const events: Readonly<Record<string, EventRow>> = {
  issues: {
    examples: [['`issues`', { action: 'labeled', issue: { number: 1 } }]],
    concerns: concernsIssue,
    jobs: incidentOfPayload,
  },
  issue_comment: {
    examples: [
      ['`issue_comment`', { action: 'created', issue: { number: 1 } }],
      [
        '`issue_comment` with `/track`, `/due` or `/snooze`',
        { action: 'created', issue: { number: 1 }, comment: { body: '/due 2026-12-01' } },
      ],
    ],
    concerns: concernsComment,
    jobs: jobsOfComment,
  },
  workflow_dispatch: {
    examples: [
      ['`workflow_dispatch` with `issue`', { inputs: { issue: '1' } }],
      ['`workflow_dispatch`', { inputs: {} }],
    ],
    concerns: () => open('started by hand'),
    jobs: (payload, issue) =>
      namesIssue(payload, issue)
        ? [{ kind: 'incident', issue: issue || payload.inputs?.['issue'] }]
        : sweep,
  },
  deployment_status: deploys('`deployment_status`', 'a deployment changed its state'),
  release: deploys('`release`', 'a release was published', ['published', 'released']),
  workflow_run: deploys('`workflow_run`', 'a workflow run was completed', ['completed']),
  push: {
    examples: [['`push` to the default branch', {}]],
    concerns: concernsPush,
    jobs: () => [openIncidents('the default branch moved'), { kind: 'follow-ups' }],
  },
  repository_dispatch: {
    examples: [['`repository_dispatch`', { client_payload: {} }]],
    concerns: () => open('a change was reported from outside'),
    jobs: (payload) => [
      { kind: 'reported-change', payload: payload.client_payload },
      openIncidents('a change was reported from outside'),
    ],
  },
  pull_request: pullRequests,
  // The same for pull requests of forks, with a token that may write. Files are read as data, never run.
  pull_request_target: {
    ...pullRequests,
    examples: [['`pull_request_target`', { action: 'opened', pull_request: { number: 1 } }]],
  },
  // A required check has to be there for a merge queue too.
  merge_group: {
    examples: [['`merge_group`', { action: 'checks_requested', merge_group: { head_sha: '' } }]],
    concerns: ({ action }) =>
      action === 'checks_requested'
        ? open('a merge queue asks for the check')
        : shut(`a merge queue was ${action ?? 'touched'}`),
    jobs: (payload) => [{ kind: 'merge-queue', sha: payload.merge_group?.head_sha ?? '' }],
  },
  schedule: {
    examples: [['`schedule`', {}]],
    concerns: () => open('the scheduled sweep'),
    jobs: () => sweep,
  },
};

/** `null`: an event that is not about an incident. */
export function findEvent(name: string): EventRow | null {
  return Object.hasOwn(events, name) ? (events[name] ?? null) : null;
}

/** Every open incident is looked at again: a deploy may concern each of them. */
function openIncidents(reason: string): WantedJob {
  return { kind: 'open-incidents', reason };
}

/** An event that says that something was deployed; of the `actions`, when it has several. */
function deploys(name: string, reason: string, actions?: readonly string[]): EventRow {
  return {
    examples: [[name, actions === undefined ? {} : { action: actions[0] ?? '' }]],
    concerns: ({ action }) =>
      actions === undefined || actions.includes(action ?? '')
        ? open(reason)
        : shut(`${name.replaceAll('`', '')}: ${action ?? 'no action'}, which deploys nothing`),
    jobs: () => [openIncidents(reason)],
  };
}

/** Whether the event or the `issue` input names an incident. */
export function namesIssue(payload: EventPayload, issue: string): boolean {
  return issue !== '' || Boolean(payload.inputs?.['issue']) || payload.issue?.number !== undefined;
}

/**
 * Pull requests of forks and of Dependabot run with a token that may only read, whatever the workflow asks for; in
 * `pull_request_target` only those of Dependabot do.
 */
export function hasReadOnlyToken(
  name: string,
  { pull_request: pull }: Pick<EventPayload, 'pull_request'>,
): boolean {
  if (pull === undefined || pull === null) return false;
  const isFork = pull.head?.repo?.full_name !== pull.base?.repo?.full_name;
  return (isFork && name !== 'pull_request_target') || pull.user?.login === 'dependabot[bot]';
}

const followUpCommand = /^[ \t]{0,3}\/(?:track|due|snooze)(?![\w-])/im;

function namesFollowUps({ comment }: EventPayload): boolean {
  return followUpCommand.test((comment?.body ?? '').slice(0, 4000));
}

/** Commands on follow-ups may stand on any issue, and on the pull request of a postmortem. */
function jobsOfComment(payload: EventPayload): readonly WantedJob[] {
  const { issue, comment } = payload;
  // A tick in our own comment, which holds the names of commands and gives none.
  const edit = editOfOurs(payload);
  if (edit !== null) return [{ kind: 'incident', issue: issue?.number, edit }];
  if (!namesFollowUps(payload)) return incidentOfPayload(payload);
  const command = { kind: 'follow-up-command', issue: issue?.number } as const;
  const isPull = issue?.pull_request !== undefined && issue.pull_request !== null;
  // What begins with another command may concern the incident too, and so may `/snooze 20m`.
  const isOnly = isPull || /^\s{0,20}\/due\b/i.test(comment?.body ?? '');
  return isOnly ? [command] : [...incidentOfPayload(payload), command];
}

function incidentOfPayload(payload: EventPayload): readonly WantedJob[] {
  return [{ kind: 'incident', issue: payload.issue?.number }];
}

function concernsIssue(payload: EventPayload): GateAnswer {
  const { action } = payload;
  const known = [
    'opened',
    'labeled',
    'unlabeled',
    'typed',
    'untyped',
    'edited',
    'assigned',
    'unassigned',
  ];
  if (![...known, 'closed', 'reopened'].includes(action ?? ''))
    return shut(`an issue was ${action ?? 'touched'}`);
  if (isUnmarked(payload) && action !== 'unlabeled' && action !== 'untyped')
    return shut('the issue has no label and no type, so it is not an incident');
  const hint =
    action === 'typed' || action === 'untyped'
      ? '; issue types count where the option labels.incident_type names one'
      : '';
  return open(`an issue was ${action ?? 'touched'}${hint}`);
}

function concernsComment(payload: EventPayload): GateAnswer {
  const isPull = payload.issue?.pull_request !== undefined && payload.issue.pull_request !== null;
  if (isPull && !namesFollowUps(payload)) return shut('the comment is on a pull request');
  if (payload.comment?.user?.type === 'Bot' && editOfOurs(payload) === null)
    return shut('the comment is by a bot');
  if (isUnmarked(payload) && !isPull)
    return shut('the issue has no label and no type, so it is not an incident');
  return open(
    payload.comment?.user?.type === 'Bot' ? 'a person ticked a box' : 'a person commented',
  );
}

/**
 * A person's edit of the response comment: the only event that says who ticked a box. Our own edits are a bot's, or
 * start no workflow.
 */
function editOfOurs({ action, comment, changes, sender }: EventPayload): CommentEdit | null {
  const [before, after] = [changes?.body?.from, comment?.body];
  if (action !== 'edited' || typeof before !== 'string' || typeof after !== 'string') return null;
  if (sender?.type === 'Bot' || typeof sender?.login !== 'string') return null;
  if (typeof comment?.id !== 'number' || !isInstant(comment.updated_at)) return null;
  if (!before.startsWith(responseStart)) return null;
  return { comment: comment.id, by: sender.login, at: comment.updated_at, before, after };
}

/** What the response comment begins with; whether it is ours is known when the issue is read. */
const responseStart = '<!-- after-action:response v=1 -->';

function isInstant(text: string | undefined): text is CommentEdit['at'] {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text);
}

function concernsPush(payload: EventPayload): GateAnswer {
  const branch = payload.repository?.default_branch;
  if (payload.deleted === true) return shut('a branch was deleted');
  if (branch !== undefined && payload.ref !== `refs/heads/${branch}`)
    return shut(`the push went to ${payload.ref ?? 'nowhere'}, not to the default branch`);
  return open('the default branch moved');
}

function isUnmarked({ issue }: EventPayload): boolean {
  const hasType = issue?.type !== undefined && issue.type !== null;
  return Array.isArray(issue?.labels) && issue.labels.length === 0 && !hasType;
}

export function open(reason: string): GateAnswer {
  return { open: true, reason };
}

export function shut(reason: string): GateAnswer {
  return { open: false, reason };
}

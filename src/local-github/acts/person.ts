/** People at work: what somebody does on the website or with git, and the events that GitHub sends for it. */
import type { ReactionContent } from '../../repository/repository.js';
import type { Instant } from '../../time/instant.js';
import type * as deployments from '../state/deployments.js';
import type * as merge from '../state/merge.js';
import * as pulls from '../state/pulls.js';
import type { Account, Issue, Repository } from '../state/records.js';
import type { NewReviewComment } from '../state/reviews.js';
import { accountOf, type World } from '../state/world.js';
import * as webhooks from '../webhook-payloads.js';
import type { WebhookEvent } from '../webhook-payloads.js';

/** When it happens; the clock's time when absent. The clock itself does not move. */
export interface When {
  readonly at?: Instant;
}

export type Done<T extends object = object> = T & {
  /** In the order in which GitHub sends them. */
  readonly events: readonly WebhookEvent[];
};

export interface Person {
  readonly login: string;
  createIssue(
    issue: {
      readonly title: string;
      readonly body?: string | null;
      readonly labels?: readonly string[];
      readonly assignees?: readonly string[];
    } & When,
  ): Promise<Done<{ readonly number: number }>>;
  editIssue(
    issue: number,
    change: { readonly title?: string; readonly body?: string | null } & When,
  ): Promise<Done>;
  comment(issue: number, body: string | null, when?: When): Promise<Done<{ readonly id: number }>>;
  editComment(id: number, body: string, when?: When): Promise<Done>;
  deleteComment(id: number, when?: When): Promise<Done>;
  react(comment: number, content: ReactionContent, when?: When): Promise<Done>;
  /** Gives an issue one of the repository's types ("Bug"), or takes it off. */
  setType(issue: number, type: string | null, when?: When): Promise<Done>;
  /** Hides a comment for a reason ("outdated"); `null` shows it again. */
  minimize(comment: number, reason: string | null, when?: When): Promise<Done>;
  label(issue: number, labels: string | readonly string[], when?: When): Promise<Done>;
  unlabel(issue: number, label: string, when?: When): Promise<Done>;
  assign(issue: number, logins: string | readonly string[], when?: When): Promise<Done>;
  unassign(issue: number, logins: string | readonly string[], when?: When): Promise<Done>;
  /** Also closes a pull request without merging it. */
  close(
    issue: number,
    options?: { readonly reason?: 'completed' | 'not_planned' | 'duplicate' } & When,
  ): Promise<Done>;
  reopen(issue: number, when?: When): Promise<Done>;
  lock(issue: number, when?: When): Promise<Done>;
  /** One commit on top of `branch` (made from the default branch when it is new). `null` deletes a file. */
  commit(
    commit: {
      readonly files: Readonly<Record<string, string | Uint8Array | null>>;
      readonly message: string;
      readonly branch?: string;
      readonly author?: { readonly name: string; readonly email: string };
      readonly authoredAt?: Instant;
    } & When,
  ): Promise<Done<{ readonly sha: string }>>;
  /** Changes one file as on the website. */
  editFile(
    path: string,
    change: (text: string) => string,
    options?: { readonly branch?: string; readonly message?: string } & When,
  ): Promise<Done<{ readonly sha: string }>>;
  createBranch(name: string, from?: string): Promise<Done>;
  deleteBranch(name: string, when?: When): Promise<Done>;
  tag(name: string, ref?: string): Promise<Done>;
  openPull(
    pull: {
      readonly title: string;
      readonly body?: string | null;
      readonly head: string;
      readonly base?: string;
      readonly draft?: boolean;
    } & When,
  ): Promise<Done<{ readonly number: number }>>;
  merge(
    pull: number,
    options?: Partial<merge.MergeOptions> & When,
  ): Promise<Done<{ readonly sha: string }>>;
  /** Puts pull requests into the merge queue together: the checks of each group are asked for. */
  enqueue(pulls: readonly number[], options?: Partial<merge.MergeOptions> & When): Promise<Done>;
  /** The queue's checks have passed: everything enqueued reaches the base in one push. */
  landQueue(when?: When): Promise<Done<{ readonly shas: readonly string[] }>>;
  /** One pull request that merges several, as bots of busy repositories open it; it is merged with `merge`. */
  rollup(pulls: readonly number[], when?: When): Promise<Done<{ readonly number: number }>>;
  /** A check that a job of a workflow makes, filed under that run's own suite. */
  jobCheck(
    check: {
      readonly ref: string;
      readonly name: string;
      readonly status?: string;
      readonly conclusion?: string;
    } & When,
  ): Promise<Done<{ readonly id: number }>>;
  review(
    pull: number,
    review: {
      readonly event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
      readonly body?: string;
      readonly comments?: readonly NewReviewComment[];
    } & When,
  ): Promise<Done<{ readonly id: number }>>;
  deployment(
    deployment: Omit<deployments.NewDeployment, 'sha'> & When,
  ): Promise<Done<{ readonly id: number }>>;
  deploymentStatus(
    id: number,
    status: deployments.NewDeploymentStatus & When,
  ): Promise<Done<{ readonly id: number }>>;
  createRelease(release: deployments.NewRelease & When): Promise<Done<{ readonly id: number }>>;
  createWorkflowRun(
    run: Omit<deployments.NewWorkflowRun, 'sha' | 'branch'> & { readonly ref?: string } & When,
  ): Promise<Done<{ readonly id: number }>>;
  dispatchWorkflow(
    workflow: string,
    inputs?: Readonly<Record<string, unknown>>,
    when?: When,
  ): Promise<Done>;
  dispatchRepository(
    type: string,
    payload?: Readonly<Record<string, unknown>>,
    when?: When,
  ): Promise<Done>;
}

export interface Stage {
  readonly world: World;
  readonly repo: Repository;
  readonly actor: Account;
  /** Runs something as if it were that time. */
  at<T>(when: When | undefined, act: () => T): T;
}

export function issueOf({ repo }: Stage, number: number): Issue {
  const issue = repo.issues.get(number);
  if (!issue) throw new Error(`there is no issue #${number} in ${repo.owner.login}/${repo.name}`);
  return issue;
}

export function pullOf(stage: Stage, number: number): pulls.PullIssue {
  const issue = issueOf(stage, number);
  if (!pulls.isPull(issue)) throw new Error(`#${number} is no pull request`);
  return issue;
}

export function accountsNamed({ world }: Stage, logins: string | readonly string[]): Account[] {
  return [logins].flat().map((login) => accountOf(world, login));
}

/** `issues` or `pull_request`, whichever it is. */
export async function changed(
  stage: Stage,
  action: string,
  issue: Issue,
  more: Readonly<Record<string, unknown>> = {},
): Promise<WebhookEvent> {
  const { world, repo, actor } = stage;
  return pulls.isPull(issue)
    ? webhooks.pullEvent(world, repo, actor, action, issue, more)
    : webhooks.issueEvent(world, repo, actor, action, issue, more);
}

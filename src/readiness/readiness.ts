/**
 * Readiness: will After-Action start when something breaks, and will people know what to do? Each check is a plug-in
 * that answers yes, no with one remedy, or that it cannot see; what does not apply is left out.
 */
import type { Config } from '../config/config.js';
import type { Problem } from '../errors.js';
import type { DeploymentRecord, WorkflowState } from '../repository/repository.js';
import type { RepositoryView } from '../set-up/view.js';
import { ownJobs, type OwnJob } from '../set-up/workflows.js';
import type { Instant } from '../time/instant.js';

export const groups = ['start', 'changes', 'people'] as const;
export type Group = (typeof groups)[number];

/** What only GitHub knows; each part is `null` where the token may not see it. */
export interface GitHubFacts {
  /** `owner/name` */
  readonly repository: string;
  readonly url: string;
  readonly archived: boolean;
  readonly defaultBranch: string;
  readonly labels: readonly string[] | null;
  /** Workflow file name → its state. */
  readonly workflows: Readonly<Record<string, WorkflowState | null>>;
  /** Of the last 30 days and the newest before them. */
  readonly deployments: readonly DeploymentRecord[] | null;
}

export interface ReadinessInput {
  readonly view: RepositoryView;
  readonly config: Config;
  /** Where the configuration is; `null` without one. */
  readonly configPath: string | null;
  readonly configProblems: readonly Problem[];
  readonly now: Instant;
  /** Files below `.github/` on the default branch; `null` when nobody knows. */
  readonly onDefaultBranch: readonly string[] | null;
  /** Seconds since 1970 of the newest commit there; `null` when nobody knows. */
  readonly newest: number | null;
  readonly hasRemote: boolean;
  readonly github: GitHubFacts | null;
  /** Examples as shipped: what each job may and has to be allowed. */
  readonly shipped: RepositoryView;
  /** Names of templates that the package brings. */
  readonly templates: readonly string[];
}

export interface Facts extends ReadinessInput {
  /** Jobs of the repository that use After-Action. */
  readonly jobs: readonly OwnJob[];
}

export type Answer =
  | { readonly state: 'yes'; readonly words: string }
  | {
      readonly state: 'no';
      readonly words: string;
      /** One thing to do: a command, or where to click. */
      readonly remedy: string;
    }
  | { readonly state: 'unseen'; readonly words: string };

export interface Check {
  readonly id: string;
  readonly group: Group;
  /** What has to be there for an answer. */
  readonly needs: 'files' | 'all files' | 'GitHub';
  /** What it makes sure of. */
  readonly description: string;
  /** `null`: does not apply here. Pure. */
  readonly run: (facts: Facts) => Answer | null;
}

export interface Result {
  readonly id: string;
  readonly group: Group;
  readonly answer: Answer;
}

export const yes = (words: string): Answer => ({ state: 'yes', words });
export const no = (words: string, remedy: string): Answer => ({ state: 'no', words, remedy });
export const unseen = (words: string): Answer => ({ state: 'unseen', words });

export function checkReadiness(checks: readonly Check[], input: ReadinessInput): readonly Result[] {
  const facts: Facts = { ...input, jobs: ownJobs(input.view) };
  return checks.flatMap((check): readonly Result[] => {
    const answer = answerOf(check, facts);
    return answer === null ? [] : [{ id: check.id, group: check.group, answer }];
  });
}

function answerOf({ needs, run }: Check, facts: Facts): Answer | null {
  if (needs === 'GitHub' && facts.github === null)
    return unseen('only GitHub knows: name --repo and a token');
  if (needs === 'all files' && facts.view.paths === null) return unseen('needs a clone');
  return run(facts);
}

export function isReady(results: readonly Result[]): boolean {
  return results.every(({ answer }) => answer.state !== 'no');
}

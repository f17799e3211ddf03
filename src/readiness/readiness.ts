/**
 * Readiness: will After-Action start when something breaks, and will people know what to do? Each check is a plug-in
 * that answers yes, no with one remedy, or that it cannot see; what does not apply is left out.
 */
import type { Config } from '../config/config.js';
import type { Problem } from '../errors.js';
import type { TargetResult } from '../probe/probe.js';
import type { RepositoryView } from '../set-up/view.js';
import { ownJobs, type OwnJob } from '../set-up/workflows.js';
import type { Instant } from '../time/instant.js';
import type { GitHubFacts } from './github-facts.js';

export type { GitHubFacts } from './github-facts.js';

export const groups = ['start', 'changes', 'people', 'outside'] as const;
export type Group = (typeof groups)[number];

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
  /** Where the clone's remote is, when that is not GitHub. */
  readonly foreignHost: string | null;
  readonly github: GitHubFacts | null;
  /** What this run of Actions runs on, in a few words; `null` in a terminal. */
  readonly runner: string | null;
  /** What the configured addresses answer; `null` when nobody looked. */
  readonly looks: readonly TargetResult[] | null;
  /** Examples as shipped: what each job may and has to be allowed. */
  readonly shipped: RepositoryView;
  /** Names of templates that the package brings. */
  readonly templates: readonly string[];
  /** What is wrong with the repository's own. */
  readonly templateProblems: readonly Problem[];
}

export interface Facts extends ReadinessInput {
  /** Jobs of the repository that use After-Action. */
  readonly jobs: readonly OwnJob[];
  /** Every check that there is. */
  readonly checkIds: readonly string[];
}

export type Answer =
  | { readonly state: 'yes'; readonly words: string }
  | {
      readonly state: 'no';
      readonly words: string;
      /** One thing to do: a command, or where to click. */
      readonly remedy: string;
    }
  | { readonly state: 'unseen'; readonly words: string }
  /** A no that the configuration accepts. */
  | { readonly state: 'accepted'; readonly words: string };

/** Whether all jobs that open pull requests do so with another token than the workflow's own. */
export function opensWithOwnToken({ jobs }: Pick<Facts, 'jobs'>): boolean {
  const opening = jobs.filter(({ command }) =>
    ['auto', 'incident', 'scaffold', 'follow-ups'].includes(command),
  );
  return opening.length > 0 && opening.every(({ token }) => token !== null);
}

export interface Check {
  readonly id: string;
  readonly group: Group;
  /** What has to be there for an answer. */
  readonly needs: 'files' | 'all files' | 'GitHub' | 'a look';
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
  const checkIds = checks.map(({ id }) => id);
  const facts: Facts = { ...input, jobs: ownJobs(input.view), checkIds };
  return checks.flatMap((check): readonly Result[] => {
    const answer = accepted(check.id, answerOf(check, facts), input);
    return answer === null ? [] : [{ id: check.id, group: check.group, answer }];
  });
}

function accepted(id: string, answer: Answer | null, { config }: ReadinessInput): Answer | null {
  return answer?.state === 'no' && config.readiness.accepted.includes(id)
    ? { state: 'accepted', words: answer.words }
    : answer;
}

function answerOf({ needs, run }: Check, facts: Facts): Answer | null {
  if (needs === 'GitHub' && facts.github === null)
    return unseen('only GitHub knows: name --repo and a token');
  if (needs === 'all files' && facts.view.paths === null) return unseen('needs a clone');
  if (needs === 'a look' && facts.config.probes.length > 0 && facts.looks === null)
    return unseen('nobody looked from here: --probe does');
  return run(facts);
}

/** `doctor` as the action: what would keep After-Action from working, in one issue that is edited in place. */
import { defaultConfig } from '../config/defaults.js';
import {
  type Check,
  checkReadiness,
  type GitHubFacts,
  type ReadinessInput,
  type Result,
} from '../readiness/readiness.js';
import { renderReadinessIssue } from '../render/readiness/issue.js';
import type { TargetResult } from '../probe/probe.js';
import type { RepositoryReader } from '../repository/repository.js';
import { shippedView } from '../set-up/shipped.js';
import type { Examples } from '../set-up/files.js';
import type { RepositoryView } from '../set-up/view.js';
import { epochOf } from '../time/instant.js';
import { brokenTemplates } from './broken-templates.js';
import type { Job, Planned, RunContext } from './job.js';
import { readGitHubFacts } from './read-readiness.js';
import { readGitHubView } from './read-view.js';

export interface ReadinessJobInput {
  readonly examples: Examples;
  /** What this run of Actions runs on; `null` in a terminal. */
  readonly runner: string | null;
}

export interface ReadinessFacts {
  readonly input: ReadinessJobInput;
  readonly view: RepositoryView;
  readonly github: GitHubFacts;
  readonly looks: readonly TargetResult[] | null;
}

export interface ReadinessOutput {
  readonly results: readonly Result[];
}

export function createReadinessJob(
  checks: readonly Check[],
): Job<ReadinessJobInput, ReadinessFacts, ReadinessOutput> {
  return {
    id: 'doctor',
    description: 'what would keep After-Action from working, and one issue while something does',
    read: (reader, input, context) => readFacts(reader, input, context),
    plan: (facts, context) => planReadiness(facts, context, checks),
  };
}

async function readFacts(
  reader: RepositoryReader,
  input: ReadinessJobInput,
  context: RunContext,
): Promise<ReadinessFacts> {
  const { config, now } = context;
  const view = await readGitHubView(reader, runbookFolders(context));
  const [github, looks] = await Promise.all([
    readGitHubFacts(reader, { view, config, now }),
    lookOutside(context),
  ]);
  return { input, view, github, looks };
}

const runbookFolders = ({ config }: Pick<RunContext, 'config'>): readonly string[] => [
  ...new Set([...config.response.runbookFolders, ...defaultConfig.response.runbookFolders]),
];

/** `null`: nobody can look from here. */
export async function lookOutside({
  config,
  now,
  prober,
}: Pick<RunContext, 'config' | 'now' | 'prober'>): Promise<readonly TargetResult[] | null> {
  if (prober === undefined || config.probes.length === 0) return null;
  const { controls, allowHosts } = config.probe;
  const measured = await prober
    .look({ targets: config.probes, controls, dependencies: [], allowHosts, now })
    .catch(() => null);
  return measured?.targets ?? null;
}

function planReadiness(
  facts: ReadinessFacts,
  context: RunContext,
  checks: readonly Check[],
): Planned<ReadinessOutput> {
  const results = checkReadiness(checks, inputOf(facts, context));
  const { title, body, faults } = renderReadinessIssue(results);
  const label = context.config.labels.readiness;
  const issue = { kind: 'standing-issue', key: 'readiness', label, title, body, faults } as const;
  const reasons = results.flatMap(({ id, answer }) =>
    answer.state === 'no' || answer.state === 'unseen' ? [`${id}: ${answer.words}`] : [],
  );
  return {
    plan: {
      // Where no issue can be written, the summary has to do.
      changes: facts.github.archived || !facts.github.hasIssues ? [] : [issue],
      reasons: faults.length === 0 ? ['nothing is amiss', ...reasons] : reasons,
    },
    output: { results },
  };
}

function inputOf(
  { input, view, github, looks }: ReadinessFacts,
  { config, configProblems, now, templates }: RunContext,
): ReadinessInput {
  return {
    view,
    config,
    configPath:
      ['.github/after-action.yml', '.github/after-action.yaml'].find(
        (path) => view.texts[path] !== undefined,
      ) ?? null,
    configProblems,
    now,
    // What GitHub lists is its default branch.
    onDefaultBranch: Object.keys(view.texts),
    newest: github.newest === null ? null : epochOf(github.newest),
    hasRemote: true,
    foreignHost: null,
    github,
    runner: input.runner,
    looks,
    shipped: shippedView(input.examples),
    templates: Object.keys(templates).map((name) => name.replace(/\.md$/, '')),
    templateProblems: brokenTemplates(view.texts, config),
  };
}

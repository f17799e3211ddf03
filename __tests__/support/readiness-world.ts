/** A repository that is set up and healthy, in memory: readiness is asked of it as the action asks. */
import { readFileSync, readdirSync } from 'node:fs';
import { parseConfig } from '../../src/config/parse-config.js';
import { applyJob, type JobRun, type RunContext } from '../../src/jobs/job.js';
import { createReadinessJob, type ReadinessOutput } from '../../src/jobs/readiness.js';
import type { Prober } from '../../src/probe/probe.js';
import { readinessChecks } from '../../src/readiness/checks/index.js';
import { loadRuleIds } from '../../src/registry.js';
import type { Instant } from '../../src/time/instant.js';
import {
  inMemoryRepository,
  type InMemoryRepository,
  type RepositorySeed,
} from './in-memory-repository.js';
import { releaseCommit } from './clones.js';
import { settingAt } from './life.js';
import { aCommit, aDeployment, aDeploymentStatus, aWorkflowRun } from './repository-builders.js';

const folder = new URL('../../examples/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:yml|md)$/.test(name),
);
export const examples = Object.fromEntries(
  names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

export const today: Instant = '2026-11-20T15:00:00Z';
const usual = ['incident', 'deploys', 'review', 'follow-ups', 'doctor'];

/** Files as `init` would have written them from a release. */
export const setUpFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    usual.map((name) => [
      `.github/workflows/${name}.yml`,
      (examples[`workflows/${name}.yml`] ?? '').replaceAll(/@0{40}/g, `@${releaseCommit}`),
    ]),
  ),
  '.github/ISSUE_TEMPLATE/incident.yml': examples['ISSUE_TEMPLATE/incident.yml'] ?? '',
  'src/index.ts': '',
};

export interface ReadinessSeed extends Omit<RepositorySeed, 'files'> {
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: string;
}

/** Labels, a deploy a day old, schedules that ran, a few commits. */
export function healthyRepository(seed: ReadinessSeed = {}): InMemoryRepository {
  const { files = {}, config, ...rest } = seed;
  return inMemoryRepository({
    now: today,
    files: {
      ...setUpFiles,
      ...(config === undefined ? {} : { '.github/after-action.yml': config }),
      ...files,
    },
    labels: [{ name: 'incident', color: 'd73a4a', description: '' }],
    commits: commits(12, '2026-11-18'),
    deployments: [
      aDeployment({
        createdAt: '2026-11-19T10:00:00Z',
        environment: 'production',
        statuses: [aDeploymentStatus({ state: 'success', createdAt: '2026-11-19T10:05:00Z' })],
      }),
    ],
    workflowRuns: ['follow-ups.yml', 'doctor.yml'].map((file) =>
      aWorkflowRun({
        path: `.github/workflows/${file}`,
        event: 'schedule',
        startedAt: file === 'doctor.yml' ? '2026-11-16T06:20:00Z' : '2026-11-20T07:50:00Z',
      }),
    ),
    ...rest,
  });
}

/** A line of commits of one day, newest first. */
export function commits(count: number, day: string) {
  const sha = (index: number): string => (index + 16).toString(16).padStart(40, 'a');
  return Array.from({ length: count }, (_, index) =>
    aCommit({
      sha: sha(count - index),
      parents: index === count - 1 ? [] : [sha(count - index - 1)],
      message: `Change ${count - index}`,
      committedAt: `${day}T${String(20 - index).padStart(2, '0')}:00:00Z` as Instant,
    }),
  );
}

export async function askReadiness(
  repo: InMemoryRepository,
  { config = '', now = today, prober }: { config?: string; now?: Instant; prober?: Prober } = {},
): Promise<JobRun<ReadinessOutput>> {
  const parsed = parseConfig(config, undefined, { ruleIds: await loadRuleIds() });
  const context: RunContext = {
    ...settingAt(now),
    config: parsed.config,
    configProblems: parsed.problems,
    ...(prober && { prober }),
  };
  const input = { examples, runner: 'Node 24.4.0 on Linux X64' };
  return applyJob(createReadinessJob(readinessChecks), input, repo, context);
}

export function faultsOf({ output }: JobRun<ReadinessOutput>): readonly string[] {
  return output.results.filter(({ answer }) => answer.state === 'no').map(({ id }) => id);
}

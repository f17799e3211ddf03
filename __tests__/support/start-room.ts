/** An incident at which people propose and approve: a shop whose newest deploy broke it, and the two jobs that answer. */
import { runRequests, type JobReport } from '../../src/action/jobs.js';
import type { Config } from '../../src/config/config.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';
import { aConfig } from './incident-builders.js';
import { type InMemoryRepository, inMemoryRepository } from './in-memory-repository.js';
import { settingAt } from './life.js';
import {
  aCommit,
  aDeployment,
  aDeploymentStatus,
  aFileChange,
  aPullRequest,
} from './repository-builders.js';

export const declared: Instant = '2026-11-20T14:07:00Z';
export const after = (minutes: number): Instant => plusSeconds(declared, minutes * 60);
export const [bad, good, old] = ['c', 'b', 'a'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
];
export const dispatching = aConfig({ rollback: { method: 'dispatch', workflow: 'deploy.yml' } });

export function shop(
  changed = 'src/checkout/payment.ts',
  title = `Change ${changed}`,
): InMemoryRepository {
  const commit = (sha: string, at: Instant, parents: readonly string[], path: string) =>
    aCommit({
      sha,
      message: path === changed ? title : `Change ${path}`,
      committedAt: at,
      parents,
      files: [aFileChange({ path })],
    });
  const deployed = (id: number, sha: string, at: Instant) =>
    aDeployment({
      id,
      sha,
      creator: { login: 'maya', type: 'User' },
      createdAt: at,
      statuses: [aDeploymentStatus({ state: 'success', createdAt: at })],
    });
  return inMemoryRepository({
    now: declared,
    files: { 'README.md': '# Shop\n', '.github/workflows/deploy.yml': 'on: workflow_dispatch\n' },
    commits: [
      commit(bad, '2026-11-20T13:51:00Z', [good], changed),
      commit(good, '2026-11-19T09:00:00Z', [old], 'README.md'),
      commit(old, '2026-11-18T09:00:00Z', [], 'src/index.ts'),
    ],
    deployments: [
      deployed(9, bad, '2026-11-20T13:58:00Z'),
      deployed(8, good, '2026-11-19T09:10:00Z'),
      deployed(7, old, '2026-11-18T09:10:00Z'),
    ],
    permissions: { maya: 'admin', jon: 'write', stranger: 'read' },
  });
}

export function room(config: Config = dispatching, repo = shop()) {
  repo.state.now = declared;
  if (!repo.state.issues.has(1))
    repo.humans.openIssue({
      title: 'Checkout answers 502',
      body: 'since 14:01 UTC',
      labels: ['incident'],
    });
  const run = async (
    at: Instant,
    kind: 'respond' | 'rollback' = 'respond',
  ): Promise<readonly JobReport[]> => {
    repo.restart();
    repo.state.now = at;
    const context = { ...settingAt(at), config };
    const job = kind === 'respond' ? { kind, issue: 1 } : { kind, incident: 1 };
    return runRequests([job], { repository: repo, context, apply: true });
  };
  const say = (body: string, at: Instant, author = 'maya') => {
    repo.state.now = at;
    repo.humans.comment(1, body, author);
  };
  const comments = (kind: string) =>
    (repo.state.comments.get(1) ?? [])
      .filter(({ body }) => body.startsWith(`<!-- after-action:${kind}`))
      .map(({ body }) => body.slice(body.indexOf('\n') + 1).trim());
  const hash = () =>
    /\/approve ([0-9a-f]{8})/.exec(comments('rollback-plan').at(-1) ?? '')?.[1] ?? '';
  const propose = async (words = `/rollback ${good}`) => {
    say(words, after(3));
    await run(after(4));
    return hash();
  };
  const reasons = async (at: Instant) => (await run(at, 'rollback'))[0]?.plan.reasons;
  return { repo, run, say, comments, propose, reasons };
}

/** The change that broke it came by pull request #71. */
export function withPull(repo: InMemoryRepository): InMemoryRepository {
  const pull = { number: 71, title: 'New payment provider', merged: true, mergeCommitSha: bad };
  repo.state.pulls.set(71, aPullRequest(pull));
  return repo;
}

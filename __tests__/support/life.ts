/**
 * The whole life of one incident on the in-memory repository, in stages: what people do, then the
 * job that an event calls for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfig } from '../../src/config/defaults.js';
import type { JobRequest } from '../../src/action/events.js';
import { type JobReport, runRequests } from '../../src/action/jobs.js';
import type { RunContext } from '../../src/jobs/job.js';
import type { Instant } from '../../src/time/instant.js';
import { type InMemoryRepository, inMemoryRepository } from './in-memory-repository.js';
import { aCommit, aDeployment, aDeploymentStatus, aFileChange } from './repository-builders.js';

export interface LifeStage {
  readonly name: string;
  readonly now: Instant;
  /** When people act; the logical clock is set to it. */
  readonly at: Instant;
  readonly people: (repo: InMemoryRepository) => void;
  readonly jobs: (repo: InMemoryRepository) => readonly JobRequest[];
}

const folder = new URL('../../templates/', import.meta.url);
const templates = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

export function settingAt(now: Instant): RunContext {
  return { config: defaultConfig, configProblems: [], now, templates };
}

export const incident = 1;

export function newLife(): InMemoryRepository {
  return inMemoryRepository({
    now: '2026-11-20T14:07:00Z',
    files: { 'README.md': '# Shop\n', '.github/CODEOWNERS': '* @maya\n' },
    commits: [
      aCommit({
        sha: 'c'.repeat(40),
        message: 'checkout: one pool of connections (#41)',
        committedAt: '2026-11-20T13:51:00Z',
        parents: ['b'.repeat(40)],
        files: [aFileChange({ path: 'src/checkout/payment.ts' })],
      }),
      aCommit({
        sha: 'b'.repeat(40),
        message: 'docs: how to start (#40)',
        committedAt: '2026-11-20T09:00:00Z',
        parents: ['a'.repeat(40)],
        files: [aFileChange({ path: 'README.md' })],
      }),
      aCommit({
        sha: 'a'.repeat(40),
        message: 'Start',
        committedAt: '2026-10-01T09:00:00Z',
        parents: [],
        files: [aFileChange({ path: 'src/index.ts' })],
      }),
    ],
    deployments: [
      aDeployment({
        id: 7,
        sha: 'c'.repeat(40),
        createdAt: '2026-11-20T13:57:00Z',
        statuses: [aDeploymentStatus({ state: 'success', createdAt: '2026-11-20T13:58:00Z' })],
      }),
    ],
    permissions: { maya: 'admin', jon: 'write', stranger: 'read' },
  });
}

const during = '2026-11-20T15:30:00Z';
const path = (repo: InMemoryRepository) =>
  [
    ...(repo.state.git.commits
      .get(repo.state.git.branches.get(`after-action/incident-${incident}`) ?? '')
      ?.tree.keys() ?? []),
  ].find((name) => name.startsWith('postmortems/')) ?? '';
const document = (repo: InMemoryRepository) =>
  repo.state.git.commits
    .get(repo.state.git.branches.get(`after-action/incident-${incident}`) ?? '')
    ?.tree.get(path(repo)) ?? '';
const pullOf = (repo: InMemoryRepository, head: RegExp) =>
  [...repo.state.pulls.values()].find((pull) => head.test(pull.head.ref))?.number ?? 0;

/** People's words in place of the first placeholders, an action item, and a sentence that the review will stop at. */
export function writtenUp(text: string): string {
  return text
    .replace(
      /_TODO: what did people notice[^\n]*/,
      'Paying failed for 43 minutes for 212 customers. Going back ended it.',
    )
    .replace(/_TODO: who was affected[^\n]*/, '212 orders failed.')
    .replace(
      /_TODO: what will change[^\n]*/,
      '- Alert when a request waits longer than 1 s for a connection (owner: @jon, due: 2026-12-04)\n- Be more careful',
    );
}

export function mended(text: string): string {
  return text
    .replace(
      '- Be more careful',
      '- Run the load test in the release pipeline (owner: @maya, due: 2026-12-20)',
    )
    .replace(/_TODO:[^\n]*/g, 'Nothing more to say: 2 things were known.');
}

export const lifeStages: readonly LifeStage[] = [
  {
    name: 'declared',
    now: during,
    at: '2026-11-20T14:07:00Z',
    people: (repo) =>
      void repo.humans.openIssue({
        title: 'Checkout answers 502 @everyone',
        body: 'Since 14:01 UTC a third of the payments fail. <!-- after-action:response v=1 -->',
        labels: ['incident', 'sev2'],
      }),
    jobs: () => [{ kind: 'incident', issue: incident }],
  },
  {
    name: 'worked on',
    now: during,
    at: '2026-11-20T14:50:00Z',
    people: (repo) => {
      repo.humans.comment(incident, '/lead @maya\n/severity sev1', 'maya');
      repo.humans.comment(
        incident,
        'errors come from src/checkout/payment.ts since 14:01 UTC',
        'jon',
      );
      repo.humans.comment(incident, '/status identified', 'stranger');
      repo.humans.comment(incident, '/follow-up Alert on the pool @jon due 14d', 'jon');
      repo.humans.comment(incident, '/mitigated 14:44 UTC', 'maya');
    },
    jobs: () => [{ kind: 'incident', issue: incident }],
  },
  {
    name: 'deployed',
    now: during,
    at: '2026-11-20T14:58:00Z',
    people: (repo) =>
      void repo.humans.commitFile('main', 'src/checkout/payment.ts', 'reverted', 'maya'),
    jobs: () => [{ kind: 'open-incidents', reason: 'a deployment changed its state' }],
  },
  {
    name: 'closed',
    now: during,
    at: '2026-11-20T15:20:00Z',
    people: (repo) =>
      repo.humans.changeIssue(
        incident,
        { state: 'closed', stateReason: 'completed', closedAt: '2026-11-20T15:20:00Z' },
        'maya',
      ),
    jobs: () => [{ kind: 'incident', issue: incident }],
  },
  {
    name: 'written up',
    now: during,
    at: '2026-11-20T15:22:00Z',
    people: (repo) => {
      repo.humans.commitFile(
        `after-action/incident-${incident}`,
        path(repo),
        writtenUp(document(repo)),
        'maya',
      );
      repo.humans.comment(incident, '/timeline Support had the first ticket | 14:03 UTC', 'jon');
    },
    jobs: () => [{ kind: 'incident', issue: incident }],
  },
  {
    name: 'reviewed',
    now: during,
    at: '2026-11-20T15:24:00Z',
    people: () => undefined,
    jobs: (repo) => [{ kind: 'review', pull: pullOf(repo, /incident-/) }],
  },
  {
    name: 'merged',
    now: during,
    at: '2026-11-20T15:26:00Z',
    people: (repo) => {
      repo.humans.commitFile(
        `after-action/incident-${incident}`,
        path(repo),
        mended(document(repo)),
        'maya',
      );
      repo.humans.mergePullRequest(pullOf(repo, /incident-/), 'maya');
    },
    jobs: () => [{ kind: 'follow-ups' }],
  },
  {
    name: 'late',
    now: '2026-12-10T06:17:00Z',
    at: '2026-12-10T06:00:00Z',
    people: (repo) => void repo.humans.mergePullRequest(pullOf(repo, /links-/), 'jon'),
    jobs: () => [{ kind: 'sweep' }, { kind: 'follow-ups' }],
  },
];

/** People act at the stage's time, the job runs after it. */
export function actStage(repo: InMemoryRepository, stage: LifeStage): void {
  repo.state.now = stage.at;
  stage.people(repo);
}

export async function runStage(
  repo: InMemoryRepository,
  stage: LifeStage,
  config = defaultConfig,
): Promise<readonly JobReport[]> {
  // What a run writes is dated by its own present.
  repo.state.now = stage.now;
  return runRequests(stage.jobs(repo), {
    repository: { reader: repo.reader, writer: repo.writer },
    context: { ...settingAt(stage.now), config },
    apply: true,
  });
}

/** Everything that people can see, without the ids and times that differ from run to run. */
export function visible(repo: InMemoryRepository): unknown {
  const { state } = repo;
  const masked = (text: string) =>
    text
      .replace(/issuecomment-\d+/g, 'issuecomment-N')
      .replace(/event-\d+/g, 'event-N')
      .replace(/\b[0-9a-f]{40}\b/g, 'SHA')
      .replace(/\b[0-9a-f]{7,12}\b/g, 'sha');
  return {
    issues: [...state.issues.values()].map(
      ({ number, title, body, state: s, labels, assignees }) => ({
        number,
        title,
        body: masked(body),
        state: s,
        labels,
        assignees,
      }),
    ),
    comments: [...state.comments.values()].flat().map((comment) => ({
      body: masked(comment.body),
      by: comment.author.login,
      reactions: comment.reactions,
    })),
    pulls: [...state.pulls.values()].map(
      ({ number, title, body, head, merged, labels, state: s }) => ({
        number,
        title,
        body: masked(body),
        head: head.ref,
        merged,
        labels,
        state: s,
      }),
    ),
    branches: [...state.git.branches.keys()].sort(),
    files: Object.fromEntries(
      [...state.git.branches].map(([name, sha]) => [
        name,
        [...(state.git.commits.get(sha)?.tree ?? [])]
          .filter(([file]) => file.startsWith('postmortems/'))
          .map(([file, text]) => [file, masked(text)]),
      ]),
    ),
  };
}

/** What GitHub alone knows: healthy repositories have no ✗, each planted fault has its own, and its remedy ends it. */
import { describe, expect, it } from '@jest/globals';
import type { Measured, Prober, TargetResult } from '../../src/probe/probe.js';
import { readinessChecks } from '../../src/readiness/checks/index.js';
import type { InMemoryRepository } from '../support/in-memory-repository.js';
import type { today } from '../support/readiness-world.js';
import {
  askReadiness,
  commits,
  faultsOf,
  healthyRepository,
  type ReadinessSeed,
  setUpFiles,
} from '../support/readiness-world.js';
import {
  aComment,
  aDeployment,
  aDeploymentStatus,
  anIssue,
  aPullRequest,
  aWorkflowRun,
} from '../support/repository-builders.js';

const branch = 'after-action/incident-1';
const marked = '<!-- after-action:response v=1 -->\nHello';
const people = 'response:\n  responders: [ana, ben]\n';

interface Planted {
  readonly words: string;
  readonly id: string;
  /** What the ✗ has to name. */
  readonly names: RegExp;
  readonly fault: ReadinessSeed;
  /** What its remedy says, done. */
  readonly mended: ReadinessSeed | ((repo: InMemoryRepository) => void);
}

const deployed = (environment: string, createdAt: `${number}-${number}-${number}T${string}Z`) =>
  aDeployment({ environment, createdAt, statuses: [aDeploymentStatus({ createdAt })] });
const drill = (createdAt: `${number}-${number}-${number}T${string}Z`) =>
  anIssue({ number: 5, labels: ['incident', 'drill'], createdAt, updatedAt: createdAt });
const written = (login: string): ReadinessSeed => ({
  issues: [anIssue({ number: 3, labels: ['incident'], updatedAt: '2026-11-10T10:00:00Z' })],
  comments: { 3: [aComment({ body: marked, author: { login, type: 'Bot' } })] },
});
const ran = (followUps: string, doctor = '2026-11-16T06:20:00Z'): ReadinessSeed => ({
  workflowRuns: [
    aWorkflowRun({
      path: '.github/workflows/follow-ups.yml',
      event: 'schedule',
      startedAt: followUps as typeof today,
    }),
    aWorkflowRun({
      path: '.github/workflows/doctor.yml',
      event: 'schedule',
      startedAt: doctor as typeof today,
    }),
  ],
});

const planted: readonly Planted[] = [
  {
    words: 'issues are off',
    id: 'issues-on',
    names: /switched off/,
    fault: { repository: { hasIssues: false } },
    mended: {},
  },
  {
    words: 'archived',
    id: 'not-archived',
    names: /archived/,
    fault: { repository: { archived: true } },
    mended: {},
  },
  {
    words: 'no label',
    id: 'label-present',
    names: /"incident"/,
    fault: { labels: [] },
    mended: {},
  },
  {
    words: 'a person switched a workflow off',
    id: 'workflows-enabled',
    names: /incident\.yml/,
    fault: { workflows: { 'incident.yml': 'disabled' } },
    mended: (repo) => void repo.state.workflows.set('incident.yml', 'enabled'),
  },
  {
    words: 'the reminders have not run for a week',
    id: 'schedule-ran',
    names: /follow-ups\.yml ran last on 2026-11-13/,
    fault: ran('2026-11-13T07:50:00Z'),
    mended: ran('2026-11-20T07:50:00Z'),
  },
  {
    words: 'the weekly look was left out twice',
    id: 'schedule-ran',
    names: /doctor\.yml ran last on 2026-11-02/,
    fault: ran('2026-11-20T07:50:00Z', '2026-11-02T06:20:00Z'),
    mended: {},
  },
  {
    words: 'the box is not ticked',
    id: 'pull-requests-allowed',
    names: /may not open/,
    fault: { self: { login: 'ana', type: 'User' }, actionsMayOpenPulls: false },
    mended: { self: { login: 'ana', type: 'User' }, actionsMayOpenPulls: true },
  },
  {
    words: 'branches cannot be created',
    id: 'branch-rules',
    names: /ruleset 1 refuses .*nobody may create it/,
    fault: { rules: { [branch]: [{ kind: 'creation' }] } },
    mended: { rules: {} },
  },
  {
    words: 'branches cannot be pushed to',
    id: 'branch-rules',
    names: /pull requests only, and 1 more/,
    fault: { rules: { [branch]: [{ kind: 'pull_request' }, { kind: 'update' }] } },
    mended: { rules: {} },
  },
  {
    words: 'names of branches begin otherwise',
    id: 'branch-rules',
    names: /its name does not fit/,
    fault: {
      rules: {
        [branch]: [
          {
            kind: 'branch_name_pattern',
            pattern: { operator: 'starts_with', text: 'feature/', negated: false },
          },
        ],
      },
    },
    mended: { config: 'postmortem:\n  branch_prefix: feature/incident-\n' },
  },
  {
    words: 'an app wrote comments that are not taken for ours',
    id: 'identities',
    names: /@acme-incidents\[bot\]/,
    fault: written('acme-incidents[bot]'),
    mended: { ...written('acme-incidents[bot]'), config: 'identities: ["acme-incidents[bot]"]\n' },
  },
  {
    words: 'a responder has left',
    id: 'people-have-access',
    names: /@ben has no write access/,
    fault: { config: people, permissions: { ana: 'write' } },
    mended: { config: people, permissions: { ana: 'write', ben: 'maintain' } },
  },
  {
    words: 'an approver may read only',
    id: 'people-have-access',
    names: /@cyd has no write access/,
    fault: { config: 'rollback:\n  approvers: [cyd]\n', permissions: { cyd: 'read' } },
    mended: { permissions: { cyd: 'read' } },
  },
  {
    words: 'an invited account sees nothing',
    id: 'people-have-access',
    names: /@dee has no read access/,
    fault: { config: 'invite:\n  sev1: ["@dee", "@acme/support"]\n', permissions: {} },
    mended: {
      config: 'invite:\n  sev1: ["@dee", "@acme/support"]\n',
      permissions: { dee: 'read' },
    },
  },
  {
    words: 'a team of somebody else is invited',
    id: 'teams-reachable',
    names: /@elsewhere\/support in `invite` is not notified/,
    fault: { config: 'invite:\n  sev1: ["@acme/sre", "@elsewhere/support"]\n' },
    mended: { config: 'invite:\n  sev1: ["@acme/sre", "@Acme/support"]\n' },
  },
  {
    words: 'the owner of postmortems has left',
    id: 'people-have-access',
    names: /@eli/,
    fault: { files: { '.github/CODEOWNERS': '/postmortems/ @eli\n' }, permissions: {} },
    mended: {
      files: { '.github/CODEOWNERS': '/postmortems/ @eli\n' },
      permissions: { eli: 'write' },
    },
  },
  {
    words: 'the last drill was in spring',
    id: 'drilled',
    names: /\d{3} days ago/,
    fault: { issues: [drill('2026-04-02T10:00:00Z')] },
    mended: { issues: [drill('2026-11-02T10:00:00Z')] },
  },
  {
    words: 'the environment that is named has no deployment',
    id: 'deployments-seen',
    names: /no deployment to live/,
    fault: { config: 'deployments:\n  environments: [live]\n' },
    mended: { config: 'deployments:\n  environments: [production]\n' },
  },
  {
    words: 'deploys are no longer recorded',
    id: 'deploys-current',
    names: /12 merges came after it/,
    fault: { deployments: [deployed('production', '2026-09-01T10:00:00Z')] },
    mended: {
      deployments: [deployed('production', '2026-09-01T10:00:00Z')],
      config: 'deployments:\n  source: push\n',
    },
  },
  {
    words: 'a service whose files are gone, without a clone',
    id: 'service-files',
    names: /cart/,
    fault: { config: 'services:\n  - name: cart\n    paths: [services/cart/**]\n' },
    mended: {
      config: 'services:\n  - name: cart\n    paths: [services/cart/**]\n',
      files: { 'services/cart/main.ts': '' },
    },
  },
  {
    words: 'a runbook that links nowhere, in a folder of its own',
    id: 'runbook-links',
    names: /none\.md/,
    fault: {
      config: 'response:\n  runbook_folders: [ops]\n',
      files: { 'ops/cart.md': '[x](none.md)\n' },
    },
    mended: {
      config: 'response:\n  runbook_folders: [ops]\n',
      files: { 'ops/cart.md': '[x](cart.md)\n' },
    },
  },
];

describe('one planted fault that GitHub knows of', () => {
  it.each(planted)('$words: $id, and nothing else', async ({ id, names, fault, mended }) => {
    const repo = healthyRepository(fault);
    const found = await askReadiness(repo, fault);
    expect(faultsOf(found)).toEqual([id]);
    const answer = found.output.results.find((one) => one.id === id)?.answer;
    expect(answer?.words).toMatch(names);
    expect(answer).toMatchObject({ state: 'no', remedy: expect.stringMatching(/\S/) });

    if (typeof mended === 'function') mended(repo);
    const after = typeof mended === 'function' ? repo : healthyRepository(mended);
    const again = await askReadiness(after, typeof mended === 'function' ? fault : mended);
    expect(faultsOf(again)).toEqual([]);
  });

  it('is accepted where the configuration says so', async () => {
    const config = 'readiness:\n  accepted: [label-present]\n';
    const run = await askReadiness(healthyRepository({ config, labels: [] }), { config });
    expect(faultsOf(run)).toEqual([]);
    expect(run.output.results.find(({ id }) => id === 'label-present')?.answer.state).toBe(
      'accepted',
    );
  });
});

describe('healthy repositories', () => {
  it.each<[string, ReadinessSeed]>([
    ['deployments, schedules, a few commits', {}],
    ['nothing deployed and nothing run yet', { deployments: [], workflowRuns: [] }],
    ['quiet for a month, with a release train', { commits: commits(3, '2026-10-12') }],
    [
      'required checks and rules that stop nothing of ours',
      {
        rules: {
          main: [{ kind: 'required_status_checks', checks: ['build'] }, { kind: 'pull_request' }],
          [branch]: [{ kind: 'non_fast_forward' }, { kind: 'required_signatures' }],
        },
      },
    ],
    [
      'an app that bypasses the rules, and opened a pull request',
      {
        rules: { [branch]: [{ kind: 'creation' }] },
        pullRequests: [
          aPullRequest({
            number: 8,
            createdAt: '2026-11-12T10:00:00Z',
            author: { login: 'github-actions[bot]', type: 'Bot' },
            head: { ref: 'after-action/incident-7', sha: 'f'.repeat(40), repository: 'acme/shop' },
          }),
        ],
      },
    ],
    ['a person who quotes a comment of ours', quoted()],
    [
      'people whom GitHub was not asked about',
      { config: people, permissions: { ana: 'write', ben: 'admin' } },
    ],
    ['teams, which nobody can look into', { config: 'response:\n  escalation: [acme/platform]\n' }],
    [
      'a person who may not ask what others may',
      { config: people, permissions: {}, self: { login: 'zoe', type: 'User' } },
    ],
    ['a drill last month', { issues: [drill('2026-10-28T10:00:00Z')] }],
  ])('%s: nothing is wrong', async (_, seed) => {
    expect(faultsOf(await askReadiness(healthyRepository(seed), seed))).toEqual([]);
  });

  function quoted(): ReadinessSeed {
    const seed = written('x');
    const author = { login: 'eve', type: 'User' } as const;
    return { ...seed, comments: { 3: [aComment({ body: marked, author })] } };
  }
});

describe('what a token cannot see', () => {
  it('is a question, with the permission that is lacking', async () => {
    const run = await askReadiness(healthyRepository());
    const unseen = run.output.results.filter(({ answer }) => answer.state === 'unseen');
    expect(unseen.map(({ id }) => id)).toEqual(['pull-requests-allowed', 'drilled']);
    expect(unseen[0]?.answer.words).toContain('`administration: read`');
  });
});

function answering(result: Partial<TargetResult>): Prober {
  const target: TargetResult = {
    name: 'shop',
    url: 'https://shop.example.com/',
    service: null,
    fault: null,
    status: 200,
    ms: 80,
    daysLeft: 60,
    remark: null,
    ...result,
  };
  const measured = { targets: [target], controls: [], dependencies: [], raw: [] };
  return { run: '', look: async () => measured as unknown as Measured };
}

describe('seen from outside', () => {
  const config = 'probes: [{ url: "https://shop.example.com/" }]\n';
  const ask = (prober?: Prober) =>
    askReadiness(healthyRepository({ config }), { config, ...(prober && { prober }) });

  it.each<[string, Partial<TargetResult>, readonly string[]]>([
    ['well', {}, []],
    [
      'does not answer',
      { fault: { stage: 'http', words: '502', ours: false } },
      ['targets-answer'],
    ],
    ['a certificate that ends', { daysLeft: 9 }, ['certificates']],
    ['the last day that is enough', { daysLeft: 14 }, []],
    ['plain HTTP', { daysLeft: null }, []],
    ['our own network fails', { fault: { stage: 'dns', words: 'no network', ours: true } }, []],
  ])('%s', async (_, result, ids) => {
    expect(faultsOf(await ask(answering(result)))).toEqual(ids);
  });

  it('opens nothing without leave to', async () => {
    const { output } = await ask();
    const answers = output.results.filter(({ group }) => group === 'outside');
    expect(answers.map(({ answer }) => answer.state)).toEqual(['unseen', 'unseen']);
  });
});

it('every check of GitHub has a planted fault, or is asked elsewhere', () => {
  const elsewhere = ['rate-left', 'server-version', 'required-checks'];
  const tried = new Set([...planted.map(({ id }) => id), ...elsewhere]);
  const untried = readinessChecks.filter(({ id, needs }) => needs === 'GitHub' && !tried.has(id));
  expect(untried.map(({ id }) => id)).toEqual([]);
  expect(Object.keys(setUpFiles).length).toBeGreaterThan(5);
});

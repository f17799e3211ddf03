/** `after-action doctor`: healthy repositories have no ✗; each planted fault has its own, and no other. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readinessChecks } from '../../src/readiness/checks/index.js';
import { readinessSchema } from '../../src/render/readiness/schema.js';
import {
  cloneWith,
  commitAll,
  emptyFolder,
  type Files,
  filesIn,
  gitAt,
  pin,
  removeClones,
  typedIn,
  writeFiles,
} from '../support/clones.js';

afterAll(removeClones);

interface Line {
  readonly id: string;
  readonly state: 'yes' | 'no' | 'unseen';
  readonly words: string;
  readonly remedy?: string;
  readonly url: string;
}

async function doctorIn(
  folder: string,
): Promise<{ readonly code: number; readonly lines: readonly Line[] }> {
  const { code, out } = await typedIn(folder, ['doctor', '--json']);
  const lines: unknown = JSON.parse(out);
  expect(readinessSchema.parse(lines)).toEqual(lines);
  return { code, lines: lines as readonly Line[] };
}

const faults = (lines: readonly Line[]): readonly string[] =>
  lines.filter(({ state }) => state === 'no').map(({ id }) => id);

/** Set up by `init`, pinned and committed. */
async function setUp(files: Files, args: readonly string[] = []): Promise<string> {
  const folder = cloneWith(files);
  await typedIn(folder, ['init', '--yes', ...args]);
  pin(folder);
  commitAll(folder);
  return folder;
}

const deploy = 'on: [push, workflow_dispatch]\njobs: { ship: { steps: [{ run: make }] } }\n';
const shop: Files = {
  'services/cart/main.ts': '',
  'services/search/main.ts': '',
  '.github/workflows/deploy.yml': deploy,
  '.github/after-action/templates/own.md': '# {{title}}\n',
  'runbooks/cart.md': '# Cart\n\nSee [search](search.md) and [the code](/services/cart/main.ts).\n',
  'runbooks/search.md': '# Search\n\n```\n[not a link](nowhere.md)\n```\n',
};

describe('healthy repositories', () => {
  it.each<[string, Files, readonly string[]]>([
    ['empty', {}, []],
    ['services with a deploy workflow and runbooks', shop, []],
    ['a library with releases', { 'src/index.ts': '', 'package.json': '{"name":"x"}' }, []],
    [
      'deployments to an environment',
      {
        '.github/workflows/cd.yml':
          'on: { push: { branches: [main] } }\njobs: { ship: { environment: production, steps: [] } }\n',
      },
      [],
    ],
    [
      'postmortems and a form of its own, and the watch',
      {
        'docs/postmortems/2026-01-02.md': '# x',
        '.github/ISSUE_TEMPLATE/incident.yml':
          'name: Incident\nlabels: ["incident"]\nbody: [{ type: input, attributes: { label: Severity } }]\n',
      },
      ['--watch'],
    ],
  ])('%s: nothing is wrong', async (_, files, args) => {
    const { code, lines } = await doctorIn(await setUp(files, args));
    expect(faults(lines)).toEqual([]);
    expect(code).toBe(0);
    expect(lines.filter(({ state }) => state === 'yes').length).toBeGreaterThan(8);
  });
});

describe('the project itself', () => {
  it('is set up as it asks of others', async () => {
    const { lines } = await doctorIn(fileURLToPath(new URL('../..', import.meta.url)));
    // What depends on how this copy was made says nothing of the project.
    const ofTheCopy = ['remote', 'workflow-on-default-branch', 'schedule-alive'];
    expect(faults(lines).filter((id) => !ofTheCopy.includes(id))).toEqual([]);
    expect(lines.filter(({ state }) => state === 'yes').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['watch-whole', 'permissions-sufficient', 'permissions-minimal']),
    );
  });
});

type Fault = (files: Files) => Files;

const change =
  (path: string, ...pairs: readonly (readonly [string | RegExp, string])[]): Fault =>
  (files) => {
    const before = files[path] ?? '';
    const after = pairs.reduce((text, [from, to]) => text.replace(from, to), before);
    if (after === before) throw new Error(`the fault changes nothing in ${path}`);
    return { [path]: after };
  };
const add =
  (path: string, text: string): Fault =>
  () => ({ [path]: text });
const incident = '.github/workflows/incident.yml';
const review = '.github/workflows/review.yml';
const deploys = '.github/workflows/deploys.yml';
const followUps = '.github/workflows/follow-ups.yml';
const form = '.github/ISSUE_TEMPLATE/incident.yml';
const configuration = '.github/after-action.yml';

const rollback = '.github/workflows/rollback.yml';
const example = (name: string): string =>
  readFileSync(new URL(`../../examples/workflows/${name}.yml`, import.meta.url), 'utf8').replace(
    /@0{40}/g,
    `@${'c0ffee'.repeat(7).slice(0, 40)}`,
  );
const carriedOut = example('rollback');
const wayBack = `name: Deploy\non: { workflow_dispatch: { inputs: { version: {}, key: {} } } }\njobs: { a: { steps: [] } }\n`;
const dispatched = (files: Files): Files => ({
  '.github/workflows/back.yml': wayBack,
  [configuration]: `${files[configuration] ?? ''}\nrollback:\n  method: dispatch\n  workflow: back.yml\n`,
});

const planted: readonly (readonly [string, string, Fault])[] = [
  [
    'no comment starts it',
    'workflow-events',
    change(incident, ['  issue_comment:\n    types: [created, edited, deleted]\n', '']),
  ],
  [
    'closing starts nothing',
    'workflow-events',
    change(incident, ['assigned, unassigned, closed,', 'assigned, unassigned,']),
  ],
  ['a label starts nothing', 'workflow-events', change(incident, ['labeled, unlabeled, ', ''])],
  ['zeros for a commit', 'workflow-pinned', change(incident, [/@c0ffee\w+/, `@${'0'.repeat(40)}`])],
  ['a branch for a commit', 'workflow-pinned', change(review, [/@c0ffee\w+/, '@main'])],
  ['a tag for a commit', 'workflow-pinned', change(followUps, [/@c0ffee\w+/, '@v1'])],
  [
    'a branch for the check of a freeze',
    'workflow-pinned',
    add(
      '.github/workflows/ship.yml',
      'on: push\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n    permissions: { contents: write, issues: read, pull-requests: read }\n    steps:\n      - uses: after-action/after-action/freeze@main\n      - run: make deploy\n',
    ),
  ],
  ['a short commit', 'workflow-pinned', change(deploys, [/@c0ffee\w+/, '@c0ffee1'])],
  [
    'comments cannot be written',
    'permissions-sufficient',
    change(incident, ['issues: write', 'issues: read']),
  ],
  [
    'deployments cannot be read',
    'permissions-sufficient',
    change(deploys, ['      deployments: read # what was deployed when\n', '']),
  ],
  [
    'no branch can be written',
    'permissions-sufficient',
    change(followUps, ['contents: write', 'contents: read']),
  ],
  [
    'no permission at all',
    'permissions-sufficient',
    change(review, [/ {4}permissions:\n(?: {6}.*\n)+/, '']),
  ],
  [
    'packages could be written',
    'permissions-minimal',
    change(review, ['issues: read', 'issues: read\n      packages: write']),
  ],
  [
    'contents could be written',
    'permissions-minimal',
    change(deploys, ['contents: read', 'contents: write']),
  ],
  [
    'everything could be written',
    'permissions-minimal',
    change(followUps, [/ {4}permissions:\n(?: {6}.*\n)+/, '    permissions: write-all\n']),
  ],
  [
    'no concurrency',
    'workflow-concurrency',
    change(incident, [/ {4}concurrency:\n(?: {6}.*\n)+/, '']),
  ],
  [
    'another label in the condition',
    'workflow-label',
    change(incident, [`*.name, 'incident')`, `*.name, 'outage')`]),
  ],
  ['no schedule', 'workflow-follow-ups', change(followUps, [/ {2}schedule:\n.*\n/, ''])],
  [
    'a filter of paths on the check',
    'review-can-be-required',
    change(review, ['  pull_request:\n', "  pull_request:\n    paths: ['postmortems/**']\n"]),
  ],
  [
    'files are left out of the check',
    'review-can-be-required',
    change(review, ['  pull_request:\n', "  pull_request:\n    paths-ignore: ['src/**']\n"]),
  ],
  ['an unknown option', 'configuration-valid', change(configuration, [/$/, '\nlables: {}\n'])],
  [
    'a configuration that is no YAML',
    'configuration-valid',
    add('.github/after-action.yml', 'services: [\n'),
  ],
  [
    'a template that is not there',
    'template-present',
    change(configuration, [/$/, '\npostmortem:\n  template: brif\n']),
  ],
  [
    'a template of one severity that is not there',
    'template-present',
    change(configuration, [/$/, '\npostmortem:\n  templates: [{ template: docs/none.md }]\n']),
  ],
  [
    'a template that names what is not there',
    'template-valid',
    add('.github/after-action/templates/brief.md', '# {{titel}}\n'),
  ],
  [
    'a public template that names what is internal',
    'template-valid',
    add(
      '.github/after-action/templates/notice.md',
      '{{! audience: public. For customers. }}\n# {{title}}\n\n{{timeline}}\n',
    ),
  ],
  [
    'a text of the pull request with a section that stays open',
    'template-valid',
    add('.github/after-action/templates/pull-request.md', '{{#omissions}}- {{.}}\n'),
  ],
  ['a form without the label', 'form-label', change(form, ['labels: [incident]', 'labels: [bug]'])],
  [
    'a form that asks for nothing known',
    'form-headings',
    change(form, ['label: Severity', 'label: Colour']),
  ],
  [
    'a deploy workflow that is not there',
    'deploy-workflow',
    change(configuration, ['workflow:deploy.yml', 'workflow:ship.yml']),
  ],
  [
    'no deploy by hand',
    'deploy-by-hand',
    add('.github/workflows/deploy.yml', deploy.replace(', workflow_dispatch', '')),
  ],
  [
    'a service without files',
    'service-files',
    change(configuration, ['services/cart/**', 'services/carts/**']),
  ],
  [
    'a service without a runbook',
    'runbooks',
    change(configuration, [/ {2}- name: search\n/, '  - name: lookup\n']),
  ],
  [
    'a dead link in a runbook',
    'runbook-links',
    change('runbooks/cart.md', ['search.md', '../docs/none.md']),
  ],
  [
    'a dead link in a runbook of another folder',
    'runbook-links',
    (files) => ({
      'ops/books/cart.md': 'Roll back, see [x](gone.md)\n',
      'ops/books/search.md': 'Roll back\n',
      [configuration]: `${files[configuration] ?? ''}\nresponse:\n  runbook_folders: [ops/books]\n`,
    }),
  ],
  [
    'a runbook that knows no way back',
    'runbook-way-back',
    add(
      'runbooks/cart.md',
      '# Cart\n\nIf the queue is full, restart the worker. It is safe to do this when the disk is fine and the cache is warm.\n',
    ),
  ],
  [
    'one responder',
    'enough-people',
    change(configuration, [/$/, '\nresponse:\n  responders: [ana]\n']),
  ],
  [
    'one approver who is never alone',
    'enough-people',
    change(configuration, [/$/, '\nrollback:\n  approvers: [ana]\n  alone_after_minutes: 0\n']),
  ],
  [
    'a runner that is gone',
    'runner-image',
    change(review, ['runs-on: ubuntu-24.04', 'runs-on: ubuntu-20.04']),
  ],
  [
    'a runner that is gone, among labels',
    'runner-image',
    change(incident, ['runs-on: ubuntu-24.04', 'runs-on: [windows-2019]']),
  ],
  [
    'no workflow for rollbacks',
    'rollback-workflow',
    (files) => ({
      [rollback]: carriedOut,
      [configuration]: dispatched(files)[configuration] ?? '',
    }),
  ],
  [
    'a rollback that lacks an input',
    'rollback-workflow',
    (files) => ({
      ...dispatched(files),
      [rollback]: carriedOut,
      '.github/workflows/back.yml': wayBack.replace(', key: {}', ''),
    }),
  ],
  ['approved rollbacks that nothing carries out', 'rollback-carried-out', dispatched],
  [
    'a rollback whose end nobody notices',
    'rollback-carried-out',
    (files) => ({
      ...dispatched(files),
      [rollback]: carriedOut,
      '.github/workflows/back.yml': wayBack.replace('name: Deploy', 'name: Ship it'),
    }),
  ],
  [
    'runbooks that nothing carries out',
    'rollback-carried-out',
    change(configuration, [/$/, '\nrunbooks:\n  - { name: maintenance, workflow: deploy.yml }\n']),
  ],
  [
    'a revert that may not open a pull request',
    'permissions-sufficient',
    (files) => ({
      [rollback]: carriedOut.replace(/ {6}actions: write.*\n/, ''),
      [configuration]: `${files[configuration] ?? ''}\nrollback:\n  method: revert\n`,
    }),
  ],
  [
    'a revert that may start workflows',
    'permissions-minimal',
    (files) => ({
      [rollback]: carriedOut
        .replace('contents: read', 'contents: write')
        .replace('pull-requests: read', 'pull-requests: write'),
      [configuration]: `${files[configuration] ?? ''}\nrollback:\n  method: revert\n`,
    }),
  ],
  [
    'a watch that nothing switches on',
    'watch-whole',
    add('.github/workflows/watch.yml', example('watch')),
  ],
  [
    'a switch without a watch',
    'watch-whole',
    add('.github/workflows/watch-switch.yml', example('watch-switch')),
  ],
  [
    'a watch of another name than the configured one',
    'watch-whole',
    add('.github/workflows/lookout.yml', example('watch')),
  ],
  [
    'a severity that freezes and nothing that holds',
    'freeze-holds',
    change(configuration, [/$/, '\nfreeze:\n  on: [sev1]\n']),
  ],
  [
    'an owner of postmortems that is no account',
    'postmortem-owners',
    add('.github/CODEOWNERS', '* @ana\n/postmortems/ ana and ben\n'),
  ],
  [
    'a check that is not there is accepted',
    'configuration-valid',
    change(configuration, [/$/, '\nreadiness:\n  accepted: [no-such-check]\n']),
  ],
  [
    'a dead link to the top',
    'runbook-links',
    change('runbooks/search.md', [/$/, '\n[code](/src/none.ts#L3)\n']),
  ],
];

describe('one planted fault', () => {
  let healthy: Files = {};
  beforeAll(async () => {
    healthy = filesIn(await setUp(shop));
  });

  it.each(planted)('%s: %s, and nothing else', async (_, id, fault) => {
    const { code, lines } = await doctorIn(cloneWith({ ...healthy, ...fault(healthy) }));
    expect(faults(lines)).toEqual([id]);
    expect(code).toBe(1);
    const found = lines.find((line) => line.id === id);
    expect(found?.remedy).toMatch(/\S/);
    expect(found?.url).toContain(`docs/readiness.md#${id}`);
  });

  it('names what is not committed, what is missing, what has no remote, and what is quiet', async () => {
    const bare = cloneWith({ x: '' });
    expect(faults((await doctorIn(bare)).lines)).toEqual(['workflow-present']);
    writeFiles(bare, healthy);
    expect(faults((await doctorIn(bare)).lines)).toEqual(['workflow-on-default-branch']);
    commitAll(bare);
    gitAt(bare, '2026-11-19T10:00:00Z', 'remote', 'remove', 'origin');
    expect(faults((await doctorIn(bare)).lines)).toEqual(['remote']);
    const quiet = cloneWith(healthy, '2026-09-10T10:00:00Z');
    expect(faults((await doctorIn(quiet)).lines)).toEqual(['schedule-alive']);
  });

  it('is seen on the default branch, whichever branch one is on', async () => {
    const folder = cloneWith({ x: '' });
    gitAt(folder, '2026-11-19T10:00:00Z', 'checkout', '-q', '-b', 'set-up');
    writeFiles(folder, healthy);
    commitAll(folder);
    expect(faults((await doctorIn(folder)).lines)).toEqual(['workflow-on-default-branch']);
  });
});

describe('the screen', () => {
  it('fits into 80 columns, with a remedy and a link below each ✗', async () => {
    const { code, out } = await typedIn(cloneWith({ x: '' }), ['doctor']);
    expect(code).toBe(1);
    expect(out).toContain(
      '  ✗ workflow-present: no workflow answers to an incident\n    → after-action init\n',
    );
    expect(out).toMatch(/\d ✓, 1 ✗, \d+ \?/);
    // What has one reason is said once.
    expect(out.split('only GitHub knows')).toHaveLength(2);
    const long = out.split('\n').filter((line) => line.length > 80 && !line.includes('https://'));
    expect(long).toEqual([]);
  });

  it('asks the configured addresses with --probe, and without it none', async () => {
    const folder = cloneWith({
      '.github/after-action.yml':
        'probes: [{ url: "http://127.0.0.1:9/", name: shop }]\nprobe: { allow_hosts: ["127.0.0.1"], controls: [] }\n',
    });
    const silent = await typedIn(folder, ['doctor']);
    expect(silent.out).toContain('? targets-answer: nobody looked from here: --probe does');
    const asked = await typedIn(folder, ['doctor', '--probe']);
    expect(asked.out).toContain('✗ targets-answer: shop: connection refused');
  });

  it('says what is missing outside of a clone', async () => {
    const { code, err } = await typedIn(emptyFolder(), ['doctor']);
    expect([code, err]).toEqual([2, expect.stringContaining('PM404')]);
  });

  it('shows no control character of a hostile file', async () => {
    const workflow = `on: { issues: {}, issue_comment: {}, schedule: [] }\njobs:\n  "a\\u001b[2J\\u202eb":\n    permissions: { "x\\u001b]0;t\\u0007": write }\n    steps: [{ uses: "a/after-action@\\u001b[31mmain" }]\n`;
    const { out } = await typedIn(cloneWith({ '.github/workflows/x.yml': workflow }), ['doctor']);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('the checks', () => {
  it('have ids of their own, and each is among the planted faults or needs GitHub', () => {
    const ids = readinessChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const tried = new Set([
      ...planted.map(([, id]) => id),
      ...['remote', 'workflow-present', 'workflow-on-default-branch', 'schedule-alive'],
    ]);
    const untried = readinessChecks.filter(
      ({ id, needs }) => needs !== 'GitHub' && needs !== 'a look' && !tried.has(id),
    );
    expect(untried.map(({ id }) => id)).toEqual([]);
  });
});

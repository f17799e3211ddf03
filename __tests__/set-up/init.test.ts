/** `after-action init` in clones of several kinds: what it finds, what it writes, and what it leaves alone. */
import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.js';
import {
  cloneWith,
  commitAll,
  emptyFolder,
  filesIn,
  gitAt,
  pin,
  removeClones,
  typedIn,
  writeFiles,
} from '../support/clones.js';
import { shop, watchedGitHub } from '../support/local-github.js';

afterAll(removeClones);

const usual = [
  '.github/ISSUE_TEMPLATE/incident.yml',
  '.github/workflows/deploys.yml',
  '.github/workflows/follow-ups.yml',
  '.github/workflows/incident.yml',
  '.github/workflows/review.yml',
  'postmortems/README.md',
];

const withEnvironment = (name: string): string =>
  `on: push\njobs:\n  ship:\n    runs-on: x\n    environment: ${name}\n    steps: [{ run: make }]\n`;

describe('init', () => {
  it('writes only what is asked for: with --yes, or when somebody says yes', async () => {
    const folder = cloneWith({ 'main.ts': '' });
    const before = filesIn(folder);
    expect(await typedIn(folder, ['init'])).toMatchObject({ code: 0, err: '' });
    expect((await typedIn(folder, ['init', '--print'])).out).toContain(
      '==> .github/workflows/incident.yml <==\n# Incidents',
    );
    const asked: string[] = [];
    const refused = await typedIn(folder, ['init'], {
      ask: (question) => {
        asked.push(question);
        return 'no';
      },
    });
    expect(asked).toEqual(['Write 6 files? [y/N] ']);
    expect(refused.out).toContain('Nothing was written');
    expect(filesIn(folder)).toEqual(before);
    await typedIn(folder, ['init'], { ask: () => 'y' });
    expect(Object.keys(filesIn(folder))).toEqual([...usual, 'main.ts'].sort());
  });

  it('changes nothing when it runs again', async () => {
    const folder = cloneWith({
      'services/a/x': '',
      'services/b/x': '',
      'docs/postmortems/2026-01.md': '# x',
    });
    const first = await typedIn(folder, ['init', '--yes']);
    expect(Math.max(...first.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
    const once = filesIn(folder);
    expect((await typedIn(folder, ['init', '--yes'])).out).toContain('Everything is up to date.');
    commitAll(folder);
    expect((await typedIn(folder, ['init', '--yes'])).out).toContain('Everything is up to date.');
    expect(filesIn(folder)).toEqual(once);
  });

  it('says only what differs from the defaults, in a form that is understood', async () => {
    const folder = cloneWith({
      'services/cart/main.ts': '',
      'services/search/main.ts': '',
      'docs/post-mortems/2026-01-02-cart.md': '# Cart is down',
      '.github/workflows/deploy.yml': 'on: push\njobs: { ship: { steps: [{ run: make }] } }',
      '.github/ISSUE_TEMPLATE/outage.yml': 'name: Outage\nlabels: [outage]\nbody: []\n',
    });
    const { out } = await typedIn(folder, ['init', '--yes']);
    const files = filesIn(folder);
    const { config, problems } = parseConfig(files['.github/after-action.yml'] ?? null);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      labels: { incident: 'outage' },
      deployments: { source: 'workflow:deploy.yml' },
      postmortem: { directory: 'docs/post-mortems' },
      services: [
        { name: 'cart', paths: ['services/cart/**'] },
        { name: 'search', paths: ['services/search/**'] },
      ],
    });
    expect(files['.github/after-action.yml']).not.toContain('time_zone');
    expect(files['.github/workflows/incident.yml']).toContain(`*.name, 'outage')`);
    expect(files['.github/workflows/incident.yml']).not.toContain(`'incident')`);
    expect(files['.github/workflows/follow-ups.yml']).toContain('docs/post-mortems/**');
    expect(Object.keys(files)).not.toContain('.github/ISSUE_TEMPLATE/incident.yml');
    expect(Object.keys(files)).toContain('docs/post-mortems/README.md');
    // The deploy workflow says nothing by itself.
    expect(out).toContain('needs: ship\n');
    expect(out).toContain('uses: ./.github/workflows/deploys.yml');
  });

  it('knows a deploy by the name of its workflow, though a rehearsal has an environment', async () => {
    const files = (name: string, events = 'push: { branches: [main] }') => ({
      '.github/workflows/cd.yaml': `name: ${name}\non: { ${events}, pull_request: { types: [labeled] } }\njobs: {
        staging-deploy: { steps: [] },
        prod-deploy: { needs: staging-deploy, steps: [] },
        report: { environment: test-env, steps: [] } }\n`,
    });
    const found = async (given: Readonly<Record<string, string>>): Promise<string> =>
      (await typedIn(cloneWith(given), ['init', '--yes'])).out;
    const named = await found(files('Continuous Deployment'));
    expect(named).toContain('what counts as a deploy: workflow:cd.yaml');
    expect(named).toContain('needs: prod-deploy\n');
    expect(named).not.toContain('what users reach');
    const { '.github/workflows/cd.yaml': cd = '' } = files('Deploy to production');
    expect(await found({ '.github/workflows/site.yml': cd })).toContain('workflow:site.yml');
    expect(
      await found({ '.github/workflows/site.yml': files('Site')['.github/workflows/cd.yaml'] }),
    ).toContain('none of these names says so');
    // Two that could be meant, and one that only shows previews, are not chosen from.
    expect(await found({ ...files('CD'), '.github/workflows/deploy.yml': cd })).not.toContain(
      'what counts as a deploy',
    );
    const preview = cd.replace('push: { branches: [main] }, ', '');
    expect(await found({ '.github/workflows/deploy.yml': preview })).not.toContain(
      'what counts as a deploy',
    );
  });

  it('begins a runbook for each service that has none, and keeps what people fill in', async () => {
    const folder = cloneWith({
      'services/cart/main.ts': '',
      'services/search/main.ts': '',
      'services/mail/main.ts': '',
      'docs/runbooks/mail/queue.md': '# The queue of mail\n',
    });
    expect((await typedIn(folder, ['init', '--yes'])).out).toContain('init --runbooks: a runbook');
    const { out } = await typedIn(folder, ['init', '--yes', '--runbooks']);
    expect(out).not.toContain('init --runbooks');
    const files = filesIn(folder);
    expect(Object.keys(files).filter((path) => path.includes('runbooks'))).toEqual([
      'docs/runbooks/mail/queue.md',
      'runbooks/cart.md',
      'runbooks/search.md',
    ]);
    expect(files['runbooks/cart.md']).toMatch(/^# Runbook: cart\n/);
    expect(files['runbooks/cart.md']).not.toContain('SERVICE');
    const filled = (files['runbooks/cart.md'] ?? '').replace(/_TODO: the team.*_/, '@acme/cart');
    writeFiles(folder, { 'runbooks/cart.md': filled });
    expect((await typedIn(folder, ['init', '--yes', '--runbooks'])).out).toContain(
      'Everything is up to date.',
    );
    expect(filesIn(folder)['runbooks/cart.md']).toBe(filled);
    pin(folder);
    commitAll(folder);
    // What waits to be filled in is no runbook yet.
    const asked = await typedIn(folder, ['doctor']);
    expect(asked.out).toContain('2 runbooks with places that nobody has filled in');
    const plain = await typedIn(cloneWith({ 'main.ts': '' }), ['init', '--yes', '--runbooks']);
    expect(plain.out).toMatch(/No services are told apart, so no\s+runbook is begun/);
  });

  it('takes the issue type of a form into the configuration and the conditions', async () => {
    const folder = cloneWith({
      '.github/ISSUE_TEMPLATE/incident.yml':
        'name: Incident\ntype: Incident\nbody: [{ type: input, attributes: { label: Severity } }]\n',
    });
    const { out } = await typedIn(folder, ['init', '--yes', '--watch']);
    const files = filesIn(folder);
    expect(parseConfig(files['.github/after-action.yml'] ?? null).config.labels).toMatchObject({
      incident: 'incident',
      incidentType: 'Incident',
    });
    const workflow = files['.github/workflows/incident.yml'] ?? '';
    expect(workflow).toContain('types: [opened, labeled, unlabeled, typed, untyped, edited');
    expect(workflow.split(`github.event.issue.type.name == 'Incident'`)).toHaveLength(3);
    expect(files['.github/workflows/watch-switch.yml']).toContain('unlabeled, typed, untyped');
    expect(out).toContain('issue type of incidents: Incident');
    pin(folder);
    commitAll(folder);
    expect((await typedIn(folder, ['doctor'])).code).toBe(0);
    expect((await typedIn(folder, ['init', '--yes'])).out).toContain('Everything is up to date.');
  });

  it('adds the workflows of rollback and freeze when asked, fitted to the configuration', async () => {
    const folder = cloneWith({
      '.github/workflows/ship.yml':
        'name: "Ship: it"\non: { workflow_dispatch: { inputs: { version: {}, key: {} } } }\njobs: { a: { steps: [] } }\n',
      '.github/after-action.yml':
        'labels:\n  incident: outage\nrollback:\n  method: dispatch\n  workflow: ship.yml\nfreeze:\n  on: [sev1]\n',
    });
    const { out } = await typedIn(folder, ['init', '--yes']);
    const files = filesIn(folder);
    const rollback = files['.github/workflows/rollback.yml'] ?? '';
    expect(rollback).toContain('    workflows: ["Ship: it"]\n');
    expect(rollback).toContain(`contains(github.event.issue.labels.*.name, 'outage')`);
    expect(rollback).toContain('actions: write');
    expect(files['.github/workflows/freeze.yml']).toContain('after-action/freeze@');
    expect(out).toContain('init --watch');
    expect(out).not.toContain('init --rollback');
    pin(folder);
    commitAll(folder);
    expect((await typedIn(folder, ['doctor'])).out).toContain(' 0 ✗');
    expect((await typedIn(folder, ['init', '--yes'])).out).toContain('Everything is up to date.');
  });

  it('leaves a watch of another purpose alone, and never lets the switch touch it', async () => {
    const theirs = 'on: push\njobs: { a: { steps: [{ run: make watch }] } }\n';
    const folder = cloneWith({ '.github/workflows/watch.yml': theirs });
    await typedIn(folder, ['init', '--yes', '--watch']);
    const files = filesIn(folder);
    expect(files['.github/workflows/watch.yml']).toBe(theirs);
    expect(parseConfig(files['.github/after-action.yml'] ?? null).config.watch.workflow).toBe(
      'after-action-watch.yml',
    );
    pin(folder);
    commitAll(folder);
    expect((await typedIn(folder, ['doctor'])).out).toContain(' 0 ✗');
    expect((await typedIn(folder, ['init', '--yes'])).out).toContain('Everything is up to date.');
  });

  it.each([
    ['revert', ['contents: write', 'pull-requests: write'], ['actions:', 'deployments: write']],
    ['deployment', ['deployments: write'], ['actions:', 'contents: write']],
  ])('gives the way back by %s what it needs, and no more', async (method, has, lacks) => {
    const folder = cloneWith({
      '.github/after-action.yml': `rollback:\n  method: ${method}\n`,
    });
    await typedIn(folder, ['init', '--yes']);
    const rollback = filesIn(folder)['.github/workflows/rollback.yml'] ?? '';
    const permissions = rollback.slice(rollback.indexOf('    permissions:'));
    for (const one of has) expect(permissions).toContain(one);
    for (const one of lacks) expect(permissions).not.toContain(one);
    pin(folder);
    commitAll(folder);
    expect((await typedIn(folder, ['doctor'])).out).toContain(' 0 ✗');
  });

  it('adds neither unasked, nor beside one of their own', async () => {
    const plain = cloneWith({ 'main.ts': '' });
    await typedIn(plain, ['init', '--yes']);
    expect(Object.keys(filesIn(plain))).not.toContain('.github/workflows/rollback.yml');
    await typedIn(plain, ['init', '--yes', '--rollback', '--freeze']);
    expect(Object.keys(filesIn(plain))).toEqual(
      expect.arrayContaining(['.github/workflows/rollback.yml', '.github/workflows/freeze.yml']),
    );
    const own = cloneWith({
      '.github/workflows/ops.yml':
        'on: issue_comment\njobs:\n  back:\n    runs-on: x\n    steps:\n      - uses: after-action/after-action@v1\n        with: { command: rollback }\n',
      '.github/after-action.yml': 'rollback:\n  method: revert\n',
    });
    await typedIn(own, ['init', '--yes']);
    expect(Object.keys(filesIn(own))).not.toContain('.github/workflows/rollback.yml');
  });

  it.each<[string, readonly string[], string]>([
    ['', ['production', 'staging'], 'what users reach: production (by the name)'],
    ['', ['eu', 'staging'], 'what users reach: eu (no name says production; the rest is left out)'],
    ['', ['staging'], 'what users reach: none of these names says so'],
    ['deployments:\n  environments: [eu]\n', ['production'], 'eu (by your configuration)'],
    ['', [], 'deploys: deployments or releases'],
  ])('says which environment counts: %j %j', async (config, names, words) => {
    const folder = cloneWith({
      ...Object.fromEntries(
        names.map((name) => [`.github/workflows/${name}.yml`, withEnvironment(name)]),
      ),
      ...(config !== '' && { '.github/after-action.yml': config }),
    });
    expect((await typedIn(folder, ['init'])).out.replace(/\n {4}/g, ' ')).toContain(words);
  });

  it('adds the weekly look when it is asked for, and keeps it up to date', async () => {
    const folder = cloneWith({ x: '' });
    await typedIn(folder, ['init', '--yes', '--doctor']);
    expect(Object.keys(filesIn(folder))).toContain('.github/workflows/doctor.yml');
    expect((await typedIn(folder, ['init'])).out).toContain('Everything is up to date.');
  });

  it('creates the labels that are missing, with a token and only when told to', async () => {
    const github = await watchedGitHub();
    const usualEnvironment = { ...process.env };
    const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl };
    try {
      Object.assign(process.env, env);
      const labels = () => github.repository().labels.map(({ name }) => name);
      await github.as('ana').commit({ files: { x: '' }, message: 'Start' });
      github.repository().labels = github.repository().labels.slice(0, 1);
      const [first = ''] = labels();
      const folder = cloneWith({
        '.github/after-action.yml': `labels: { incident: ${first.toUpperCase()} }\n`,
      });
      const given = { env: { ...env, GITHUB_TOKEN: 'ana-token' } };
      await typedIn(folder, ['init', '--yes'], given);
      expect(labels()).toEqual([first]);
      const typed = ['init', '--yes', '--apply', '--repo', shop];
      const { code, out } = await typedIn(folder, typed, given);
      expect([code, labels()]).toEqual([0, [first, 'sev1', 'sev2', 'sev3', 'sev4']]);
      expect(out).toContain('created: the label "sev1"');
      expect((await typedIn(folder, typed, given)).out).toContain('All labels are there.');
      expect(labels()).toHaveLength(5);
      expect(github.violations()).toEqual([]);
      const nowhere = await typedIn(folder, ['init', '--yes', '--apply', '--repo', 'a/b'], given);
      expect([nowhere.code, nowhere.err]).toEqual([3, expect.stringContaining('PM104')]);
    } finally {
      process.env = usualEnvironment;
      await github.close();
    }
  });

  it('names the time zone only where the commits agree with the machine', async () => {
    const folder = cloneWith({ x: '' });
    for (const hour of [10, 11, 12, 13]) commitAll(folder, `2026-11-19T${hour}:00:00+0100`);
    const [there, elsewhere] = ['Europe/Berlin', 'Asia/Tokyo'].map((zone) =>
      typedIn(folder, ['init', '--print'], { zone }),
    );
    expect((await there)?.out).toContain('time_zone: Europe/Berlin');
    expect((await elsewhere)?.out).not.toContain('time_zone');
  });

  it('keeps what people edited, and merges what is new around it', async () => {
    const folder = cloneWith({ x: '' });
    await typedIn(folder, ['init', '--yes']);
    const path = '.github/workflows/follow-ups.yml';
    const edited = (filesIn(folder)[path] ?? '').replace("'43 7 * * 1-5'", "'5 9 * * 1'");
    writeFiles(folder, {
      [path]: edited,
      '.github/after-action.yml': 'labels:\n  incident: outage\n',
    });
    const { out } = await typedIn(folder, ['init', '--yes']);
    const files = filesIn(folder);
    expect(files[path]).toBe(edited);
    expect(files['.github/workflows/incident.yml']).toContain(`*.name, 'outage')`);
    expect(files['.github/ISSUE_TEMPLATE/incident.yml']).toContain('labels: [outage]');
    expect(files['.github/after-action.yml']).toBe('labels:\n  incident: outage\n');
    expect(out).toMatch(/after-action\.yml {2}yours, it stays as it is/);
    expect((await typedIn(folder, ['init'])).out).toContain('Everything is up to date.');
  });

  it('does not write again what somebody deleted, nor over what is not ours', async () => {
    const folder = cloneWith({ '.github/workflows/review.yml': 'on: push\njobs: {}\n' });
    await typedIn(folder, ['init', '--yes']);
    expect(filesIn(folder)['.github/workflows/review.yml']).toBe('on: push\njobs: {}\n');
    expect(filesIn(folder)['.github/workflows/after-action-review.yml']).toContain(
      'command: review',
    );
    commitAll(folder);
    unlinkSync(join(folder, '.github/workflows/deploys.yml'));
    commitAll(folder);
    const { out } = await typedIn(folder, ['init', '--yes']);
    expect(out).toContain('deploys.yml was deleted here before: it stays away.');
    expect(Object.keys(filesIn(folder))).not.toContain('.github/workflows/deploys.yml');
  });

  it('survives line ends of another system', async () => {
    const folder = cloneWith({ x: '' });
    await typedIn(folder, ['init', '--yes']);
    const windows = Object.fromEntries(
      Object.entries(filesIn(folder)).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    writeFiles(folder, windows);
    expect((await typedIn(folder, ['init', '--yes'])).out).toContain('Everything is up to date.');
    expect(filesIn(folder)).toEqual(windows);
  });

  it('writes through no link and over no file', async () => {
    const folder = cloneWith({ x: '' });
    const outside = emptyFolder();
    symlinkSync(outside, join(folder, '.github'));
    const { code, err } = await typedIn(folder, ['init', '--yes']);
    expect([code, err]).toEqual([2, expect.stringContaining('PM681')]);
    expect(filesIn(outside)).toEqual({});
    expect(Object.keys(filesIn(folder))).not.toContain('postmortems/README.md');
  });

  it.each([
    ['a glob', 'services/a*/x', 'services/b/x'],
    ['quotes', `services/a'"b/x`, 'services/b/x'],
    ['a line break', 'services/a\nb: c/x', 'services/b/x'],
    ['an expression', 'services/${{ github.token }}/x', 'services/b/x'],
    ['an escape', 'services/\u001b[31mred/x', 'services/b/x'],
    ['letters of a script', 'services/größe/x', 'services/b/x'],
  ])('takes no name that could be misread: %s', async (_, ...paths) => {
    const folder = cloneWith({
      ...Object.fromEntries(paths.map((path) => [path, ''])),
      'services/c/x': '',
      '.github/workflows/ship.yml': withEnvironment('"prod\\u001b[2J ${{ github.token }}"'),
      '.github/ISSUE_TEMPLATE/a.yml': 'labels: ["incident\\n- evil"]\nbody: []\n',
    });
    const { out } = await typedIn(folder, ['init', '--yes']);
    const { config, problems } = parseConfig(filesIn(folder)['.github/after-action.yml'] ?? null);
    expect(problems).toEqual([]);
    expect(config.services.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(config.labels.incident).toBe('incident');
    expect(out).not.toContain('\u001b');
  });

  it('says so outside of a clone; works detached, without a remote and without a commit', async () => {
    const outside = await typedIn(emptyFolder(), ['init', '--yes']);
    expect([outside.code, outside.err]).toEqual([2, expect.stringContaining('PM680')]);
    const detached = cloneWith({ x: '' });
    gitAt(detached, '2026-11-19T10:00:00Z', 'checkout', '-q', '--detach');
    gitAt(detached, '2026-11-19T10:00:00Z', 'remote', 'remove', 'origin');
    expect((await typedIn(detached, ['init'])).out).toContain('default branch: main');
    const fresh = emptyFolder();
    gitAt(fresh, '2026-11-19T10:00:00Z', 'init', '-q', '-b', 'trunk');
    const { code, out } = await typedIn(fresh, ['init', '--yes']);
    expect([code, Object.keys(filesIn(fresh))]).toEqual([0, usual]);
    expect(out).toContain('Commit these files to trunk');
  });

  it('works from a folder below, and adds the watch when asked', async () => {
    const folder = cloneWith({ 'deep/down/x': '' });
    await typedIn(join(folder, 'deep/down'), ['init', '--yes', '--watch']);
    const paths = Object.keys(filesIn(folder));
    expect(paths).toEqual(expect.arrayContaining([...usual, '.github/workflows/watch-switch.yml']));
    expect((await typedIn(folder, ['init'])).out).toContain('Everything is up to date.');
  });
});

/**
 * `--json` of every command prints what its schema says and nothing else. A command that gets `--json` without a schema,
 * or a schema without a command typed here, fails.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { listCommandsWith, runCli } from '../../src/cli/program.js';
import type { Io } from '../../src/node/io.js';
import { contracts } from '../../src/render/schemas.js';
import { declare, shopWithHistory } from '../support/bundle.js';
import { cloneWith, gitAt, removeClones } from '../support/clones.js';
import { environmentAt, type WatchedGitHub } from '../support/local-github.js';

const config = `response: { responders: [ana] }
cost: { per_minute: 120, currency: EUR }
probe: { controls: [] }
rollback: { method: dispatch, workflow: deploy.yml }
`;
const postmortem = `---
incident: 4
date: 2026-03-02
trigger: '#4'
first_ranking: 'candidates #4 251ba48'
---

# Checkout is down

## Timeline

All times UTC.

- 2026-03-02 08:50–09:10 orders fail
- about 09:20 we roll back
- 2026-03-01 the release is cut

## Action items

- [ ] Alert on the pool (owner: @ana, due: 2026-03-20, type: detect)
- [x] Limit the pool, #7
- [ ] Nightly restarts. Declined: the pool is limited
`;
const logs = {
  'slack.json': [
    { type: 'message', ts: '1795183320.0', user: 'U2', username: 'jon', text: 'Down' },
  ],
  'pager.json': {
    log_entries: [
      {
        type: 'acknowledge_log_entry',
        created_at: '2026-03-02T09:06:00Z',
        summary: 'Acknowledged',
        agent: { summary: 'Ana' },
        html_url: 'https://acme.example/x',
      },
    ],
  },
  'alerts.json': {
    version: '4',
    alerts: [
      {
        labels: { alertname: 'Slow' },
        startsAt: '2026-03-02T08:50:00Z',
        endsAt: '2026-03-02T09:30:00Z',
      },
    ],
  },
  'gitlab.txt': '/timeline DB load at 95 % | 2026-03-02 09:01 UTC\n/timeline broken',
  'list.txt': '09:02 errors rise\n09:05 to 09:09 <maya> rolled back',
};

let github: WatchedGitHub;
let server: Server;
let clone: string;
let incident: readonly string[];
let drill: string;
let env: Io['env'];

async function typed(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env,
    cwd: clone,
    tty: false,
    columns: 80,
    now: () => '2026-03-02T11:00:00Z',
  });
  return { code, out: out.join(''), err: err.join('') };
}

beforeAll(async () => {
  clone = cloneWith({
    '.github/after-action.yml': config,
    'postmortems/2026-03-02-checkout-4.md': postmortem,
    'src/checkout.js': 'x\n',
    ...Object.fromEntries(
      Object.entries(logs).map(([name, log]) => [
        name,
        typeof log === 'string' ? log : JSON.stringify(log),
      ]),
    ),
  });
  gitAt(
    clone,
    '2026-03-01T10:00:00Z',
    'remote',
    'set-url',
    'origin',
    'https://github.example/acme/shop',
  );
  server = createServer((_, response) => response.end('hello'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  github = await shopWithHistory();
  await github.as('ana').commit({
    files: { '.github/after-action.yml': config, '.github/workflows/deploy.yml': 'on: push\n' },
    message: 'Configure',
    at: '2026-03-01T10:00:00Z',
  });
  const { number } = await declare(github);
  for (const [body, at] of [
    ['/lead @ana', '2026-03-02T09:03:00Z'],
    ['Errors since 08:46 UTC, right after #4', '2026-03-02T09:05:00Z'],
    ['/trigger #4', '2026-03-02T09:10:00Z'],
  ] as const)
    await github.as('ana').comment(number, body, { at });
  const labels = ['incident', 'drill'];
  const practice = await declare(github, { title: 'Practice', labels });
  incident = ['--repo', 'acme/shop', '--issue', String(number)];
  drill = String(practice.number);
  env = environmentAt(github);
  // Where requests go is read from the process, whatever a command is handed.
  Object.assign(process.env, env);
});
afterAll(async () => {
  removeClones();
  server.close();
  await github.close();
});

/** At least one for every contract: what a person would type, in each of the states that it answers for. */
const lines: Readonly<Record<keyof typeof contracts, () => readonly (readonly string[])[]>> = {
  doctor: () => [['doctor'], ['doctor', '--repo', 'acme/shop']],
  drill: () => [
    ['drill', '--repo', 'acme/shop', '--issue', drill],
    ['drill', 'no-change', '--seed', '7'],
  ],
  timeline: () => [['timeline', ...incident]],
  'timeline-document': () => [['timeline', '--document', 'postmortems/2026-03-02-checkout-4.md']],
  correlation: () => [
    ['correlate', ...incident],
    ['correlate', '--at', '2026-03-02 09:00 UTC', '--text', 'checkout'],
  ],
  scoreboard: () => [
    ['correlate', '--scoreboard'],
    ['correlate', '--scoreboard', '--repo', 'acme/shop'],
  ],
  respond: () => [
    ['respond', ...incident],
    ['respond', ...incident, '--at', '2026-03-02 09:01 UTC'],
  ],
  rollback: () => [
    ['rollback', ...incident],
    ['rollback', ...incident, '--to', 'v99'],
  ],
  'rollback-versions': () => [['rollback', ...incident, '--list']],
  freeze: () => [
    ['freeze', '--repo', 'acme/shop'],
    ['freeze', '--repo', 'acme/shop', '--ref', 'main'],
  ],
  cost: () => [
    ['cost', '--minutes', '43', '--per-minute', '120', '--share', '30%', '--currency', 'EUR'],
  ],
  scaffold: () => [['scaffold', ...incident]],
  templates: () => [['templates']],
  review: () => [['review', 'postmortems']],
  'follow-ups': () => [
    ['follow-ups', 'postmortems'],
    ['follow-ups', '--repo', 'acme/shop'],
  ],
  import: () => [
    ...Object.keys(logs).map((name) => ['import', name]),
    ['import', 'list.txt', ...incident],
  ],
  probe: () => {
    const { port } = server.address() as AddressInfo;
    return [
      ['probe', `http://127.0.0.1:${port}/`, '--allow-host', '127.0.0.1'],
      ['probe', 'http://127.0.0.1:1/'],
    ];
  },
};

describe('--json', () => {
  it('has a schema for every command that knows it', () => {
    const known = Object.values(contracts).map(({ typed: line }) => line.split(' ')[0]);
    const io = { out: () => undefined, err: () => undefined, columns: 80 } as unknown as Io;
    expect([...new Set(known)].sort()).toEqual([...listCommandsWith('--json', io)].sort());
  });

  it.each(Object.keys(contracts) as (keyof typeof contracts)[])(
    'of %s is what schema/ says',
    async (name) => {
      const path = fileURLToPath(new URL(`../../schema/${name}.schema.json`, import.meta.url));
      const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
      const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
      for (const line of lines[name]()) {
        const { out, err, code } = await typed([...line, '--json']);
        expect({ line, code, err: out === '' ? err : '' }).toEqual({ line, code, err: '' });
        validate(JSON.parse(out));
        expect({ line, errors: validate.errors }).toEqual({ line, errors: null });
      }
    },
    60_000,
  );

  it('is refused by its schema when a field is missing, odd or new', async () => {
    for (const name of Object.keys(contracts) as (keyof typeof contracts)[]) {
      const { schema } = contracts[name];
      const [line = []] = lines[name]();
      const said = JSON.parse((await typed([...line, '--json'])).out) as object;
      const first = (Array.isArray(said) ? said[0] : said) as Record<string, unknown>;
      const wrap = (value: object) => (Array.isArray(said) ? [value] : value);
      const [key = ''] = Object.keys(first);
      const rest = Object.fromEntries(Object.entries(first).filter(([name]) => name !== key));
      expect([name, schema.safeParse(wrap(first)).success]).toEqual([name, true]);
      for (const broken of [rest, { ...first, [key]: { odd: true } }, { ...first, new: 1 }])
        expect([name, schema.safeParse(wrap(broken)).success]).toEqual([name, false]);
    }
  }, 120_000);
});

it('a plan of a rollback shows no hash that somebody could approve', async () => {
  const { out } = await typed(['rollback', ...incident, '--json']);
  expect(JSON.parse(out)).toMatchObject({ kind: 'plan', call: { workflow: 'deploy.yml' } });
  expect(out).not.toMatch(/"(?:hash|key)"|rollback-\d+-/);
});

it('schemas lie where the package has them', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: string[];
  };
  expect(files).toContain('schema');
});

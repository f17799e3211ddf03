/**
 * Every command that the README and the documents show is typed here, in a clone and against a local GitHub as the pages
 * describe them. A page that shows a command which does not work fails.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';
import type { Io } from '../../src/node/io.js';
import { type Instant, plusSeconds } from '../../src/time/instant.js';
import { cloneWith, commitAll, emptyFolder, gitAt, removeClones } from '../support/clones.js';
import { environmentAt, watchedGitHub, type WatchedGitHub } from '../support/local-github.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const begin = '2026-11-20T14:40:00Z';

interface Shown {
  readonly page: string;
  /** As it stands there. */
  readonly line: string;
}

/** Lines of code blocks, and code within sentences; what has a placeholder in capitals or a choice is no command yet. */
function commandsOf(page: string): readonly Shown[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^( *)```[^\n]*\n([^]*?)^\1```/gm)].flatMap(([, , body = '']) =>
    body.split('\n'),
  );
  const spans = [...text.replace(/^( *)```[^]*?^\1```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  // A single word within a sentence is the name of a command.
  const typedSpans = spans.filter((code) => /after-action \S+ \S/.test(code));
  return [...blocks, ...typedSpans]
    .map((line) =>
      line
        .trim()
        .replace(/^\$ /, '')
        .replace(/ {2,}#.*$/, ''),
    )
    .filter((line) => /^(?:cat \S+ \| )?(?:npx |gh )?after-action [a-z]/.test(line))
    .filter((line) => !/ [A-Z]+(?![\w-])|[[\]]|\w\|\w/.test(line.replace(/"[^"]*"/g, '""')))
    .map((line) => ({ page, line }));
}

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/node_modules|\.vitepress/.test(name))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];
const shown = new Map(pages.flatMap(commandsOf).map(({ page, line }) => [line, page]));

/** Ends that are an answer too: what the command found, or what is not to be had in a test. */
const ends: readonly (readonly [pattern: RegExp, exit: number, reason: string])[] = [
  [/^after-action doctor/, 1, 'a repository without its workflows on GitHub is not ready'],
  [/^after-action follow-ups postmortems/, 1, 'an action item has no issue yet'],
  [/^after-action probe https:/, 1, 'the address of an example does not exist'],
];

/** By tests of the bundle: the demo takes long, and the style sheet of the page is built in. */
const elsewhere = /^after-action (?:demo|preview .*--html)/;

const postmortem = `---
incident: 12
date: 2026-11-20
severity: sev2
status: draft
---

# Checkout answers 502

A third of the payments failed for 28 minutes. The pool of connections was exhausted after a change to the payment service.

## Timeline

All times UTC.

- 14:03 errors rise
- 14:10 the payment service is rolled back
- 14:31 errors are gone

## Root cause

The limit of the pool was below what the new client opens.

## Action items

- [ ] Alert on the pool (owner: @ana, due: 2026-12-04)
- [x] Limit the pool, #34
`;

let github: WatchedGitHub;
let server: Server;
let prepared: string;
let env: Io['env'];
/** Goes on while a command waits. */
let now: Instant = begin;

beforeAll(async () => {
  server = createServer((_, response) => response.end('hello'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  github = await watchedGitHub({
    now: '2026-11-17T09:00:00Z',
    webUrl: 'https://github.example',
    repositories: [{ fullName: 'octo/shop', collaborators: { ana: 'write', jon: 'write' } }],
  });
  const files = {
    '.github/after-action.yml': `probes:
  - { url: 'http://127.0.0.1:${(server.address() as AddressInfo).port}/' }
probe: { allow_hosts: [127.0.0.1], controls: [] }
rollback: { method: dispatch, workflow: deploy.yml }
`,
    '.github/workflows/deploy.yml':
      'on:\n  workflow_dispatch: { inputs: { version: { required: true }, key: { required: false } } }\njobs: { deploy: { runs-on: ubuntu-24.04, steps: [{ run: echo }] } }\n',
    'postmortems/2026-11-20-checkout-12.md': postmortem,
    'postmortems/2026-11-18-checkout-72.md': postmortem.replace('12', '72'),
    'postmortems/checkout.md': postmortem.replace('12', '73'),
    'src/checkout/payment.js': 'x\n',
  };
  const ana = github.as('ana');
  const changes = [
    ['2026-11-17T09:00:00Z', 'v1.4.1', { ...files, 'README.md': 'Shop\n' }],
    ['2026-11-20T14:00:00Z', 'v1.4.2', { 'src/checkout/payment.js': 'y\n' }],
  ] as const;
  let sha = '';
  for (const [at, tag, changed] of changes) {
    github.clock.set(at);
    ({ sha } = await ana.commit({ files: changed, message: `checkout: release ${tag}` }));
    await ana.tag(tag);
    const { id } = await ana.deployment({ ref: tag, environment: 'production' });
    await ana.deploymentStatus(id, { state: 'success' });
  }
  await open(12, '2026-11-20T14:05:00Z', ['incident', 'sev2']);
  await open(13, '2026-11-20T14:05:00Z', ['incident', 'drill']);
  await ana.comment(12, `/lead me\n/trigger ${sha.slice(0, 8)}`, { at: '2026-11-20T14:06:00Z' });
  for (const [pull, path] of [
    [34, 'postmortems/2026-11-19-mail-9.md'],
    [71, 'src/search.js'],
  ] as const) {
    github.repository().lastNumber = pull - 1;
    await ana.commit({ files: { [path]: postmortem }, message: 'Change', branch: `b${pull}` });
    await ana.openPull({ title: 'Change', head: `b${pull}` });
  }
  env = environmentAt(github);
  // Where requests go is read from the process, whatever a command is handed.
  Object.assign(process.env, env);
  prepared = cloneWith(
    {
      ...files,
      'draft.md': postmortem,
      'alerts.json': JSON.stringify({
        version: '4',
        alerts: [{ labels: { alertname: 'Slow' }, startsAt: '2026-11-20T14:03:00Z' }],
      }),
      'channel.json': JSON.stringify([
        { type: 'message', ts: '1795183320.0', user: 'U2', username: 'jon', text: 'Down' },
      ]),
    },
    '2026-11-17T09:00:00Z',
  );
  gitAt(prepared, '2026-11-17T09:00:00Z', 'tag', 'v1.4.1');
  commitAll(prepared, '2026-11-20T14:00:00Z');
  const record = 'after-action record --repo octo/shop --issue 12 --out incident-12.json';
  const recorded = await typed(record, prepared);
  expect({ code: recorded.code, err: recorded.err }).toEqual({
    code: 0,
    err: expect.stringMatching(/^Recorded #12/),
  });
});

afterAll(async () => {
  removeClones();
  server.close();
  await github.close();
});

async function open(number: number, at: Instant, labels: readonly string[]): Promise<void> {
  github.repository().lastNumber = number - 1;
  const [title, body] = ['Checkout answers 502', 'Since 14:03 UTC payments fail.'];
  await github.as('ana').createIssue({ title, body, labels, at });
}

/** As a shell takes it, as far as the pages use one: quotes, `cat FILE |`, `> FILE`. */
async function typed(line: string, cwd: string) {
  const [, piped, rest = ''] =
    /^(?:cat (\S+) \| )?(?:npx |gh )?after-action (.*)$/.exec(line) ?? [];
  const [words = '', into] = rest.split(/ >>? /);
  const here = words
    .replace('owner/name', 'octo/shop')
    .replace(/^(drill --repo .* --issue) 12/, '$1 13')
    .replace(':8080', `:${(server.address() as AddressInfo).port}`);
  const args = [...here.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env,
    cwd,
    tty: false,
    columns: 80,
    now: () => now,
    sleep: (milliseconds) => {
      now = plusSeconds(now, milliseconds / 1000);
      github.clock.set(now);
      return Promise.resolve();
    },
    lines: () =>
      Promise.resolve(([] as string[])[Symbol.iterator]() as unknown as AsyncIterator<string>),
    ...(piped !== undefined && { stdin: () => readFileSync(join(cwd, piped), 'utf8') }),
  });
  if (into !== undefined) {
    const path = join(cwd, into.replace('~', 'home'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, out.join(''));
  }
  return { code, out: out.join(''), err: err.join('') };
}

describe('a command that the pages show', () => {
  it('is found on them', () => {
    expect(shown.size).toBeGreaterThan(70);
  });

  it.each([...shown].filter(([line]) => !elsewhere.test(line)))(
    '%s (%s)',
    async (line) => {
      const folder = emptyFolder();
      cpSync(prepared, folder, { recursive: true });
      const { code, out, err } = await typed(line, folder);
      const end = ends.find(([pattern]) => pattern.test(line.replace(/^(?:npx|gh) /, '')));
      expect({ line, code, err: code === 0 ? '' : err }).toEqual({
        line,
        code: end?.[1] ?? 0,
        err: end === undefined ? '' : err,
      });
      expect(out + err).not.toMatch(/\bPM9\d\d\b/);
      expect(out + err).not.toBe('');
    },
    60_000,
  );
});

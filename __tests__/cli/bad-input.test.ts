/**
 * Whatever is typed, the terminal answers with one problem, one code and its remedy, on stderr, and
 * the promised exit code.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { cli, declare, shopWithHistory } from '../support/bundle.js';
import { environmentAt, type WatchedGitHub } from '../support/local-github.js';
import { typed } from '../support/terminal.js';

const commands = [
  'demo',
  'try',
  'timeline',
  'preview',
  'correlate',
  'scaffold',
  'review',
  'follow-ups',
  'import',
  'record',
  'completion',
];
const folder = mkdtempSync(join(tmpdir(), 'after-action-terminal-'));
const recording = join(folder, 'incident.json');
let github: WatchedGitHub;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  github = await shopWithHistory();
  const { number } = await declare(github, {
    title:
      'Checkout answers 502 для всех клиентов 結帳失敗 🔥 in every region of the world and beyond',
  });
  for (const body of [
    '/lead @ana',
    'p99 of `POST /checkout` went from 400 ms to 30 s at 08:46 UTC, and nobody ' +
      'in the whole company can say why it did that just now',
    '/mitigated 09:40 UTC',
  ])
    await github.as('ana').comment(number, body, { at: '2026-03-02T09:41:00Z' });
  env = environmentAt(github);
  writeFileSync(join(folder, 'broken.json'), '{"issue": ');
  writeFileSync(join(folder, 'other.json'), '{"name": "x"}');
  writeFileSync(join(folder, 'list.json'), '[1]');
  writeFileSync(join(folder, 'bad.yml'), 'labels:\n  incidnet: fire\n');
  writeFileSync(join(folder, 'doc.md'), '# Checkout\n\n## Summary\n\n_TODO: x_\n');
  writeFileSync(join(folder, 'empty.md'), '');
  mkdirSync(join(folder, 'folder.md'));
  expect(
    (
      await typed(
        [
          'record',
          '--repo',
          'acme/shop',
          '--issue',
          '1',
          '--out',
          recording,
          '--now',
          '2026-03-02T11:00:00Z',
        ],
        { cwd: folder, env },
      )
    ).exit,
  ).toBe(0);
});
afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

const repo = ['--repo', 'acme/shop'];
const online = [...repo, '--issue', '1', '--now', '2026-03-02T11:00:00Z'];

describe('what is typed wrongly', () => {
  it.each<[string, readonly string[], number, RegExp]>([
    ['no source', ['timeline'], 2, /^PM404 Missing --issue[^]*--recording/],
    ['a repository without an issue', ['timeline', ...repo], 2, /^PM404 [^]*issue/],
    [
      'an issue that is not a number',
      ['timeline', ...repo, '--issue', 'twelve'],
      2,
      /^PM404 [^]*twelve/,
    ],
    ['issue 0', ['timeline', ...repo, '--issue', '0'], 2, /^PM404 [^]*issue/],
    [
      'an issue that is not there',
      ['timeline', ...repo, '--issue', '99'],
      3,
      /^PM104 [^]*issues\/99/,
    ],
    [
      'a repository named wrongly',
      ['timeline', '--repo', 'shop', '--issue', '1'],
      2,
      /^PM\d{3} [^]*owner\/name/,
    ],
    [
      'a repository that is not there',
      ['timeline', '--repo', 'acme/none', '--issue', '1'],
      3,
      /^PM104 /,
    ],
    [
      'a time that is none',
      ['timeline', ...repo, '--issue', '1', '--at', 'whenever'],
      2,
      /^PM405 [^]*whenever/,
    ],
    [
      'both sources',
      ['timeline', ...repo, '--recording', 'incident.json'],
      2,
      /^PM404 [^]*exclude/,
    ],
    [
      'an unknown format',
      ['timeline', ...repo, '--issue', '1', '--format', 'pdf'],
      2,
      /^PM404 [^]*mermaid/,
    ],
    ['a file that is not there', ['timeline', '--recording', 'none.json'], 2, /^PM501 [^]*ENOENT/],
    ['a folder without documents', ['review', 'folder.md'], 2, /^PM501 [^]*folder\.md/],
    [
      'a recording that is not JSON',
      ['timeline', '--recording', 'broken.json'],
      2,
      /^PM406 [^]*broken\.json/,
    ],
    ['a recording of another shape', ['timeline', '--recording', 'other.json'], 2, /^PM406 /],
    ['a recording that is a list', ['timeline', '--recording', 'list.json'], 2, /^PM406 /],
    [
      '--apply with a recording',
      ['timeline', '--recording', 'incident.json', '--apply'],
      2,
      /^PM404 [^]*--apply/,
    ],
    ...[
      ['timeline', ...online],
      ['correlate', ...online],
      ['scaffold', ...online],
      ['import', 'none.txt', ...online],
      ['review', ...repo, '--pull', '1'],
      ['follow-ups', ...repo],
    ].map((args): [string, readonly string[], number, RegExp] => [
      `--apply with --dry-run of ${args[0]}`,
      [...args, '--apply', '--dry-run'],
      2,
      /^PM404 [^]*exclude/,
    ]),
    [
      'a configuration that is not there',
      ['timeline', '--recording', 'incident.json', '--config', 'none.yml'],
      2,
      /^PM501 /,
    ],
    ['nothing to review', ['review'], 2, /^PM404 /],
    ['a pull request without a repository', ['review', '--pull', '3'], 2, /^PM404 [^]*--repo/],
    ['a pull request that is not a number', ['review', ...repo, '--pull', 'x'], 2, /^PM404 /],
    ['nobody’s follow-ups', ['follow-ups'], 2, /^PM404 /],
    ['an import without a file', ['import'], 2, /^PM404 Missing required argument/],
    ['an import of nothing', ['import', 'none.txt'], 2, /^PM501 /],
    ['--apply of an import without an incident', ['import', 'doc.md', '--apply'], 2, /^PM404 /],
    ['an unknown option', ['timeline', '--verbose'], 2, /^PM404 Unknown option '--verbose'/],
    ['an unknown command', ['timelien'], 2, /^PM404 Unknown command 'timelien'[^]*timeline/],
    [
      'correlation outside a clone',
      ['correlate', '--at', '2026-03-02T09:00:00Z'],
      2,
      /^PM502 [^]*git clone/,
    ],
    ['a demo of nothing', ['demo', '--recording', 'none.json'], 2, /^PM501 /],
    ['a demo into a file', ['demo', '--out', 'doc.md'], 2, /^PM404 .*a folder is needed/],
    ['a demo below a file', ['demo', '--out', 'doc.md/x'], 2, /^PM404 .*doc\.md is a file/],
  ])('%s', async (_name, args, exit, says) => {
    const { exit: code, out, err } = await typed(args, { cwd: folder, env });
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(err).not.toContain(env['GITHUB_TOKEN']);
    if (err.startsWith('PM')) expect(err).toMatch(/^ {2}remedy {4}\S/m);
  });

  it('no token, a wrong one, and GitHub away are told apart', async () => {
    const ask = async (change: Readonly<Record<string, string>>) =>
      typed(['timeline', ...online], { cwd: folder, env: { ...env, ...change } });
    const [none, wrong] = [
      await ask({ GITHUB_TOKEN: '' }),
      await ask({ GITHUB_TOKEN: 'ghp_wrong00000000000000000' }),
    ];
    expect([none.exit, none.err.slice(0, 5), wrong.exit, wrong.err.slice(0, 5)]).toEqual([
      3,
      'PM101',
      3,
      'PM101',
    ]);
    expect(wrong.err).not.toContain('ghp_wrong');
    const token = github.addToken({ login: 'ana' });
    github.setRateLimit(token, { remaining: 0, reset: '2026-03-02T23:00:00Z' });
    const used = await ask({ GITHUB_TOKEN: token });
    expect([used.exit, used.err.slice(0, 5)]).toEqual([4, 'PM202']);
  });

  it('an unknown key of a configuration is told, and the rest is done', async () => {
    const { exit, out, err } = await typed(
      ['timeline', '--recording', 'incident.json', '--config', 'bad.yml'],
      { cwd: folder },
    );
    expect(err).toMatch(/^PM402 [^]*bad\.yml:2:3/);
    expect(out).toContain('Checkout');
    expect([0, 2]).toContain(exit);
  });
});

describe('manners', () => {
  it.each(['', ...commands])('%s --help says what it does and what it takes', async (command) => {
    const { exit, out, err } = await typed([...(command === '' ? [] : [command]), '--help'], {
      cwd: folder,
    });
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: after-action/);
    expect(out.split('\n').filter((line) => stringWidth(line) > 100)).toEqual([]);
    for (const name of command === '' ? commands : []) expect(out).toContain(name);
  });

  it('without a command it shows the help and asks for one', async () => {
    const { out, err } = await typed([], { cwd: folder });
    expect(out + err).toMatch(/Usage: after-action/);
  });

  it.each<readonly string[]>([
    ['timeline', '--recording', 'incident.json'],
    ['correlate', '--recording', 'incident.json'],
    ['scaffold', ...online],
    ['timeline', ...online],
    ['correlate', ...online],
    ['follow-ups', 'doc.md'],
  ])('%s … fits into 80 columns, without colour where nobody looks', async (...args) => {
    const { exit, out, err } = await typed(args, { cwd: folder, env });
    expect([0, 1]).toContain(exit);
    // A document is printed as it is; tables and plans are made for the screen.
    const lines = (args[0] === 'scaffold' ? err : out + err).split('\n');
    // Four spaces in front: a command to copy, which a line break would spoil.
    expect(
      lines.filter((line) => stringWidth(line) > 80 && !/^ {4}(?:gh|git) /.test(line)),
    ).toEqual([]);
    expect(out + err).not.toContain('\u001b');
  });

  it('writes nothing without --apply', async () => {
    github.forgetCalls();
    for (const command of ['timeline', 'correlate', 'scaffold'])
      for (const option of [[], ['--dry-run']])
        expect((await typed([command, ...online, ...option], { cwd: folder, env })).exit).toBe(0);
    expect(github.calls().filter(({ write }) => write)).toEqual([]);
  });

  it('reads and writes nothing when it is told to write and not to write', async () => {
    github.forgetCalls();
    await typed(['timeline', ...online, '--apply', '--dry-run'], { cwd: folder, env });
    expect(github.calls()).toEqual([]);
  });

  it('finds: exit 1, one line a finding, its place in front as compilers write it', async () => {
    const { exit, out } = await typed(['review', 'doc.md', '--format', 'compact'], { cwd: folder });
    expect(exit).toBe(1);
    expect(
      out.split('\n').filter((line) => /^doc\.md:\d+:\d+: (?:error|warning|notice): /.test(line))
        .length,
    ).toBeGreaterThan(2);
    expect(out).not.toContain('\u001b');
  });

  it('keeps stdout for the result: --json is JSON and nothing else', async () => {
    for (const args of [
      ['timeline', ...online, '--json'],
      ['correlate', ...online, '--json'],
      ['review', 'doc.md', '--json'],
      ['follow-ups', 'doc.md', '--json'],
      ['record', ...online],
    ]) {
      const { out } = await typed(args, { cwd: folder, env });
      expect(() => JSON.parse(out) as unknown).not.toThrow();
    }
  });

  it('ends quietly when the reader has seen enough', async () => {
    const child = spawn(
      'sh',
      [
        '-c',
        `"${process.execPath}" "${cli}" timeline --recording incident.json --format json | head -1`,
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err.join('')]).toEqual([0, '']);
    expect(out.join('')).toMatch(/^\{/);
  });
});

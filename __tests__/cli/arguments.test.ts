/** Files as people name them, and options that would do nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-arguments-'));
const item = '- [ ] Alert on the pool (owner: @maya, due: 2026-01-02)';
const document = `# Orders fail\n\n## Timeline\n\n- 14:01 UTC: orders fail\n\n## Action items\n\n${item}\n`;

beforeAll(() => {
  mkdirSync(join(folder, 'postmortems', '2026'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'postmortems', 'one.md'), document);
  writeFileSync(join(folder, 'postmortems', '2026', 'two.md'), document);
  writeFileSync(join(folder, 'postmortems', 'notes.txt'), 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function typed(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    stdin: () => document,
    env: {},
    cwd: folder,
    tty: false,
    columns: 200,
    now: () => '2026-11-20T15:00:00Z',
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('files', () => {
  it.each([
    ['postmortems', 2],
    ['postmortems/*.md', 1],
    ['postmortems/**/*.md', 2],
    ['post*/{one,three}.md', 1],
    ['-', 1],
    ['postmortems/one.md', 1],
  ])('%s is read by follow-ups', async (argument, items) => {
    const { out, err } = await typed('follow-ups', argument, '--json');
    expect(err).toBe('');
    expect((out.match(/Alert on the pool/g) ?? []).length).toBe(items);
  });

  it('are read by review and timeline as well', async () => {
    const review = await typed('review', 'postmortems', '-');
    for (const path of ['postmortems/one.md', 'postmortems/2026/two.md', '-\n'])
      expect(review.out).toContain(path);
    expect((await typed('timeline', '--document', '-')).out).toContain('orders fail');
  });

  it('that are not there are named in words', async () => {
    expect((await typed('review', 'none.md')).err).toMatch(/cannot be read: there is no such file/);
    expect((await typed('review', 'empty')).err).toContain('No postmortem matches empty');
    expect((await typed('review', 'no*.md')).err).toContain('No postmortem matches no*.md');
  });
});

describe('options without effect are refused', () => {
  it.each([
    [['correlate', '--apply'], '--apply has no effect in a clone'],
    [['correlate', '--scoreboard', '--at', '14:00'], '--at has no effect with --scoreboard'],
    [
      ['timeline', '--recording', 'x.json', '--issue', '3'],
      '--issue has no effect with --recording',
    ],
    [['timeline', '--json', '--format', 'csv'], '--json and --format csv exclude each other'],
    [['timeline', '--format', 'markdwn'], 'Unknown format "markdwn", did you mean "markdown"?'],
    [['timeline', '--document', 'x.md', '--format', 'csv'], '--format csv has no effect'],
    [['timeline', '--document', 'x.md', '--apply'], '--apply has no effect with --document'],
    [['review', 'x.md', '--repo', 'octo/shop'], '--repo has no effect without --pull'],
    [['review', 'x.md', '--format', 'compat'], 'Unknown format "compat", did you mean "compact"?'],
    [['review', 'x.md', '--json', '--format', 'text'], '--json and --format text exclude'],
    [['review', '-', '--fix'], '--fix has no effect on standard input'],
    [['review', '--pull', '3', '--fix'], '--fix has no effect with --pull'],
    [['review', '-', '--fix', '--write-baseline'], '--fix and --write-baseline exclude'],
    [['review', 'x.md', '--pull', '3'], 'Files and --pull exclude each other'],
    [['follow-ups', 'x.md', '--apply', '--repo', 'o/s'], '--repo and --apply have no effect'],
  ])('%j', async (args, says) => {
    const { code, err, out } = await typed(...args);
    expect(err).toContain(says);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('colour', () => {
  it.each([
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '0' }, [], false],
    [{}, [], false],
  ] as const)('with %j and %j', async (env, args, colored) => {
    const out: string[] = [];
    await runCli(['review', 'postmortems', ...args], {
      out: (text) => void out.push(text),
      err: () => undefined,
      env,
      cwd: folder,
      tty: false,
      columns: 80,
      now: () => '2026-11-20T15:00:00Z',
    });
    expect(out.join('').includes('\u001b[')).toBe(colored);
  });
});

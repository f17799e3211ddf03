/** The review of files as it is typed: mends, baseline, forms of output. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';

let folder = '';
const file = (name: string) => join(folder, name);
const document =
  '# Orders fail\r\n\r\n## Summary\r\n\r\nThe limit was, of course, too low.  \r\n\tWe should have tested it.\r\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'after-action-review-'));
  mkdirSync(file('.git'));
  mkdirSync(file('postmortems'));
  mkdirSync(file('.github'));
  writeFileSync(file('.github/after-action.yml'), 'review:\n  fail_on: warning\n');
  writeFileSync(file('postmortems/one.md'), document);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function typed(
  args: readonly string[],
  cwd = folder,
  env: Readonly<Record<string, string>> = {},
) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(['review', ...args], {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    stdin: () => document,
    env,
    cwd,
    tty: false,
    columns: 80,
    now: () => '2026-11-20T15:00:00Z',
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('--fix', () => {
  it('mends what is mechanical, leaves every other byte, and has nothing to do the second time', async () => {
    const { out } = await typed(['postmortems', '--fix']);
    expect(out).toContain('Mended 1 finding.');
    const text = readFileSync(file('postmortems/one.md'), 'utf8');
    expect(text).toBe(document.replace(', of course,', ''));
    const { mtimeMs } = statSync(file('postmortems/one.md'));
    expect((await typed(['postmortems', '--fix'])).out).not.toContain('Mended');
    expect(statSync(file('postmortems/one.md')).mtimeMs).toBe(mtimeMs);
  });
  it('leaves alone what is no UTF-8, what a comment takes back, and what the baseline holds', async () => {
    const bytes = Buffer.concat([Buffer.from(document), Buffer.from([0xe9, 0x0a])]);
    writeFileSync(file('postmortems/latin.md'), bytes);
    const { code, err } = await typed(['postmortems/latin.md', '--fix']);
    expect([code, err]).toEqual([2, expect.stringContaining('PM626')]);
    expect(readFileSync(file('postmortems/latin.md'))).toEqual(bytes);

    const excused = document.replace(
      'The limit',
      '<!-- after-action disable-next-line no-hindsight a quotation -->\r\nThe limit',
    );
    writeFileSync(file('postmortems/one.md'), excused);
    await typed(['postmortems/one.md', '--fix']);
    expect(readFileSync(file('postmortems/one.md'), 'utf8')).toBe(excused);

    writeFileSync(file('postmortems/one.md'), document);
    await typed(['postmortems/one.md', '--write-baseline', '--baseline', 'known.json']);
    await typed(['postmortems/one.md', '--fix', '--baseline', 'known.json']);
    expect(readFileSync(file('postmortems/one.md'), 'utf8')).toBe(document);
  });
});

describe('a baseline', () => {
  it('is written once, holds what was found, and is found by the configuration', async () => {
    const { code, err } = await typed(['postmortems', '--write-baseline']);
    expect([code, err]).toEqual([0, expect.stringContaining('Set review.baseline')]);
    const path = '.github/after-action-baseline.json';
    const { mtimeMs } = statSync(file(path));
    await typed(['postmortems', '--write-baseline']);
    expect(statSync(file(path)).mtimeMs).toBe(mtimeMs);

    expect((await typed(['postmortems'])).code).toBe(1);
    writeFileSync(
      file('.github/after-action.yml'),
      `review:\n  fail_on: warning\n  baseline: ${path}\n`,
    );
    const again = await typed(['postmortems']);
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toContain('of the baseline not shown');
    // From another folder it is the same document.
    expect((await typed(['one.md'], file('postmortems'))).code).toBe(0);
  });
  it('lets what is new count', async () => {
    await typed(['postmortems', '--write-baseline', '--baseline', 'known.json']);
    const more = `${document}\r\nThe guard was obviously wrong.\r\n`;
    writeFileSync(file('postmortems/one.md'), more);
    const { out } = await typed(['postmortems', '--baseline', 'known.json', '--format', 'compact']);
    expect(out.trim().split('\n')).toEqual([expect.stringContaining('[no-hindsight]')]);
  });
  it('that is something else stops the command', async () => {
    writeFileSync(file('known.json'), '<<<<<<< ours');
    const { code, err } = await typed(['postmortems', '--baseline', 'known.json']);
    expect([code, err]).toEqual([2, expect.stringContaining('PM625 known.json')]);
  });
});

it.each(['json', 'sarif'])('--format %s is JSON and nothing else', async (format) => {
  const { out, code } = await typed(['postmortems', '-', '--format', format]);
  expect(code).toBe(1);
  expect(() => JSON.parse(out) as unknown).not.toThrow();
});

describe('many documents', () => {
  const env = () => ({ XDG_CACHE_HOME: file('cache') });
  const kept = () => readdirSync(file('cache/after-action'));
  const all = (...more: readonly string[]) =>
    typed(['postmortems', '--format', 'json', ...more], folder, env());
  beforeEach(() => {
    for (let i = 0; i < 25; i += 1)
      writeFileSync(file(`postmortems/${i}.md`), document.replace('Orders', `Order ${i}`));
  });

  it('are reviewed once: the same answer, and nothing is written the second time', async () => {
    const first = await all('--no-cache');
    expect(existsSync(file('cache'))).toBe(false);
    expect(await all()).toEqual(first);
    const [name = ''] = kept();
    const { mtimeMs } = statSync(file(`cache/after-action/${name}`));
    expect(await all()).toEqual(first);
    expect(statSync(file(`cache/after-action/${name}`)).mtimeMs).toBe(mtimeMs);
  });
  it('are reviewed again when their text, their name or the configuration has changed', async () => {
    await all();
    writeFileSync(file('postmortems/3.md'), `${document}\nThe guard was obviously wrong.\n`);
    writeFileSync(file('postmortems/2026-01-02-4.md'), document);
    expect(await all()).toEqual(await all('--no-cache'));
    writeFileSync(file('.github/after-action.yml'), 'review:\n  rules:\n    no-hindsight: error\n');
    expect(await all()).toEqual(await all('--no-cache'));
    expect(kept()).toHaveLength(2);
  });
  it('are reviewed again when what was kept is broken', async () => {
    const first = await all();
    const [name = ''] = kept();
    for (const broken of ['', '{', '[]', '{"a":1}', 'null']) {
      writeFileSync(file(`cache/after-action/${name}`), broken);
      expect(await all()).toEqual(first);
    }
  });
  it('leave nothing where the system names no folder, nor when there are few of them', async () => {
    await typed(['postmortems']);
    await typed(['postmortems/one.md'], folder, env());
    expect(readdirSync(folder).sort()).toEqual(['.git', '.github', 'postmortems']);
  });
});

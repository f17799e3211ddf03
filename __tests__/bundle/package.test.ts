/** The package as somebody gets it: packed, installed into an empty folder without network, run by its name. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'after-action-package-'));
const app = join(folder, 'app');
const windows = process.platform === 'win32';

function run(command: string, args: readonly string[], cwd: string) {
  const env = { ...process.env, NO_COLOR: '1', npm_config_cache: join(folder, 'cache') };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: windows });
}

const afterAction = (...args: readonly string[]) =>
  run(join(app, 'node_modules', '.bin', 'after-action'), args, app);

let tarball = '';

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }\n');
  const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], app);
  if (installed.status !== 0) throw new Error(installed.stdout + installed.stderr);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  it('takes less than a megabyte and installs nothing else', () => {
    expect(statSync(tarball).size).toBeLessThan(1_000_000);
    const modules = readdirSync(join(app, 'node_modules'));
    expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['after-action']);
  });

  it('has no source, no test and nothing of the machine that packed it', () => {
    const files = readdirSync(join(app, 'node_modules', 'after-action'));
    expect(
      files.filter((name) => ['src', '__tests__', 'docs', 'node_modules'].includes(name)),
    ).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['action.yml', 'dist', 'drills', 'templates', 'schema']),
    );
  });

  it('runs by its name, with its templates and rules', () => {
    expect(afterAction('--version')).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(app, 'a.md'), '# Checkout is down\n\n## Summary\n\nTODO: what happened\n');
    const { status, stdout } = afterAction('review', 'a.md');
    expect([status, stdout.includes('no-placeholder')]).toEqual([1, true]);
  });

  it.each(['text', 'compact', 'json', 'sarif', 'github'])('reviews in the form %s', (format) => {
    writeFileSync(join(app, 'b.md'), '# Checkout is down\n\n## Summary\n\nTODO: what happened\n');
    const { status, stdout, stderr } = afterAction('review', 'b.md', '--format', format);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('no-placeholder');
    if (format === 'sarif') expect(stdout).toMatch(/"informationUri": "https:\/\/\S+"/);
  });

  it('plays the demo to its end', () => {
    const { status, stdout, stderr } = afterAction('demo', '--out', 'seen');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Three weeks later');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(70);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(readdirSync(join(app, 'seen'))).toEqual(
      expect.arrayContaining(['index.html', 'postmortem.md']),
    );
  }, 120_000);
});

/** The other ways to the command: the extension of `gh`, and the hooks of pre-commit, each as its host starts it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'after-action-installed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const unix = process.platform === 'win32' ? describe.skip : describe;

unix('gh after-action', () => {
  // `gh extension install .` links the clone among the extensions, and starts the file of its name.
  it('starts from a link to the clone, and hands its words on as they are', () => {
    const extensions = join(folder, 'gh extensions');
    mkdirSync(extensions);
    symlinkSync(root, join(extensions, 'gh-after-action'));
    const gh = (...args: readonly string[]) =>
      run(join(extensions, 'gh-after-action', 'gh-after-action'), args);
    expect(gh('cost', '--minutes', '43', '--per-minute', '120')).toMatchObject({ status: 0 });
    writeFileSync(join(folder, 'two words.md'), '# Checkout is down\n\nTODO: what happened\n');
    expect(gh('review', 'two words.md')).toMatchObject({
      status: 1,
      said: expect.stringContaining('two words.md'),
    });
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

unix('the hooks of pre-commit', () => {
  const hooks = parse(
    readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
  ) as readonly Hook[];
  const start = (id: string, ...files: readonly string[]) => {
    const [entry = '', ...args] = hooks.find((one) => one.id === id)?.entry.split(' ') ?? [];
    return run(join(root, entry), [...args, ...files]);
  };
  const write = (name: string, text: string): string => {
    mkdirSync(join(folder, 'postmortems'), { recursive: true });
    writeFileSync(join(folder, 'postmortems', name), text);
    return `postmortems/${name}`;
  };

  it('are for postmortems and nothing else', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['after-action-review', 'after-action-fix']);
    for (const { files } of hooks) {
      expect('postmortems/2026/checkout.md').toMatch(new RegExp(files));
      expect('docs/postmortems/checkout.md').not.toMatch(new RegExp(files));
    }
  });

  it('review what is committed, and stop it with one that is not finished', () => {
    const open = write('open.md', '# Checkout is down\n\n## Summary\n\nTODO: what happened\n');
    expect(start('after-action-review', open)).toMatchObject({
      status: 1,
      said: expect.stringContaining('no-placeholder'),
    });
  });

  it('mend what can be mended, once', () => {
    const words = 'The pool was obviously too small.';
    const file = write('mend.md', `# Checkout is down\n\n## Summary\n\n${words}\n`);
    start('after-action-fix', file);
    const mended = readFileSync(join(folder, file), 'utf8');
    expect(mended).toContain('The pool was too small.');
    start('after-action-fix', file);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(mended);
  });
});

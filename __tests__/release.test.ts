/** What an adopter checks first: our own workflows, the package, and what a release says of itself. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly needs?: string;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

describe.each(readdirSync(`${root}.github/workflows`))('.github/workflows/%s', (name) => {
  const text = read(`.github/workflows/${name}`);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('asks for nothing at the top, and per job for what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs))
      expect([job.permissions !== undefined, job['timeout-minutes'] !== undefined]).toEqual([
        true,
        true,
      ]);
  });

  it('pins every action by its commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    expect(
      lines.filter(
        (line) => !/uses: (?:\.\/(?:freeze)?$|[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$)/.test(line),
      ),
    ).toEqual([]);
  });

  it('keeps no credentials after a checkout, and puts no expression into a script', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe('a release', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow;

  it('is built and tested without the right to write, then attested, then published', () => {
    expect(jobs['build']?.permissions).toEqual({ contents: 'read' });
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['build', undefined],
      ['attest', 'build'],
      ['github', 'attest'],
      ['major', 'github'],
      ['npm', 'github'],
    ]);
  });

  it.each([
    ['v1.1.0', '1.1.0', '### Added\n\n- b\n', ''],
    ['v1.0.0', '1.0.0', '- a\n', ''],
    ['v1.1.0', '1.0.0', '', 'The tag is v1.1.0, but package.json says 1.0.0.\n'],
    ['v1.0', '1.0', '', 'CHANGELOG.md has no section [1.0], or nothing in it.\n'],
    ['v0.9.0', '0.9.0', '', 'CHANGELOG.md has no section [0.9.0], or nothing in it.\n'],
  ])('%s of package %s has the notes of its section, or none', (tag, version, out, err) => {
    const folder = mkdtempSync(join(tmpdir(), 'after-action-release-'));
    try {
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
      writeFileSync(
        join(folder, 'CHANGELOG.md'),
        '# Changelog\n\n## [Unreleased]\n\n- c\n\n## [1.1.0] - 2026-12-01\n\n### ' +
          'Added\n\n- b\n\n## [1.0.0]\n\n- a\n\n## [0.9.0]\n\n[1.0.0]: https://example.com\n',
      );
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`${root}scripts/release-notes.mjs`, tag, folder],
        { encoding: 'utf8' },
      );
      expect({ status, stdout, stderr }).toEqual({
        status: err === '' ? 0 : 1,
        stdout: out,
        stderr: err,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('before a release', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'after-action-release-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (script: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`${root}scripts/${script}`, ...args],
      { encoding: 'utf8' },
    );
    return { status, said: `${stdout}${stderr}`.trim() };
  };
  const commit = '0123456789'.repeat(4);

  it('every example gets the commit, once, and none says that it is a placeholder', () => {
    cpSync(`${root}examples`, folder, { recursive: true });
    const texts = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yml'))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    const uses = texts().join('').split('after-action/after-action@').length;
    const { status, said } = run('pin-examples.mjs', commit, 'v1.2.3', folder);
    expect([status, said]).toEqual([0, expect.stringMatching(/^\d+ examples name v1\.2\.3\.$/)]);
    const once = texts();
    expect(once.join('')).not.toMatch(/@0{40}|is a placeholder/);
    expect(new Set(once.join('').match(/npx --yes \S+/g))).toEqual(
      new Set(['npx --yes after-action@1.2.3']),
    );
    expect(once.join('').split(`after-action/after-action@${commit} # v1.2.3\n`)).toHaveLength(
      uses,
    );
    expect(run('pin-examples.mjs', commit, 'v1.2.3', folder).status).toBe(0);
    expect(texts()).toEqual(once);
  });

  it.each([
    ['0'.repeat(40), 'v1.2.3', 'is not the sha of a commit'],
    ['main', 'v1.2.3', 'is not the sha of a commit'],
    [commit, '1.2.3', 'is not a tag'],
    [commit, 'v1', 'is not a tag'],
  ])('%s as %s is refused', (sha, tag, words) => {
    writeFileSync(join(folder, 'a.yml'), 'x: 1\n');
    const { status, said } = run('pin-examples.mjs', sha, tag, folder);
    expect([status, said]).toEqual([1, expect.stringContaining(words)]);
  });

  const changelog = (unreleased: string, rest = '') => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.1.0' }));
    writeFileSync(
      join(folder, 'CHANGELOG.md'),
      `# Changelog\n\n## [Unreleased]\n${unreleased}${rest}`,
    );
    const done = run('version.mjs', folder, '2026-12-01');
    return { ...done, text: readFileSync(join(folder, 'CHANGELOG.md'), 'utf8') };
  };

  it('the entries become those of the version, with the day, and its notes can be printed', () => {
    const { status, text } = changelog(
      '\nWhat will be 1.1.0:\n\n### Added\n\n- b\n',
      '\n## [1.0.0] - 2026-11-01\n\n- a\n',
    );
    expect([status, text]).toEqual([
      0,
      '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-12-01\n\n### Added\n\n- b\n\n' +
        '## [1.0.0] - 2026-11-01\n\n- a\n',
    ]);
    expect(run('version.mjs', folder).said).toContain('has 1.1.0 already');
    expect(run('release-notes.mjs', 'v1.1.0', folder)).toEqual({
      status: 0,
      said: '### Added\n\n- b',
    });
  });

  it('the first release works too, and one without a word does not', () => {
    expect(changelog('\n- a\n').text).toContain('## [1.1.0] - 2026-12-01\n\n- a\n');
    for (const nothing of ['', '\n', '\nWhat will be 1.1.0:\n'])
      expect(changelog(nothing, '\n## [1.0.0]\n\n- a\n').status).toBe(1);
  });

  it('the marketplace finds a name, a description, and an icon that it has', () => {
    const action = parse(read('action.yml')) as Readonly<Record<string, string>> & {
      readonly branding: Readonly<Record<string, string>>;
    };
    expect(action['name']).toMatch(/^[\w -]{3,60}$/);
    expect((action['description'] ?? '').length).toBeLessThanOrEqual(125);
    expect(action['author']).toBe('After-Action');
    expect(['activity', 'alert-circle', 'book-open', 'clock']).toContain(action.branding['icon']);
    expect(['white', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding['color'],
    );
  });
});

describe('the package', () => {
  const manifest = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>>;

  it('can be published, says where it is from, and adds nothing to an installation', () => {
    expect(manifest['private']).toBeUndefined();
    expect(manifest['dependencies'] ?? {}).toEqual({});
    for (const key of ['peerDependencies', 'optionalDependencies'])
      expect(manifest[key]).toBeUndefined();
    expect(manifest['repository']).toEqual({
      type: 'git',
      url: 'git+https://github.com/after-action/after-action.git',
    });
    expect(
      Object.keys(manifest['scripts'] as object).filter((name) =>
        /^(?:pre|post)?install$/.test(name),
      ),
    ).toEqual([]);
  });
});

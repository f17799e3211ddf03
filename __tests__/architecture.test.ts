/** The walls of the house, tested: who may import whom, and who may reach the network, the disk and the clock. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), 'utf8');
  const still = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gms),
  ].map((m) => ({ spec: m[2] ?? '', typeOnly: m[1] !== undefined, lazy: false }));
  const lazy = [...text.matchAll(/import\('([^']+)'\)/g)].map((m) => ({
    spec: m[1] ?? '',
    typeOnly: false,
    lazy: true,
  }));
  return [...still, ...lazy].map(({ spec, ...rest }) => ({
    from,
    to: spec.startsWith('.')
      ? relative(src, resolve(dirname(join(src, from)), spec))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : spec,
    ...rest,
  }));
});

/** Storeys from the ground up: a room may import from its own storey only itself, and from storeys below anything. */
const storeys: readonly (readonly string[])[] = [
  ['time/instant.ts'],
  ['repository/records.ts'],
  ['repository', 'errors.ts'],
  ['time'],
  ['markdown', 'config'],
  ['incident', 'postmortem'],
  ['changes', 'github-json'],
  ['recording'],
  ['timeline', 'correlation', 'review', 'follow-ups'],
  ['git-clone'],
  ['render'],
  ['jobs'],
  ['registry.ts'],
  ['github', 'local-github', 'node', 'version.ts', 'runner.ts', 'demo', 'cli', 'action'],
  ['cli.ts'],
  ['index.ts'],
];

const landing = storeys.findIndex((rooms) => rooms.includes('action'));

function roomOf(path: string): string {
  if (storeys.some((rooms) => rooms.includes(path))) return path;
  return path.split('/')[0] ?? path;
}

function storeyOf(path: string): number {
  return storeys.findIndex((rooms) => rooms.includes(roomOf(path)));
}

describe('the house', () => {
  it('gives every file a room that the plan knows', () => {
    expect(files.filter((file) => storeyOf(file) === -1)).toEqual([]);
  });

  it('imports downwards only', () => {
    const upwards = imports
      .filter(({ to }) => files.includes(to))
      .filter(({ from, to }) => {
        const [a, b] = [storeyOf(from), storeyOf(to)];
        if (roomOf(from) === roomOf(to)) return false;
        // The doors' storey is a landing: its rooms may use one another.
        return a < b || (a === b && a !== landing);
      })
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(upwards).toEqual([]);
  });

  it('has no circle between files', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        imports
          .filter((i) => i.from === file && !i.typeOnly && files.includes(i.to))
          .map((i) => i.to),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  const only = (pattern: RegExp, allowed: RegExp) =>
    imports
      .filter(({ from, to }) => pattern.test(to) && !allowed.test(from))
      .map(({ from, to }) => `${from} -> ${to}`);

  it('speaks to GitHub from one room', () => {
    expect(only(/^@octokit\//, /^github\//)).toEqual([]);
    expect(only(/^(?:node:)?https?$|^undici$/, /^local-github\//)).toEqual([]);
    expect(only(/^@actions\//, /^action\//)).toEqual([]);
  });

  it('loads Octokit only when something is read', () => {
    const eager = imports.filter(
      ({ to, typeOnly, lazy, from }) =>
        to.startsWith('@octokit/') && !typeOnly && !lazy && from !== 'github/http/octokit.ts',
    );
    expect(eager.map(({ from }) => from)).toEqual([]);
  });

  it('touches the disk and other processes from the doors only', () => {
    expect(
      only(
        /^(?:node:)?(?:fs|fs\/promises|child_process)$/,
        /^(?:local-github|demo|node)\/|^runner\.ts$/,
      ),
    ).toEqual([]);
  });

  it('asks for the present at the doors only', () => {
    const askers = files
      .filter((file) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(join(src, file), 'utf8')))
      .filter(
        (file) =>
          !/^(?:github|local-github|demo|cli|action|node)\/|^(?:cli|runner)\.ts$/.test(file),
      );
    expect(askers).toEqual([]);
  });

  it('keeps files to one noun', () => {
    const long = files.filter(
      (file) => readFileSync(join(src, file), 'utf8').split('\n').length > 480,
    );
    expect(long).toEqual([]);
  });

  it('writes through applyPlan alone', () => {
    const holders = files.filter((file) =>
      /RepositoryWriter|\bForge\b/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(
      holders.filter(
        (file) =>
          !/^(?:repository\/|jobs\/(?:apply|job)\.ts|jobs\/ensure\/|github\/|action\/|cli\.ts|cli\/)/.test(
            file,
          ),
      ),
    ).toEqual([]);
  });
});

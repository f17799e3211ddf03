/** The walls, tested: who may import whom, types included, and who may reach the network, the disk and the clock. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

/** Layers from the ground up: a room may import itself and anything below, but nothing beside it. Types count. */
const layers: readonly (readonly string[])[] = [
  ['time/instant.ts', 'text', 'remember-last.ts'],
  ['repository/records.ts'],
  ['repository', 'errors.ts'],
  ['time'],
  ['config'],
  ['markdown'],
  ['probe'],
  ['incident', 'postmortem'],
  ['changes', 'github-json'],
  ['recording', 'freeze'],
  ['timeline', 'correlation', 'review', 'follow-ups', 'set-up', 'approval'],
  ['git-clone', 'response', 'rollback', 'runbooks', 'readiness'],
  ['render'],
  ['jobs'],
  ['registry.ts'],
  [
    'github',
    'local-github',
    'node',
    'probe-door',
    'version.ts',
    'runner.ts',
    'demo',
    'drill',
    'cli',
    'action',
  ],
  ['cli.ts'],
  ['index.ts'],
];
/** Rooms of this layer may use one another. */
const open = layers.findIndex((rooms) => rooms.includes('action'));

function roomOf(path: string): string {
  if (layers.some((rooms) => rooms.includes(path))) return path;
  return path.split('/')[0] ?? path;
}

function layerOf(path: string): number {
  return layers.findIndex((rooms) => rooms.includes(roomOf(path)));
}

interface Wall {
  /** What is walled in: an import or words in the text. */
  readonly imports?: RegExp;
  readonly words?: RegExp;
  /** Rooms and files that may. Each has to be there, and at least one has to use it, or the wall proves nothing. */
  readonly allowed: readonly string[];
}

const walls: Readonly<Record<string, Wall>> = {
  'Octokit is for the adapter': { imports: /^@octokit\//, allowed: ['github'] },
  'sockets are for the local GitHub, the door of the probe and the way through a proxy': {
    imports: /^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?)$/,
    allowed: ['local-github', 'probe-door', 'github/http/fetch-through.ts'],
  },
  'the agent for proxies has one place': {
    imports: /^https-proxy-agent$/,
    allowed: ['github/http/fetch-through.ts'],
  },
  'the local GitHub is entered from the demo and the drill': {
    imports: /^local-github\/local-github\.ts$/,
    allowed: ['demo', 'drill'],
  },
  'the rest of the local GitHub is its own': {
    imports: /^local-github\/(?!local-github\.ts$)/,
    allowed: ['local-github'],
  },
  'graphql-js is for the local GitHub': { imports: /^graphql$/, allowed: ['local-github'] },
  'the toolkit of Actions is for the action': { imports: /^@actions\//, allowed: ['action'] },
  'the disk and other processes are for the entry points': {
    imports: /^(?:node:)?(?:fs|fs\/promises|child_process)$/,
    allowed: ['local-github', 'demo', 'node', 'runner.ts'],
  },
  'the present is asked for at the entry points': {
    words: /Date\.now\(\)|new Date\(\)/,
    allowed: ['github', 'local-github', 'action', 'node'],
  },
  'writes go through applyPlan': {
    words: /RepositoryWriter|\{[^}]*\bRepository\b[^}]*\} from '[./]+repository\/repository\.js'/,
    allowed: [
      'repository',
      'jobs/apply.ts',
      'jobs/job.ts',
      'jobs/ensure',
      'github',
      'action/jobs.ts',
      'cli/source.ts',
      'jobs/preview.ts',
    ],
  },
  'plug-ins are handed in by the registry': {
    imports:
      /^(?:timeline\/(?:sources|findings)|correlation\/signals|response\/steps|review\/rules|readiness\/checks|follow-ups\/trackers)\/index\.ts$/,
    allowed: ['registry.ts'],
  },
};

const isIn = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`);

/** Files that do what the wall is about, each with what it does. */
function usersOf({ imports: wanted, words }: Wall): readonly (readonly [string, string])[] {
  const byImport = imports
    .filter(({ to }) => wanted?.test(to) === true)
    .map(({ from, to }) => [from, to] as const);
  const byWords = files
    .filter((file) => words?.test(readFileSync(join(src, file), 'utf8')) === true)
    .map((file) => [file, String(words)] as const);
  return [...byImport, ...byWords];
}

describe('the layers', () => {
  it('hold rooms that are there, each once', () => {
    const rooms = layers.flat();
    expect(rooms.filter((room) => !existsSync(join(src, room)))).toEqual([]);
    expect(new Set(rooms).size).toBe(rooms.length);
  });

  it('have a place for every file', () => {
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([]);
  });

  it('import downwards only', () => {
    const upwards = imports
      .filter(({ to }) => files.includes(to))
      .filter(({ from, to }) => {
        const [a, b] = [layerOf(from), layerOf(to)];
        if (roomOf(from) === roomOf(to)) return false;
        return a < b || (a === b && a !== open);
      })
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(upwards).toEqual([]);
  });

  it('have no circle between files, not even of types', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        imports.filter((i) => i.from === file && files.includes(i.to)).map((i) => i.to),
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
});

describe.each(Object.entries(walls))('%s', (_, wall) => {
  const users = usersOf(wall);

  it('and for nobody else', () => {
    expect(
      users
        .filter(([file]) => !wall.allowed.some((place) => isIn(file, place)))
        .map((user) => user.join(' -> ')),
    ).toEqual([]);
  });

  it('and each of those named is there and does it', () => {
    expect(
      wall.allowed.filter(
        (place) => !existsSync(join(src, place)) || !users.some(([file]) => isIn(file, place)),
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  it('load Octokit only when something is read', () => {
    const first = 'github/http/octokit.ts';
    expect(files).toContain(first);
    const eager = imports.filter(
      ({ to, typeOnly, lazy, from }) =>
        to.startsWith('@octokit/') && !typeOnly && !lazy && from !== first,
    );
    expect(eager.map(({ from }) => from)).toEqual([]);
  });

  it('keep to one noun', () => {
    const long = files.filter(
      (file) => readFileSync(join(src, file), 'utf8').split('\n').length > 440,
    );
    expect(long).toEqual([]);
  });
});

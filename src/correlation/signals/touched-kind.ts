/**
 * What kind of files a change touches: running code, configuration, schema, dependencies,
 * infrastructure, or nothing that runs.
 */
import { harmless, type PathKind } from '../../changes/path-kinds.js';
import type { Signal } from '../signal.js';

const shownKinds: readonly (readonly [PathKind, string])[] = [
  ['migration', 'a schema migration'],
  ['configuration', 'configuration'],
  ['infrastructure', 'infrastructure'],
  ['dependency', 'dependencies'],
  ['runtime', 'running code'],
];
const names: Readonly<Partial<Record<PathKind, string>>> = {
  test: 'tests',
  docs: 'documentation',
  translation: 'translations',
  pipeline: 'the build pipeline',
  tooling: 'developer tooling',
};

export const touchedKind: Signal = {
  id: 'touched-kind',
  description:
    'Runtime code, configuration, schema migrations, dependencies and infrastructure ' +
    'count for the change; tests, documentation and translations count against it.',
  needs: 'files',
  evidence(candidate, context) {
    const { kinds } = context.profile(candidate);
    if (kinds.length === 0) return { features: { nothing: 1 }, text: 'Changes no files.' };
    const has = (kind: PathKind): number => (kinds.includes(kind) ? 1 : 0);
    const idle = kinds.every((kind) => harmless.has(kind));
    const features = {
      harmless: idle ? 1 : 0,
      runtime: has('runtime'),
      configuration: has('configuration'),
      infrastructure: has('infrastructure'),
      dependency: has('dependency'),
      migration: has('migration'),
      tested: has('test'),
      generated: has('generated'),
    };
    if (idle)
      return {
        features,
        text: `Touches only ${list([...new Set(kinds)].map((kind) => names[kind] ?? kind))}.`,
      };
    const shown = shownKinds.filter(([kind]) => kinds.includes(kind)).map(([, name]) => name);
    return { features, text: `Touches ${list(shown.length === 0 ? ['assets'] : shown)}.` };
  },
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

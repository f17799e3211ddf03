/** Options that speak of severities by name: one that is none of `severities` would never come into force. */
import type { Problem } from '../errors.js';
import { closest, didYouMean } from './closest.js';
import type { Config } from './config.js';
import { printOptionName, type PlaceOf } from './problems.js';

interface Named {
  readonly name: string;
  readonly path: readonly (string | number)[];
  /** The name is the key of a line, or a value. */
  readonly what: 'key' | 'value';
}

/** `root` is the file as it was read: the configuration knows no places, and no faulty values. */
export function checkSeverityNames(
  root: Readonly<Record<string, unknown>>,
  { severities }: Config,
  placeOf: PlaceOf,
  path: string,
): readonly Problem[] {
  const known = severities.map(({ name }) => name);
  return namesIn(root)
    .filter(({ name }) => !known.includes(name))
    .map((one) => unknownSeverity(one, known, { path, ...placeOf(one.path, one.what) }));
}

function namesIn(root: Readonly<Record<string, unknown>>): readonly Named[] {
  const steps = at(root, ['response', 'steps']);
  const lists = [
    ['freeze', 'on'],
    ...(Array.isArray(steps) ? steps.map((_, i) => ['response', 'steps', i, 'severities']) : []),
  ];
  return [
    ...[['invite'], ['cost', 'per_severity']].flatMap((path) => keysAt(root, path)),
    ...lists.flatMap((path) => valuesAt(root, path)),
  ];
}

function keysAt(root: unknown, path: readonly (string | number)[]): readonly Named[] {
  const node = at(root, path);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  return Object.keys(node).map((name) => ({ name, path: [...path, name], what: 'key' }));
}

function valuesAt(root: unknown, path: readonly (string | number)[]): readonly Named[] {
  const node = at(root, path);
  if (!Array.isArray(node)) return [];
  return node.flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{ name, path: [...path, index], what: 'value' as const }] : [],
  );
}

function at(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}

function unknownSeverity(
  { name, path }: Named,
  known: readonly string[],
  place: NonNullable<Problem['place']>,
): Problem {
  const near =
    known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? closest(name, known, 0.5);
  const option = printOptionName(path.slice(0, -1));
  return {
    code: 'PM402',
    message: `Unknown severity "${name.slice(0, 40)}" in "${option}"${didYouMean(near)}`,
    place,
    expected: `one of ${known.join(', ')}`,
    received: name.slice(0, 40),
    remedy: 'Write a name that stands in `severities`; until then this never comes into force.',
  };
}

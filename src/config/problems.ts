/**
 * What the schema says about a value → a problem that teaches: place, expectation, example, what
 * was received, one remedy.
 */
import type { Problem } from '../errors.js';
import { closest, didYouMean } from './closest.js';
import { printExample, expectation, schemaAt } from './options.js';

/** A zod issue, as far as we use it; `input` is what stood there. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly input?: unknown;
}

/** Position of an option in the file, 1-based; of the key when `key` is asked for. */
export type PlaceOf = (
  path: readonly PropertyKey[],
  what: 'key' | 'value',
) => { readonly line: number; readonly column: number };

export function problemOfIssue(issue: SchemaIssue, placeOf: PlaceOf, path: string): Problem {
  if (issue.code === 'invalid_key') return wrongName(issue, placeOf, path);
  return issue.code === 'unrecognized_keys'
    ? unknownOption(issue, placeOf, path)
    : wrongValue(issue, placeOf, path);
}

function unknownOption(issue: SchemaIssue, placeOf: PlaceOf, path: string): Problem {
  const key = issue.keys?.[0] ?? '';
  const parent = issue.path.slice(0, -1);
  const known = Object.keys(schemaAt(parent)?.properties ?? {});
  const near = closest(key, known);
  return {
    code: 'PM402',
    place: { path, ...placeOf(issue.path, 'key') },
    message: `Unknown option "${short(printOptionName(issue.path))}"${didYouMean(near === null ? null : printOptionName([...parent, near]))}`,
    ...(known.length > 0 ? { expected: `one of ${known.join(', ')}` } : {}),
    received: short(key),
    remedy:
      near === null
        ? 'Remove the line, or look up the option in docs/configuration.md.'
        : `Write "${near}".`,
  };
}

/** A name of the user's own, such as a rule id, that cannot be one. */
function wrongName(issue: SchemaIssue, placeOf: PlaceOf, path: string): Problem {
  return {
    code: 'PM402',
    message: `Unexpected characters in the name "${short(printOptionName(issue.path))}"`,
    place: { path, ...placeOf(issue.path, 'key') },
    expected: 'lower-case letters, digits and dashes',
    example: exampleLine(issue.path.slice(0, -1)),
    received: short(String(issue.path.at(-1))),
    remedy: 'Correct the name; until then the line is ignored.',
  };
}

function wrongValue(issue: SchemaIssue, placeOf: PlaceOf, path: string): Problem {
  const name = printOptionName(issue.path);
  const schema = schemaAt(issue.path);
  const missing = issue.input === undefined;
  const own = issue.code === 'custom' ? issue.message : null;
  const letters = issue.code === 'invalid_format';
  const expected =
    schema === null
      ? null
      : own === null && !letters
        ? expectation(schema)
        : (schema.description ?? null);
  const message =
    own ??
    (letters
      ? `Unexpected characters in "${short(name)}"`
      : missing
        ? `Missing "${name}"`
        : name === ''
          ? 'Unexpected content, expected a list of options'
          : `Unexpected value of "${short(name)}"${expected === null ? '' : `, expected ${expected}`}`);
  const example =
    schema === null || name === '' ? 'time_zone: Europe/Berlin' : exampleLine(issue.path);
  return {
    code: 'PM402',
    message: short(message, 300),
    place: { path, ...placeOf(issue.path, 'value') },
    ...(expected === null ? {} : { expected }),
    example,
    ...(missing ? {} : { received: received(issue.input) }),
    remedy: `Correct it; until then ${missing ? 'the entry is ignored' : 'the default is used'}.`,
  };
}

/** `severities[1].name` */
export function printOptionName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number'
        ? `${name}[${key}]`
        : name === ''
          ? String(key)
          : `${name}.${String(key)}`,
    '',
  );
}

/** `paths: ["services/checkout/**"]`: of the named option around a list entry. */
function exampleLine(path: readonly PropertyKey[]): string {
  const named = path.slice(0, path.findLastIndex((key) => typeof key !== 'number') + 1);
  const schema = schemaAt(named);
  return `${String(named.at(-1))}: ${schema === null ? '' : printExample(schema)}`;
}

function received(value: unknown): string {
  return short(
    typeof value === 'string'
      ? `"${value}"`
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object' && value !== null
          ? 'a section'
          : String(value),
  );
}

function short(text: string, limit = 120): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

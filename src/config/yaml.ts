/**
 * YAML → plain values with the place of each option. Anchors, aliases, tags and keys that reach for
 * prototypes are refused.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../errors.js';
import type { PlaceOf } from './problems.js';

export interface YamlFile {
  /** `null` when the text could not be read at all. Options without a value are left out: they have their defaults. */
  readonly value: Record<string, unknown> | null;
  readonly problems: readonly Problem[];
  readonly place: PlaceOf;
}

const nesting = 20;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

export function readYaml(text: string, path: string): YamlFile {
  const place: PlaceOf = () => ({ line: 1, column: 1 });
  const unreadable = hostile(text, path);
  if (unreadable !== null) return { value: null, problems: [unreadable], place };
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const at = (offset: number): Place => placeAt(lines, offset);
  if (doc.errors.length > 0) return { value: null, problems: syntaxProblems(doc, at, path), place };
  const { problems, isRefused } = refusals(doc, at, path);
  if (isRefused) return { value: null, problems, place };
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null))
    return { value: {}, problems, place };
  const value: unknown = withoutNulls(doc.toJS({ maxAliasCount: 0 }));
  if (!isMap(doc.contents) || typeof value !== 'object')
    return { value: null, problems: [...problems, notAMap(path, doc, at)], place };
  return {
    value: value as Record<string, unknown>,
    problems,
    place: (keys, what) => at(findOffset(doc, keys, what)),
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** What no reader should be asked to look at: control characters, and nesting that only an attack needs. */
function hostile(text: string, path: string): Problem | null {
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ufffd]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return yamlProblem(
      'The file contains a character that does not belong in a text file',
      path,
      placeIn(text, control.index),
      `U+${code}`,
      'Save the file as UTF-8 text.',
    );
  }
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const c = text.charCodeAt(index);
    if (c === 0x5b || c === 0x7b) depth += 1;
    else if (c === 0x5d || c === 0x7d || (c === 0x0a && depth < nesting))
      depth = Math.max(0, c === 0x0a ? depth : depth - 1);
    if (depth > nesting) return tooDeep(path, placeIn(text, index));
  }
  const indented = /^(?:[ ]{80}|(?:- ){21}|(?:[?:] ){21})/m.exec(text);
  return indented === null ? null : tooDeep(path, placeIn(text, indented.index));
}

function tooDeep(path: string, place: Place): Problem {
  return yamlProblem(
    'The file is nested too deeply',
    path,
    place,
    `more than ${nesting} levels`,
    'Flatten it; no option is deeper than four levels.',
  );
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function yamlProblem(
  message: string,
  path: string,
  place: Place,
  received: string | null,
  remedy: string,
): Problem {
  return {
    code: 'PM401',
    message,
    place: { path, ...place },
    expected: 'YAML options, one per line',
    example: 'time_zone: Europe/Berlin',
    ...(received === null ? {} : { received }),
    remedy,
  };
}

function syntaxProblems(
  doc: Document.Parsed,
  at: (offset: number) => Place,
  path: string,
): readonly Problem[] {
  const seen = new Set<number>();
  return doc.errors
    .flatMap((error) => {
      const place = at(error.pos[0]);
      if (seen.has(place.line)) return [];
      seen.add(place.line);
      return [
        yamlProblem(
          `This is not valid YAML: ${sentence(error.message)}`,
          path,
          place,
          null,
          'Correct the line; until then every option has its default.',
        ),
      ];
    })
    .slice(0, 20);
}

function sentence(message: string): string {
  const line = message
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[.:\s]+$/, '');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/**
 * Names that are refused are taken out, so that the rest can still be used; aliases, anchors and
 * tags refuse the whole.
 */
function refusals(
  doc: Document.Parsed,
  at: (offset: number) => Place,
  path: string,
): { readonly problems: readonly Problem[]; readonly isRefused: boolean } {
  const problems: Problem[] = [];
  let isRefused = false;
  const refuse = (
    node: { readonly range?: readonly [number, number, number] | null },
    message: string,
    remedy: string,
  ): void => {
    isRefused = true;
    problems.push(yamlProblem(message, path, at(node.range?.[0] ?? 0), null, remedy));
  };
  visit(doc, {
    Map: (_, map) => void problems.push(...withoutRepetition(map, at, path)),
    Pair: (_, pair: Pair): symbol | undefined => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!refusedKeys.has(key)) return undefined;
      problems.push({
        code: 'PM402',
        message: `The name "${key}" is not allowed`,
        place: { path, ...at((pair.key as Node).range?.[0] ?? 0) },
        received: key,
        remedy: 'Remove the line.',
      });
      return visit.REMOVE;
    },
    Node: (_, node: Node): symbol | undefined => {
      if (isAlias(node))
        refuse(
          node,
          `Aliases such as "*${node.source.slice(0, 40)}" are not allowed`,
          'Write the value out.',
        );
      else if (node.anchor !== undefined)
        refuse(
          node,
          `Anchors such as "&${node.anchor.slice(0, 40)}" are not allowed`,
          'Write the value out where it is needed.',
        );
      else if (
        node.tag !== undefined &&
        /^!|binary|^tag:(?!yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$)/.test(node.tag)
      )
        refuse(node, `Tags such as "${node.tag.slice(0, 40)}" are not allowed`, 'Remove the tag.');
      return undefined;
    },
  });
  return { problems, isRefused };
}

/**
 * An option that is written twice counts as it is written first. Checked here because the parser's
 * own check takes quadratic time.
 */
function withoutRepetition(
  map: YAMLMap,
  at: (offset: number) => Place,
  path: string,
): readonly Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  map.items = map.items.filter((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const offset = (pair.key as Node | null)?.range?.[0] ?? 0;
    const earlier = first.get(key);
    if (earlier === undefined) return first.set(key, offset);
    problems.push({
      code: 'PM402',
      message: `The option "${key.slice(0, 80)}" is written twice, first on line ${at(earlier).line}`,
      place: { path, ...at(offset) },
      received: key.slice(0, 80),
      remedy: 'Remove one of the two; until then the first one counts.',
    });
    return false;
  });
  return problems;
}

function notAMap(path: string, doc: Document.Parsed, at: (offset: number) => Place): Problem {
  return {
    code: 'PM402',
    message: 'Unexpected content, expected a list of options',
    place: { path, ...at(doc.contents?.range?.[0] ?? 0) },
    expected: 'options, one per line',
    example: 'time_zone: Europe/Berlin',
    received: isSeq(doc.contents) ? 'a list' : 'a single value',
    remedy: 'Write options as `name: value`; until then every option has its default.',
  };
}

/** An option that is named but empty (`rules:` and nothing below) counts as absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== null)
      .map(([key, child]) => [key, withoutNulls(child)]),
  );
}

/** Offset of the option, or of the nearest section around it that is there. */
function findOffset(
  doc: Document.Parsed,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): number {
  let node: unknown = doc.contents;
  let offset = doc.contents?.range?.[0] ?? 0;
  for (const [index, key] of path.entries()) {
    if (!isCollection(node)) return offset;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const next =
      pair === undefined ? node.get(typeof key === 'symbol' ? '' : key, true) : pair.value;
    if (next === undefined) return offset;
    const keyOffset = (pair?.key as Node | undefined)?.range?.[0];
    const valueOffset = (next as Node | null)?.range?.[0] ?? keyOffset ?? offset;
    offset =
      index === path.length - 1 && what === 'value' ? valueOffset : (keyOffset ?? valueOffset);
    node = next;
  }
  return offset;
}

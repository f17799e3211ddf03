/** Generated regions: two marker lines and the text between them. The start marker remembers what was generated. */
import { createHash } from 'node:crypto';
import { placeAt } from '../markdown/read.js';
import { patternFrom } from '../text/patterns.js';
import type { Region, Span } from './document.js';

export interface RegionProblem {
  readonly region: string;
  readonly message: string;
  readonly span: Span;
}

export interface MarkedRegion extends Region {
  /** The whole start marker line without its line break. */
  readonly startMarker: Span;
  /** Hash of each generated line: the base of a three-way merge, without its text. */
  readonly lines: readonly string[];
}

export interface RegionReading {
  readonly regions: readonly MarkedRegion[];
  readonly problems: readonly RegionProblem[];
}

const startGrammar = patternFrom(
  '',
  '^<!-- after-action:region ([a-z][a-z0-9-]{0,39}) hash=([A-Za-z0-9_-]{12})',
  '(?: lines=([A-Za-z0-9_-]{0,200000}?))? ?-->$',
);
const endGrammar = /^<!-- \/after-action:region ([a-z][a-z0-9-]{0,39}) -->$/;
const lineHashLength = 5;

/**
 * Wraps generated Markdown into its markers; ends without a line break. Blank lines keep the markers apart from the text,
 * as formatters want it.
 */
export function printRegion(name: string, body: string): string {
  return `${printStart(name, body)}\n${printBody(hashLines(body), '\n')}<!-- /after-action:region ${name} -->`;
}

/** Lines between the markers, with the blank lines around them. */
export function printBody(lines: readonly string[], newline: string): string {
  const text = lines.join(newline);
  return text === '' ? newline : `${newline}${text}${newline}${newline}`;
}

/** No space before its end: a linter of line lengths minds only what could be broken. */
export function printStart(name: string, body: string): string {
  return `<!-- after-action:region ${name} hash=${hashRegion(body)} lines=${hashLines(body).map(lineHash).join('')}-->`;
}

/** Line endings and blank lines at both ends make no difference. */
export function hashRegion(body: string): string {
  return createHash('sha256').update(trimmed(body)).digest('base64url').slice(0, 12);
}

export function lineHash(line: string): string {
  return createHash('sha256').update(line.trimEnd()).digest('base64url').slice(0, lineHashLength);
}

export function trimmed(body: string): string {
  return body.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
}

export function hashLines(body: string): readonly string[] {
  return trimmed(body).split('\n');
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All whole regions, and every marker that is not where it belongs. */
export function readRegions(source: string): RegionReading {
  const regions: MarkedRegion[] = [];
  const problems: RegionProblem[] = [];
  const fail = (line: Line, region: string, message: string): void => {
    problems.push({ region, message, span: placeAt(source, line.start, line.end) });
  };
  if (!source.includes('after-action:region')) return { regions, problems };
  let open: { readonly name: string; readonly line: Line; readonly match: RegExpExecArray } | null =
    null;
  for (const { line, inCode } of markerLines(source)) {
    const start = startGrammar.exec(line.text);
    const end = endGrammar.exec(line.text);
    const name =
      start?.[1] ?? end?.[1] ?? /region ([a-z][a-z0-9-]{0,39})/.exec(line.text)?.[1] ?? '';
    if (inCode) fail(line, name, `The marker of region "${name}" is inside a code block`);
    else if (start === null && end === null)
      fail(line, name, `The marker of region "${name}" was changed`);
    else if (start !== null && open !== null)
      fail(line, name, `Region "${name}" begins inside region "${open.name}"`);
    else if (start !== null && regions.some((region) => region.name === name))
      fail(line, name, `Region "${name}" appears twice`);
    else if (start !== null) open = { name, line, match: start };
    else if (open?.name !== name)
      fail(line, name, `Region "${name}" has an end marker but no start marker`);
    else {
      regions.push(parseRegion(source, name, open.match, open.line, line));
      open = null;
    }
  }
  if (open !== null) fail(open.line, open.name, `Region "${open.name}" has no end marker`);
  return { regions, problems };
}

function parseRegion(
  source: string,
  name: string,
  match: RegExpExecArray,
  start: Line,
  end: Line,
): MarkedRegion {
  const [, , hash = '', lines = ''] = match;
  const bodyStart = source.indexOf('\n', start.end) + 1;
  return {
    name,
    hash,
    span: placeAt(source, start.start, end.end),
    body: placeAt(source, bodyStart, Math.max(bodyStart, end.start)),
    startMarker: placeAt(source, start.start, start.end),
    lines: lines.match(new RegExp(`.{${lineHashLength}}`, 'g')) ?? [],
  };
}

/** Lines that hold a marker or what is left of one, and whether a code fence is open around them. */
function markerLines(source: string): readonly { readonly line: Line; readonly inCode: boolean }[] {
  const found: { readonly line: Line; readonly inCode: boolean }[] = [];
  let fence: string | null = null;
  let start = 0;
  while (start < source.length) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline;
    const text = source.slice(start, end).replace(/\r$/, '');
    const run = /^ {0,3}(`{3,}(?=[^`]{0,1000}$)|~{3,})/.exec(text.slice(0, 1000));
    if (/<!--\s{0,20}\/?\s{0,20}after-action:region/.test(text))
      found.push({ line: { text, start, end: start + text.length }, inCode: fence !== null });
    if (run?.[1] !== undefined && fence === null) fence = run[1];
    else if (fence !== null && run?.[1]?.startsWith(fence) === true && text.trim() === run[1])
      fence = null;
    start = end + 1;
  }
  return found;
}

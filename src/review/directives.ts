/**
 * Comments that take findings back: `<!-- after-action disable-next-line RULE reason -->`, and from `disable` to
 * `enable`. A reason is asked for, so that the next reader knows whether it still holds.
 */
import type { Span } from '../postmortem/document.js';
import { placeAt } from '../markdown/read.js';
import { patternFrom } from '../text/patterns.js';

export const directiveKinds = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;
type DirectiveKind = (typeof directiveKinds)[number];

export interface Directive {
  /** As written: one of the kinds, or what somebody took for one. */
  readonly verb: string;
  /** Rule id as written; a comment that names several is several directives. Empty when it names none. */
  readonly rule: string;
  readonly reason: string;
  readonly place: Span;
  /** First and last line whose findings it takes back; none of an unknown kind. */
  readonly lines: { readonly first: number; readonly last: number } | null;
}

/** Up to where a comment is read as a directive. */
const grammar = patternFrom(
  'g',
  String.raw`<!--\s{1,4}after-action\s{1,4}([a-z-]{1,40})`,
  String.raw`(?:\s{1,4}([\w-]{1,80}(?:,\s?[\w-]{1,80}){0,40}))?`,
  String.raw`(?:\s([^\n]{0,500}?))?\s?-->`,
);

/** Where the next block begins: a line that starts like this does not continue the paragraph above. */
const beginsBlock = /^\s{0,12}(?:[-*+>#|]|\d{1,9}[.)]\s|```|~~~|<!--)/;

/** All of a text, in its order; those in fences and in code are examples. */
export function readDirectives(source: string): readonly Directive[] {
  if (!/<!--\s{1,4}after-action\s/.test(source)) return [];
  const lines = source.split('\n');
  const found: Directive[] = [];
  let [at, fence]: [number, string | null] = [0, null];
  lines.forEach((line, index) => {
    const run = /^\s{0,12}(`{3,}|~{3,})/.exec(line)?.[1];
    if (run !== undefined) fence = fence === null ? run : run.startsWith(fence) ? null : fence;
    else if (fence === null) found.push(...directivesIn(source, lines, { index, at }));
    at += line.length + 1;
  });
  return found.map((one, index) => withEnd(one, found.slice(index + 1), lines.length));
}

function directivesIn(
  source: string,
  lines: readonly string[],
  { index, at }: { readonly index: number; readonly at: number },
): readonly Directive[] {
  const line = lines[index] ?? '';
  return Array.from(line.matchAll(grammar)).flatMap((match): readonly Directive[] => {
    const [whole, verb = '', rules = '', reason = ''] = match;
    if (line[match.index - 1] === '`') return [];
    return rules.split(/,\s?/).map((rule) => ({
      verb,
      rule,
      reason: reason.replace(/^[\s:–—-]+/, '').trim(),
      place: placeAt(source, at + match.index, at + match.index + whole.length),
      lines: isKind(verb) ? linesOf(verb, lines, index) : null,
    }));
  });
}

function isKind(verb: string): verb is DirectiveKind {
  return directiveKinds.some((kind) => kind === verb);
}

/** `disable` before any prose is about the whole file, also about what is missing in it. */
function linesOf(verb: DirectiveKind, lines: readonly string[], index: number): Directive['lines'] {
  if (verb === 'enable') return null;
  if (verb === 'disable-line') return { first: index + 1, last: index + 1 };
  if (verb === 'disable')
    return { first: isAtTop(lines, index) ? 1 : index + 1, last: lines.length };
  let first = index + 1;
  while (first < lines.length && isSkipped(lines[first] ?? '')) first += 1;
  let last = first + 1;
  while (last < lines.length && continues(lines[last] ?? '')) last += 1;
  return { first: first + 1, last };
}

/** Blank lines and further comments stand between a directive and what it is about. */
function isSkipped(line: string): boolean {
  return line.trim() === '' || /^\s{0,12}<!--[^\n]{0,600}-->\s*$/.test(line);
}

function continues(line: string): boolean {
  return line.trim() !== '' && !beginsBlock.test(line);
}

function isAtTop(lines: readonly string[], index: number): boolean {
  const body = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) + 1 : 0;
  return lines.slice(body, index).every((line) => isSkipped(line) || /^# /.test(line));
}

/** A block ends at the next `enable` that names its rule, or names none. */
function withEnd(directive: Directive, later: readonly Directive[], last: number): Directive {
  if (directive.verb !== 'disable' || directive.lines === null) return directive;
  const end = later.find(
    ({ verb, rule }) => verb === 'enable' && (rule === '' || rule === directive.rule),
  );
  return { ...directive, lines: { ...directive.lines, last: end?.place.line ?? last } };
}

/** Whether it takes back what the rule of these ids says about a line. */
export function covers({ lines, rule }: Directive, ids: readonly string[], line: number): boolean {
  return lines !== null && ids.includes(rule) && lines.first <= line && line <= lines.last;
}

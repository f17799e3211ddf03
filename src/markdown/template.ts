/** Templates: Mustache whose values are escaped as Markdown, and which refuses everything that could surprise. */
import Mustache from 'mustache';
import { closest, didYouMean } from '../config/closest.js';
import { UserError } from '../errors.js';
import type { Problem } from '../errors.js';
import { text } from './write.js';

/** Markdown that we made ourselves: goes into a page as it is. Plain strings are escaped. */
export interface Markdown {
  readonly markdown: string;
}

export type ViewValue =
  string | number | boolean | null | Markdown | View | readonly View[] | readonly string[];
export interface View {
  readonly [name: string]: ViewValue;
}

export interface TemplateOptions {
  /** How problems call the template, usually its path. */
  readonly name: string;
  /** Names that are allowed though this view has no value for them, such as those inside an empty list. */
  readonly names?: readonly string[];
  readonly partials?: Readonly<Record<string, string>>;
}

type Token = readonly [
  type: string,
  value: string,
  start: number,
  end: number,
  children?: readonly Token[],
];

export const markdown = (source: string): Markdown => ({ markdown: source });

/** Fills the template. Throws `UserError` PM403 with all that is wrong with it, each with its line. */
export function renderTemplate(template: string, view: View, options: TemplateOptions): string {
  const names = [...namesIn(view), ...(options.names ?? [])];
  const problems = templateProblems(template, { ...options, names });
  if (problems.length > 0) throw new UserError(problems);
  return Mustache.render(template, view, options.partials ?? {}, { escape: escapeValue });
}

/** PM403: all that is wrong with a template in which these names may stand, each with its line. */
export function templateProblems(template: string, options: TemplateOptions): readonly Problem[] {
  return findProblems(template, new Set(options.names), options, []);
}

function escapeValue(value: unknown): string {
  if (isMarkdown(value)) return value.markdown;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? text(String(value))
    : '';
}

function isMarkdown(value: unknown): value is Markdown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'markdown');
}

function namesIn(value: ViewValue): readonly string[] {
  if (typeof value !== 'object' || value === null || isMarkdown(value)) return [];
  if (Array.isArray(value)) return (value as readonly ViewValue[]).flatMap((item) => namesIn(item));
  return Object.entries(value as View).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

function findProblems(
  template: string,
  known: ReadonlySet<string>,
  options: TemplateOptions,
  within: readonly string[],
): readonly Problem[] {
  const place = (offset: number): NonNullable<Problem['place']> => ({
    path: within.at(-1) ?? options.name,
    line: template.slice(0, offset).split('\n').length,
  });
  let tokens: readonly Token[];
  try {
    tokens = Mustache.parse(template) as unknown as readonly Token[];
  } catch (error) {
    return [unreadable(error, place)];
  }
  return tokens.flatMap((token) => problemsOfToken(token, known, options, within, place));
}

function problemsOfToken(
  token: Token,
  known: ReadonlySet<string>,
  options: TemplateOptions,
  within: readonly string[],
  place: (offset: number) => NonNullable<Problem['place']>,
): readonly Problem[] {
  const [type, value, start] = token;
  const at = place(start);
  if (type === '&') return [problem(at, `Unexpected unescaped value "${value}"`, `{{${value}}}`)];
  if (type === '=') return [problem(at, 'Unexpected change of delimiters', '{{ and }} throughout')];
  if (type === '>') return problemsOfPartial(value, at, known, options, within);
  const own =
    type === 'name' || type === '#' || type === '^' ? problemsOfName(value, at, known) : [];
  const children = type === '#' || type === '^' ? (token[4] ?? []) : [];
  return [
    ...own,
    ...children.flatMap((child) => problemsOfToken(child, known, options, within, place)),
  ];
}

function problemsOfPartial(
  name: string,
  at: NonNullable<Problem['place']>,
  known: ReadonlySet<string>,
  options: TemplateOptions,
  within: readonly string[],
): readonly Problem[] {
  const partials = options.partials ?? {};
  const source = Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (source === undefined)
    return [
      problem(
        at,
        `Unexpected partial "${name}"`,
        Object.keys(partials).join(', ') || 'no partials',
      ),
    ];
  if (within.includes(name))
    return [
      problem(
        at,
        `Unexpected partial "${name}" inside itself`,
        'a partial that does not include itself',
      ),
    ];
  return findProblems(source, known, options, [...within, name]);
}

function problemsOfName(
  value: string,
  at: NonNullable<Problem['place']>,
  known: ReadonlySet<string>,
): readonly Problem[] {
  if (value === '.') return [];
  const unknown = value.split('.').find((part) => !known.has(part));
  if (unknown === undefined) return [];
  const near = closest(unknown, [...known].sort(), 0.5);
  const expected = near === null ? `one of ${[...known].sort().join(', ')}` : `{{${near}}}`;
  return [problem(at, `Unknown name "${value}"`, expected, didYouMean(near))];
}

function problem(
  place: NonNullable<Problem['place']>,
  message: string,
  expected: string,
  guess = '',
): Problem {
  return {
    code: 'PM403',
    message: `${message} in the template${guess}`,
    remedy: `Use ${expected} there.`,
    expected,
    place,
  };
}

function unreadable(
  error: unknown,
  place: (offset: number) => NonNullable<Problem['place']>,
): Problem {
  const message = error instanceof Error ? error.message : 'unreadable';
  const offset = Number(/ at (\d{1,9})$/.exec(message)?.[1] ?? 0);
  return {
    code: 'PM403',
    message: `${message.replace(/ at \d{1,9}$/, '')} in the template`,
    remedy: 'Close every tag and section that is opened.',
    place: place(offset),
  };
}

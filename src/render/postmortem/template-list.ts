/** The templates, as the terminal lists them. */
import { ink, pad, type Screen, wrap } from '../screen.js';
import { plain } from '../../text/plain.js';

export interface ListedTemplate {
  readonly name: string;
  /** In the repository; `null`: shipped. */
  readonly path: string | null;
  readonly description: string;
  /** When the configuration uses it; empty when it does not. */
  readonly use: readonly string[];
}

export function renderTemplateList(templates: readonly ListedTemplate[], screen: Screen): string {
  const column = Math.min(24, Math.max(...templates.map(({ name }) => plain(name).length))) + 2;
  const blocks = templates.map((template) => renderBlock(template, column, screen));
  const hints = [
    'after-action templates NAME prints one, to be copied.',
    'after-action scaffold --template NAME writes a postmortem by it.',
  ];
  return [...blocks, '', ...hints.map((hint) => ink(screen, 'dim', hint))].join('\n');
}

function renderBlock(
  { name, path, description, use }: ListedTemplate,
  column: number,
  screen: Screen,
): string {
  const indent = ' '.repeat(column);
  const room = Math.max(20, screen.width - column);
  const words = wrap(plain(description) || 'No description.', room);
  const more = [
    ...(path === null ? [] : [plain(path)]),
    ...(use.length === 0 ? [] : [`Used for ${plain(use.join('; '))}.`]),
  ].flatMap((line) => wrap(line, room).map((one) => ink(screen, 'dim', one)));
  const [first = '', ...rest] = [...words, ...more];
  return [
    `${ink(screen, 'bold', pad(plain(name), column))}${first}`,
    ...rest.map((line) => `${indent}${line}`),
  ].join('\n');
}

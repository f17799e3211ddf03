/** `--template`: the name of a template, the repository's own before a shipped one, or a file. */
import { closest, didYouMean } from '../config/closest.js';
import { UserError } from '../errors.js';
import {
  isPath,
  pathOf,
  pullRequestName,
  type Template,
  withLineFeeds,
} from '../jobs/templates.js';
import { type Io, readText } from '../node/io.js';
import type { Source } from './source.js';

export async function readTemplateOption(
  option: string | undefined,
  { reader, context: { templates } }: Source,
  io: Io,
): Promise<Template | null> {
  if (option === undefined) return null;
  if (option === '-' || isPath(option))
    return { name: option, text: withLineFeeds(readText(io, option, 'template')) };
  const own = await reader.file(pathOf(option));
  if (own !== null) return { name: own.path, text: withLineFeeds(own.text) };
  const file = `${option}.md`;
  const text =
    option !== pullRequestName && Object.hasOwn(templates, file) ? templates[file] : undefined;
  if (text === undefined) throw unknownTemplate(option, templates);
  return { name: `templates/${file}`, text };
}

export function unknownTemplate(
  name: string,
  templates: Readonly<Record<string, string>>,
): UserError {
  const names = Object.keys(templates)
    .map((file) => file.replace(/\.md$/, ''))
    .filter((one) => one !== pullRequestName);
  return new UserError({
    code: 'PM404',
    message: `Unknown template "${name}"${didYouMean(closest(name, names, 0.5))}`,
    expected: `a file, or one of ${names.join(', ')}`,
    received: name,
    example: 'after-action scaffold --recording incident-12.json --template brief',
    remedy: 'Name a template that `after-action templates` lists, or a file.',
  });
}

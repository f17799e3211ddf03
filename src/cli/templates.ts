/** `after-action templates`: which there are, what each is for, and when it is used; with a name its text, to copy. */
import { join, relative } from 'node:path';
import { exitCodes } from '../errors.js';
import { ownFolder, pullRequestName, standardName } from '../jobs/templates.js';
import { createScreen, findAbove, type Io, listFiles, readText } from '../node/io.js';
import { shippedTemplates } from '../node/templates.js';
import { renderTemplateList, type ListedTemplate } from '../render/postmortem/template-list.js';
import { describeTemplate } from '../render/postmortem/template-head.js';
import { localConfig } from './config-option.js';
import { unknownTemplate } from './template-option.js';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
}

export async function runTemplates(
  options: Options,
  io: Io,
  [name]: readonly string[],
): Promise<number> {
  const shipped = shippedTemplates();
  const all = listTemplates(shipped, io);
  if (name !== undefined) {
    const found = all.find((one) => one.name === name);
    if (found === undefined) throw unknownTemplate(name, shipped);
    io.out(found.text);
    return exitCodes.ok;
  }
  const { postmortem } = await localConfig(options.config, io);
  const listed = all.map(({ name: id, path, text }): ListedTemplate => ({
    name: id,
    path,
    description: describeTemplate(text),
    use: usesOf(id, path, postmortem),
  }));
  io.out(
    options.json === true
      ? `${JSON.stringify(listed, null, 2)}\n`
      : `${renderTemplateList(listed, createScreen(io, io.now()))}\n`,
  );
  return exitCodes.ok;
}

interface FoundTemplate {
  readonly name: string;
  /** `null`: shipped. */
  readonly path: string | null;
  readonly text: string;
}

/** The shipped ones, `standard` first, and those of the clone, which replace shipped ones of their name. */
function listTemplates(
  shipped: Readonly<Record<string, string>>,
  io: Io,
): readonly FoundTemplate[] {
  const folder = relative(io.cwd, join(findAbove(io, '.git') ?? io.cwd, ownFolder)) || '.';
  const own = (listFiles(io, folder) ?? [])
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({
      name: path.slice(folder.length + 1, -'.md'.length),
      path,
      text: readText(io, path, 'template'),
    }));
  const rest = Object.entries(shipped)
    .map(([file, text]) => ({ name: file.slice(0, -'.md'.length), path: null, text }))
    .filter(({ name }) => !own.some((one) => one.name === name));
  const rank = (name: string): string =>
    name === standardName ? '0' : name === pullRequestName ? '2' : `1${name}`;
  return [...own, ...rest].sort((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}

/** When the configuration uses it, in words. */
function usesOf(
  name: string,
  path: string | null,
  { template, templates }: Awaited<ReturnType<typeof localConfig>>['postmortem'],
): readonly string[] {
  const isIt = (one: string): boolean => one === name || one === path;
  return [
    ...templates
      .filter((rule) => isIt(rule.template))
      .map(
        ({ severities, labels }) =>
          [
            ...(severities.length === 0 ? [] : [`severity ${severities.join(' or ')}`]),
            ...(labels.length === 0 ? [] : [`label ${labels.join(' or ')}`]),
          ].join(' and ') || 'every incident',
      ),
    ...(isIt(template ?? standardName)
      ? [templates.length === 0 ? 'every incident' : 'all others']
      : []),
    ...(name === pullRequestName ? ['every pull request with a postmortem'] : []),
  ];
}

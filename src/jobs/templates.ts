/**
 * Which template a postmortem is written from: the one that is asked for, else the first rule of the configuration that
 * fits the incident, else the configured one, else `standard`. The repository's own come before the shipped ones.
 */
import type { Config } from '../config/config.js';
import { closest, didYouMean } from '../config/closest.js';
import { type Problem, UserError } from '../errors.js';
import type { Incident } from '../incident/incident.js';
import type { RepositoryReader } from '../repository/repository.js';

/** The repository's own templates: one of a shipped name replaces it. */
export const ownFolder = '.github/after-action/templates';
export const standardName = 'standard';
/** The text of the pull request, not a postmortem. */
export const pullRequestName = 'pull-request';

export interface Template {
  /** How problems call it, and what is kept in `text`. */
  readonly name: string;
  readonly text: string;
}

/** Path → text, on the default branch. */
export type OwnTemplates = Readonly<Record<string, string>>;

type Settings = Config['postmortem'];

/** A path, as opposed to the name of a template. */
export const isPath = (template: string): boolean => /[/\\]|\.\w{1,10}$/.test(template);

/** One request where there are none; only what the configuration may need is read. */
export async function readOwnTemplates(
  reader: RepositoryReader,
  settings: Settings,
): Promise<OwnTemplates> {
  const wanted = namesIn(settings);
  const listed = (await reader.directory(ownFolder)).map(({ path }) => path);
  const paths = [...wanted]
    .map((name) => (isPath(name) ? name : pathOf(name)))
    .filter((path) => !path.startsWith(`${ownFolder}/`) || listed.includes(path));
  const out: Record<string, string> = {};
  for (const path of new Set(paths)) {
    const file = await reader.file(path);
    if (file !== null) out[path] = withLineFeeds(file.text);
  }
  return out;
}

function namesIn({ template, templates }: Settings): ReadonlySet<string> {
  return new Set([
    standardName,
    pullRequestName,
    ...(template === null ? [] : [template]),
    ...templates.map((rule) => rule.template),
  ]);
}

export const pathOf = (name: string): string => `${ownFolder}/${name}.md`;

/** Line ends of one kind, whatever the editor wrote. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** By severity and labels; both, where a rule names both. */
export function chooseTemplate(
  { template, templates }: Settings,
  { severity }: Pick<Incident, 'severity'>,
  labels: readonly string[],
): string {
  const has = (list: readonly string[], value: string): boolean =>
    list.some((one) => one.toLowerCase() === value.toLowerCase());
  const rule = templates.find(
    (one) =>
      (one.severities.length === 0 || (severity !== null && has(one.severities, severity))) &&
      (one.labels.length === 0 || labels.some((label) => has(one.labels, label))),
  );
  return rule?.template ?? template ?? standardName;
}

/** What a template is written with; throws `UserError` where it cannot be used. */
type Render = (template: Template) => string;

/**
 * The text by the template of that name; by the next best one where it is missing or broken, with what is wrong: the
 * shipped one of the same name, then the fallback.
 */
export function renderByName(
  name: string,
  own: OwnTemplates,
  shipped: Readonly<Record<string, string>>,
  render: Render,
  fallback = standardName,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  for (const template of candidates(name, own, shipped, fallback)) {
    if ('code' in template) problems.push(template);
    else
      try {
        return { text: render(template), problems };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push(...error.problems);
      }
  }
  throw new UserError(problems);
}

/** What would be used first; `''` when there is nothing. */
export function textOf(
  name: string,
  own: OwnTemplates,
  shipped: Readonly<Record<string, string>>,
): string {
  const [first] = candidates(name, own, shipped, standardName).filter((one) => 'text' in one);
  return first?.text ?? '';
}

function candidates(
  name: string,
  own: OwnTemplates,
  shipped: Readonly<Record<string, string>>,
  fallback: string,
): readonly (Template | Problem)[] {
  const path = isPath(name) ? name : pathOf(name);
  const ownText = Object.hasOwn(own, path) ? own[path] : undefined;
  const shippedNamed = [name, fallback].flatMap((one) => {
    const file = `${one}.md`;
    const text = Object.hasOwn(shipped, file) ? shipped[file] : undefined;
    return text === undefined ? [] : [{ name: `templates/${file}`, text }];
  });
  const isKnown = ownText !== undefined || shippedNamed[0]?.name === `templates/${name}.md`;
  return [
    ...(ownText === undefined ? [] : [{ name: path, text: ownText }]),
    ...(isKnown ? [] : [missing(name, path, shipped)]),
    ...shippedNamed,
  ];
}

function missing(name: string, path: string, shipped: Readonly<Record<string, string>>): Problem {
  const names = Object.keys(shipped)
    .map((file) => file.replace(/\.md$/, ''))
    .filter((one) => one !== pullRequestName);
  const near = isPath(name) ? null : closest(name, names, 0.5);
  return {
    code: 'PM403',
    message: `Missing template: there is no ${path} on the default branch${didYouMean(near)}`,
    remedy: isPath(name)
      ? 'Add the file, or correct postmortem.template in the configuration.'
      : `Add the file, or name one of ${names.join(', ')} in the configuration.`,
    place: { path },
  };
}

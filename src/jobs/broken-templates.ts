/** What is wrong with the repository's own templates, before an incident needs one of them. */
import type { Config } from '../config/config.js';
import type { Problem } from '../errors.js';
import { templateProblems } from '../markdown/template.js';
import { publicVariables } from '../render/postmortem/public/variables.js';
import { pullRequestNames } from '../render/postmortem/pull-request.js';
import { isPublic } from '../render/postmortem/template-head.js';
import { postmortemVariables } from '../render/postmortem/variables.js';
import { isPath, ownFolder, pathOf, pullRequestName, withLineFeeds } from './templates.js';

/** Of those in their folder, and of those that the configuration names by path, as far as their texts are known. */
export function brokenTemplates(
  texts: Readonly<Record<string, string>>,
  { postmortem }: Pick<Config, 'postmortem'>,
): readonly Problem[] {
  const configured = [
    postmortem.template ?? '',
    ...postmortem.templates.map(({ template }) => template),
  ].filter(isPath);
  const inFolder = Object.keys(texts).filter(
    (path) => path.startsWith(`${ownFolder}/`) && path.endsWith('.md'),
  );
  return [...new Set([...inFolder, ...configured])].flatMap((path) => {
    const text = texts[path];
    if (text === undefined) return [];
    return templateProblems(withLineFeeds(text), { name: path, names: namesFor(path, text) });
  });
}

function namesFor(path: string, text: string): readonly string[] {
  if (path === pathOf(pullRequestName)) return pullRequestNames;
  return (isPublic(text) ? publicVariables : postmortemVariables).map(({ name }) => name);
}

/** The postmortem's draft: facts that are known go into generated regions, the rest are short questions to people. */
import { forFile } from '../../markdown/file.js';
import type { Incident } from '../../incident/incident.js';
import type { Config } from '../../config/config.js';
import { renderTemplate, type ViewValue } from '../../markdown/template.js';
import { slug } from '../../markdown/write.js';
import type { Timeline } from '../../timeline/timeline.js';
import { incidentDay, safe, type PostmortemInput } from './input.js';
import { publicVariables } from './public/variables.js';
import { isPublic } from './template-head.js';
import { postmortemVariables } from './variables.js';

/** The whole document. Throws `UserError` PM403 when the template is not one. */
export function renderPostmortem(input: PostmortemInput): string {
  const variables = isPublic(input.template) ? publicVariables : postmortemVariables;
  const view = Object.fromEntries(
    variables.map(({ name, value }): [string, ViewValue] => [name, value(input)]),
  );
  const name = input.name ?? 'template';
  return `${forFile(renderTemplate(input.template, view, { name })).trimEnd()}\n`;
}

/** `postmortems/2026-11-20-checkout-502-12.md`: the day of the start, else of the declaration. */
export function postmortemPath(
  incident: Incident,
  timeline: Pick<Timeline, 'milestones'>,
  config: Config,
): string {
  const directory = config.postmortem.directory.replace(/^\.?\/+|\/+$/g, '');
  return `${directory === '' ? '' : `${directory}/`}${incidentDay(incident, timeline)}-${slug(safe(incident.title), incident.number)}.md`;
}

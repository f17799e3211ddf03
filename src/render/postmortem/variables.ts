/** Every variable of a template, once: the document, the check of a user's template and docs/templates.md go by it. */
import { forFile } from '../../markdown/file.js';
import { markdown } from '../../markdown/template.js';
import { reference } from '../../markdown/write.js';
import { printRegion } from '../../postmortem/regions.js';
import { plusSeconds } from '../../time/instant.js';
import { headingOf } from './heading.js';
import { renderFacts } from './facts.js';
import { renderFrontMatter } from './front-matter.js';
import { incidentDay, lastMoment, safe, type PostmortemInput } from './input.js';
import { renderResponse, restoreLater } from './response.js';
import { renderFollowUp, renderImpact, renderLinks } from './parts.js';
import { renderTimelineRows } from './timeline.js';
import type { TemplateVariable } from './variable.js';
import { renderTrigger } from './trigger.js';

const once = (
  name: string,
  description: string,
  value: TemplateVariable['value'],
): TemplateVariable => ({ name, kind: 'once', description, value });

/** `follow_ups` in a template is the region `follow-ups` in the document. */
const region = (
  name: string,
  description: string,
  body: (input: PostmortemInput) => string,
): TemplateVariable => ({
  name,
  kind: 'region',
  description,
  value: (input) => markdown(printRegion(name.replace(/_/g, '-'), forFile(safe(body(input))))),
});

/** Every variable, once: the document, the check of a user's template and docs/templates.md go by it. */
export const postmortemVariables: readonly TemplateVariable[] = [
  once(
    'front_matter',
    'The fields between the `---` lines: incident, date, severity, status, owner, trigger; what only tools need is in a comment there',
    (input) => markdown(renderFrontMatter(input)),
  ),
  once('title', 'Title of the incident, without a full stop', ({ incident, template }) =>
    headingOf(safe(incident.title), `Incident ${incident.number}`, template),
  ),
  once('number', 'Number of the incident', ({ incident }) => incident.number),
  once('incident', 'The number as a link to the incident', ({ incident }) =>
    markdown(reference(incident.number, incident.url)),
  ),
  once(
    'severity',
    'Its severity; empty when nobody set one',
    ({ incident }) => incident.severity ?? '',
  ),
  once('date', 'Day of the start, else of the declaration', ({ incident, timeline }) =>
    incidentDay(incident, timeline),
  ),
  once('example_due', 'A due date two weeks after the end, for prompts', ({ incident, timeline }) =>
    plusSeconds(lastMoment(incident, timeline), 14 * 86_400).slice(0, 10),
  ),
  region(
    'facts',
    'Incident, severity, services and lead; milestones with their proof; durations',
    (input) => [renderFacts(input.incident, input.timeline), ...renderResponse(input)].join('\n\n'),
  ),
  region(
    'impact',
    'How users were affected, from `/impact` or the issue form; else a prompt',
    ({ incident }) => renderImpact(incident),
  ),
  region(
    'timeline',
    'The key rows by phase; the others are folded below them',
    ({ timeline, config, facts }) =>
      renderTimelineRows(timeline, config.timeline.keyRows, facts.omissions),
  ),
  region('trigger', 'The changes that fit best, with reasons', ({ correlation, config }) =>
    renderTrigger(correlation, config.correlation.show),
  ),
  region('follow_ups', 'Action items from `/follow-up`', ({ incident }) =>
    [...incident.followUps, ...restoreLater(incident)].map(renderFollowUp).join('\n'),
  ),
  region('links', 'The incident, evidence, pull requests, the comparison of versions', renderLinks),
];

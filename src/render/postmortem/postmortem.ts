/** The postmortem's draft: facts that are known go into generated regions, the rest are short prompts for people. */
import { capitalized } from '../../text/capitalized.js';
import type { Config } from '../../config/config.js';
import type { Correlation } from '../../correlation/correlation.js';
import { printRanking, readRankHistory } from '../../correlation/rank-history.js';
import type { Problem } from '../../errors.js';
import { milestoneNames } from '../../incident/incident.js';
import type { Incident, IncidentFacts, StatedFollowUp } from '../../incident/incident.js';
import type { Checklist } from '../../response/checklist.js';
import { redact } from '../../markdown/redact.js';
import { markdown, renderTemplate, type ViewValue } from '../../markdown/template.js';
import {
  inlineCode,
  link,
  reference,
  slug,
  table,
  text,
  yamlScalar,
} from '../../markdown/write.js';
import { printFrontMatter } from '../../postmortem/front-matter.js';
import { printRegion } from '../../postmortem/regions.js';
import { formatDuration, plusSeconds } from '../../time/instant.js';
import type { Instant } from '../../time/instant.js';
import type { Milestone, Timeline } from '../../timeline/timeline.js';
import { versionName } from '../correlation/sentences.js';
import { linkedWords } from '../linked-words.js';
import { renderResponse, restoreLater } from './response.js';
import { renderTimelineRows } from './timeline.js';
import { renderTrigger, findTrigger } from './trigger.js';

export interface PostmortemInput {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly correlation: Correlation;
  readonly checklist: Checklist;
  readonly facts: IncidentFacts;
  readonly config: Config;
  /** Mustache text of `templates/postmortem.md` or the user's own. */
  readonly template: string;
  /** How problems call the template; the configured one, else the shipped one, when absent. */
  readonly name?: string;
  /** Not shown: the same facts give the same document on every day. */
  readonly now: Instant;
}

const safe = (untrusted: string): string => redact(untrusted).text;

/** What a template of the postmortem may hold. */
export interface TemplateVariable {
  readonly name: string;
  /**
   * `region`: refreshed until the merge, around what people write in it. `once`: written when the
   * document is created.
   */
  readonly kind: 'region' | 'once';
  readonly description: string;
  readonly value: (input: PostmortemInput) => ViewValue;
}

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
  value: (input) => markdown(printRegion(name.replace(/_/g, '-'), safe(body(input)))),
});

/** Every variable, once: the document, the check of a user's template and docs/templates.md go by it. */
export const postmortemVariables: readonly TemplateVariable[] = [
  once(
    'front_matter',
    'The fields between the `---` lines: title, incident, date, severity, milestones, durations, owner, trigger',
    (input) => markdown(printFrontMatter(buildFrontMatter(input))),
  ),
  once(
    'title',
    'Title of the incident',
    ({ incident }) => safe(incident.title) || `Incident ${incident.number}`,
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
  region('timeline', 'The key rows; the others are collapsed', ({ timeline, config, facts }) =>
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

/** The whole document. Throws `UserError` PM403 when the template is not one. */
export function renderPostmortem(input: PostmortemInput): string {
  const view = Object.fromEntries(
    postmortemVariables.map(({ name, value }): [string, ViewValue] => [name, value(input)]),
  );
  const name = input.name ?? input.config.postmortem.template ?? 'templates/postmortem.md';
  return `${renderTemplate(input.template, view, { name }).trimEnd()}\n`;
}

/** In the words of whoever stated it; people say more once it is over. */
function renderImpact({ impact }: Incident): string {
  return impact === null
    ? '_TODO: who was affected and how; at least one number._'
    : `${text(impact.value)} (${link('stated', impact.url)})`;
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

/** The body of the pull request, without a marker. Throws `UserError` PM403 when the template is not one. */
export function renderPullRequestBody(
  input: Omit<PostmortemInput, 'now'> & {
    readonly path: string;
    readonly replaces?: number;
    readonly problems?: readonly Problem[];
    /** Who opened it, or will. */
    readonly author?: string;
  },
): string {
  const { incident, timeline, facts, path, template } = input;
  const view = {
    incident: markdown(reference(incident.number, incident.url, safe(incident.title))),
    number: incident.number,
    path: markdown(inlineCode(path)),
    replaces:
      input.replaces === undefined
        ? ''
        : markdown(reference(input.replaces, `${facts.repository.url}/pull/${input.replaces}`)),
    severity: incident.severity ?? 'not stated',
    durations: markdown(
      timeline.durations
        .map(({ id, seconds }) => `${id.replace(/-/g, ' ')} ${formatDuration(seconds)}`)
        .join(', ') || 'not known yet',
    ),
    // Words of our own without any sign that Markdown could take up; empty means: leave the sentence out.
    missing: milestoneNames.filter((name) => timeline.milestones[name] === undefined).join(', '),
    follow_ups: incident.followUps.length,
    rows: timeline.events.length,
    omissions: facts.omissions.map((omission) => safe(omission)),
    by_workflow: input.author === 'github-actions[bot]',
    problems: (input.problems ?? []).map(({ message, remedy }) => safe(`${message}. ${remedy}`)),
  };
  return renderTemplate(template, view, {
    name: 'templates/pull-request.md',
    names: ['omissions', 'problems'],
  }).trim();
}

function incidentDay(incident: Incident, { milestones }: Pick<Timeline, 'milestones'>): string {
  return (milestones.started?.at ?? incident.stated.started?.value ?? incident.declaredAt).slice(
    0,
    10,
  );
}

function lastMoment(incident: Incident, timeline: Timeline): Instant {
  return timeline.milestones.resolved?.at ?? incident.closedAt ?? incident.declaredAt;
}

function buildFrontMatter({
  incident,
  timeline,
  correlation,
  facts,
}: PostmortemInput): readonly (readonly [string, string])[] {
  const milestones = milestoneNames.map((name): [string, string] => [
    name,
    timeline.milestones[name]?.at ?? '',
  ]);
  const durations = timeline.durations.map(({ id, seconds }): [string, string] => [
    id.replace(/-/g, '_'),
    yamlScalar(formatDuration(seconds)),
  ]);
  return [
    ['title', yamlScalar(safe(incident.title))],
    ['incident', String(incident.number)],
    ['incident_url', yamlScalar(incident.url)],
    ['date', incidentDay(incident, timeline)],
    ['severity', incident.severity === null ? '' : yamlScalar(incident.severity)],
    ['status', 'draft'],
    ...milestones,
    ...durations,
    ['owner', incident.lead === null ? '' : yamlScalar(incident.lead)],
    ['authors', '[]'],
    ['trigger', yamlScalar(findTrigger(correlation))],
    // What the first comment said, before anybody knew: the scoreboard compares it with the trigger.
    ['first_ranking', yamlScalar(firstRanking(correlation, facts))],
  ];
}

function firstRanking(correlation: Correlation, facts: IncidentFacts): string {
  const [first] = readRankHistory(correlation, facts).rankings;
  return first === undefined ? '' : printRanking(first);
}

function renderFacts(incident: Incident, timeline: Timeline): string {
  const rows = milestoneNames.map((name) => [
    capitalized(name),
    ...momentCells(timeline.milestones[name]),
  ]);
  const head = [
    `**Incident:** ${reference(incident.number, incident.url)}`,
    `**Severity:** ${text(incident.severity ?? 'not stated')}`,
    ...(incident.services.length > 0
      ? [`**Services:** ${incident.services.map((service) => text(safe(service))).join(', ')}`]
      : []),
    ...(incident.lead === null ? [] : [`**Lead:** ${text(incident.lead)}`]),
  ].join(' · ');
  const durations = timeline.durations.map(
    ({ id, seconds, definition }) =>
      `- ${capitalized(id.replace(/-/g, ' '))}: **${formatDuration(seconds)}** (${text(definition)})`,
  );
  return [head, table(['Milestone', 'Time (UTC)', 'How we know'], rows), durations.join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

function momentCells(milestone: Milestone | undefined): readonly string[] {
  if (milestone === undefined) return ['–', 'not known'];
  return [
    printMoment(milestone.at),
    milestone.proofUrl === '' ? milestone.certainty : link(milestone.certainty, milestone.proofUrl),
  ];
}

/** `2026-11-20 14:03` */
function printMoment(at: Instant): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** A handle in a file pings nobody, and only with its `@` is it known to be one when the tracking issue is assigned. */
function printOwner(owner: string): string {
  return /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner) ? `@${owner}` : text(owner);
}

function renderFollowUp({ text: words, owner, due, url }: StatedFollowUp): string {
  const details = [
    owner === null ? '' : `owner: ${printOwner(owner)}`,
    due === null ? '' : `due: ${due.slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return `- ${text(safe(words))}${details === '' ? '' : ` (${details})`}${url === '' ? '' : ` ${link('stated here', url)}`}`;
}

function renderLinks({ incident, facts, correlation }: PostmortemInput): string {
  const evidence = incident.evidence.map(
    ({ value, url }) => `- Evidence: ${linkedWords(value, 1000)} ${link('noted here', url)}`,
  );
  const pulls = facts.pullRequests
    .slice(0, 20)
    .map((pull) => `- Pull request: ${reference(pull.number, pull.url, safe(pull.title))}`);
  const compare =
    correlation.rollback === null || correlation.rollback.lastKnownGood === null
      ? []
      : [
          `- Changes since the last known good version: ${link(versionName(correlation.rollback.lastKnownGood), correlation.rollback.compareUrl)}`,
        ];
  return [
    `- Incident: ${reference(incident.number, incident.url, safe(incident.title))}`,
    ...evidence,
    ...pulls,
    ...compare,
  ].join('\n');
}

/**
 * The fields at the top: as few as fit into the table that GitHub draws of them. What only tools need is in a comment
 * line next to them.
 */
import { readRankHistory, printRanking } from '../../correlation/rank-history.js';
import type { Correlation } from '../../correlation/correlation.js';
import { milestoneNames, type IncidentFacts } from '../../incident/incident.js';
import { isDrill } from '../../incident/labels.js';
import { yamlScalar } from '../../markdown/write.js';
import { printFrontMatter } from '../../postmortem/front-matter.js';
import { incidentDay, safe, type PostmortemInput } from './input.js';
import { findTrigger } from './trigger.js';

export function renderFrontMatter(input: PostmortemInput): string {
  const { incident, timeline, correlation } = input;
  return printFrontMatter(
    [
      ['incident', String(incident.number)],
      ['date', incidentDay(incident, timeline)],
      ['severity', incident.severity === null ? '' : scalar(safe(incident.severity))],
      ['status', 'draft'],
      ['owner', incident.lead === null ? '' : scalar(incident.lead)],
      ['trigger', scalar(findTrigger(correlation))],
      // Whoever counts incidents has to see it, tools and people alike.
      ...(isDrill(input.facts.issue, input.config) ? [['drill', 'true'] as const] : []),
    ],
    factsForTools(input),
  );
}

/** Without the signs over which formatters choose other quotation marks; names have none. */
const scalar = (words: string): string => yamlScalar(words.replace(/["\\]/g, "'"));

function factsForTools({
  incident,
  timeline,
  correlation,
  facts,
}: PostmortemInput): Readonly<Record<string, string>> {
  const milestones = milestoneNames.flatMap((name): readonly (readonly [string, string])[] => {
    const milestone = timeline.milestones[name];
    return milestone === undefined ? [] : [[name, milestone.at]];
  });
  const durations = timeline.durations.map(({ id, seconds }): [string, string] => [
    `${id.replace(/-/g, '_')}_seconds`,
    String(seconds),
  ]);
  const ranking = firstRanking(correlation, facts);
  return Object.fromEntries([
    ['incident_url', incident.url],
    ...milestones,
    ...durations,
    // What the first comment said, before anybody knew: the scoreboard compares it with the trigger.
    ...(ranking === '' ? [] : [['first_ranking', ranking]]),
  ]) as Readonly<Record<string, string>>;
}

function firstRanking(correlation: Correlation, facts: IncidentFacts): string {
  const [first] = readRankHistory(correlation, facts).rankings;
  return first === undefined ? '' : printRanking(first);
}

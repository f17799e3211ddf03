/** The text of the pull request that brings a postmortem. */
import type { Problem } from '../../errors.js';
import { milestoneNames } from '../../incident/incident.js';
import { markdown, renderTemplate, type ViewValue } from '../../markdown/template.js';
import { inlineCode, reference } from '../../markdown/write.js';
import { formatDuration } from '../../time/instant.js';
import { safe, type PostmortemInput } from './input.js';

/** What its template may name. */
export const pullRequestNames = [
  'incident',
  'number',
  'path',
  'replaces',
  'severity',
  'durations',
  'missing',
  'follow_ups',
  'rows',
  'omissions',
  'by_workflow',
  'problems',
] as const;

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
  } satisfies Record<(typeof pullRequestNames)[number], ViewValue>;
  return renderTemplate(template, view, {
    name: input.name ?? 'templates/pull-request.md',
  }).trim();
}

/** The variables of a customer-facing template. None of them is made of anything but times and sanitized sentences. */
import { capitalized } from '../../../text/capitalized.js';
import { milestoneNames, type MilestoneName } from '../../../incident/incident.js';
import { asItIs, bullet, forFile, wrapped } from '../../../markdown/file.js';
import { markdown } from '../../../markdown/template.js';
import { table, text } from '../../../markdown/write.js';
import { printFrontMatter } from '../../../postmortem/front-matter.js';
import { printRegion } from '../../../postmortem/regions.js';
import { formatDuration } from '../../../time/instant.js';
import { incidentDay, type PostmortemInput } from '../input.js';
import { headingOf } from '../heading.js';
import type { TemplateVariable } from '../variable.js';
import { findLeaks } from './leaks.js';
import { learnPrivateWords, type PrivateWords } from './private-words.js';
import { sanitize } from './sanitize.js';

type Body = (input: PostmortemInput, words: PrivateWords) => string;

export const publicVariables: readonly TemplateVariable[] = [
  {
    name: 'public_front_matter',
    kind: 'once',
    description: 'The fields between the `---` lines: date and status',
    value: ({ incident, timeline }) =>
      markdown(
        printFrontMatter([
          ['date', incidentDay(incident, timeline)],
          ['status', 'draft'],
        ]),
      ),
  },
  {
    name: 'public_title',
    kind: 'once',
    description: 'The title where it names nothing private, else the day',
    value: (input) =>
      headingOf(
        publicTitle(input),
        `Incident of ${incidentDay(input.incident, input.timeline)}`,
        input.template,
      ),
  },
  region('public_impact', 'What was stated of the impact, as far as customers may read it', impact),
  region('public_times', 'When it began, was noticed and ended, and for how long', times),
  region('public_updates', 'The updates of the incident that customers may read', updates),
  region('public_actions', 'Action items that customers may read, without owners', actions),
];

function region(name: string, description: string, body: Body): TemplateVariable {
  return {
    name,
    kind: 'region',
    description,
    value: (input) => {
      const words = wordsOf(input);
      const shown = body(input, words);
      const safe = findLeaks(shown, words).length === 0 ? shown : question(1);
      return markdown(printRegion(name.replace(/_/g, '-'), forFile(safe)));
    },
  };
}

const learnt = new WeakMap<PostmortemInput['facts'], PrivateWords>();

/** Reading everything once per incident is enough. */
function wordsOf(input: PostmortemInput): PrivateWords {
  const words = learnt.get(input.facts) ?? learnPrivateWords(input);
  learnt.set(input.facts, words);
  return words;
}

/** `''` when it may not be shown. */
export function publicTitle(input: PostmortemInput): string {
  const words = wordsOf(input);
  const { sentences, omitted } = sanitize(input.incident.title, words);
  const title = sentences.join(' ');
  return omitted === 0 && title !== '' && findLeaks(title, words).length === 0 ? title : '';
}

/** What was left out is asked for in other words. */
function question(omitted: number): string {
  if (omitted === 0) return '_TODO: what may customers know of this?_';
  const what = omitted === 1 ? 'one sentence was' : `${omitted} sentences were`;
  return `_TODO: ${what} left out as not for customers; what may they know?_`;
}

function impact({ incident }: PostmortemInput, words: PrivateWords): string {
  if (incident.impact === null)
    return '_TODO: what could customers not do, and how many were hit?_';
  const { sentences, omitted } = sanitize(incident.impact.value, words);
  return [
    ...(sentences.length === 0 ? [] : [wrapped(text(sentences.join(' ')))]),
    ...(omitted > 0 || sentences.length === 0 ? [question(omitted)] : []),
  ].join('\n\n');
}

const shown: Readonly<Partial<Record<MilestoneName, string>>> = {
  started: 'It began',
  detected: 'We noticed',
  mitigated: 'Customers were no longer affected',
  resolved: 'It was over',
};

function times({ timeline }: PostmortemInput): string {
  const rows = milestoneNames.flatMap((name) => {
    const [milestone, words] = [timeline.milestones[name], shown[name]];
    return milestone === undefined || words === undefined
      ? []
      : [`${words}: ${milestone.at.slice(0, 16).replace('T', ' ')} UTC`];
  });
  const durations = timeline.durations
    .filter(({ id }) => id !== 'time-to-acknowledge' && id !== 'time-to-way-back')
    .map(({ id, seconds }) => `${capitalized(id.replace(/-/g, ' '))}: ${formatDuration(seconds)}`);
  return rows.length === 0
    ? '_TODO: when did it begin, and when was it over?_'
    : [...rows, ...durations].map(bullet).join('\n');
}

function updates({ incident }: PostmortemInput, words: PrivateWords): string {
  const all = incident.updates.map(({ at, value }) => ({ at, ...sanitize(value.text, words) }));
  const rows = all
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ at, sentences }) => [at.slice(0, 16).replace('T', ' '), text(sentences.join(' '))]);
  const omitted = all.reduce((sum, one) => sum + one.omitted, 0);
  return [
    ...(rows.length === 0 ? [] : [asItIs(table(['Time (UTC)', 'What we said'], rows))]),
    ...(omitted > 0 ? [question(omitted)] : []),
  ].join('\n\n');
}

function actions({ incident }: PostmortemInput, words: PrivateWords): string {
  const all = incident.followUps.map((item) => sanitize(item.text, words));
  const rows = all
    .filter(({ sentences, omitted }) => omitted === 0 && sentences.length > 0)
    .map(({ sentences }) => bullet(text(sentences.join(' '))));
  const omitted = all.filter((one) => one.omitted > 0).length;
  return [
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...(omitted > 0 || rows.length === 0 ? [question(omitted)] : []),
  ].join('\n\n');
}

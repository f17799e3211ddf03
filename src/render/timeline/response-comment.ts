/**
 * The sticky response comment: what somebody who was just paged needs first, then the timeline.
 * Nothing in it depends on
 * the present, so that it changes only when the incident does.
 */
import { capitalized } from '../../text/capitalized.js';
import type { Config } from '../../config/config.js';
import type { Deploys } from '../../changes/deploys.js';
import { milestoneNames, type Incident, type IncidentFacts } from '../../incident/incident.js';
import { details, link, table, text } from '../../markdown/write.js';
import { redact } from '../../markdown/redact.js';
import { formatClock, formatDate } from '../../time/format.js';
import { formatDuration, plusSeconds, type Instant } from '../../time/instant.js';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.js';
import { renderPromises } from '../follow-ups/promises.js';
import { linkedWords } from '../linked-words.js';
import { eventTable, zoneName, type TableOptions } from './cells.js';
import { timelineGantt } from './mermaid.js';
import { describeFinding } from './findings.js';
import { certaintyWords, durationUntil } from './milestones.js';

export interface ResponseInput {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly facts: IncidentFacts;
  readonly deploys: Deploys;
  readonly config: Config;
}

/** GitHub takes 65,536 characters; bytes are counted, with space for the marker. */
const maxBytes = 59_000;
const byteLength = (markdown: string): number => new TextEncoder().encode(markdown).length;

/** Markdown below 60,000 bytes, without the marker line. */
export function renderResponseComment(input: ResponseInput): string {
  const all = input.timeline.events.length;
  const whole = page(input, all);
  if (byteLength(whole) <= maxBytes) return whole;
  let [fits, tooMany] = [0, all];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (byteLength(page(input, middle)) <= maxBytes) fits = middle;
    else tooMany = middle;
  }
  return page(input, fits);
}

/** `rows`: how many of the newest rows the full log holds. */
function page(input: ResponseInput, rows: number): string {
  if (input.incident.withdrawn)
    return [headline(input), '`/reopen` makes it one again.', fullLog(input, rows)]
      .filter((block) => block !== '')
      .join('\n\n');
  return [
    headline(input),
    impact(input),
    update(input),
    needed(input),
    questions(input),
    milestones(input),
    attempts(input),
    renderPromises(input.facts.promises),
    chart(input),
    keyRows(input),
    fullLog(input, rows),
    findings(input),
    notes(input),
    help(input),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function headline({ incident }: ResponseInput): string {
  if (incident.withdrawn) return '## Not an incident';
  const severity = incident.severity === null ? 'no severity yet' : incident.severity;
  const lead =
    incident.lead === null
      ? isOver(incident)
        ? 'no lead'
        : 'no lead yet'
      : `lead @${incident.lead.replace(/^@/, '')}`;
  return `## ${text(capitalized(severity))} · ${text(incident.status)} · ${text(lead)}`;
}

/** Whoever was just paged asks first who is affected and how badly. */
function impact({ incident }: ResponseInput): string {
  if (incident.impact === null) return '';
  const { value, by, url } = incident.impact;
  return `**Impact:** ${clip(value, 300)} (${link(`@${by}`, url)})`;
}

const isOver = (incident: Incident): boolean => incident.status === 'resolved';

/** What was last said to the outside, and when something is due again: stated, or by the rule of the severity. */
function update({ incident, config, timeline }: ResponseInput): string {
  const last = incident.updates.at(-1);
  const words =
    last === undefined
      ? ''
      : `Last update (${link(moment(last.at, config.timeZone), last.url)}): ${clip(last.value.text, 400)}`;
  const severity = config.severities.find(({ name }) => name === incident.severity);
  const since = last?.at ?? timeline.milestones.detected?.at ?? incident.declaredAt;
  const due =
    last?.value.nextDue ??
    (severity === undefined ? null : plusSeconds(since, severity.updateEveryMinutes * 60));
  if (isOver(incident) || due === null) return words;
  const rule =
    last?.value.nextDue == null && severity !== undefined
      ? ` (${text(severity.name)}: every ${formatDuration(severity.updateEveryMinutes * 60)})`
      : '';
  return [
    `**Next update due ${moment(due, config.timeZone)}**${rule}`,
    ...(words === '' ? [] : [words]),
  ].join('<br>');
}

/** What nobody has said yet, while it matters. */
function needed({ incident, timeline }: ResponseInput): string {
  if (isOver(incident)) return '';
  const gaps = [
    ...(incident.lead === null ? ['a lead: `/lead @you`'] : []),
    ...(incident.severity === null ? ['a severity: `/severity sev2`'] : []),
    ...(timeline.milestones.started === undefined ? ['when it started: `/started 14:03 UTC`'] : []),
  ];
  return gaps.length === 0 ? '' : `**Still needed:** ${gaps.join(' · ')}`;
}

/** Ends that wording suggests: a person says whether it is one. */
function questions({ timeline, config }: ResponseInput): string {
  return timeline.questions
    .map(({ milestone, at, proofUrl }) => {
      const clock = `${formatClock(at, config.timeZone)}${config.timeZone === null ? ' UTC' : ''}`;
      return `Looks ${milestone} at ${link(clock, proofUrl)}? \`/${milestone} ${clock}\``;
    })
    .join('<br>');
}

function moment(at: Instant, zone: string | null): string {
  return `${formatDate(at, zone)} ${formatClock(at, zone)} ${zoneName(zone)}`;
}

/** Untrusted words, redacted, on one line. */
function clip(words: string, length: number): string {
  const line = redact(words.slice(0, 4000)).text.replace(/\s+/g, ' ').trim();
  return text(
    line.length > length ? `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : line,
  );
}

function milestones({ timeline, config, incident }: ResponseInput): string {
  const known = milestoneNames.flatMap((name) => {
    const milestone = timeline.milestones[name];
    if (milestone === undefined) return [];
    return [
      [
        capitalized(name),
        moment(milestone.at, config.timeZone),
        durationUntil(timeline, name),
        `${certaintyWords[milestone.certainty]}, ${link('proof', milestone.proofUrl)}`,
      ],
    ];
  });
  const unknown = isOver(incident)
    ? milestoneNames.filter(
        (name) => timeline.milestones[name] === undefined && name !== 'acknowledged',
      )
    : [];
  const open =
    unknown.length === 0
      ? ''
      : `\n\nNot known: ${unknown.map((name) => `${name} (\`/${name} TIME\`)`).join(', ')}`;
  return `${table(['Milestone', 'When', 'It took', 'How we know'], known)}${open}`;
}

function attempts({ incident }: ResponseInput): string {
  const tried = incident.attempts.map(
    (attempt) => `- ${clip(attempt.value, 300)} (${link(`by ${attempt.by}`, attempt.url)})`,
  );
  const kept = incident.evidence.map(
    (evidence) =>
      `- ${linkedWords(evidence.value, 300)} (${link(`by ${evidence.by}`, evidence.url)})`,
  );
  const recent = (lines: readonly string[]): string => lines.slice(-15).join('\n');
  return [
    ...(tried.length === 0 ? [] : [`**Already tried**\n\n${recent(tried)}`]),
    ...(kept.length === 0 ? [] : [`**Evidence to keep**\n\n${recent(kept)}`]),
  ].join('\n\n');
}

/** A picture of two points tells nobody anything. */
function chart({ timeline }: ResponseInput): string {
  const source = timeline.events.length < 4 ? '' : timelineGantt(timeline);
  return source === '' ? '' : `\`\`\`mermaid\n${source}\n\`\`\``;
}

function tableOptions({ timeline, config }: ResponseInput): TableOptions {
  return { zone: config.timeZone, zero: timeline.milestones.detected?.at ?? null };
}

function keyRows(input: ResponseInput): string {
  const keys = input.timeline.events.filter((event) => event.key);
  const all = input.timeline.events.length;
  const heading =
    keys.length === all ? '### Timeline' : `### Timeline: ${keys.length} of ${all} rows`;
  return `${heading}\n\n${eventTable(newest(keys, 60), tableOptions(input))}`;
}

function fullLog(input: ResponseInput, rows: number): string {
  const { events } = input.timeline;
  if (events.every((event) => event.key)) return '';
  const shown = newest(events, rows);
  const left = events.length - shown.length;
  const notice =
    left === 0
      ? ''
      : `\n\n${left === 1 ? '1 older row is' : `${left} older rows are`} left out ` +
        `here to stay within GitHub's limit. ${link('The issue', input.incident.url)} ` +
        `has them all, and so has \`after-action timeline\`.`;
  if (shown.length === 0) return notice.trim();
  return details(`All ${events.length} rows`, `${eventTable(shown, tableOptions(input))}${notice}`);
}

const newest = (events: readonly TimelineEvent[], count: number): readonly TimelineEvent[] =>
  count <= 0 ? [] : events.slice(-count);

/** What is "still needed" above is not said twice. */
function findings({ timeline, incident }: ResponseInput): string {
  const open = timeline.findings.filter(
    ({ ruleId }) => isOver(incident) || ruleId !== 'starts-at-detection',
  );
  if (open.length === 0) return '';
  const lines = open.slice(0, 20).map((finding) => `- ${text(describeFinding(finding))}`);
  return `**Gaps and contradictions**\n\n${lines.join('\n')}`;
}

function notes({ facts, deploys }: ResponseInput): string {
  const omissions = facts.omissions.slice(0, 10).map((omission) => `- ${text(omission)}`);
  return details(
    'Where this comes from',
    [
      `Deploys: ${text(deploys.reason)}`,
      ...(omissions.length === 0 ? [] : ['Not read:', omissions.join('\n')]),
    ].join('\n\n'),
  );
}

function help({ incident, timeline }: ResponseInput): string {
  const first =
    incident.status === 'resolved'
      ? ['/postmortem', '/follow-up TEXT @owner due 14d']
      : [
          '/update TEXT next 30m',
          '/tried TEXT',
          '/status identified',
          ...(timeline.milestones.mitigated?.certainty === 'stated'
            ? ['/resolved']
            : ['/mitigated']),
        ];
  return `**You can comment:** ${[...first, '/timeline TEXT | TIME', '/help'].map((command) => `\`${command}\``).join(' · ')}`;
}

/**
 * The sticky response comment: what somebody who was just paged needs first, then the timeline.
 * Nothing in it depends on
 * the present, so that it changes only when the incident does.
 */
import { capitalized } from '../../text/capitalized.js';
import type { Config } from '../../config/config.js';
import type { Deploys } from '../../changes/deploys.js';
import { isDrill } from '../../incident/labels.js';
import { milestoneNames, type Incident, type IncidentFacts } from '../../incident/incident.js';
import { codeBlock, details, inlineCode, link, table, text } from '../../markdown/write.js';
import { formatClock, formatDate, formatInstant } from '../../time/format.js';
import { formatDuration } from '../../time/instant.js';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.js';
import type { SlashCommands } from '../../incident/slash-commands/authorize.js';
import { renderPromises } from '../follow-ups/promises.js';
import type { Checklist } from '../../response/checklist.js';
import type { Correlation } from '../../correlation/correlation.js';
import { nextUpdate } from '../../response/cadence.js';
import { linkedWords } from '../linked-words.js';
import type { AtOnce } from '../../response/at-once.js';
import { costOf } from '../../response/cost.js';
import { printFreezeLine } from '../../incident/freeze-line.js';
import { heldFreeze, renderFreeze } from '../freeze/line.js';
import { printDraft } from '../../response/draft.js';
import { layersOf } from '../../response/map.js';
import { offeredRuns } from '../../approval/offers.js';
import { fittingRunbooks } from '../../response/runbooks.js';
import { hiddenLines, nextSteps, wholeChecklist } from '../response/checklist.js';
import { draftFor } from '../response/draft.js';
import { formula, leftOut, money } from '../response/cost.js';
import {
  alreadyTried,
  architectureMap,
  clip,
  findingsList,
  openAttempts,
  warnAtOnce,
} from '../response/people.js';
import { linkedMoment, moment, type Clock } from '../response/moment.js';
import { standingWords } from '../response/standing.js';
import { whatChanged } from '../response/what-changed.js';
import { eventTable, type TableOptions } from './cells.js';
import { timelineGantt } from './mermaid.js';
import { describeFinding } from './findings.js';
import { healthAt } from '../probe/remarks.js';
import { certaintyWords, durationAfter } from './milestones.js';

export interface ResponseInput {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly facts: IncidentFacts;
  readonly deploys: Deploys;
  readonly config: Config;
  readonly commands: SlashCommands;
  readonly correlation: Correlation;
  readonly checklist: Checklist;
  readonly atOnce: AtOnce | null;
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
  const over = isOver(input.incident);
  return [
    headline(input),
    renderFreeze(input, clockOf(input)),
    impact(input),
    whatChanged(input.correlation, input.config, input.incident),
    warnAtOnce(input.atOnce),
    openAttempts(input.incident, input.atOnce, clockOf(input)),
    nextSteps(input.checklist, clockOf(input)),
    runbooks(input),
    needed(input),
    update(input),
    questions(input),
    renderPromises(input.facts.promises),
    people(input),
    cost(input),
    architectureMap(layersOf(input.incident, input.config)),
    draft(input),
    alreadyTried(input.incident, clockOf(input)),
    findingsList(input.incident, clockOf(input)),
    evidence(input),
    folded('Milestones', milestones(input), over),
    folded('Picture', chart(input), false),
    over ? keyRows(input) : foldedKeyRows(input),
    fullLog(input, rows),
    wholeChecklist(input.checklist, clockOf(input)),
    findings(input),
    notes(input),
    help(input),
    hiddenLines(input.checklist, input.incident, input.commands),
    printFreezeLine(heldFreeze(input), input.incident.passes),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function clockOf({ config, incident }: ResponseInput): Clock {
  return { zone: config.timeZone, day: incident.declaredAt };
}

/** While it is open a table takes the place that the next step needs. */
function folded(title: string, block: string, shown: boolean): string {
  return block === '' || shown ? block : details(title, block);
}

function headline({ incident, facts, config }: ResponseInput): string {
  if (incident.withdrawn) return '## Not an incident';
  // Nobody may take it for the real thing, whatever the title says.
  const played = isDrill(facts.issue, config) ? 'Drill · ' : '';
  return `## ${played}${standingWords(incident).map(text).join(' · ')}`;
}

/** Whether our comment says that nobody leads: a 🚀 on it starts no run, and somebody has to notice it. */
export function saysNoLead(body: string): boolean {
  return /^## [^\n]{0,200}· no lead yet$/m.test(body);
}

/** Whoever was just paged asks first who is affected and how badly. */
function impact({ incident }: ResponseInput): string {
  if (incident.impact === null) return '';
  const { value, by, url } = incident.impact;
  return `**Impact:** ${clip(value, 300)} (${link(`@${by}`, url)})`;
}

const isOver = (incident: Incident): boolean => incident.status === 'resolved';

/** What was last said to the outside, and when something is due again: stated, or by the rule of the severity. */
function update(input: ResponseInput): string {
  const { incident, config, timeline } = input;
  const clock = clockOf(input);
  const last = incident.updates.at(-1);
  const words =
    last === undefined
      ? ''
      : `Last update (${linkedMoment(last.at, last.url, clock)}): ${clip(last.value.text, 400)}`;
  const next = nextUpdate(incident, timeline, config);
  if (next === null) return words;
  const rule =
    next.promised || next.every === null || incident.severity === null
      ? ''
      : ` (${text(incident.severity)}: every ${formatDuration(next.every)})`;
  return [
    // With its date: it is what people plan by, and a promise may lie on another day.
    `**Next update due ${formatInstant(next.due, config.timeZone)}**${rule}`,
    ...(words === '' ? [] : [words]),
  ].join('<br>');
}

/** What nobody has said yet, while it matters. */
function needed({ incident, timeline, checklist }: ResponseInput): string {
  if (isOver(incident)) return '';
  const shown = new Set(checklist.next.map(({ id }) => id));
  const gaps = [
    ...(incident.lead === null && !shown.has('lead') ? ['a lead: `/lead me`'] : []),
    ...(incident.severity === null && !shown.has('severity')
      ? ['a severity: `/severity sev2`']
      : []),
    ...(timeline.milestones.started === undefined && !shown.has('scope')
      ? ['when it started: `/started 14:03 UTC`']
      : []),
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

/** A "no" is said, not hidden. */
const outside = (health: string): string =>
  health === '' ? '' : health.startsWith('not') ? `, **${health}**` : `, ${health}`;

/** Three columns, since four are wider than a phone. */
function milestones(input: ResponseInput): string {
  const { timeline, incident } = input;
  const known = milestoneNames.flatMap((name) => {
    const milestone = timeline.milestones[name];
    if (milestone === undefined) return [];
    const took = durationAfter(timeline, name);
    return [
      [
        capitalized(name),
        // Whole, as people copy it into commands and reports.
        formatInstant(milestone.at, input.config.timeZone),
        [
          took === '' ? '' : `${took}, `,
          link(certaintyWords[milestone.certainty], milestone.proofUrl),
          outside(healthAt(name, milestone.proofUrl, input.facts)),
        ].join(''),
      ],
    ];
  });
  const unknown = isOver(incident)
    ? milestoneNames.filter(
        (name) => timeline.milestones[name] === undefined && name !== 'acknowledged',
      )
    : [];
  const open = unknown.map((name) => `${name} (\`/${name} TIME\`)`).join(', ');
  const rows = known.length === 0 ? '' : table(['Milestone', 'When', 'How we know'], known);
  return [rows, open === '' ? '' : `Not known: ${open}`]
    .filter((block) => block !== '')
    .join('\n\n');
}

function evidence({ incident }: ResponseInput): string {
  const kept = incident.evidence.map(
    (one) => `- ${linkedWords(one.value, 300)} (${link(`by ${one.by}`, one.url)})`,
  );
  return kept.length === 0
    ? ''
    : details(`Evidence to keep: ${kept.length}`, kept.slice(-15).join('\n'));
}

/** Read by whoever is new to the service, while it is open. */
function runbooks(input: ResponseInput): string {
  const { incident, facts, checklist } = input;
  if (isOver(incident)) return '';
  const fitting = [
    ...fittingRunbooks(incident, facts).map(({ name, url }) => link(name, url)),
    ...offeredRuns(incident, checklist.phase, input).map(inlineCode),
  ];
  return fitting.length === 0 ? '' : `**Runbooks:** ${fitting.join(' · ')}`;
}

function people({ incident: { comms, scribe } }: ResponseInput): string {
  const roles = [
    ...(comms === null ? [] : [`communications ${text(`@${comms}`)}`]),
    ...(scribe === null ? [] : [`scribe ${text(`@${scribe}`)}`]),
  ];
  return roles.length === 0 ? '' : `**Also:** ${roles.join(' · ')}`;
}

/** As far as the timeline reaches, so that it changes only when the incident does. */
function cost(input: ResponseInput): string {
  const found = costOf(input.incident, input.timeline, input.config);
  if (found === null) return '';
  const until = found.until === null ? '' : ` until ${moment(found.until, clockOf(input))}`;
  return `**Cost, roughly:** ${text(money(found.total, found.currency))}${until}`;
}

/** Ready to be copied: it says nothing that people outside should not read. */
function draft(input: ResponseInput): string {
  const { incident, timeline } = input;
  const told = incident.updates.at(-1);
  const over = timeline.milestones.resolved?.at;
  if (isOver(incident) && told !== undefined && over !== undefined && told.at >= over) return '';
  const command = printDraft(draftFor(input, null));
  return details(
    'Draft of the next update',
    `Copy it into a comment, as it is or changed:\n\n${codeBlock(command)}`,
  );
}

/** A picture of two points tells nobody anything. */
function chart({ timeline }: ResponseInput): string {
  const source = timeline.events.length < 4 ? '' : timelineGantt(timeline);
  return source === '' ? '' : `\`\`\`mermaid\n${source}\n\`\`\``;
}

function tableOptions({ timeline, config, incident }: ResponseInput): TableOptions {
  return {
    zone: config.timeZone,
    zero: timeline.milestones.detected?.at ?? null,
    day: formatDate(incident.declaredAt, config.timeZone),
  };
}

function keyRows(input: ResponseInput): string {
  return `### ${keyTitle(input)}\n\n${keyTable(input)}`;
}

function foldedKeyRows(input: ResponseInput): string {
  return details(keyTitle(input), keyTable(input));
}

const keysOf = ({ timeline }: ResponseInput): readonly TimelineEvent[] =>
  timeline.events.filter((event) => event.key);

function keyTitle(input: ResponseInput): string {
  const [keys, all] = [keysOf(input).length, input.timeline.events.length];
  return keys === all ? 'Timeline' : `Timeline: ${keys} of ${all} rows`;
}

function keyTable(input: ResponseInput): string {
  return eventTable(newest(keysOf(input), 60), tableOptions(input));
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

function notes(input: ResponseInput): string {
  const { facts, deploys, incident, timeline, config } = input;
  const price = costOf(incident, timeline, config);
  const omissions = facts.omissions.slice(0, 10).map((omission) => `- ${text(omission)}`);
  return details(
    'Where this comes from',
    [
      `Deploys: ${text(deploys.reason)}`,
      ...(price === null ? [] : [`Cost: ${text(formula(price))}. ${leftOut}`]),
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
          ...(incident.status === 'investigating' ? ['/status identified'] : []),
          ...(timeline.milestones.mitigated?.certainty === 'stated'
            ? ['/resolved']
            : ['/mitigated']),
        ];
  return `**You can comment:** ${[...first, '/timeline TEXT | TIME', '/help'].map((command) => `\`${command}\``).join(' · ')}`;
}

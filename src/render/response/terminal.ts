/** The response on a terminal: what changed, what to do next, what is due. At most 80 columns, no colour needed. */
import type { Phase } from '../../incident/checklist/steps.js';
import { phases } from '../../incident/checklist/steps.js';
import type { Incident, IncidentFacts } from '../../incident/incident.js';
import type { Config } from '../../config/config.js';
import type { Correlation } from '../../correlation/correlation.js';
import { describeAtOnce, type AtOnce } from '../../response/at-once.js';
import { nextUpdate } from '../../response/cadence.js';
import type { Checklist, ChecklistEntry } from '../../response/checklist.js';
import { costOf } from '../../response/cost.js';
import type { ReminderKind } from '../../response/reminder.js';
import { dueReminders, type ReminderFacts } from '../../response/reminders.js';
import { capitalized } from '../../text/capitalized.js';
import { formatRelative } from '../../time/format.js';
import type { Instant } from '../../time/instant.js';
import {
  distanceToPoint,
  nothingFits,
  printTitle,
  remedyWords,
  troubleWords,
  usualSuspects,
} from '../correlation/sentences.js';
import { ink, wrap, type Screen } from '../screen.js';
import { plain } from '../../text/plain.js';
import { formula, money } from './cost.js';
import { zoneName } from '../timeline/cells.js';
import { shortMoment } from './moment.js';
import { standingWords } from './standing.js';

export interface ResponseView extends ReminderFacts {
  readonly facts: IncidentFacts;
  readonly incident: Incident;
  readonly config: Config;
  readonly correlation: Correlation;
  readonly checklist: Checklist;
  readonly atOnce: AtOnce | null;
}

export const phaseTitles: Readonly<Record<Phase, string>> = {
  'first-five-minutes': 'First five minutes',
  mitigate: 'Mitigate',
  'monitor-and-restore': 'Monitor and restore',
  close: 'Close',
};

export function renderResponseScreen(view: ResponseView, screen: Screen): string {
  const { incident, checklist } = view;
  return [
    ink(screen, 'bold', plain(standingWords(incident).join(' · '))),
    ...wrap(plain(changed(view.correlation)), screen.width),
    ...troubles(view).flatMap((line) => wrap(plain(line), screen.width)),
    ...warnings(view, screen),
    '',
    ink(screen, 'bold', `Do next: ${phaseTitles[checklist.phase].toLowerCase()}`),
    ...checklist.next.flatMap((entry) => stepLines(entry, screen)),
    '',
    ...dueLines(view, screen),
    '',
    ...listLines(view, screen),
  ].join('\n');
}

function changed(correlation: Correlation): string {
  const { candidates, verdict, remedy, settled } = correlation;
  if (settled !== null)
    return settled.ref === 'none'
      ? `No change caused this, says ${settled.by}.`
      : `Trigger: ${settled.ref}, says ${settled.by}.`;
  const [first] = candidates;
  if (first === undefined || verdict === 'nothing-fits') {
    const suspects = usualSuspects(correlation).map(({ name }) => name);
    return `${nothingFits} Ask next: ${suspects.slice(0, 3).join(' · ')}.`;
  }
  const { pullRequest } = first.change;
  const number = pullRequest === null ? '' : `#${pullRequest.number} `;
  const done = remedy === null ? '' : ` ${remedyWords(remedy)}.`;
  return `${capitalized(first.confidence)}: ${number}${printTitle(first)}, ${distanceToPoint(first, correlation)}.${done}`;
}

function troubles({ correlation, config, incident }: ResponseView): readonly string[] {
  if (correlation.settled !== null && correlation.settled.ref !== 'none') return [];
  const clock = { zone: config.timeZone, day: incident.declaredAt };
  const at = (instant: Instant): string => `${shortMoment(instant, clock)} ${zoneName(clock.zone)}`;
  return correlation.dependencies.map(
    (one) => `${one.name} says ${troubleWords(one, correlation, at)}.`,
  );
}

function warnings({ atOnce }: ResponseView, screen: Screen): readonly string[] {
  if (atOnce === null) return [];
  const what = atOnce.what.map(({ text, by }) => `${by === '' ? 'somebody' : by}: ${text}`);
  const words = `${describeAtOnce(atOnce)}: ${what.join(' · ')}`;
  return wrap(plain(words), screen.width - 2).map(
    (line, index) => `${index === 0 ? ink(screen, 'yellow', '! ') : '  '}${line}`,
  );
}

function stepLines({ id, title, hint, urgent }: ChecklistEntry, screen: Screen): readonly string[] {
  const words = plain(`${title}${hint === '' ? '' : `: ${hint.replaceAll('`', '')}`} (${id})`);
  return wrap(words, screen.width - 6).map((line, index) =>
    index === 0
      ? `  ${ink(screen, urgent ? 'yellow' : 'cyan', urgent ? '[!]' : '[ ]')} ${line}`
      : `      ${line}`,
  );
}

const asked: Readonly<Record<ReminderKind, string>> = {
  'lead-missing': 'nobody leads',
  'severity-missing': 'there is no severity',
  'update-due': 'an update is due',
  'fresh-eyes': 'nothing has moved for a while: fresh eyes',
  rotate: 'the lead has been at it for hours: rotate',
  'restore-due': 'it is time for the full restore',
  collect: 'ask everybody for what they know',
  'freeze-ends': 'the freeze of deploys ends soon',
  'past-freeze': 'something went out during the freeze',
  'two-people': 'two people are changing things',
  unannounced: 'something went live that nobody announced',
};

function dueLines(view: ResponseView, screen: Screen): readonly string[] {
  const { incident, timeline, config } = view;
  const next = nextUpdate(incident, timeline, config);
  const update =
    next === null
      ? []
      : [
          next.due > screen.now
            ? `Next update: ${formatRelative(next.due, screen.now)}`
            : `Next update: overdue, it was due ${formatRelative(next.due, screen.now)}`,
        ];
  const due = dueReminders(view, screen.now, config).map(({ kind }) => asked[kind]);
  const cost = costOf(incident, timeline, config);
  return [
    ...update,
    ...(due.length === 0 ? [] : [`Due now: ${due.join('; ')}`]),
    ...(cost === null
      ? []
      : [`Cost, roughly: ${money(cost.total, cost.currency)} (${formula(cost)})`]),
  ].flatMap((line) => wrap(plain(line), screen.width));
}

function listLines(
  { checklist, incident, config }: ResponseView,
  screen: Screen,
): readonly string[] {
  const clock = { zone: config.timeZone, day: incident.declaredAt };
  return phases.flatMap((phase) => [
    ink(screen, 'bold', phaseTitles[phase]),
    ...checklist.entries
      .filter((entry) => entry.phase === phase && entry.state.state !== 'skipped')
      .flatMap(({ id, title, state }) => {
        if (state.state !== 'done') return [`  [ ] ${title} ${ink(screen, 'dim', `(${id})`)}`];
        const who = `${state.by === null ? '' : `${state.by}, `}${shortMoment(state.at, clock)}`;
        return wrap(plain(`${title}: ${who}`), screen.width - 6).map((line, index) =>
          ink(screen, 'dim', index === 0 ? `  [x] ${line}` : `      ${line}`),
        );
      }),
  ]);
}

/** The table of what is seen from outside: one comment, edited in place, the newest look first. */
import { codeBlock, details, link, table, tableCell, text } from '../../markdown/write.js';
import { printProbings, withProbing } from '../../probe/history.js';
import type { DependencyResult, Probing, RawAnswer, TargetResult } from '../../probe/probe.js';
import { describeVerdict, judge, stateOf } from '../../probe/verdict.js';
import { formatClock, formatDate } from '../../time/format.js';
import { formatDuration, type Instant, secondsBetween } from '../../time/instant.js';
import { unbreakable } from '../timeline/cells.js';

export interface ProbePage {
  /** Earlier looks, ascending. */
  readonly history: readonly Probing[];
  /** When the incident started, as far as that is known. */
  readonly started: Instant | null;
  readonly zone: string | null;
  /** Address of the repository, for links to runs. */
  readonly repository: string;
}

/** Looks that the strip shows. */
const strip = 12;
/** Of all evidence together: a comment has to stay readable, and within GitHub's limit. */
const evidenceCharacters = 12_000;

export function renderProbeComment(probing: Probing, page: ProbePage): string {
  const history = withProbing(page.history, probing);
  return [
    heading(probing),
    when(probing, page),
    targets(probing, history),
    asked(probing),
    dependencies(probing.dependencies, page),
    legend(probing, history),
    evidence(probing),
    printProbings(history),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function heading(probing: Probing): string {
  if (probing.targets.length === 0) return '### Seen from outside';
  const verdict = describeVerdict(judge(probing));
  return `### Seen from outside: ${text(verdict.charAt(0).toLowerCase() + verdict.slice(1))}`;
}

function when({ at, run }: Probing, { zone, repository }: ProbePage): string {
  const moment = `${formatDate(at, zone)} ${formatClock(at, zone)} ${zone ?? 'UTC'}`;
  const place = run === '' ? '' : `, from ${link('a runner', `${repository}/actions/runs/${run}`)}`;
  return `Looked ${text(moment)}${place}.`;
}

function targets(probing: Probing, history: readonly Probing[]): string {
  if (probing.targets.length === 0) return '';
  const rows = probing.targets.map((one) => [
    ...nowCells(one, probing),
    ...(hasStrip(history) ? [marksOf(one.name, history)] : []),
  ]);
  const last = unbreakable(`Last ${Math.min(strip, history.length)}`);
  return table(['Target', 'Now', 'After', ...(hasStrip(history) ? [last] : [])], rows);
}

/** The first look has nothing before it. */
const hasStrip = (history: readonly Probing[]): boolean => history.length > 1;

function marksOf(name: string, history: readonly Probing[]): string {
  return history
    .slice(-strip)
    .map((look) => mark(name, look))
    .join('');
}

function nowCells(one: TargetResult, probing: Probing): readonly string[] {
  const after = one.ms === null ? '–' : unbreakable(`${one.ms} ms`);
  return [link(one.name, one.url), state(one, probing), after];
}

function state(target: TargetResult, probing: Probing): string {
  const { fault, status, remark } = target;
  const aside = remark === null ? '' : `; ${text(remark)}`;
  if (fault === null) return `up, ${status ?? ''}${aside}`;
  const word = stateOf(target, probing) === 'down' ? 'down' : 'cannot tell';
  return `**${word}**: ${tableCell(fault.words)}${aside}`;
}

const marks = { up: '●', down: '○', unknown: '·' } as const;

function mark(name: string, look: Probing): string {
  const target = look.targets.find((one) => one.name === name);
  return marks[target === undefined ? 'unknown' : stateOf(target, look)];
}

function asked(probing: Probing): string {
  const { asked: extra = [] } = probing;
  const rows = extra.map((one) => nowCells(one, probing));
  return rows.length === 0 ? '' : table(['Asked for', 'Now', 'After'], rows);
}

function dependencies(all: readonly DependencyResult[], page: ProbePage): string {
  if (all.length === 0) return '';
  const well = all.filter(({ state: now }) => now === 'well').map(({ name }) => text(name));
  const silent = all.filter(({ state: now }) => now === 'unknown').map(({ name }) => text(name));
  const rest = all.filter(({ state: now }) => now !== 'well' && now !== 'unknown');
  return [
    ...rest.map((one) => `- ${link(one.name, one.url)} says **${one.state}**${detail(one, page)}`),
    ...(well.length === 0 ? [] : [`- No trouble on the status page of ${well.join(', ')}`]),
    ...(silent.length === 0 ? [] : [`- Could not be read: status page of ${silent.join(', ')}`]),
  ].join('\n');
}

/** ` since 13:58 UTC, 3 min before your start: Card payments fail` */
function detail({ since, words }: DependencyResult, { started, zone }: ProbePage): string {
  const clock =
    since === null
      ? ''
      : ` since ${formatDate(since, zone)} ${formatClock(since, zone)} ${zone ?? 'UTC'}`;
  const gap = since === null || started === null ? null : secondsBetween(since, started);
  // Days before is another story.
  const before =
    gap === null || Math.abs(gap) > 86_400
      ? ''
      : `, ${formatDuration(gap)} ${gap >= 0 ? 'before' : 'after'} your start`;
  return `${text(clock) === '' ? '' : ` ${text(clock.trim())}`}${before}${words === '' ? '' : `: ${text(words)}`}`;
}

function legend(
  { vantage = [], controls, targets: all }: Probing,
  history: readonly Probing[],
): string {
  const notes = [
    ...(all.length === 0 || !hasStrip(history)
      ? []
      : ['● up, ○ down, · nothing can be said; the newest at the right']),
    ...(controls.asked > 0 && controls.up === 0
      ? ['nothing else could be reached either, so the fault may be on our side']
      : []),
    ...vantage,
  ];
  return notes.length === 0 ? '' : `<sub>${text(notes.join('. '))}.</sub>`;
}

function evidence({ raw = [], targets: all, asked: extra = [] }: Probing): string {
  const failing = new Set(
    [...all, ...extra].filter(({ fault }) => fault !== null).map(({ name }) => name),
  );
  const blocks = raw.filter(({ name }) => failing.has(name)).map(printRaw);
  if (blocks.length === 0) return '';
  const words = blocks.join('\n\n');
  const cut = words.length > evidenceCharacters;
  return details(
    'What was answered',
    codeBlock(
      cut
        ? `${words.slice(0, evidenceCharacters)}\n… cut here; the rest is in the artifact`
        : words,
    ),
  );
}

export function printRaw({ name, hops, addresses, totalMs, tls, answer }: RawAnswer): string {
  const reached = addresses.map(
    ({ address, ms, fault }) => `${address} ${fault ?? `connected after ${ms ?? 0} ms`}`,
  );
  return [
    `== ${name}, ${totalMs} ms`,
    ...hops.map((hop, i) => (i === 0 ? hop : `-> ${hop}`)),
    ...reached,
    ...(tls === '' ? [] : [tls]),
    ...(answer === '' ? [] : [answer]),
  ].join('\n');
}

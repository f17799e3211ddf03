/** A look on a terminal: the verdict first, then a line for each target and what else there is to know. */
import type { DependencyResult, Measured, TargetResult } from '../../probe/probe.js';
import {
  describeVerdict,
  judge,
  stateOf,
  type TargetState,
  type VerdictKind,
} from '../../probe/verdict.js';
import { formatClock, formatDate } from '../../time/format.js';
import { ink, type Ink, pad, type Screen, wrap } from '../screen.js';
import { plain } from '../../text/plain.js';

const inks: Readonly<Record<VerdictKind, Ink>> = {
  up: 'green',
  partly: 'yellow',
  down: 'red',
  'cannot-tell': 'yellow',
};

export function renderProbeTerminal(measured: Measured, screen: Screen): string {
  const verdict = judge(measured);
  const { controls } = measured;
  const width = Math.min(30, Math.max(...measured.targets.map(({ name }) => name.length), 4)) + 2;
  return [
    ...wrap(plain(describeVerdict(verdict)), screen.width).map((line) =>
      ink(screen, inks[verdict.kind], line),
    ),
    '',
    ...measured.targets.flatMap((target) =>
      targetLines(target, stateOf(target, measured), { width, screen }),
    ),
    ...measured.dependencies.flatMap((one) => dependencyLines(one, screen)),
    ...(controls.asked > 0 && controls.up === 0
      ? wrap('Nothing else could be reached either: the fault may be on your side.', screen.width)
      : []),
    ...measured.vantage.flatMap((note) => wrap(`Note: ${plain(note)}`, screen.width)),
  ].join('\n');
}

const marks = {
  up: ['up', 'green'],
  down: ['down', 'red'],
  unknown: ['?', 'yellow'],
} as const;

function targetLines(
  { name, fault, status, ms, daysLeft, remark }: TargetResult,
  state: TargetState,
  { width, screen }: { readonly width: number; readonly screen: Screen },
): readonly string[] {
  const facts = [
    fault === null ? String(status ?? '') : `${fault.stage}: ${fault.words}`,
    ms === null ? '' : `${ms} ms`,
    daysLeft === null || fault !== null || remark !== null ? '' : `certificate ${daysLeft} d`,
    remark ?? '',
  ].filter((part) => part !== '');
  const indent = width + 6;
  const [first = '', ...more] = wrap(plain(facts.join(' · ')), Math.max(20, screen.width - indent));
  const mark = ink(screen, marks[state][1], pad(marks[state][0], 6));
  return [
    `${mark}${pad(plain(name).slice(0, width - 1), width)}${first}`,
    ...more.map((line) => `${' '.repeat(indent)}${line}`),
  ];
}

function dependencyLines(
  { name, state, words, since }: DependencyResult,
  screen: Screen,
): readonly string[] {
  if (state === 'well') return [];
  const when =
    since === null ? '' : ` since ${formatDate(since, null)} ${formatClock(since, null)} UTC`;
  const said =
    state === 'unknown'
      ? `${name}: its status page cannot be read`
      : `${name} says ${state}${when}${words === '' ? '' : `: ${words}`}`;
  return wrap(plain(said), screen.width);
}

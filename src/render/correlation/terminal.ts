/** Correlation → the terminal: one look at 3 a.m. must do. */
import { counted } from '../../text/counted.js';
import type {
  Correlation,
  DeployCorrelation,
  RollbackOptions,
} from '../../correlation/correlation.js';
import type { HistoryState } from '../../git-clone/history-state.js';
import { redact } from '../../markdown/redact.js';
import {
  bases,
  clock,
  distance,
  distanceToPoint,
  chooseEvidence,
  files,
  nothingFits,
  remedyWords,
  troubleWords,
  usualSuspects,
  shortName,
  printTitle,
  versionName,
} from './sentences.js';
import { describeGap, describeHistory, nothingRuledOut } from './history.js';
import { fit, ink, link, pad, type Screen, wrap } from '../screen.js';
import { plain } from '../../text/plain.js';

const rowsBelow = 5;

/** @param history of the clone that was read; `null` where GitHub or a recording answered */
export function renderCorrelationTerminal(
  correlation: Correlation,
  screen: Screen,
  history: HistoryState | null = null,
): string {
  const fitting = correlation.candidates
    .filter(({ confidence }) => confidence !== 'unlikely')
    .slice(0, 5);
  const shown = correlation.verdict === 'nothing-fits' ? [] : fitting;
  const rest = correlation.candidates.slice(shown.length, shown.length + rowsBelow);
  const left = correlation.candidates.length - shown.length - rest.length;
  const lines = [
    ...wrap(
      `${counted(correlation.considered, 'change')} from ${clock(correlation.window.from)} ` +
        `to ${clock(correlation.window.to)}, measured from ${bases[correlation.reference.basis]}, ` +
        `${clock(correlation.reference.at)}.`,
      screen.width,
    ).map((line) => ink(screen, 'dim', line)),
    ...historyLines(correlation, history, screen),
    ...verdictLines(correlation, history, screen),
    ...shown.flatMap((one) => ['', ...entry(one, correlation, screen)]),
    ...otherSuspects(correlation, screen),
    ...(correlation.remedy === null ? [] : ['', `${plain(remedyWords(correlation.remedy))}.`]),
    ...(correlation.rollback === null ? [] : ['', ...rollbackLines(correlation.rollback, screen)]),
    ...(rest.length === 0
      ? []
      : [
          '',
          ink(screen, 'dim', shown.length === 0 ? 'Looked at' : 'Less likely'),
          ...rest.map((one) => row(one, correlation, screen)),
        ]),
    ...(left > 0 ? [ink(screen, 'dim', `  and ${left} more (--json lists all)`)] : []),
  ];
  return redact(lines.join('\n')).text;
}

function historyLines(
  { window }: Correlation,
  history: HistoryState | null,
  screen: Screen,
): readonly string[] {
  if (history === null) return [];
  return [
    ...wrap(describeHistory(history, screen.now), screen.width).map((line) =>
      ink(screen, 'dim', line),
    ),
    ...history.gaps.flatMap((gap) => [
      '',
      ...wrap(describeGap(gap, window.from), screen.width).map((line) =>
        ink(screen, 'yellow', line),
      ),
    ]),
  ];
}

function verdictLines(
  correlation: Correlation,
  history: HistoryState | null,
  screen: Screen,
): readonly string[] {
  if (correlation.settled !== null)
    return [
      '',
      ink(
        screen,
        'bold',
        `Settled by ${plain(correlation.settled.by)}: ${correlation.settled.ref === 'none' ? 'no change caused this' : plain(correlation.settled.ref)}`,
      ),
    ];
  if (correlation.verdict === 'candidates') return [];
  if (history !== null && history.gaps.length > 0)
    return ['', ...wrap(nothingRuledOut, screen.width).map((line) => ink(screen, 'bold', line))];
  const sentence = correlation.considered === 0 ? 'No change is known in the window.' : nothingFits;
  return [
    '',
    ...wrap(sentence, screen.width).map((line) => ink(screen, 'bold', line)),
    ...usualSuspects(correlation).flatMap(({ name, question, stated, pages }) => [
      ...wrap(`${name}: ${question}`, screen.width - 2).map((line) => `  ${line}`),
      ...(stated === null
        ? []
        : wrap(`"${plain(stated.text)}"`, screen.width - 6).map((line) => `      ${line}`)),
      ...(pages.length === 0 ? [] : pageLines(correlation, screen)),
    ]),
  ];
}

/** What status pages of others say, whether a change fits or none does. */
function pageLines(correlation: Correlation, screen: Screen): readonly string[] {
  return correlation.dependencies.flatMap((page) =>
    wrap(plain(`${page.name}: ${troubleWords(page, correlation, clock)}`), screen.width - 6).map(
      (line) => `      ${line}`,
    ),
  );
}

function otherSuspects(correlation: Correlation, screen: Screen): readonly string[] {
  if (correlation.verdict !== 'candidates' || correlation.settled !== null) return [];
  const lines = pageLines(correlation, screen);
  return lines.length === 0 ? [] : ['', ink(screen, 'bold', 'Not well either'), ...lines];
}

function entry(
  one: DeployCorrelation,
  correlation: Correlation,
  screen: Screen,
): readonly string[] {
  const head = `${one.rank}. ${fit(plain(printTitle(one)), Math.max(20, screen.width - 4))}`;
  const colour = one.confidence === 'likely' ? 'red' : 'yellow';
  const touched = files(one);
  const named =
    touched === null || touched.count === 0
      ? ''
      : ` · ${plain(touched.paths[0] ?? '')}${touched.count > 1 ? ` and ${touched.count - 1} more` : ''}`;
  const facts = fit(
    `${shortName(one)} · ${distanceToPoint(one, correlation)}${named}`,
    Math.max(20, screen.width - 14),
  );
  const reasons = chooseEvidence(one, correlation).flatMap(({ text, weight }) => {
    const [first = '', ...more] = wrap(plain(text), Math.max(20, screen.width - 7));
    return [`     ${weight < 0 ? '-' : '+'} ${first}`, ...more.map((line) => `       ${line}`)];
  });
  return [
    ink(screen, 'bold', link(screen, head, one.change.pullRequest?.url ?? one.change.commit.url)),
    `   ${ink(screen, colour, pad(one.confidence, 9))} ${facts}`,
    ...reasons,
  ];
}

function row(one: DeployCorrelation, correlation: Correlation, screen: Screen): string {
  return ink(
    screen,
    'dim',
    fit(
      `  ${String(one.rank).padStart(2)}. ${shortName(one)}  ${pad(distance(one, correlation), 18)} ` +
        `${plain(printTitle(one))}`,
      screen.width,
    ),
  );
}

function rollbackLines(options: RollbackOptions, screen: Screen): readonly string[] {
  const warnings = options.warnings.flatMap((warning) =>
    wrap(`! ${plain(warning)}`, screen.width - 2).map((line) => `  ${ink(screen, 'yellow', line)}`),
  );
  const commands = options.commands.flatMap(({ title, command }) => [
    `  ${plain(title)}:`,
    `    ${plain(command)}`,
  ]);
  const good =
    options.lastKnownGood === null
      ? 'no earlier version is known to have been live'
      : `last known good is ${versionName(plain(options.lastKnownGood))}`;
  return [ink(screen, 'bold', `Rollback options (suggestions): ${good}`), ...warnings, ...commands];
}

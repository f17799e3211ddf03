/** A drill in the terminal: each turn as it happens, and the score at the end. */
import type { Incident } from '../../incident/incident.js';
import type { Checklist } from '../../response/checklist.js';
import type { DrillScore } from '../../response/score.js';
import { formatClock } from '../../time/format.js';
import { formatDuration, type Instant } from '../../time/instant.js';
import { markdownScreen } from '../markdown-screen.js';
import { standingWords } from '../response/standing.js';
import { ink, pad, type Screen, wrap } from '../screen.js';
import { plain } from '../../text/plain.js';

export interface DrillTurn {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}

const indent = 16;
const early = ', before the fault was over';

/** `14:05 UTC  mira  /lead @mira`, over as many lines as it takes: it is what people have to read. */
export function renderTurn({ at, by, text }: DrillTurn, screen: Screen): string {
  const lines = text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '' && line !== '```')
    .flatMap((line) => wrap(line, screen.width - indent));
  const head = `${ink(screen, 'cyan', formatClock(at))}  ${ink(screen, 'bold', pad(by, 8))}`;
  const gap = ' '.repeat(indent);
  return lines.map((line, index) => (index === 0 ? `${head} ${line}` : `${gap}${line}`)).join('\n');
}

/** Where it stands. */
export function renderStanding(incident: Incident, screen: Screen): string {
  const words = plain(standingWords(incident).join(' · '));
  return ink(screen, 'dim', `${' '.repeat(indent)}${words}`);
}

/** What After-Action wrote, without the markup of links. */
export function renderReply(markdown: string, screen: Screen): string {
  const narrow = { ...screen, color: false, links: false, width: screen.width - indent };
  const shown = markdownScreen(markdown, narrow).filter((line) => line.trim() !== '');
  return ink(screen, 'dim', shown.map((line) => `${' '.repeat(indent)}${line}`).join('\n'));
}

/** What to do now, for whoever answers. */
export function renderNext({ next }: Checklist, screen: Screen): string {
  const rows = next.flatMap(({ id, title, hint }) =>
    wrap(`${plain(title)} (${id}): ${plain(hint)}`, screen.width - 4).map(
      (line, index) => `${index === 0 ? '  → ' : '    '}${line}`,
    ),
  );
  return ink(screen, 'dim', rows.join('\n'));
}

export function renderScore(score: DrillScore, screen: Screen): string {
  const row = (label: string, value: string) => `  ${pad(label, 16)}${value}`;
  const after = (seconds: number | null) =>
    seconds === null ? ink(screen, 'yellow', 'not said') : `after ${formatDuration(seconds)}`;
  const { cause, missed } = score;
  return [
    ink(screen, 'bold', 'Score'),
    row('Lead', after(score.lead)),
    row('First update', after(score.firstUpdate)),
    row('Mitigated', after(score.mitigated) + (score.mitigatedTooEarly ? early : '')),
    row('Resolved', after(score.resolved)),
    ...(cause === null ? [] : [row('Cause', causeWords(cause))]),
    row('Steps done', `${score.stepsDone} of ${score.steps}`),
    ...(missed.length === 0 ? [] : ['', ink(screen, 'bold', 'Missed')]),
    ...missed.flatMap(({ id, title }) =>
      wrap(`${plain(title)} (${id})`, screen.width - 4).map(
        (line, index) => `${index === 0 ? '  - ' : '    '}${line}`,
      ),
    ),
  ].join('\n');
}

function causeWords({ named, expected, right, after }: NonNullable<DrillScore['cause']>): string {
  if (right && after !== null) return `${plain(expected)}, named after ${formatDuration(after)}`;
  const answer = expected === 'none' ? 'no change' : plain(expected);
  return named === null ? `not named; it was ${answer}` : `${plain(named)} named; it was ${answer}`;
}

/** The drills that come with the package. */
export function renderDrills(
  drills: readonly { readonly name: string; readonly about: string }[],
  screen: Screen,
): string {
  const width = Math.max(...drills.map(({ name }) => name.length)) + 2;
  return drills
    .flatMap(({ name, about }) =>
      wrap(plain(about), screen.width - width).map(
        (line, index) => `${index === 0 ? pad(name, width) : ' '.repeat(width)}${line}`,
      ),
    )
    .join('\n');
}

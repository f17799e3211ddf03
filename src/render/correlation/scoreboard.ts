/** The scoreboard of the correlation, for the terminal. */
import { counted } from '../../text/counted.js';
import type { Scoreboard } from '../../correlation/scoreboard.js';

import { ink, type Screen } from '../screen.js';

/** Fewer cases than this say little. */
const enough = 10;

export function renderScoreboard(board: Scoreboard, screen: Screen): string {
  const total = board.changes + board.none;
  if (total === 0)
    return `No published postmortem names its trigger and the first ranking yet${uncounted(board)}.`;
  const rows = renderRows(board).map(
    ([name, share, meaning]) =>
      `${name.padEnd(22)} ${share.padStart(16)}   ${ink(screen, 'dim', meaning)}`,
  );
  return [
    ink(screen, 'bold', `How good the first ranking was, n = ${total}${uncounted(board)}`),
    ...rows,
    ...note(total),
  ].join('\n');
}

function renderRows(board: Scoreboard): readonly (readonly [string, string, string])[] {
  return [
    [
      'trigger first',
      of(board.top1, board.changes),
      'the confirmed trigger was ranked first in the first comment',
    ],
    ['in the first three', of(board.top3, board.changes), 'ranked 1 to 3'],
    ['in the first five', of(board.top5, board.changes), 'ranked 1 to 5'],
    [
      'right "none"',
      of(board.noneRight, board.none),
      'no change caused it, and the first comment said that nothing fits',
    ],
    [
      'wrong "none"',
      of(board.wronglyNone, board.changes),
      'a change caused it, and the first comment said that nothing fits',
    ],
  ];
}

function of(hits: number, n: number): string {
  return n === 0 ? 'no case' : `${hits} of ${n} (${Math.round((100 * hits) / n)} %)`;
}

const uncounted = (board: Scoreboard): string =>
  board.uncounted === 0
    ? ''
    : `, ${counted(board.uncounted, 'postmortem')} without trigger or ranking left out`;
const note = (total: number): readonly string[] =>
  total < enough ? ['Too few to judge; the number grows with every published postmortem.'] : [];

/** Tells a drill turn by turn in the terminal. */
import type { Turn } from '../drill/play.js';
import { renderNext, renderReply, renderStanding, renderTurn } from '../render/drill/terminal.js';
import { whatChanged } from '../render/response/what-changed.js';
import { ink, type Screen } from '../render/screen.js';

/** Each turn, and of what After-Action says only what differs from before. */
export function teller(
  screen: Screen,
  say: (text: string) => void,
  answering: boolean,
): (turn: Turn) => void {
  const seen = new Map<string, string>();
  let day = '';
  const sayOnce = (what: string, text: string) => {
    if (text !== '' && seen.get(what) !== text) say(text);
    seen.set(what, text);
  };
  return ({ line, view, replies }) => {
    const date = line.at.slice(0, 10);
    // A clock alone would seem to go back.
    if (day !== '' && day !== date) say(ink(screen, 'dim', date));
    day = date;
    say(renderTurn(line, screen));
    for (const reply of replies) say(renderReply(reply, screen));
    sayOnce('standing', renderStanding(view.incident, screen));
    const change = whatChanged(view.correlation, view.config, view.incident);
    sayOnce('change', renderReply(change, screen));
    if (answering) sayOnce('next', renderNext(view.checklist, screen));
  };
}

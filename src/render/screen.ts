/**
 * What a terminal can show, and the few ways in which every screen of ours uses it. Text from
 * GitHub loses its control characters here.
 */
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Instant } from '../time/instant.js';

export { plain } from '../text/plain.js';

export interface Screen {
  /** Columns; 80 when unknown. */
  readonly width: number;
  readonly color: boolean;
  /** Whether words may be links (OSC 8); a terminal that knows none would show nothing of them either way. */
  readonly links?: boolean;
  /** The present, for relative times. */
  readonly now: Instant;
}

export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Colours our own words; plain when the screen has no colour. */
export function ink(screen: Screen, style: Ink, text: string): string {
  return screen.color && text !== '' ? styleText(style, text, { validateStream: false }) : text;
}

/**
 * Makes words a link where the terminal knows links. They take the same room, so this comes after all cutting and
 * wrapping; what is not a plain web address stays as it is.
 */
export function link(screen: Screen, text: string, url: string | null | undefined): string {
  if (
    screen.links !== true ||
    text.trim() === '' ||
    !/^https?:\/\/[\x21-\x7e]{1,1000}$/.test(url ?? '')
  )
    return text;
  const words = text.trimEnd();
  return `\u001b]8;;${url}\u001b\\${words}\u001b]8;;\u001b\\${text.slice(words.length)}`;
}

/** Cut to `width` columns, with an ellipsis when something was cut. Wide characters count twice. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const w = stringWidth(segment);
    if (used + w > width - 1) break;
    out += segment;
    used += w;
  }
  return `${out.trimEnd()}…`;
}

/** Left-aligned in `width` columns; cut when longer. */
export function pad(text: string, width: number): string {
  const cut = fit(text, width);
  return cut + ' '.repeat(Math.max(0, width - stringWidth(cut)));
}

/** Words broken into lines of at most `width` columns; an over-long word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (stringWidth(next) <= width) line = next;
    else {
      if (line !== '') lines.push(line);
      line = fit(word, width);
    }
  }
  return line === '' ? lines : [...lines, line];
}

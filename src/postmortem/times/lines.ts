/** The lines of a document with their offsets, so that findings can say where they are. */
import type { Span } from '../document.js';

export type Lines = readonly { readonly text: string; readonly start: number }[];

export function linesFrom(source: string): Lines {
  const out: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n?|\n/g)) {
    out.push({ text: source.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  out.push({ text: source.slice(start), start });
  return out;
}

/** The words of a 1-based line, without its indentation. */
export function spanOfLine(lines: Lines, line: number): Span {
  const { text, start } = lines[line - 1] ?? { text: '', start: 0 };
  const indent = text.length - text.trimStart().length;
  return spanIn(lines, line, indent, Math.max(indent, text.trimEnd().length), start);
}

/** From one offset in a line to another, both 0-based. */
export function spanIn(
  lines: Lines,
  line: number,
  from: number,
  to: number,
  start = lines[line - 1]?.start ?? 0,
): Span {
  return { start: start + from, end: start + to, line, column: from + 1 };
}

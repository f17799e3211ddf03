/** The mechanical mends of a review, put into the text: everything else of it stays as it is, byte for byte. */
import type { Finding } from './review.js';

export interface Fixed {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
}

/** Applies each suggestion; of two that touch the same words the first one only. */
export function applySuggestions(source: string, findings: readonly Finding[]): Fixed {
  const mends = findings
    .flatMap(({ place: { start, end }, suggestion }) =>
      suggestion === undefined ? [] : [{ start, end, suggestion }],
    )
    .filter(({ start, end, suggestion }) => source.slice(start, end) !== suggestion)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let [text, at, count] = ['', 0, 0];
  for (const { start, end, suggestion } of mends) {
    if (start < at || (start === at && count > 0)) continue;
    text += source.slice(at, start) + suggestion;
    at = end;
    count += 1;
  }
  return { text: text + source.slice(at), count };
}

const rounds = 5;

/** Mends until nothing more is offered: what two findings asked of one place takes two rounds. */
export function fix(source: string, review: (text: string) => readonly Finding[]): Fixed {
  let fixed: Fixed = { text: source, count: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { text, count } = applySuggestions(fixed.text, review(fixed.text));
    if (count === 0 || text === fixed.text) break;
    fixed = { text, count: fixed.count + count };
  }
  return fixed;
}

/** What a whole list tells about how its lines are meant: clocks that are numbers elsewhere, and the zero of `T+5`. */
import { patternFrom } from '../../text/patterns.js';
import type { Instant } from '../instant.js';
import { timesInProse, type TimeContext } from '../read-times.js';
import type { ListLine } from './list-lines.js';

const compactHead = patternFrom(
  'u',
  '^[\\s>|*_+([\\-–—•`#]{0,12}(?:\\d{1,3}[.)]\\s)?[*_([`]{0,4}([01]\\d',
  String.raw`|2[0-3])([0-5]\d)(?=\s?[:–—-]\s|\s[\p{L}*_]|[*_]{1,2}:?\s)`,
);
const frenchHead = /^[\s>|*_+([\-–—•`#]{0,16}\d{1,2}\s?h\d\d(?!\w)/;

/** `1955: …` three times, or `14h03` next to `15h`: these lines begin with clocks. Years do not count. */
export function hasHeadForms(lines: readonly ListLine[]): boolean {
  const compact = lines.flatMap(({ masked }) => {
    const match = compactHead.exec(masked.slice(0, 60));
    return match === null ? [] : [Number(`${match[1] ?? ''}${match[2] ?? ''}`)];
  });
  if (compact.length >= 3 && compact.some((number) => number < 1980 || number > 2040)) return true;
  return lines.some(({ masked }) => frenchHead.test(masked.slice(0, 40)));
}

const zeroMark =
  /(?:^|[\s*_([|])T(?:\s?\+\s?0{1,2}(?::00)?\s?(?:m(?:in)?|h)?|0)?[\s*_\])]{0,4}(?:[=:(|–—-]|is\b|\s)[\s*_(|]{0,4}(?=\d)/;

/** The moment that a list names as `T+0`, `T0` or `T =`. */
export function findZero(lines: readonly ListLine[], context: TimeContext): Instant | null {
  if (!lines.some(({ masked }) => /T\s?[+-]\s?\d/.test(masked.slice(0, 80)))) return null;
  for (const { masked } of lines) {
    const head = masked.slice(0, 160);
    const match = zeroMark.exec(head);
    if (match === null) continue;
    const rest = head.slice(match.index + match[0].length);
    const [reading] = timesInProse(rest, { ...context, reference: undefined });
    if (reading !== undefined && reading.start <= 1) return reading.at;
  }
  return null;
}

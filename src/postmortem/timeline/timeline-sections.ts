/** Which parts of a document are its timeline. */
import { leadingDate, leadingTime } from '../../time/list/leading-time.js';

export interface TimelineSection {
  /** 0-based, first line after the heading. */
  readonly from: number;
  readonly to: number;
}

const titles = [
  'time ?lines?|chronolog\\w*|sequence of events|order of events|log of events|event log|incident log|key events',
  'tidslinje|hendelsesforløp|tijdlijn|zeitleiste|zeit(?:licher )?(?:ver|ab)lauf|ablauf|zeitachse|zeitstrahl',
  'chronologies?|déroulé|déroulement|frise chronologique|cronolog[ií]a|l[ií]nea (?:de|del) tiempo',
  'linha do tempo|cronograma|sequência d[eo]s? (?:eventos|acontecimentos)|secuencia de (?:eventos|hechos)',
].join('|');
const timelineTitle = new RegExp(
  `(?<![\\p{L}\\d])(?:${titles})(?![\\p{L}\\d])|時系列|タイムライン|时间线|時間線|хронология|таймлайн`,
  'iu',
);
/** May be prose as well: only when nothing else is a timeline. */
const weakTitle = /\bwhat happened(?: when)?\b/i;

interface Heading {
  readonly index: number;
  readonly level: number;
  readonly title: string;
}

/** Sections of the document by their headings; `lines` have their code masked. */
export function timelineSections(lines: readonly string[]): readonly TimelineSection[] {
  const headings = lines.flatMap((line, index) => headingAt(lines, line, index));
  const strong = sectionsWith(headings, timelineTitle, lines.length);
  return strong.length > 0 ? strong : sectionsWith(headings, weakTitle, lines.length);
}

function headingAt(lines: readonly string[], line: string, index: number): readonly Heading[] {
  const atx = /^ {0,3}(#{1,6})\s+(.{1,200})/.exec(line);
  if (atx) return [{ index, level: atx[1]?.length ?? 1, title: atx[2] ?? '' }];
  const underline = /^ {0,3}(=+|-+)\s*$/.exec(lines[index + 1] ?? '');
  if (underline && /^[^\s|>*-].{0,100}$/.test(line))
    return [{ index: index + 1, level: underline[1]?.startsWith('=') ? 1 : 2, title: line }];
  if (/^\*\*[^*]{1,80}\*\*:?\s*$/.test(line)) return [{ index, level: 7, title: line }];
  // `- **Timeline**:` with its entries below it.
  const item = /^( {0,40})[-*+] {1,3}\*\*([^*]{1,80})\*\*:?\s*$/.exec(line);
  return item ? [{ index, level: 8 + (item[1]?.length ?? 0), title: item[2] ?? '' }] : [];
}

function sectionsWith(
  headings: readonly Heading[],
  title: RegExp,
  end: number,
): readonly TimelineSection[] {
  const out: TimelineSection[] = [];
  let inside = -1;
  headings.forEach((heading, i) => {
    if (i <= inside || !title.test(heading.title)) return;
    // A day or a time as a heading of the same rank is still part of the timeline.
    let after = i + 1;
    while (after < headings.length && continues(headings[after], heading.level)) after += 1;
    inside = after - 1;
    out.push({ from: heading.index + 1, to: headings[after]?.index ?? end });
  });
  return out;
}

function continues(other: Heading | undefined, level: number): boolean {
  return other !== undefined && (other.level > level || isTimeHeading(other.title));
}

function isTimeHeading(title: string): boolean {
  const context = { postedAt: '2020-06-01T12:00:00Z', zone: null } as const;
  return leadingTime(title, context) !== null || leadingDate(title, context) !== null;
}

/**
 * The lines of a Markdown text as a list of times needs them: headings, items, rows of tables with
 * their time cells apart.
 */
import { maskCode } from '../mask.js';
import type { Zone } from '../zones.js';
import { splitCells, columnsFrom, isDelimiter, type Columns } from './time-columns.js';

export interface ListLine {
  /** 1-based; parts of a line that `<br>` breaks have the same number. */
  readonly line: number;
  readonly kind: 'heading' | 'item' | 'row' | 'table-head' | 'plain' | 'blank';
  /** Level of a heading (7: a line in bold), width of the indentation of other lines. */
  readonly depth: number;
  /** Where times are looked for: code and links are blank. */
  readonly masked: string;
  /** As written, same length as `masked`. */
  readonly raw: string;
  /** Of a row whose table says in which columns the times are: the other cells. */
  readonly words?: string;
  /** Zone that the head of the column states. */
  readonly zone?: Zone | null;
  /** Clock of the column in which a range ends. */
  readonly until?: string;
}

/** Every line of `text`, in order. */
export function listLinesFrom(text: string, home: string | null): readonly ListLine[] {
  const raw = text.split('\n');
  const masked = maskCode(text, { quotes: false }).split('\n');
  const out: ListLine[] = [];
  let columns: Columns | null = null;
  for (const [index, line] of masked.entries()) {
    const source = raw[index] ?? '';
    if (isDelimiter(masked[index + 1]) && line.includes('|')) {
      columns = columnsFrom(source, home);
      out.push(basic(index, 'table-head', line, source));
    } else if (columns !== null && line.includes('|')) {
      if (!isDelimiter(line)) out.push(rowFrom(index, line, source, columns));
    } else {
      columns = null;
      out.push(...plainLines(index, line, source));
    }
  }
  return out;
}

function basic(index: number, kind: ListLine['kind'], masked: string, raw: string): ListLine {
  return { line: index + 1, kind, depth: /^\s*/.exec(masked)?.[0].length ?? 0, masked, raw };
}

function rowFrom(index: number, masked: string, raw: string, columns: Columns): ListLine {
  const line = basic(index, 'row', masked, raw);
  const [cells, words] = [splitCells(masked), splitCells(raw, masked)];
  const when = [columns.date, columns.time]
    .flatMap((column) => (column === null ? [] : [(cells[column] ?? '').trim()]))
    .join(' ')
    .trim();
  if (columns.date === null && columns.time === null) return { ...line, zone: columns.zone };
  const rest = columns.words
    .map((column) => (words[column] ?? '').replace(/<br\s{0,3}\/?>/gi, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' · ');
  return {
    ...line,
    masked: when,
    raw: when,
    words: rest,
    zone: columns.zone,
    ...(columns.end === null ? {} : { until: (cells[columns.end] ?? '').trim() }),
  };
}

const lineBreak = /<br\s{0,3}\/?>/gi;

/** One line, or one for each part between two `<br>`. */
function plainLines(index: number, masked: string, raw: string): readonly ListLine[] {
  if (masked.trim() === '') return [basic(index, 'blank', masked, raw)];
  const breaks = masked.length > 20_000 ? [] : [...masked.matchAll(lineBreak)];
  if (breaks.length === 0) return [shaped(index, masked, raw)];
  const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
  const ends = [...breaks.map((match) => match.index), masked.length];
  return starts.flatMap((start, i) => {
    const end = ends[i] ?? masked.length;
    const part = masked.slice(start, end);
    return part.trim() === '' ? [] : [shaped(index, part, raw.slice(start, end))];
  });
}

function shaped(index: number, masked: string, raw: string): ListLine {
  const atx = /^ {0,3}(#{1,6})\s/.exec(masked);
  if (atx) return { ...basic(index, 'heading', masked, raw), depth: atx[1]?.length ?? 1 };
  const kind = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s/.test(masked)
    ? 'item'
    : /^\s{0,12}\|/.test(masked)
      ? 'row'
      : 'plain';
  if (kind === 'plain' && /^\*\*[^*]{1,80}\*\*:?\s*$/.test(masked))
    return { ...basic(index, 'heading', masked, raw), depth: 7 };
  return basic(index, kind, masked, raw);
}

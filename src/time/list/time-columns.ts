/** Which columns of a table hold the times, by the words in its head. */
import { patternFrom } from '../../text/patterns.js';
import type { Zone } from '../zones.js';
import { readStatedZone, zoneInBrackets } from './zone-statement.js';

export interface Columns {
  readonly date: number | null;
  readonly time: number | null;
  /** The column in which a range ends. */
  readonly end: number | null;
  readonly words: readonly number[];
  readonly zone: Zone | null;
}

type Role = 'date' | 'time' | 'end' | 'proof' | 'words';

const dateWord = /^(?:dates?|days?|dag|dato|datum|tag|fecha|día|dia|data|jour|日付)(?![\p{L}])/iu;
const timeWord =
  /^(?:(?:start|event|local|clock)[ -])?(?:time(?:stamp)?s?|when|clock|utc|gmt|start(?:ed)?|from|begin)(?![\p{L}])/iu;
const timeWordElsewhere = patternFrom(
  'iu',
  String.raw`^(?:klokkeslett|kl|tid|tidspunkt|zeit|uhrzeit|zeitpunkt|hora|horário|horario|heure`,
  String.raw`|quand|wann|cuándo|quando|時刻|时间|時間)(?![\p{L}])`,
);
const zoneOnly = /^[\s(]*(?:[A-Z]{2,4}T|UTC|GMT|MEZ|MESZ)(?:\s?[+-]\d{1,2}(?::\d\d)?)?[\s)]*$/;
const span = /^(?:time (?:to|since|spent|taken)|times? (?:lost|saved)|elapsed)/i;
const endWord = /^(?:end(?:ed|s)?(?: time)?|until|to|till|bis|ende|fin|fim)(?![\p{L}])/iu;
const proofWord =
  /^(?:evidence|links?|sources?|references?|refs?|proof|belege?|quellen?|fuentes?|preuves?)$/i;

function roleFrom(head: string): Role {
  const words = head.replace(/[*_`]/g, '').trim();
  if (span.test(words)) return 'words';
  if (dateWord.test(words) && !/time/i.test(words)) return 'date';
  if (dateWord.test(words) || timeWord.test(words) || timeWordElsewhere.test(words)) return 'time';
  if (zoneOnly.test(words) || /^T\s?\+/.test(words)) return 'time';
  if (endWord.test(words)) return 'end';
  return proofWord.test(words) ? 'proof' : 'words';
}

export function columnsFrom(head: string, home: string | null): Columns {
  const heads = splitCells(head);
  const roles = heads.map(roleFrom);
  const times = roles.flatMap((role, column) => (role === 'time' ? [column] : []));
  const time =
    times.find((column) => /\bUTC\b|\bGMT\b/.test(heads[column] ?? '')) ?? times[0] ?? null;
  const end = roles.indexOf('end');
  const date = roles.indexOf('date');
  const words = roles.flatMap((role, column) => (role === 'words' ? [column] : []));
  const title = time === null ? (heads[date] ?? '') : (heads[time] ?? '');
  return {
    date: date < 0 ? null : date,
    time,
    end: end < 0 || time === null ? null : end,
    words:
      words.length > 0 || time === null
        ? words
        : roles.flatMap((role, i) => (role === 'proof' ? [i] : [])),
    zone:
      zoneInBrackets(`(${title})`, home) ??
      readStatedZone(`| ${title === '' ? head : title} |`, home),
  };
}

/** `|---|:--:|` below the head of a table. */
export function isDelimiter(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line.length < 2000 &&
    /^[\s|:-]+$/.test(line) &&
    line.includes('-') &&
    line.includes('|')
  );
}

/** Cells of a row; `shape` is the same row with its code blank, so that a bar in code ends no cell. */
export function splitCells(row: string, shape = row): readonly string[] {
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at < shape.length; at += 1) {
    if (shape.charAt(at) !== '|' || shape.charAt(at - 1) === '\\') continue;
    cells.push(row.slice(from, at));
    from = at + 1;
  }
  cells.push(row.slice(from));
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}

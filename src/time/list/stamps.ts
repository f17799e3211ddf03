/** Lines that are nothing but a time, as status pages set them above or below the words of an update. */
import { patternFrom } from '../../text/patterns.js';
import { timesInProse, type TimeContext, type TimeReading } from '../read-times.js';
import type { ListLine } from './list-lines.js';

/** A line that is nothing but a time. */
export interface Stamp {
  readonly index: number;
  readonly line: ListLine;
  readonly reading: TimeReading;
}

const tag = /<\/?[a-z][a-z0-9]{0,11}(?:\s[^<>]{0,200})?\/?>/gi;

/** HTML around the words of a line is no part of them. */
export function withoutTags(line: ListLine): ListLine {
  if (!line.masked.includes('<') || line.masked.length > 4000) return line;
  const raw = line.raw.replace(tag, '').trim();
  const masked = line.masked.replace(tag, '').trim();
  return masked === '' ? { ...line, kind: 'blank', masked, raw } : { ...line, masked, raw };
}

export const hadTags =
  (lines: readonly ListLine[]) =>
  ({ index }: Stamp): boolean =>
    lines[index]?.masked.includes('<') === true;

const around = patternFrom(
  'iu',
  String.raw`^(?:posted|published|created|updated?|at|on|about|approximately|over|almost|an?|date|time|am|um|uhr|le|el|em`,
  String.raw`|il y a|vor|hace|há|publié|veröffentlicht|publicado|mon|tue|wed|thu|fri|sat|sun)?$`,
);

const clockOrAge = /\d[:.h]\d\d|\d\s?[ap]\.?m|\bago\b|\d時/i;

/** The time that is all of the line: none or one. */
export function stampFrom(line: ListLine, index: number, context: TimeContext): readonly Stamp[] {
  // "4. Juni 2026" looks like an item of a list.
  if (line.kind !== 'plain' && !/^\s*\d{1,2}\. \p{L}/u.test(line.masked)) return [];
  const head = line.masked.trim().replace(/\s[•·]\s/g, ', ');
  if (head.length < 4 || head.length > 100 || !clockOrAge.test(head)) return [];
  const readings = timesInProse(head, context);
  if (readings.length === 0 || readings.length > 2 || readings.some(({ until }) => until))
    return [];
  const rest = readings.reduce((text, { text: own }) => text.replace(own, ' '), head);
  if (!rest.split(/[^\p{L}]+/u).every((word) => around.test(word))) return [];
  const reading = readings.find(({ text }) => !/\bago$/i.test(text)) ?? readings[0];
  return reading === undefined
    ? []
    : [{ index, line: { ...line, masked: reading.text, raw: reading.text }, reading }];
}

/** All of them, and at least once strictly: a list that is told in its order never goes back. */
export function isNewestFirst(stamps: readonly Stamp[]): boolean {
  const times = stamps.map(({ reading }) => reading.at);
  const pairs = times.slice(1).map((at, i) => [times[i] ?? at, at] as const);
  return pairs.every(([a, b]) => a >= b) && pairs.some(([a, b]) => a > b);
}

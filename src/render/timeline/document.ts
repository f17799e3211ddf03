/** The timeline that a written document holds, as a table for the terminal or as JSON. */
import type { DocumentEntry, DocumentTimeline } from '../../postmortem/timeline/entries.js';
import { formatInstant } from '../../time/format.js';
import { describeRemark } from './sentences.js';
import { ink, pad, wrap, type Screen } from '../screen.js';
import { plain } from '../../text/plain.js';

/** JSON: `{ "zone": "UTC" | null, "entries": [{ "line", "occurredAt", "text", … }] }`. */
export function renderDocumentTimeline(
  read: DocumentTimeline,
  json: boolean,
  screen: Screen,
): string {
  if (json) {
    const entries = read.entries.map((entry) => ({
      ...entry,
      remarks: entry.remarks.map(describeRemark),
    }));
    return JSON.stringify({ zone: read.zone, entries }, null, 2);
  }
  if (read.entries.length === 0) return 'No timeline entries found.';
  const lines = read.entries.map((entry) => row(entry, screen));
  return [
    ...lines,
    ink(screen, 'dim', `${countWords(read.entries.length)}, zone ${read.zone ?? 'not stated'}`),
  ].join('\n');
}

function countWords(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}

const indent = 27;

/** Line, time and text; a text that is longer than the screen goes on below itself. */
function row(entry: DocumentEntry, screen: Screen): string {
  const doubt = entry.backwards ? ink(screen, 'yellow', ' goes back') : '';
  const [first = '', ...more] = wrap(plain(entry.text), Math.max(20, screen.width - indent - 11));
  const head = `${ink(screen, 'dim', pad(String(entry.line), 5))}${pad(formatWhen(entry), 22)}${first}`;
  return [`${head}${doubt}`, ...more.map((line) => `${' '.repeat(indent)}${line}`)].join('\n');
}

function formatWhen({ occurredAt, date, dateUntil, approximate }: DocumentEntry): string {
  if (occurredAt === null)
    return dateUntil === undefined ? (date ?? 'no date') : `${date ?? ''}–${dateUntil}`;
  return `${approximate ? '~' : ''}${formatInstant(occurredAt, null)}`;
}

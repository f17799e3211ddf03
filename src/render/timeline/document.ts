/** The timeline that a written document holds, as a table for the terminal or as JSON. */
import type { DocumentEntry, DocumentTimeline } from '../../timeline/entries.js';
import { formatInstant } from '../../time/format.js';
import { describeRemark } from './sentences.js';
import { fit, ink, pad, plain, type Screen } from '../screen.js';

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
    ink(screen, 'dim', `${read.entries.length} entries, zone ${read.zone ?? 'not stated'}`),
  ].join('\n');
}

function row(entry: DocumentEntry, screen: Screen): string {
  const when =
    entry.occurredAt === null ? (entry.date ?? 'no date') : formatInstant(entry.occurredAt, null);
  const doubt = entry.backwards ? ink(screen, 'yellow', ' goes back') : '';
  return `${ink(screen, 'dim', pad(String(entry.line), 5))}${pad(when, 22)}${fit(plain(entry.text), Math.max(20, screen.width - 38))}${doubt}`;
}

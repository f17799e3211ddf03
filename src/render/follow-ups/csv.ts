/** Follow-ups as CSV (RFC 4180), one a row, for a spreadsheet. No cell is taken for a formula. */
import { byUrgency } from './order.js';
import type { FollowUp } from '../../follow-ups/follow-ups.js';
import { redact } from '../../markdown/redact.js';
import { plain } from '../../text/plain.js';

const header = [
  'state',
  'days_late',
  'due',
  'owner',
  'action_item',
  'issue',
  'tracking',
  'incident',
  'severity',
  'postmortem',
  'line',
] as const;

export function renderFollowUpsCsv(followUps: readonly FollowUp[]): string {
  const rows = byUrgency(followUps).map(({ state, daysLate, dueAt, item, issue, postmortem }) => [
    state,
    String(daysLate),
    dueAt?.slice(0, 10) ?? '',
    issue?.assignees.join(' ') || (item.owner ?? ''),
    item.text,
    issue?.url ?? '',
    item.tracking ?? '',
    postmortem.incident === null ? '' : String(postmortem.incident),
    postmortem.severity ?? '',
    postmortem.path,
    String(item.span.line),
  ]);
  return [header, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A spreadsheet computes what begins with one of these; an apostrophe makes it text. */
const formula = /^[=+\-@\t]/;

function cell(value: string): string {
  const words = plain(redact(value).text);
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Follow-ups as Markdown: the job summary and the report. */
import type { FollowUp } from '../../follow-ups/follow-ups.js';
import { redact } from '../../markdown/redact.js';
import { details, table, tableCell } from '../../markdown/write.js';
import { byUrgency, countsLine } from './order.js';

/** A summary takes a megabyte, and nobody reads more rows than these. */
const maxRows = 200;

/** Open ones as a table, most urgent first; done and declined ones folded. */
export function renderFollowUpsReport(followUps: readonly FollowUp[]): string {
  if (followUps.length === 0) return 'No action items found.';
  const isOver = ({ state }: FollowUp): boolean => state === 'done' || state === 'declined';
  const sorted = byUrgency(followUps);
  const [open, over] = [sorted.filter((one) => !isOver(one)), sorted.filter(isOver)];
  return [
    `**${countsLine(followUps)}**`,
    ...(open.length === 0 ? [] : [renderTable(open)]),
    ...(open.length > maxRows ? [`… and ${open.length - maxRows} more`] : []),
    ...(over.length === 0 ? [] : [details(`${over.length} done or declined`, renderTable(over))]),
  ].join('\n\n');
}

function renderTable(followUps: readonly FollowUp[]): string {
  return table(
    ['State', 'Follow-up', 'Owner', 'Due', 'Issue', 'Postmortem'],
    followUps
      .slice(0, maxRows)
      .map(({ state, item, issue, dueAt, daysLate, postmortem }) => [
        state === 'overdue'
          ? `**overdue** by ${daysLate} ${daysLate === 1 ? 'day' : 'days'}`
          : state,
        tableCell(redact(item.reason === null ? item.text : `${item.text} (${item.reason})`).text),
        tableCell(item.owner ?? ''),
        dueAt === null ? '–' : dueAt.slice(0, 10),
        issue === null ? tableCell(item.tracking ?? '') : `[#${issue.number}](${issue.url})`,
        tableCell(redact(postmortem.title).text),
      ]),
  );
}

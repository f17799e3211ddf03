/** The weekly digest, as Markdown: for an issue, or the summary of a run. It mentions nobody; names stand as code. */
import type { Digest, OwnerRow } from '../../follow-ups/digest.js';
import type { FollowUp } from '../../follow-ups/follow-ups.js';
import { redact } from '../../markdown/redact.js';
import { details, inlineCode, link, table, tableCell } from '../../markdown/write.js';
import { counted } from '../../text/counted.js';
import { excerpt } from '../../markdown/excerpt.js';

/** Rows of a table; GitHub takes 65,536 characters, and nobody reads more. */
const maxRows = 30;

export function renderDigest(digest: Digest): string {
  const { counts, owners, teams, late, declined } = digest;
  const open = counts.overdue + counts.tracked + counts.untracked + counts.unknown;
  return [
    `**${open} open, ${counts.overdue} of them late · ${counts.done} done · ${counts.declined} declined**`,
    ...(late.length === 0 ? [] : ['### Late', lateTable(late)]),
    ...(owners.length === 0 ? [] : ['### By owner', groupTable('Owner', owners)]),
    ...(teams.length === 0 ? [] : ['### By team', groupTable('Team', teams)]),
    ...ages(digest),
    ...chart(digest),
    ...(declined.length === 0
      ? []
      : [
          details(
            `${counted(declined.length, 'declined follow-up')}, with reasons`,
            reasons(declined),
          ),
        ]),
  ].join('\n\n');
}

function lateTable(late: readonly FollowUp[]): string {
  const rows = late
    .slice(0, maxRows)
    .map((one) => [
      counted(one.daysLate, 'day'),
      words(one),
      name(one.issue?.assignees[0] ?? one.item.owner),
      place(one),
    ]);
  return withRest(table(['Late by', 'Follow-up', 'Owner', 'Issue'], rows), late.length);
}

function groupTable(title: string, rows: readonly OwnerRow[]): string {
  const cells = rows
    .slice(0, maxRows)
    .map((row) => [
      name(row.name),
      ...[row.open, row.late, row.done, row.declined].map(String),
      row.oldest === null ? '–' : counted(row.oldest, 'day'),
    ]);
  const head = [title, 'Open', 'Late', 'Done', 'Declined', 'Oldest open'];
  return withRest(table(head, cells), rows.length);
}

const withRest = (markdown: string, all: number): string =>
  all <= maxRows ? markdown : `${markdown}\n\n… and ${all - maxRows} more`;

/** As code: a digest is read, it does not call anybody. */
const name = (owner: string | null): string =>
  owner === null ? 'nobody' : inlineCode(redact(owner).text);

const words = ({ item }: FollowUp): string => tableCell(excerpt(redact(item.text).text));

const place = ({ issue }: FollowUp): string =>
  issue === null ? '–' : link(`#${issue.number}`, issue.url);

function ages({ ages: steps }: Digest): readonly string[] {
  if (steps.every(({ open }) => open === 0)) return [];
  const title = ({ from, to }: (typeof steps)[number]): string =>
    to === null ? `${from} days and more` : `${from} to ${to - 1} days`;
  const head = ['Age of what is open', ...steps.map(title)];
  return [table(head, [['Follow-ups', ...steps.map(({ open }) => String(open))]])];
}

/** Two weeks without a change are no picture. */
function chart({ burnDown }: Digest): readonly string[] {
  const most = Math.max(...burnDown.map(({ open }) => open));
  if (new Set(burnDown.map(({ open }) => open)).size < 2) return [];
  return [`\`\`\`mermaid\n${burnDownChart(burnDown, most)}\n\`\`\``];
}

function burnDownChart(points: Digest['burnDown'], most: number): string {
  return [
    'xychart-beta',
    '    title "Open follow-ups at the end of each week"',
    `    x-axis [${points.map(({ date }) => `"${date.slice(5)}"`).join(', ')}]`,
    `    y-axis "open" 0 --> ${Math.max(1, most)}`,
    `    line [${points.map(({ open }) => open).join(', ')}]`,
  ].join('\n');
}

function reasons(declined: readonly FollowUp[]): string {
  const rows = declined
    .slice(0, maxRows)
    .map((one) => [
      words(one),
      tableCell(
        one.item.reason === null ? 'no reason given' : excerpt(redact(one.item.reason).text),
      ),
      place(one),
    ]);
  return withRest(table(['Follow-up', 'Reason', 'Issue'], rows), declined.length);
}

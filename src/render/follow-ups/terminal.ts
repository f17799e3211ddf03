/** Follow-ups in the terminal: one table per postmortem, what needs somebody first. */
import type { FollowUp, FollowUpState } from '../../follow-ups/follow-ups.js';
import { redact } from '../../markdown/redact.js';
import { byUrgency, countsLine } from './order.js';
import { fit, ink, link, pad, wrap, type Ink, type Screen } from '../screen.js';
import { plain } from '../../text/plain.js';

const inks: Readonly<Record<FollowUpState, Ink | null>> = {
  overdue: 'red',
  untracked: 'yellow',
  unknown: 'yellow',
  tracked: 'cyan',
  done: 'green',
  declined: 'dim',
};

export function renderFollowUps(followUps: readonly FollowUp[], screen: Screen): string {
  if (followUps.length === 0) return 'No action items found.\n';
  const groups = new Map<string, FollowUp[]>();
  for (const followUp of followUps)
    groups.set(followUp.postmortem.path, [
      ...(groups.get(followUp.postmortem.path) ?? []),
      followUp,
    ]);
  const tables = [...groups.values()].map((group) => renderGroup(group, screen));
  return `${[...tables, countsLine(followUps)].join('\n\n')}\n`;
}

function renderGroup(group: readonly FollowUp[], screen: Screen): string {
  const { postmortem } = group[0] as FollowUp;
  const title = plain(redact(postmortem.title).text);
  const rows = byUrgency(group).map((followUp) => renderRow(followUp, screen));
  return [
    ink(screen, 'bold', fit(title, screen.width)),
    ...(title === postmortem.path
      ? []
      : [ink(screen, 'dim', fit(plain(postmortem.path), screen.width))]),
    ...rows,
  ].join('\n');
}

const columns = { state: 9, issue: 7, due: 10, owner: 11 } as const;

/** The words take as many lines as they need, up to three; the columns before them stay short. */
function renderRow({ state, item, issue, dueAt, daysLate }: FollowUp, screen: Screen): string {
  const style = inks[state];
  const label = pad(state, columns.state);
  const tracking = plain(item.tracking ?? '–');
  const place =
    issue !== null ? `#${issue.number}` : tracking.length > columns.issue ? 'link' : tracking;
  const due = daysLate > 0 ? `${daysLate} d late` : (dueAt?.slice(0, 10) ?? 'no date');
  const cells = [
    style === null ? label : ink(screen, style, label),
    link(screen, pad(place, columns.issue), issue?.url),
    pad(due, columns.due),
    pad(item.owner === null ? 'no owner' : plain(item.owner), columns.owner),
  ];
  const used = 2 + Object.values(columns).reduce((sum, width) => sum + width + 1, 0);
  const room = Math.max(12, screen.width - used);
  const said = item.reason === null ? item.text : `${item.text} (${item.reason})`;
  const lines = wrap(plain(redact(said).text), room);
  const words =
    lines.length > 3 ? [...lines.slice(0, 2), fit(lines.slice(2).join(' '), room)] : lines;
  return `  ${cells.join(' ')} ${words.join(`\n${' '.repeat(used)}`)}`;
}

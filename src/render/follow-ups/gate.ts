/** The check of the follow-ups on a postmortem's pull request: what is settled, what is not, what the merge will do. */
import type { GateRow, GateVerdict, Lack } from '../../follow-ups/gate.js';
import { redact } from '../../markdown/redact.js';
import { excerpt } from '../../markdown/excerpt.js';
import { text } from '../../markdown/write.js';
import type { Annotation } from '../../repository/repository.js';
import { counted } from '../../text/counted.js';
import { unbreakable } from '../timeline/cells.js';

export interface RenderedGate {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

const maxRows = 100;

export function renderGate({ rows, conclusion }: GateVerdict): RenderedGate {
  const lacking = rows.filter(({ lacks }) => lacks.length > 0);
  const untracked = rows.filter(({ isUntracked }) => isUntracked).length;
  const title =
    rows.length === 0
      ? 'No action items'
      : lacking.length === 0
        ? `${counted(rows.length, 'action item')}, all with owner and date`
        : `${lacking.length} of ${counted(rows.length, 'action item')} to settle`;
  const offer =
    untracked === 0
      ? ''
      : `${untracked === 1 ? '1 issue is' : `${untracked} issues are`} opened when this is merged; ` +
        'comment `/track` to open them now.';
  const how =
    lacking.length === 0
      ? ''
      : 'Write `(owner: @handle, due: 2w)` behind an item. One that will not be done: `Declined: …, because …`.';
  return {
    title,
    summary: [
      ...(rows.length === 0 ? [] : [itemList(rows)]),
      ...(rows.length > maxRows ? [`… and ${rows.length - maxRows} more`] : []),
      ...[how, offer].filter((line) => line !== ''),
    ].join('\n\n'),
    annotations: lacking.slice(0, maxRows).map((row) => annotationOf(row, conclusion)),
  };
}

const missing: Readonly<Record<Lack, string>> = {
  owner: 'no owner',
  due: 'no date',
  reason: 'declined without a reason',
};

/** Lines, since a table of five columns would be wider than a phone. */
function itemList(rows: readonly GateRow[]): string {
  return rows.slice(0, maxRows).map(itemLine).join('\n');
}

function itemLine(row: GateRow): string {
  const { item } = row.followUp;
  const words = text(excerpt(redact(item.text).text));
  return `- line ${item.span.line}: ${words} (${[ownerOf(row), ...dueOf(row), issueOf(row)].join(', ')})`;
}

const isOver = ({ followUp: { state } }: GateRow): boolean =>
  state === 'done' || state === 'declined';

function ownerOf(row: GateRow): string {
  const { item, issue } = row.followUp;
  const owner = item.owner ?? issue?.assignees[0];
  if (owner !== undefined) return text(redact(owner).text);
  return isOver(row) ? 'no owner' : '**no owner**';
}

function dueOf(row: GateRow): readonly string[] {
  const { due, lacks, followUp } = row;
  if (isOver(row)) return [lacks.includes('reason') ? '**declined, no reason**' : followUp.state];
  if (due === null) return ['**no date**'];
  return [`${unbreakable(`due ${due.at.slice(0, 10)}`)}${due.byDefault ? ' by default' : ''}`];
}

function issueOf({ followUp: { item, issue }, isUntracked }: GateRow): string {
  if (isUntracked) return 'issue on merge';
  if (issue !== null) return `#${issue.number}`;
  return item.tracking === null ? 'no issue' : text(item.tracking);
}

function annotationOf(
  { followUp, lacks }: GateRow,
  conclusion: GateVerdict['conclusion'],
): Annotation {
  const { item, postmortem } = followUp;
  return {
    path: postmortem.path,
    startLine: item.span.line,
    endLine: item.span.line,
    level: conclusion === 'failure' ? 'failure' : 'notice',
    title: 'Action item to settle',
    message: `${lacks.map((lack) => missing[lack]).join(', ')}: ${excerpt(redact(item.text).text)}`,
  };
}

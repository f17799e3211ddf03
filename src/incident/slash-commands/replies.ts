/** What each comment with commands is answered: 👍, or 😕 and one clear line. Decisions as data; nothing is sent here. */
import type { Problem } from '../../errors.js';
import { redact } from '../../markdown/redact.js';
import { inlineCode, table, text } from '../../markdown/write.js';
import type { CommentRecord } from '../../repository/repository.js';
import { commandTable, usageOf } from './table.js';
import type { IncidentFacts } from '../incident.js';
import type { ObeyedCommand, RefusedCommand, SlashCommands } from './authorize.js';

export interface CommandReply {
  /** Id of the comment. */
  readonly comment: number;
  readonly reaction: '+1' | 'confused';
  /** Markdown, without marker; `null` when the reaction says it all. */
  readonly reply: string | null;
}

/** Refusals for lack of access that are answered in words, in one issue; later ones get the reaction only. */
const maxDenials = 3;

/** Ascending by comment. Comments that carry our verdict already are left out, so that a later run sends nothing. */
export function repliesTo(
  facts: Pick<IncidentFacts, 'comments'>,
  { obeyed, refused }: SlashCommands,
): readonly CommandReply[] {
  const [good, bad] = [byComment(obeyed), byComment(refused)];
  const seen = new Set<string>();
  return [...facts.comments]
    .sort((a, b) => a.id - b.id)
    .flatMap((comment) => {
      const reply = replyTo(
        comment,
        good.get(comment.id) ?? [],
        needsReply(bad.get(comment.id) ?? [], seen),
      );
      return reply === null || isAnswered(comment) ? [] : [reply];
    });
}

interface Refusals {
  readonly all: readonly RefusedCommand[];
  /** Those that are worth words. */
  readonly refused: readonly RefusedCommand[];
}

function byComment<T extends { readonly comment: CommentRecord }>(
  list: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const one of list) map.set(one.comment.id, [...(map.get(one.comment.id) ?? []), one]);
  return map;
}

function isAnswered({ reactions }: CommentRecord): boolean {
  return (reactions['+1'] ?? 0) > 0 || (reactions.confused ?? 0) > 0;
}

/** Who may not command, or writes too many, is told once. */
function needsReply(all: readonly RefusedCommand[], seen: Set<string>): Refusals {
  const said = all.filter((refusal) => {
    const { reason } = refusal;
    if (reason === 'invalid') return true;
    const key = `${reason} ${refusal.comment.author.login}`;
    const first = !seen.has(key) && seen.size < maxDenials;
    seen.add(key);
    return first;
  });
  return { all, refused: said };
}

function replyTo(
  comment: CommentRecord,
  obeyed: readonly ObeyedCommand[],
  refused: Refusals,
): CommandReply | null {
  if (obeyed.length === 0 && refused.all.length === 0) return null;
  const parts = [
    ...refused.refused.slice(0, 5).map(({ problem }) => lineOf(problem)),
    ...(refused.refused.length > 5
      ? [`${refused.refused.length - 5} more commands of this comment could not be read.`]
      : []),
    ...(obeyed.some(({ command }) => command.name === 'help') ? [helpReply()] : []),
  ];
  return {
    comment: comment.id,
    reaction: refused.all.length > 0 ? 'confused' : '+1',
    reply: parts.length === 0 ? null : parts.join('\n\n'),
  };
}

/** One line: what happened, what was expected, an example, the remedy, the code. */
function lineOf(problem: Problem): string {
  const sentences = [
    `${text(redact(problem.message).text)}.`,
    ...(problem.expected !== undefined &&
    (problem.code === 'PM603' || problem.expected.startsWith('one of'))
      ? [`Expected ${text(problem.expected)}.`]
      : []),
    ...(problem.example === undefined ? [] : [`For example: ${exampleCode(problem.example)}.`]),
    ...(problem.code === 'PM603' ? [text(problem.remedy)] : []),
  ];
  return `${sentences.join(' ').replace(/\?\./g, '?')} (${problem.code})`;
}

/** An example that is Markdown already stays; our own words become code. */
function exampleCode(example: string): string {
  return example.startsWith('`') ? example : inlineCode(example);
}

/** The table of all commands, as Markdown. */
export function helpReply(): string {
  const rows = commandTable.map((row) => [
    `\`${usageOf(row)}\``,
    row.description,
    `\`${row.example}\``,
  ]);
  return `Commands stand in the first lines of a comment, one per line.\n\n${table(['Command', 'Does', 'Example'], rows)}`;
}

/**
 * What each comment with commands is answered: 👍, or 😕 and one clear line. Decisions as data;
 * nothing is sent here.
 */
import type { Problem } from '../../errors.js';
import { parseMarker } from '../../markdown/marker.js';
import { isOurs } from '../../markdown/ours.js';
import { redact } from '../../markdown/redact.js';
import { inlineCode, link, table, text } from '../../markdown/write.js';
import type { CommentRecord } from '../../repository/repository.js';
import { formatClock } from '../../time/format.js';
import { sameAttempt, type Attempt } from '../attempts.js';
import { attemptsOf } from '../attempts-of-commands.js';
import type { IncidentFacts } from '../incident.js';
import type { RefusedCommand, SlashCommands } from './authorize.js';
import type { ObeyedCommand } from './command.js';
import { commands } from './commands/index.js';
import { printUsage } from './define.js';
import { readComment } from './parse.js';
import { tryAgain } from './times.js';

export interface CommandReply {
  /** Id of the comment. */
  readonly comment: number;
  /** `null`: the comment has no command any more. */
  readonly reaction: '+1' | 'confused' | null;
  /** Markdown, without marker; `null` when the reaction says it all. */
  readonly reply: string | null;
}

/** Refusals for lack of access that are answered in words, in one issue; later ones get the reaction only. */
const maxDenials = 3;

/** Kind of the marker on our reply to a comment. */
export function replyKey(comment: number | ''): string {
  return `reply-${comment}`;
}

type AnsweredFacts = Pick<IncidentFacts, 'comments' | 'self' | 'identities'>;

/**
 * Ascending by comment. Comments that are answered already are left out, so that a later run sends nothing, and so
 * are those with `/postmortem` or `/track`: their verdict is known later.
 */
export function repliesTo(
  facts: AnsweredFacts,
  commands: SlashCommands,
  said: Remarks = new Map(),
  outcomes: ReadonlyMap<number, CommandOutcome> = new Map(),
): readonly CommandReply[] {
  const waiting = new Set(commands.obeyed.filter(isAnsweredLater).map(({ comment }) => comment.id));
  return allReplies(facts, commands, outcomes, said).filter(({ comment }) => !waiting.has(comment));
}

/** Comment → Markdown of ours that its 👍 comes with. */
export type Remarks = ReadonlyMap<number, string>;

/** `/track` is carried out, and answered, by a job of its own; `/postmortem` once it is known what became of it. */
const isAnsweredLater = ({ command }: ObeyedCommand): boolean =>
  command.name === 'postmortem' || command.name === 'track';

/** Comments whose `/postmortem` is obeyed, ascending by id. */
export function postmortemRequests({
  obeyed,
}: Pick<SlashCommands, 'obeyed'>): readonly CommentRecord[] {
  const asked = obeyed.filter(({ command }) => command.name === 'postmortem');
  return [...new Set(asked.map(({ comment }) => comment))];
}

/** What became of a command whose carrying out can fail: `done` with problems is 👍 with a remark. */
export interface CommandOutcome {
  readonly done: boolean;
  readonly problems: readonly Problem[];
}

/** The answers to `/postmortem`; `null` of `outcomeFor` leaves a comment to a later run. */
export function repliesToPostmortem(
  facts: AnsweredFacts,
  commands: SlashCommands,
  outcomeFor: (request: CommentRecord) => CommandOutcome | null,
): readonly CommandReply[] {
  const outcomes = new Map<number, CommandOutcome>();
  for (const request of postmortemRequests(commands)) {
    const outcome = outcomeFor(request);
    if (outcome !== null) outcomes.set(request.id, outcome);
  }
  return allReplies(facts, commands, outcomes).filter(({ comment }) => outcomes.has(comment));
}

function allReplies(
  facts: AnsweredFacts,
  { obeyed, refused }: SlashCommands,
  outcomes: ReadonlyMap<number, CommandOutcome>,
  said: Remarks = new Map(),
): readonly CommandReply[] {
  const [good, bad] = [byComment(obeyed), byComment(refused)];
  const [seen, before] = [new Set<string>(), ownReplies(facts)];
  return [...facts.comments]
    .sort((a, b) => a.id - b.id)
    .flatMap((comment) => {
      const wanted = replyTo(
        comment,
        good.get(comment.id) ?? [],
        needsReply(bad.get(comment.id) ?? [], seen),
        obeyed,
        outcomes.get(comment.id),
        said.get(comment.id),
      );
      const earlier = before.get(replyKey(comment.id)) ?? null;
      const reply = settle(comment, wanted, earlier);
      return reply === null || isAnswered(comment, reply, earlier) ? [] : [reply];
    });
}

/** What we answered before, without its marker, by the kind of the marker. The oldest stays where a race left two. */
function ownReplies(
  facts: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
): ReadonlyMap<string, string> {
  const replies = new Map<string, string>();
  for (const comment of facts.comments) {
    const kind = isOurs(comment, facts) ? (parseMarker(comment.body)?.kind ?? '') : '';
    if (kind.startsWith(replyKey('')) && !replies.has(kind))
      replies.set(kind, comment.body.slice(comment.body.indexOf('\n') + 1).trim());
  }
  return replies;
}

/** A comment that was edited until it was right, or that has no command any more: our earlier words would be wrong. */
function settle(
  comment: CommentRecord,
  wanted: CommandReply | null,
  earlier: string | null,
): CommandReply | null {
  if (earlier === null) return wanted;
  if (wanted !== null)
    return wanted.reply === null && wanted.reaction === '+1'
      ? { ...wanted, reply: 'Settled: the comment was carried out as it now reads.' }
      : wanted;
  const { commands: left, misplaced } = readComment(comment.body);
  return left.length + misplaced.length > 0
    ? null
    : {
        comment: comment.id,
        reaction: null,
        reply: 'Settled: the comment no longer contains a command.',
      };
}

/** Others react as well: only our own words, or our 👀 together with the verdict, say that a comment was answered. */
function isAnswered(
  { reactions }: CommentRecord,
  { reaction, reply }: CommandReply,
  earlier: string | null,
): boolean {
  if (reply !== null && earlier !== null && normalized(reply) !== normalized(earlier)) return false;
  return reaction === null || ((reactions.eyes ?? 0) > 0 && (reactions[reaction] ?? 0) > 0);
}

const normalized = (body: string): string => body.replace(/\r\n?/g, '\n').trim();

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

/** A user without permission, or with too many commands, is told once. */
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
  all: readonly ObeyedCommand[],
  outcome: CommandOutcome = { done: true, problems: [] },
  said?: string,
): CommandReply | null {
  if (obeyed.length === 0 && refused.all.length === 0) return null;
  const parts = [
    ...refused.refused.slice(0, 5).map(({ problem }) => printProblem(problem)),
    ...(refused.refused.length > 5
      ? [`${refused.refused.length - 5} more commands of this comment could not be read.`]
      : []),
    ...outcome.problems.slice(0, 5).map(remarkOn),
    ...obeyed.flatMap(({ remark }) => (remark === undefined ? [] : [text(redact(remark).text)])),
    ...triedBefore(obeyed, all),
    ...(said === undefined ? [] : [said]),
    ...(obeyed.some(({ command }) => command.name === 'help') ? [helpReply()] : []),
  ];
  return {
    comment: comment.id,
    reaction: refused.all.length > 0 || !outcome.done ? 'confused' : '+1',
    reply: parts.length === 0 ? null : parts.join('\n\n'),
  };
}

/** The same attempt a second time: what came of the first one. */
function triedBefore(
  obeyed: readonly ObeyedCommand[],
  all: readonly ObeyedCommand[],
): readonly string[] {
  return obeyed.flatMap((one) => {
    if (one.command.name !== 'trying') return [];
    const before = earlierAttempt(one, all);
    if (before === null) return [];
    const result =
      before.closedAt === null
        ? 'it is still going on'
        : before.result === null
          ? 'nobody said what came of it'
          : text(redact(before.result).text.slice(0, 200));
    return [
      `Tried before: ${link(`${before.by} at ${formatClock(before.at)} UTC`, before.url)}: ${result}.`,
    ];
  });
}

function earlierAttempt(one: ObeyedCommand, all: readonly ObeyedCommand[]): Attempt | null {
  if (one.command.name !== 'trying') return null;
  return sameAttempt(one.command.text, attemptsOf(all.slice(0, all.indexOf(one))));
}

/** One line: what happened, what was expected, an example, the remedy, the code. */
function printProblem(problem: Problem): string {
  const sentences = [
    `${prose(redact(problem.message).text)}.`,
    ...(problem.expected !== undefined &&
    (problem.code === 'PM603' || problem.expected.startsWith('one of'))
      ? [`Expected ${prose(problem.expected)}.`]
      : []),
    ...(problem.example === undefined ? [] : [`For example: ${exampleCode(problem.example)}.`]),
    ...(problem.example === undefined && problem.remedy !== tryAgain
      ? [prose(problem.remedy)]
      : []),
  ];
  return `${sentences.join(' ').replace(/\?\./g, '?')} (${problem.code})`;
}

/** What stopped or marred a command that was right in itself: its remedy is somewhere else than in the comment. */
function remarkOn({ message, remedy, place, code }: Problem): string {
  const where =
    place === undefined
      ? ''
      : `${inlineCode(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`)}: `;
  return `${where}${prose(redact(message).text)}. ${prose(redact(remedy).text)} (${code})`;
}

/** What stands between backticks stays code. */
function prose(words: string): string {
  return words
    .split(/(`[^`]{1,200}`)/)
    .map((part, index) => (index % 2 === 1 ? inlineCode(part.slice(1, -1)) : escapePart(part)))
    .join('');
}

/** Blanks at the ends separate it from code, and stay. */
function escapePart(part: string): string {
  const inner = part.trim();
  const [before = ''] = /^\s*/.exec(part) ?? [];
  return inner === '' ? part : `${before}${text(inner)}${part.slice(before.length + inner.length)}`;
}

/** An example that is Markdown already stays; our own words become code. */
function exampleCode(example: string): string {
  return example.startsWith('`') ? example : inlineCode(example);
}

/** The table of all commands, as Markdown. */
export function helpReply(): string {
  const rows = commands.map((command) => [
    `\`${printUsage(command)}\``,
    command.description,
    `\`${command.example}\``,
  ]);
  return `Write commands in the first lines of a comment, one per line.\n\n${table(['Command', 'Does', 'Example'], rows)}`;
}

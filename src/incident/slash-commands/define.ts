/**
 * What a slash command is: one object in one file under `commands/`, listed in `commands/index.ts`. Every field is
 * required, so that a command without an effect or a row has to say so (`noEffect`, `noRow`).
 */
import type { Config } from '../../config/config.js';
import type { Problem } from '../../errors.js';
import type { CommentRecord } from '../../repository/repository.js';
import type { Instant } from '../../time/instant.js';
import type { TimeReading } from '../../time/read-times.js';
import type { Incident, IncidentFacts } from '../incident.js';
import type { EventMeaning } from '../meaning.js';

/** An argument that does not fit, in words that follow "expected" or "lacks". */
export interface ArgumentFault {
  readonly expected: string;
  readonly received: string;
  /** What the writer probably meant; the command's own example when absent. */
  readonly example?: string;
}

/** What a command needs to know beyond its words: who wrote it, when, and what was said and read before. */
export interface ResolveContext {
  readonly comment: CommentRecord;
  readonly facts: IncidentFacts;
  readonly config: Config;
  /** The start as stated last: zero of `T+15m`. */
  readonly started: Instant | null;
}

export interface ResolvedArguments<A> {
  readonly args: A;
  /** The command's own time; `null` when it gave none: then it is the comment's. */
  readonly time: TimeReading | null;
  /** `/follow-up … due …`: midnight UTC of the day. `/update … next …`: when the next one is due. */
  readonly due: Instant | null;
  /** What the writer should know though the command was carried out: plain text. */
  readonly remark?: string;
}

export type Resolution<A> = ResolvedArguments<A> | { readonly problem: Problem };

/** Where a command was written. */
export interface Written {
  /** 1-based line in the comment. */
  readonly line: number;
  /** The line as it was written, at most 500 characters. */
  readonly source: string;
}

export interface Obeyed<A> extends Omit<ResolvedArguments<A>, 'args'> {
  readonly comment: CommentRecord;
  /** 0-based among the commands of the comment. */
  readonly index: number;
  readonly command: A & Written;
}

/** A row of the timeline as data; `text` holds only the human's words. */
export interface CommandRow {
  readonly kind:
    | 'command'
    | 'milestone'
    | 'severity'
    | 'status'
    | 'lead'
    | 'update'
    | 'attempt'
    | 'evidence'
    | 'step'
    | 'finding'
    | 'restore'
    | 'reopened'
    | 'rollback'
    | 'freeze'
    | 'runbook';
  readonly meaning: EventMeaning;
  readonly text?: string;
}

export interface CommandDefinition<N extends string, P extends object, A extends object> {
  readonly name: N;
  /** Other spellings that mean the same. */
  readonly aliases: readonly string[];
  /** Arguments as in a usage line; `''` when it takes none. */
  readonly usage: string;
  readonly example: string;
  readonly description: string;
  /** Words behind the name → arguments, one entry for each command that the line gives. */
  readonly parse: (rest: string) => readonly P[] | ArgumentFault;
  /** Arguments → what they mean where and when they were written. */
  readonly resolve: (args: P, context: ResolveContext) => Resolution<A>;
  /** Pure: the incident after the command. */
  readonly effect: (incident: Incident, obeyed: Obeyed<A>) => Incident;
  readonly row: (obeyed: Obeyed<A>) => CommandRow | null;
}

export function defineCommand<const N extends string, P extends object, A extends object>(
  definition: CommandDefinition<N, P, A>,
): CommandDefinition<N, P, A> {
  return definition;
}

/** Nothing in the words depends on who wrote them or when. */
export function asWritten<A extends object>(args: A): ResolvedArguments<A> {
  return { args, time: null, due: null };
}

export function withRemark<A extends object>(args: A, remark?: string): ResolvedArguments<A> {
  return { ...asWritten(args), ...(remark === undefined ? {} : { remark }) };
}

/** For commands that change the page or the repository, not what is known of the incident. */
export function noEffect(incident: Incident): Incident {
  return incident;
}

export function noRow(): null {
  return null;
}

/** `/timeline TEXT [| TIME]` */
export function printUsage({
  name,
  usage,
}: {
  readonly name: string;
  readonly usage: string;
}): string {
  return usage === '' ? `/${name}` : `/${name} ${usage}`;
}

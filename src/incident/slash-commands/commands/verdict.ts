/** What `/trigger` and `/cleared` share: references to changes, and the last word on each. */
import type { CommentRecord } from '../../../repository/repository.js';
import type { Incident, Verdict } from '../../incident.js';
import { holdsChange } from '../../changes-in-facts.js';
import {
  asWritten,
  type ArgumentFault,
  type CommandRow,
  type Resolution,
  type ResolveContext,
} from '../define.js';
import { tryAgain } from '../times.js';
import { unquote } from '../words.js';

/** Lower-case sha of at least 7 digits, `#12`, `deployment:7`, or `none` with `trigger`. */
export interface ChangeRef {
  readonly ref: string;
}

/** The leading references; words behind them are a remark. */
export function parseRefs(rest: string, expected: string): readonly ChangeRef[] | ArgumentFault {
  const refs: string[] = [];
  for (const word of rest.split(/[\s,;]+/, 20)) {
    const ref = parseRef(unquote(word));
    if (ref === null) break;
    if (!refs.includes(ref)) refs.push(ref);
  }
  return refs.length === 0 ? { expected, received: rest } : refs.map((ref) => ({ ref }));
}

const shaRef = /^(?:https?:\/\/\S{1,200}\/commit\/)?([\da-f]{7,64})(?:[?#].{0,200})?$/i;
const pullRef =
  /^(?:https?:\/\/\S{1,200}\/(?:pull|issues)\/|#|GH-|PR-?#?|!)(\d{1,9})(?:[/?#].{0,200})?$/i;
const deploymentRef = /^deployment[:#-](\d{1,18})$/i;

function parseRef(word: string): string | null {
  const sha = shaRef.exec(word)?.[1];
  if (sha !== undefined) return sha.toLowerCase();
  const pull = pullRef.exec(word)?.[1];
  if (pull !== undefined) return `#${Number(pull)}`;
  const deployment = deploymentRef.exec(word)?.[1];
  return deployment === undefined ? null : `deployment:${deployment}`;
}

/**
 * A reference to a change outside the window is a slip. It is reported only where the window was read whole:
 * what was left out may be what is meant.
 */
export function resolveRef(
  name: Verdict['kind'],
  { ref }: ChangeRef,
  { facts }: ResolveContext,
): Resolution<ChangeRef> {
  const isReadWhole = facts.omissions.length === 0 && facts.commits.length > 0;
  if (ref === 'none' || !isReadWhole || holdsChange(facts, ref)) return asWritten({ ref });
  return {
    problem: {
      code: 'PM404',
      message: `"/${name}": ${ref} is not a change in the window`,
      expected: 'a change that landed or was deployed before the incident',
      example: `/${name} ${facts.commits[0]?.sha.slice(0, 7) ?? '4f2a91c'}`,
      received: ref,
      remedy: tryAgain,
    },
  };
}

/**
 * The last word on a change counts; `/trigger none` takes back what was called the trigger, and the
 * other way round.
 */
export function withVerdict(
  incident: Incident,
  kind: Verdict['kind'],
  ref: string,
  comment: CommentRecord,
): Incident {
  const kept = incident.verdicts.filter(
    (verdict) =>
      verdict.ref !== ref &&
      (kind !== 'trigger' ||
        verdict.kind !== 'trigger' ||
        (ref === 'none') === (verdict.ref === 'none')),
  );
  const verdict = {
    kind,
    ref,
    at: comment.createdAt,
    by: comment.author.login,
    url: comment.url,
  };
  return { ...incident, verdicts: [...kept, verdict] };
}

export function verdictRow(verdict: Verdict['kind'], ref: string): CommandRow {
  return { kind: 'command', meaning: { type: 'verdict', verdict, ref } };
}

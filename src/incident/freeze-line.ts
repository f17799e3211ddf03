/**
 * The freeze as one hidden line of our response comment: what the check in a deploy workflow reads, which has no time to
 * think the whole incident through. The line is data of ours; without it nothing is frozen.
 */
import { cutLine } from '../markdown/excerpt.js';
import { markedAs, parseMarker, printMarker } from '../markdown/marker.js';
import { type Identities, trustedLogins } from '../markdown/ours.js';
import type { CommentRecord } from '../repository/repository.js';
import { instantOf } from '../time/instant.js';
import type { Freeze, FreezeCause, Pass } from './freeze.js';

/** Its words are untrusted, and one line. */
export interface HeldFreeze extends Omit<Freeze, 'id' | 'end'> {
  /** Numbers of pull requests and commits in hex that may go out. */
  readonly passes: readonly Pass['ref'][];
}

const kind = 'freeze';
const causes: readonly FreezeCause[] = ['asked', 'severity', 'rollback'];
/** A value of a marker holds 2,000 characters; one letter may take twelve of them. */
const maxReason = 150;
const maxPasses = 40;

export function printFreezeLine(freeze: Freeze | null, passes: readonly Pass[]): string {
  if (freeze === null) return '';
  const { at, until, cause, by, reason, url } = freeze;
  const refs = [...new Set(passes.map(({ ref }) => (typeof ref === 'number' ? `p${ref}` : ref)))];
  return printMarker(kind, {
    at,
    until,
    cause,
    by: by ?? '',
    reason: cutLine(reason.replace(/\s+/g, ' ').trim(), maxReason),
    url: url.slice(0, 300),
    passes: refs.slice(-maxPasses).join('.'),
  });
}

/** What our response comment says; `null` where it says nothing that can be read. */
export function readFreezeLine(
  comments: readonly CommentRecord[],
  who: Identities,
): HeldFreeze | null {
  const [page] = markedAs(comments, trustedLogins(who), 'response');
  const line = page?.body.split('\n').find((one) => one.startsWith(`<!-- after-action:${kind} `));
  const { attributes = {} } = parseMarker(line ?? '') ?? {};
  const [at, until] = [instantOf(attributes['at']), instantOf(attributes['until'])];
  const cause = causes.find((one) => one === attributes['cause']);
  if (at === null || until === null || cause === undefined) return null;
  return {
    at,
    until,
    cause,
    by: attributes['by'] || null,
    reason: attributes['reason'] ?? '',
    url: attributes['url'] ?? '',
    passes: refsOf(attributes['passes'] ?? ''),
  };
}

function refsOf(list: string): readonly Pass['ref'][] {
  return list.split('.', maxPasses).flatMap((one): readonly Pass['ref'][] => {
    if (/^p[1-9]\d{0,8}$/.test(one)) return [Number(one.slice(1))];
    return /^[0-9a-f]{7,40}$/.test(one) ? [one] : [];
  });
}

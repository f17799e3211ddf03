/**
 * The total order of rows: time, then what comes first by nature, then id. The same rows always end
 * up in the same order.
 */
import { compareText } from '../text/compare.js';
import type { EventKind, TimelineEvent } from './timeline.js';

const kinds: readonly EventKind[] = [
  'release',
  'pull-request',
  'change',
  'run',
  'deploy',
  'milestone',
  'opened',
  'reopened',
  'severity',
  'status',
  'lead',
  'renamed',
  'reference',
  'imported',
  'probe',
  'rollback',
  'freeze',
  'runbook',
  'command',
  'evidence',
  'attempt',
  'step',
  'finding',
  'restore',
  'comment',
  'update',
  'closed',
];
const rank = new Map(kinds.map((kind, index) => [kind, index]));

/** Negative when `a` comes first; zero only for equal ids. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareText(a.occurredAt, b.occurredAt) ||
    (rank.get(a.kind) ?? 99) - (rank.get(b.kind) ?? 99) ||
    compareIds(a.id, b.id)
  );
}

/** Numbers within ids count as numbers: `comment:9` before `comment:10`. */
function compareIds(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const [x, y] = [left[i] ?? '', right[i] ?? ''];
    const order = i % 2 === 1 ? x.length - y.length || compareText(x, y) : compareText(x, y);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/**
 * The ticks of an incident, from our own response comment: what it keeps, the edit that this run was started by, and
 * boxes that a person changed while nobody told us who.
 */
import type { Config } from '../../config/config.js';
import { markedAs } from '../../markdown/marker.js';
import { trustedLogins } from '../../markdown/ours.js';
import { secondsBetween } from '../../time/instant.js';
import type { CommentRecord } from '../../repository/repository.js';
import type { IncidentFacts } from '../incident.js';
import { findPermission, isAtLeast, mayCommand } from '../slash-commands/permission.js';
import { changedBoxes, readBoxes, type Box } from './boxes.js';
import { parseDrawn, parseTicks } from './kept-ticks.js';
import { latestTicks, type CommentEdit, type Tick } from './tick.js';

type TickFacts = Pick<
  IncidentFacts,
  'comments' | 'self' | 'identities' | 'permissions' | 'commentEdit'
>;

export function ticksFromFacts(facts: TickFacts, config: Config): readonly Tick[] {
  const comment = responseComment(facts);
  if (comment === null) return [];
  const edit = facts.commentEdit?.comment === comment.id ? facts.commentEdit : undefined;
  // An edit of anything but boxes may have touched the hidden lines too: what stood there before it counts.
  const boxes = edit === undefined ? [] : changedBoxes(edit.before, edit.after);
  const body = boxes === null && edit !== undefined ? edit.before : comment.body;
  const kept = parseTicks(body, comment.url);
  const told =
    edit === undefined
      ? []
      : tickedBy(edit, meantBoxes(edit, boxes ?? [], kept), comment, facts, config);
  const steps = new Set((boxes ?? []).map(({ step }) => step));
  const found = foundTicked({ ...comment, body }, config, kept).filter(
    ({ step }) => !steps.has(step),
  );
  return latestTicks([...kept, ...found, ...told]);
}

export function responseComment(
  facts: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
): CommentRecord | null {
  return markedAs(facts.comments, trustedLogins(facts), 'response')[0] ?? null;
}

/** `unnamed`: ticked by another person than the one who edits. */
interface MeantBox extends Box {
  readonly unnamed?: boolean;
}

/** Two people who act at once do it within this time. Seconds. */
const atOnce = 120;

/**
 * One click changes one box. An edit that ticks a box and at the same time takes back what somebody else ticked a
 * moment ago was made on a page that did not show it yet: both ticks are meant.
 */
function meantBoxes(
  { before, by, at }: CommentEdit,
  boxes: readonly Box[],
  kept: readonly Tick[],
): readonly MeantBox[] {
  if (!boxes.some(({ ticked }) => ticked)) return boxes;
  const drawn = parseDrawn(before);
  const isStale = ({ step, ticked }: Box): boolean => {
    if (ticked) return false;
    const tick = kept.findLast((one) => one.step === step);
    if (tick?.done !== true) return drawn !== null && !drawn.has(step);
    return tick.by !== by && secondsBetween(tick.at, at) <= atOnce;
  };
  return boxes.map((box) => (isStale(box) ? { ...box, ticked: true, unnamed: true } : box));
}

/** Of somebody without access nothing is taken, and the boxes are drawn again as they were. */
function tickedBy(
  edit: CommentEdit,
  boxes: readonly MeantBox[],
  { url }: CommentRecord,
  { permissions }: TickFacts,
  config: Config,
): readonly Tick[] {
  if (!mayCommand(permissions, edit.by, config)) return [];
  return boxes.map(({ step, ticked, unnamed = false }) => ({
    step,
    done: ticked,
    by: unnamed ? null : edit.by,
    at: edit.at,
    url,
  }));
}

/**
 * Two people tick within a minute, or an event is lost: the box says that it was ticked, not by whom. GitHub lets
 * people with write access edit the comments of others, so that is who it was.
 */
function foundTicked(
  { body, updatedAt, url }: CommentRecord,
  { commands }: Config,
  kept: readonly Tick[],
): readonly Tick[] {
  const drawn = parseDrawn(body);
  if (drawn === null || !isAtLeast('write', commands.permission)) return [];
  const known = new Set(kept.map(({ step, done }) => `${step} ${String(done)}`));
  return readBoxes(body)
    .filter(({ step, ticked }) => ticked !== drawn.has(step))
    .filter(({ step, ticked }) => !known.has(`${step} ${String(ticked)}`))
    .map(({ step, ticked }) => ({ step, done: ticked, by: null, at: updatedAt, url }));
}

/** Whose access the tick of this run depends on. */
export function ticker({ commentEdit }: Pick<IncidentFacts, 'commentEdit'>): readonly string[] {
  return commentEdit === undefined ? [] : [commentEdit.by];
}

/** Somebody without access edited our comment: said once in the log, not in the issue. */
export function refusedTicker(facts: TickFacts, config: Config): string | null {
  const { commentEdit: edit } = facts;
  if (edit === undefined || findPermission(facts.permissions, edit.by) === 'unknown') return null;
  return mayCommand(facts.permissions, edit.by, config) ? null : edit.by;
}

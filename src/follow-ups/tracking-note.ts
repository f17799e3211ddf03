/**
 * What a tracking issue remembers, in the marker on its first line: the due date that somebody gave with `/due`, until
 * when it sleeps, and what was asked last. So a sweep knows all of it from the list of issues alone.
 */
import type { Identities } from '../markdown/ours.js';
import { isOurs } from '../markdown/ours.js';
import { parseMarker, printMarker } from '../markdown/marker.js';
import type { IssueRecord } from '../repository/repository.js';

/** The kind in the marker of every tracking issue. */
export const trackingMarker = 'follow-up';

export interface TrackingNote {
  /** `YYYY-MM-DD`, said with `/due`. */
  readonly due: string | null;
  /**
   * What the document said when that was given, `''` for no date: another date there is newer. `null` until a sweep
   * has looked.
   */
  readonly was: string | null;
  /** `YYYY-MM-DD`: nobody is asked before this day. */
  readonly snoozed: string | null;
  /** Key of the last question. */
  readonly asked: string | null;
}

export const noNote: TrackingNote = { due: null, was: null, snoozed: null, asked: null };

const date = /^\d{4}-\d{2}-\d{2}$/;

/** Nothing is remembered on an issue that is not ours: whoever opened it could have written anything. */
export function readNote(issue: IssueRecord | null, who: Identities | null): TrackingNote {
  if (issue === null || (who !== null && !isOurs(issue, who))) return noNote;
  const marker = parseMarker(issue.body);
  if (marker?.kind !== trackingMarker) return noNote;
  const { due, was, snoozed, asked } = marker.attributes;
  const dated = (value: string | undefined): string | null =>
    value !== undefined && date.test(value) ? value : null;
  return { due: dated(due), was: was ?? null, snoozed: dated(snoozed), asked: asked ?? null };
}

/** What a marker is to say besides; `null` takes an attribute out. */
export type NoteChange = Readonly<Record<string, string | null>>;

/** The body with more in its marker; a due date that we wrote into the text is brought up to date with it. */
export function bodyWith(body: string, change: NoteChange): string | null {
  const marker = parseMarker(body);
  if (marker?.kind !== trackingMarker) return null;
  const end = body.indexOf('\n');
  const rest = end < 0 ? '' : body.slice(end);
  const attributes = Object.entries({ ...marker.attributes, ...change }).flatMap(
    ([key, value]): readonly (readonly [string, string])[] =>
      value === null ? [] : [[key, value]],
  );
  const due = change['due'] ?? null;
  return (
    printMarker(trackingMarker, Object.fromEntries(attributes)) +
    (due === null ? rest : rest.replace(dueLine, `$1${due}`))
  );
}

const dueLine = /^(- \*\*Due:\*\* )\d{4}-\d{2}-\d{2}(?=[ \r]*$)/m;

/** What is contradictory about the times of a document, as data with its place. */
import type { Span } from '../document.js';
import type { Instant } from '../../time/instant.js';

/** As documents name them; the incident's own have the same names. */
export type MilestoneName = 'started' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved';

/** A milestone that the document names, and where. */
export interface NamedMoment {
  readonly name: MilestoneName;
  readonly at: Instant;
  readonly approximate: boolean;
  /** `front-matter`, a label with its time anywhere in the document, or an entry of the timeline. */
  readonly source: 'front-matter' | 'label' | 'entry';
  readonly place: Span;
}

interface Placed {
  readonly place: Span;
}

export type TimeFinding = Placed &
  (
    | {
        /** An entry is earlier than the one above it. */
        readonly kind: 'goes-back';
        readonly at: Instant;
        readonly before: { readonly at: Instant; readonly line: number };
        /** Twelve hours away it would fit: AM for PM. */
        readonly halfDay: boolean;
      }
    | {
        /** A milestone is earlier than the one that it should follow. */
        readonly kind: 'milestone-order';
        readonly earlier: NamedMoment;
        readonly later: NamedMoment;
      }
    | {
        /** The same milestone with two times. */
        readonly kind: 'milestone-differs';
        readonly moment: NamedMoment;
        readonly other: NamedMoment;
      }
    | {
        /** An entry is outside the range that the heading above it gives. */
        readonly kind: 'outside-heading';
        readonly at: Instant;
        readonly from: Instant;
        readonly until: Instant;
        readonly heading: number;
      }
    | {
        /** The weekday next to a date is not that of the date; Monday is 1. */
        readonly kind: 'weekday';
        readonly date: string;
        readonly written: number;
        readonly weekday: number;
      }
    | {
        /** A written duration that the times contradict. */
        readonly kind: 'duration';
        readonly words: string;
        readonly seconds: number;
        /** The nearest span that the times give. */
        readonly span: number;
      }
  );

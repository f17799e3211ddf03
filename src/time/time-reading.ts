/** What is read out of a text about time, and what it is read against. */
import type { Instant } from './instant.js';
import type { DateOrder } from './dates.js';
import type { CalendarDate } from './local-time.js';
import type { TimeRemark } from './remarks.js';
import type { Zone } from './zones.js';

export interface TimeContext {
  /** When the text was written: dates and "ago" count from here. */
  readonly postedAt: Instant;
  /** Configured IANA name; `null`: UTC is assumed. */
  readonly zone: string | null;
  /** Zone whose abbreviations come first, when that is not `zone`. */
  readonly home?: string | null;
  /** Zero of `T+15m`. */
  readonly reference?: Instant | undefined;
  /** Zone that the thread stated before, used when none is configured. */
  readonly threadZone?: Zone | null;
  /**
   * The day that a clock without a date belongs to (heading of a list, row before): nothing is
   * concluded from `postedAt` then.
   */
  readonly day?: CalendarDate;
  /** How `02/03/2026` is meant, where the text around it tells. */
  readonly dateOrder?: DateOrder | undefined;
  /** The lines of the list begin with clocks such as `1955` or `15h`, which are numbers elsewhere. */
  readonly headForms?: boolean | undefined;
}

export interface TimeReading {
  readonly at: Instant;
  /** End of a range. */
  readonly until?: Instant;
  /** `UTC`, `+02:00` or IANA. */
  readonly zone: string;
  /** The zone as it was written, or the name of the assumed one. */
  readonly zoneLabel: string;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly TimeRemark[];
  /** Offsets in the text, end exclusive; cover date, clock and zone. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The date was written, not concluded from the posting time. */
  readonly dated: boolean;
  /** Lies after the posting time: a plan, a promise or a wrong zone, not something that happened. */
  readonly future: boolean;
  /** In a clock change: skipped by it, or repeated. */
  readonly clockChange?: 'skipped' | 'repeated';
}

/** Why a text is not a time, in one sentence, and what would be one. */
export interface TimeProblem {
  readonly problem: string;
  readonly example: string;
}

export function isTimeProblem(value: TimeReading | TimeProblem): value is TimeProblem {
  return 'problem' in value;
}

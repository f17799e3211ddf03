/** Imported logs: a file or a pasted block → events, whatever tool it comes from. One reader per format. */
import type { Instant } from '../../time/instant.js';
import type { TimeContext } from '../../time/read-times.js';
import type { TimeRemark } from '../../time/remarks.js';

export interface ImportedEvent {
  readonly at: Instant;
  readonly until?: Instant;
  /** Untrusted, one line. */
  readonly text: string;
  readonly actor: string | null;
  /** http(s) address of the original, `null` when it has none. */
  readonly url: string | null;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly TimeRemark[];
}

export type ImportFormat = 'slack' | 'pagerduty' | 'alertmanager' | 'gitlab' | 'list';

export interface Imported {
  readonly format: ImportFormat;
  /** What it was understood as, for people: `Slack export`. */
  readonly name: string;
  /** By time. */
  readonly events: readonly ImportedEvent[];
  /** Parts that could not be read, one sentence each with its place; never the reason to stop. */
  readonly problems: readonly string[];
}

/** A format: says by looking whether a text is its own, and reads it. Neither throws. */
export interface ImportReader {
  readonly id: ImportFormat;
  readonly name: string;
  readonly description: string;
  /** `json`: the parsed text, `undefined` when it is not JSON. */
  readonly recognizes: (text: string, json: unknown) => boolean;
  readonly read: (
    text: string,
    json: unknown,
    context: TimeContext,
  ) => Pick<Imported, 'events' | 'problems'>;
}

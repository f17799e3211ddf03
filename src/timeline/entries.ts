/** The timeline that a written document holds: its entries with their lines, and the zone that it states. */
import { timedLinesOf, statedZoneOf } from './timed-lines.js';
import type { Instant } from '../time/instant.js';

export interface DocumentEntry {
  /** 1-based line in the document. */
  readonly line: number;
  /** `null` when a clock stands there but no date can be concluded. */
  readonly occurredAt: Instant | null;
  readonly until?: Instant;
  readonly text: string;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly string[];
}

export interface DocumentTimeline {
  readonly entries: readonly DocumentEntry[];
  /** As the document writes it (`UTC`, `PST`), `null` when it states none. */
  readonly zone: string | null;
}

export function readDocumentTimeline(markdown: string): DocumentTimeline {
  const zone = markdown.split('\n').map(statedZoneOf).find((found) => found !== null) ?? null;
  const entries = timedLinesOf(markdown, { postedAt: '2000-01-01T00:00:00Z', zone: null }).map(({ at, ...entry }) => ({ ...entry, occurredAt: at }));
  return { entries, zone: zone?.label ?? null };
}

/** What a reader should know about how a time was read, as data: `render/` makes the sentences. */
export type TimeRemark =
  /** Neither the text nor its date says in which zone. `zone`: its name, `null` when only that much is known. */
  | {
      readonly code: 'zone-assumed';
      readonly zone: string | null;
      /** The zone was stated earlier in the same issue. */
      readonly stated: boolean;
    }
  /** An abbreviation that several regions use: `CST` as `US Central`. */
  | { readonly code: 'zone-chosen'; readonly label: string; readonly region: string }
  /** An abbreviation of the other season, taken at its word. Offset in minutes east of UTC. */
  | { readonly code: 'zone-literal'; readonly label: string; readonly offset: number }
  /** An abbreviation of the other season, read as the local time of its region. `month`: 1–12. */
  | {
      readonly code: 'zone-local';
      readonly label: string;
      readonly month: number;
      readonly offset: number;
    }
  /** `second-ahead`: the first one is meant, because the second had not passed when this was written. */
  | {
      readonly code: 'clock-repeated';
      readonly clock: string;
      readonly zone: string;
      readonly day: string;
      readonly reason: 'first' | 'second-ahead';
    }
  | {
      readonly code: 'clock-skipped';
      readonly clock: string;
      readonly zone: string;
      readonly day: string;
    }
  /** `02/03/2026`, which could be two days. */
  | { readonly code: 'date-order'; readonly written: string; readonly day: string }
  | { readonly code: 'date-from-file-name' };

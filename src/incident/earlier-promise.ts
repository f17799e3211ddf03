/** An action item of an older postmortem that speaks of what this incident is about, and what became of it. */
import type { Instant } from '../time/instant.js';

export interface EarlierPromise {
  /** Untrusted words. */
  readonly text: string;
  /** When this incident was declared: still open, open and past its date, done before, declined; or nobody can tell. */
  readonly state: 'open' | 'late' | 'done' | 'declined' | 'unproven';
  /** Why it was declined, in the document's words. */
  readonly reason: string | null;
  readonly dueAt: Instant | null;
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly postmortem: { readonly title: string; readonly url: string };
  /** What both speak of: paths, names in code, a service, words. */
  readonly shared: readonly string[];
}

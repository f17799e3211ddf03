/** What a story is made of. Plain data; play.ts plays it. All times are on the invented clock. */
import type { Instant } from '../time/instant.js';

export interface StoryCommit {
  readonly at: Instant;
  readonly by: string;
  readonly message: string;
  /** Path → whole new text; `null` removes the file. */
  readonly files: Readonly<Record<string, string | null>>;
  /** When it went live; commits without one ride along with the next deploy. */
  readonly deployedAt?: Instant;
}

export interface StoryComment {
  readonly at: Instant;
  readonly by: string;
  readonly body: string;
  /** Its first line is told in the terminal. */
  readonly told?: true;
}

/** What somebody does with one of our comments, as it stands at that moment. */
export type StoryAct = { readonly at: Instant; readonly by: string; readonly told?: true } & (
  | { readonly does: 'tick'; readonly step: string }
  /** Sends the draft of the next update as it is. */
  | { readonly does: 'send-draft' }
  /** Writes the approval that the plan of the rollback asks for. */
  | { readonly does: 'approve' }
);

/** A part of the story that ends with one run of the action. */
export interface StoryHour {
  readonly until: Instant;
  readonly title: string;
  /** The workflow of rollbacks runs, not that of incidents. */
  readonly rollback?: true;
}

/** The page that users would see: down from a moment on, as long as the named change is what is live. */
export interface StorySite {
  /** Stands in the configuration of the story; another port is taken where this one is not free. */
  readonly origin: string;
  readonly downFrom: Instant;
  /** Words of the message of the change that breaks it. */
  readonly brokenBy: string;
}

export interface Story {
  readonly owner: string;
  readonly name: string;
  readonly firstNumber: number;
  readonly people: readonly string[];
  readonly commits: readonly StoryCommit[];
  readonly issue: {
    readonly at: Instant;
    readonly by: string;
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  };
  readonly comments: readonly StoryComment[];
  readonly acts: readonly StoryAct[];
  /** `null`: cut into parts of equal length. */
  readonly hours: readonly StoryHour[] | null;
  readonly site: StorySite | null;
  readonly closed: { readonly at: Instant; readonly by: string };
}

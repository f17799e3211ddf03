/** Review: rules read a postmortem and answer with findings. Findings are data, never exceptions. */
import type { PostmortemDocument, Span } from '../postmortem/document.js';

export interface Finding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'notice';
  /** "Unexpected X, expected Y." */
  readonly message: string;
  readonly place: Span;
  /** Replacement for exactly the place's text, when the fix is mechanical. */
  readonly suggestion?: string;
}

export interface ReviewContext {
  /** Handles and names that count as people here: participants, authors, owners. Lower case. */
  readonly people: ReadonlySet<string>;
  readonly today: string;
}

export interface Rule {
  readonly id: string;
  /** The id it had before, which configurations and documents may still hold. */
  readonly formerId?: string;
  readonly description: string;
  readonly severity: Finding['severity'];
  /** Who states the rule: a sentence for the documentation. */
  readonly source: string;
  readonly check: (document: PostmortemDocument, context: ReviewContext) => readonly Finding[];
}

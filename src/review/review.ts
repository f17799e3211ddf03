/** Review: rules read a postmortem and answer with findings. Findings are data, never exceptions. */
import type { PostmortemDocument, Span } from '../postmortem/document.js';

/** What a rule says. Which rule it was, and how severe that is, the engine knows. */
export interface RuleFinding {
  /** "Unexpected X, expected Y." */
  readonly message: string;
  readonly place: Span;
  /** Replacement for exactly the place's text, when the fix is mechanical. */
  readonly suggestion?: string;
}

export type FindingSeverity = 'error' | 'warning' | 'notice';

export type Severity = FindingSeverity | 'off';

export interface Finding extends RuleFinding {
  readonly ruleId: string;
  readonly severity: FindingSeverity;
}

export interface ReviewContext {
  /** Handles and names that count as people here: participants, authors, owners. Lower case. */
  readonly people: ReadonlySet<string>;
  readonly today: string;
  /** Whether a path of the repository exists. Missing where nothing can be asked. */
  readonly exists?: (path: string) => boolean;
  /** Every rule id, today's and former ones, for telling a misspelt one; not told when it is left out. */
  readonly ruleIds?: readonly string[];
}

export interface Rule {
  readonly id: string;
  /** The id it had before, which configurations and documents may still hold. */
  readonly formerId?: string;
  readonly description: string;
  /** Unless the configuration says otherwise. `off`: for those who ask for it. */
  readonly defaultSeverity: Severity;
  /** Who states the rule: a sentence for the documentation. */
  readonly source: string;
  /** How a sentence that the rule finds is said without it; for its page. */
  readonly rewrite?: { readonly from: string; readonly to: string };
  /** One finding of it speaks of several lines, and it leaves out the lines that are excused itself. */
  readonly excusesItself?: true;
  readonly check: (document: PostmortemDocument, context: ReviewContext) => readonly RuleFinding[];
}

/** Whether a document with these findings fails the review; advice never does. */
export function isRefused(
  findings: readonly Pick<Finding, 'severity'>[],
  failOn: 'error' | 'warning' | 'never',
): boolean {
  if (failOn === 'never') return false;
  return findings.some(
    ({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning'),
  );
}

/** The forms in which `review --format` prints: for people, for editors, for programs, for GitHub. */
import type { Rule } from '../../review/review.js';
import type { Screen } from '../screen.js';
import type { ReviewedDocument } from './comment.js';
import { renderReviewCompact, renderReviewCommands } from './lines.js';
import { renderReviewJson } from './json.js';
import { renderReviewSarif, type Tool } from './sarif.js';
import { renderReviewTerminal, type ReviewTotals } from './terminal.js';

export const reviewFormats = ['text', 'compact', 'json', 'sarif', 'github'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

export interface FormatContext {
  readonly screen: Screen;
  readonly rules: readonly Rule[];
  readonly totals: ReviewTotals;
  readonly tool: Tool;
}

/** Ends with a line break, unless it is empty. */
export function renderReviewAs(
  format: ReviewFormat,
  documents: readonly ReviewedDocument[],
  { screen, rules, totals, tool }: FormatContext,
): string {
  switch (format) {
    case 'text':
      return `${renderReviewTerminal(documents, screen, totals)}\n`;
    case 'compact':
      return renderReviewCompact(documents);
    case 'json':
      return renderReviewJson(documents);
    case 'sarif':
      return renderReviewSarif(documents, rules, tool);
    case 'github':
      return renderReviewCommands(documents);
  }
}

/** The review as JSON. */
import type * as z from 'zod';
import type { ReviewedDocument } from './comment.js';
import type { reviewSchema } from './schema.js';

/** Ends with a line break. */
export function renderReviewJson(documents: readonly ReviewedDocument[]): string {
  const shown: z.infer<typeof reviewSchema> = { documents: documents.map(toJson) };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function toJson({ document, findings }: ReviewedDocument) {
  return {
    path: document.path,
    title: document.title,
    findings: findings.map(({ ruleId, severity, message, place, suggestion }) => ({
      ruleId,
      severity,
      message,
      line: place.line,
      column: place.column,
      start: place.start,
      end: place.end,
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
    actionItems: document.actionItems.map(({ span, ...item }) => ({ ...item, line: span.line })),
  };
}

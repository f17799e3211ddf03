/** The review in a terminal: one line per finding, in the form that editors and people can jump from. */
import { counted } from '../../text/counted.js';
import type { Finding } from '../../review/review.js';
import type { ReviewedDocument } from './comment.js';
import { ink, plain } from '../screen.js';
import type { Ink, Screen } from '../screen.js';

const inks: Readonly<Record<Finding['severity'], Ink>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** `path:line:column severity message rule`, then how many. Without a line break at the end. */
export function renderReviewTerminal(
  documents: readonly ReviewedDocument[],
  screen: Screen,
): string {
  const lines = documents.flatMap(({ document, findings }) =>
    findings.map((finding) => renderFinding(document.path, finding, screen)),
  );
  return [...lines, renderTotal(documents, screen)].join('\n');
}

function renderFinding(
  path: string,
  { place, severity, message, ruleId }: Finding,
  screen: Screen,
): string {
  return (
    `${plain(path)}:${place.line}:${place.column} ${ink(screen, inks[severity], severity)} ` +
    `${plain(message)} ${ink(screen, 'dim', ruleId)}`
  );
}

function renderTotal(documents: readonly ReviewedDocument[], screen: Screen): string {
  const all = documents.flatMap(({ findings }) => findings);
  const files = `${documents.length} ${documents.length === 1 ? 'file' : 'files'}`;
  if (all.length === 0) return ink(screen, 'green', `Nothing to remark in ${files}.`);
  const counts = (['error', 'warning', 'notice'] as const)
    .map((severity) => ({
      severity,
      count: all.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    `${counts.map(({ severity, count }) => ink(screen, inks[severity], counted(count, severity))).join(', ')} ` +
    `in ${files}.`
  );
}

/**
 * `{documents: [{path, title, findings: [{ruleId, severity, message, line, column, endLine,
 * suggestion?}], actionItems}]}`
 */
export function renderReviewJson(documents: readonly ReviewedDocument[]): string {
  const shown = documents.map(({ document, findings }) => ({
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
  }));
  return `${JSON.stringify({ documents: shown }, null, 2)}\n`;
}

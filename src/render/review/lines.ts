/** One line a finding: for editors, `grep` and problem matchers, and as commands to the runner of GitHub Actions. */
import type { Finding } from '../../review/review.js';
import { plain } from '../../text/plain.js';
import type { ReviewedDocument } from './comment.js';

type RenderLine = (path: string, finding: Finding) => string;

function renderLines(documents: readonly ReviewedDocument[], render: RenderLine): string {
  return documents
    .flatMap(({ document, findings }) => findings.map((one) => `${render(document.path, one)}\n`))
    .join('');
}

/** `path:line:column: severity: message [rule]`, as compilers write it. */
export function renderReviewCompact(documents: readonly ReviewedDocument[]): string {
  return renderLines(
    documents,
    (path, { place, severity, message, ruleId }) =>
      `${plain(path)}:${place.line}:${place.column}: ${severity}: ${plain(message)} [${ruleId}]`,
  );
}

/** `::warning file=…,line=…::message`: the runner makes an annotation of each. */
export function renderReviewCommands(documents: readonly ReviewedDocument[]): string {
  return renderLines(documents, (path, { place, severity, message, ruleId }) => {
    const properties = { file: path, line: place.line, col: place.column, title: ruleId };
    const printed = Object.entries(properties)
      .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      .join(',');
    return `::${severity} ${printed}::${escapeData(plain(message))}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * The job summary: what was done, with links, and what a person should look at. GitHub drops a
 * summary above 1 MiB whole.
 */
import type { Problem } from '../errors.js';
import type { ReviewedDocument } from '../render/review/comment.js';
import type { JobReport } from './jobs.js';
import { capMarkdown, details, inlineCode, link, table, text } from '../markdown/write.js';
import { renderReadinessSummary } from '../render/readiness/issue.js';
import { renderFollowUpsReport } from '../render/follow-ups/markdown.js';
import { sentence } from './annotations.js';
import { changeTitle, listOmissions } from './log.js';

const maxBytes = 900_000;

export function renderSummary(reports: readonly JobReport[], problems: readonly Problem[]): string {
  const sections = [...problemsSection(problems), ...reports.flatMap(renderSection)];
  return capMarkdown(
    ['## After-Action', ...sections].join('\n\n'),
    maxBytes,
    'The rest of this summary is left out.',
  );
}

function problemsSection(problems: readonly Problem[]): readonly string[] {
  return problems.length === 0
    ? []
    : ['### Configuration', problems.map((problem) => `- ${text(sentence(problem))}`).join('\n')];
}

function renderSection(report: JobReport): readonly string[] {
  const { title, plan, applied, output } = report;
  const rows = applied
    .filter(({ outcome }) => outcome !== 'unchanged')
    .map(({ change, outcome, url, note }) => [
      outcome,
      url === null ? text(changeTitle(change)) : link(changeTitle(change), url),
      text(note ?? ''),
    ]);
  const lines = [
    // The checks say the same, with their remedies.
    ...(output.kind === 'readiness' ? [] : plan.reasons),
    ...listOmissions(output).map((omission) => `not read: ${omission}`),
  ];
  const body = [`### ${text(title)}`, lines.map((line) => `- ${text(line)}`).join('\n')];
  if (rows.length > 0) body.push(table(['Outcome', 'What', 'Note'], rows));
  if (output.kind === 'review') body.push(renderFindings(output.review.documents));
  if (output.kind === 'readiness') body.push(renderReadinessSummary(output.readiness.results));
  if (output.kind === 'gate' && output.gate.markdown !== '') body.push(output.gate.markdown);
  if (output.kind === 'follow-ups') {
    const { followUps, digest } = output.followUps;
    body.push(renderFollowUpsReport(followUps));
    if (digest !== '') body.push(details('Digest', digest));
  }
  if (output.kind === 'incident' && output.scaffold !== null && output.scaffold.text !== null)
    body.push(`Postmortem: ${inlineCode(output.scaffold.path)}`);
  return body.filter((part) => part !== '');
}

/**
 * Every finding, also those that stand on lines of the pull request: with a token that may only
 * read, nothing else shows them.
 */
function renderFindings(documents: readonly ReviewedDocument[]): string {
  const all = documents.flatMap(({ document, findings }) =>
    findings.map((finding) => ({ path: document.path, finding })),
  );
  return all
    .map(
      ({ path, finding }) =>
        `- ${inlineCode(`${path}:${finding.place.line}:${finding.place.column}`)} ` +
        `${finding.severity === 'error' ? '**error**' : finding.severity}: ${text(finding.message)} ` +
        `(${inlineCode(finding.ruleId)})`,
    )
    .join('\n');
}

/** Findings and faults as annotations, which GitHub shows on the run and on the lines of the pull request. */
import type { AnnotationProperties } from '@actions/core';
import type { Problem } from '../errors.js';
import type { Finding } from '../review/review.js';
import type { AppliedChange } from '../jobs/apply.js';
import type { ReviewOutput } from '../jobs/review.js';
import type { JobReport } from './jobs.js';

export interface Annotator {
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  notice(message: string, properties?: AnnotationProperties): void;
}

/** The runner keeps this many of each level in a step and drops the rest without a word. */
const maxPerLevel = 10;

export function annotateProblems(problems: readonly Problem[], annotator: Annotator): void {
  for (const problem of problems) annotator.error(sentence(problem), toAnnotationPlace(problem));
}

/** Message, what was expected and received, then the remedy: one line. */
export function sentence({ code, message, expected, example, received, remedy }: Problem): string {
  const parts = [`${code} ${stop(message)}`];
  if (expected !== undefined && !message.includes(expected))
    parts.push(`Expected ${stop(expected)}`);
  if (example !== undefined) parts.push(`For example: ${stop(example)}`);
  if (received !== undefined) parts.push(`Received: ${stop(received)}`);
  return [...parts, remedy].join(' ').replace(/[\r\n]+/g, ' ');
}

function stop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function toAnnotationPlace({ place, code }: Problem): AnnotationProperties {
  const title = `After-Action ${code}`;
  if (place === undefined) return { title };
  return {
    title,
    file: place.path,
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}

export function annotate({ output, plan, applied }: JobReport, annotator: Annotator): void {
  // Two comments on one locked issue fail for one reason: it is reported once.
  const failed = applied
    .filter(({ outcome }) => outcome === 'failed')
    .flatMap(({ problems }) => problems ?? []);
  annotateProblems(
    [...new Map(failed.map((problem) => [sentence(problem), problem])).values()],
    annotator,
  );
  if (output.kind === 'incident') annotateProblems(output.scaffold?.problems ?? [], annotator);
  if (output.kind !== 'review' || output.ours) return;
  const all = output.review.documents.flatMap(({ document, findings }) =>
    findings.map((finding) => ({ path: document.path, finding })),
  );
  const isPreview = plan.changes.length > 0 && applied.length === 0;
  annotateFindings(isPreview ? all : all.filter(unseen(output.review, applied)), annotator);
}

/** Each finding is shown once in *Files changed*: by a remark, else by the check, else here. */
function unseen(
  { unremarked }: ReviewOutput,
  applied: readonly AppliedChange[],
): (placed: PlacedFinding) => boolean {
  const isWritten = (kind: 'check' | 'review') =>
    applied.some(({ change, outcome }) => change.kind === kind && outcome !== 'failed');
  const isRefused = (kind: 'check' | 'review') =>
    applied.some(({ change, outcome }) => change.kind === kind && outcome === 'failed');
  if (isRefused('review')) return () => true;
  if (isWritten('check')) return () => false;
  const places = new Set(
    unremarked.map(({ path, startLine, message }) => `${path}:${startLine} ${message}`),
  );
  return ({ path, finding }) => places.has(`${path}:${finding.place.line} ${finding.message}`);
}

export interface PlacedFinding {
  readonly path: string;
  readonly finding: Finding;
}

/** What does not fit is in the job summary, and the last notice says so. */
export function annotateFindings(all: readonly PlacedFinding[], annotator: Annotator): void {
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    ofLevel(all, level, maxPerLevel),
  );
  const others = all.filter(({ finding }) => !['error', 'warning'].includes(finding.severity));
  const notices = others.slice(0, maxPerLevel - 1);
  for (const { path, finding } of [...shown, ...notices]) annotateFinding(path, finding, annotator);
  const left = all.length - shown.length - notices.length;
  if (left > 0)
    annotator.notice(
      `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the summary of this run`,
      { title: 'After-Action review' },
    );
}

const ofLevel = (
  all: readonly PlacedFinding[],
  level: Finding['severity'],
  most: number,
): readonly PlacedFinding[] =>
  all.filter(({ finding }) => finding.severity === level).slice(0, most);

function annotateFinding(
  path: string,
  { severity, message, ruleId, place }: Finding,
  annotator: Annotator,
): void {
  const properties = {
    file: path,
    startLine: place.line,
    startColumn: place.column,
    title: ruleId,
  };
  const text = message.replace(/[\r\n]+/g, ' ');
  if (severity === 'error') annotator.error(text, properties);
  else if (severity === 'warning') annotator.warning(text, properties);
  else annotator.notice(text, properties);
}

/** Findings and faults as annotations, which GitHub shows on the run and on the lines of the pull request. */
import type { AnnotationProperties } from '@actions/core';
import type { Problem } from '../errors.js';
import type { Finding } from '../review/review.js';
import type { JobReport } from './jobs.js';

export interface Annotator {
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  notice(message: string, properties?: AnnotationProperties): void;
}

const maxAnnotations = 50;

export function annotateProblems(problems: readonly Problem[], annotator: Annotator): void {
  for (const problem of problems) annotator.error(sentence(problem), placeOf(problem));
}

/** Message, what was expected and received, then the remedy: one line. */
export function sentence({ code, message, expected, example, received, remedy }: Problem): string {
  const parts = [`${code} ${stop(message)}`];
  if (expected !== undefined) parts.push(`Expected ${stop(expected)}`);
  if (example !== undefined) parts.push(`For example: ${stop(example)}`);
  if (received !== undefined) parts.push(`Received: ${stop(received)}`);
  return [...parts, remedy].join(' ').replace(/[\r\n]+/g, ' ');
}

function stop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function placeOf({ place, code }: Problem): AnnotationProperties {
  const title = `After-Action ${code}`;
  if (place === undefined) return { title };
  return {
    title,
    file: place.path,
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}

export function annotate({ output, applied }: JobReport, annotator: Annotator): void {
  // Two comments on one locked issue fail for one reason: it is told once.
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
  for (const { path, finding } of all.slice(0, maxAnnotations))
    annotateFinding(path, finding, annotator);
}

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

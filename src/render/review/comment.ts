/**
 * The review as a pull request shows it: comments on lines of the diff, the rest in the body, a
 * check with annotations.
 */
import { isRefused } from '../../review/review.js';
import { capitalized } from '../../text/capitalized.js';
import { counted } from '../../text/counted.js';
import { fingerprint } from '../../markdown/fingerprint.js';
import { parseMarker, printMarker } from '../../markdown/marker.js';
import { capMarkdown, details, inlineCode, text } from '../../markdown/write.js';
import type { PostmortemDocument } from '../../postmortem/document.js';
import type { Annotation } from '../../repository/repository.js';
import type { Finding } from '../../review/review.js';

export interface ReviewedDocument {
  readonly document: Pick<PostmortemDocument, 'path' | 'source' | 'title' | 'actionItems'>;
  readonly findings: readonly Finding[];
}

export interface ReviewLineComment {
  readonly path: string;
  readonly line: number;
  /** First line: a marker whose `key` is the fingerprint. */
  readonly body: string;
  /** The same remark on the same words has the same fingerprint, wherever the line has moved. */
  readonly fingerprint: string;
}

export interface RenderedReview {
  readonly body: string;
  readonly comments: readonly ReviewLineComment[];
  /** Fingerprints of everything that a remark may be about, also where none stands. */
  readonly standing: ReadonlySet<string>;
  readonly annotations: readonly Annotation[];
  /** Findings that no comment on a line shows, as annotations. */
  readonly unremarked: readonly Annotation[];
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
}

interface Placed {
  readonly document: ReviewedDocument['document'];
  readonly finding: Finding;
}

/** More remarks than this on lines are noise; the body lists the rest. */
const maxComments = 20;
const bodyLimit = 60_000;
const rank = { error: 0, warning: 1, notice: 2 } as const;
const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** `diffLines` maps a path to the lines that a comment may stand on. Annotations carry every finding. */
export function renderReview(
  documents: readonly ReviewedDocument[],
  diffLines: ReadonlyMap<string, ReadonlySet<number>>,
  failOn: 'error' | 'warning' | 'never' = 'error',
): RenderedReview {
  const all = documents.flatMap(({ document, findings }) =>
    findings.map((finding): Placed => ({ document, finding })),
  );
  const groups = groupByLine(
    all.filter(
      ({ document, finding }) => diffLines.get(document.path)?.has(finding.place.line) === true,
    ),
  ).filter(isWorthALine);
  const inline = [...groups].sort((a, b) => worst(a) - worst(b)).slice(0, maxComments);
  const shown = new Set(inline.flat());
  const rest = all.filter((placed) => !shown.has(placed) && isWorthALine([placed]));
  const title = renderTitle(
    all.map(({ finding }) => finding),
    documents.length,
  );
  return {
    title,
    body: capMarkdown(
      [`**${title}**`, renderRest(rest, inline.length > 0)].filter(Boolean).join('\n\n'),
      bodyLimit,
      '_More findings are in the check._',
    ),
    comments: inline.map(renderComment),
    standing: new Set(groupByLine(all).map((group) => renderComment(group).fingerprint)),
    annotations: all.map(renderAnnotation),
    unremarked: all.filter((placed) => !shown.has(placed)).map(renderAnnotation),
    conclusion: concludeReview(all, failOn),
    summary: capMarkdown(
      all.length === 0 ? renderRead(documents) : renderList(all),
      bodyLimit,
      '_More findings are in the annotations._',
    ),
  };
}

/** Notices alone ask for nothing, unless one click does it: they stand in the check and interrupt nobody. */
function isWorthALine(group: readonly Placed[]): boolean {
  return group.some(
    ({ finding }) => finding.severity !== 'notice' || finding.suggestion !== undefined,
  );
}

function concludeReview(
  all: readonly Placed[],
  failOn: 'error' | 'warning' | 'never',
): RenderedReview['conclusion'] {
  // Notices are advice: a check that only gives advice is green.
  if (all.every(({ finding }) => finding.severity === 'notice')) return 'success';
  const findings = all.map(({ finding }) => finding);
  return isRefused(findings, failOn) ? 'failure' : 'neutral';
}

function renderTitle(findings: readonly Finding[], documents: number): string {
  if (findings.length === 0) return `Nothing to remark in ${counted(documents, 'postmortem')}`;
  const counts = (['error', 'warning', 'notice'] as const).map(
    (severity) =>
      [findings.filter((finding) => finding.severity === severity).length, severity] as const,
  );
  return counts
    .filter(([count]) => count > 0)
    .map(([count, severity]) => counted(count, severity))
    .join(', ');
}

/** One comment per line, whatever is to be said about it. */
function groupByLine(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.finding.place.line} ${one.document.path}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function worst(group: readonly Placed[]): number {
  return Math.min(...group.map(({ finding }) => rank[finding.severity]));
}

function renderComment(group: readonly Placed[]): ReviewLineComment {
  const [first] = group;
  const path = first?.document.path ?? '';
  const line = first?.finding.place.line ?? 1;
  const words = renderRemark(first, line);
  const key = fingerprint(
    JSON.stringify([
      path,
      words,
      ...group.map(({ finding }) => `${finding.ruleId} ${finding.message}`),
    ]),
  );
  const remarks = group.map(
    ({ finding }) =>
      `${finding.severity === 'error' ? '**Error**' : capitalized(finding.severity)}: ` +
      `${text(finding.message)}. ${ruleName(finding.ruleId)}`,
  );
  const suggestion = suggestionFor(group, words);
  return {
    path,
    line,
    fingerprint: key,
    body: [
      `${printMarker('finding', { key })}`,
      remarks.join('\n\n'),
      ...(suggestion === null ? [] : [suggestion]),
    ].join('\n'),
  };
}

function renderRemark(placed: Placed | undefined, line: number): string {
  return placed?.document.source.split('\n')[line - 1]?.replace(/\r$/, '') ?? '';
}

/**
 * GitHub replaces whole lines: the line with the suggestion put in, when there is exactly one and
 * it stays on its line.
 */
function suggestionFor(group: readonly Placed[], line: string): string | null {
  const [only, ...others] = group.filter(({ finding }) => finding.suggestion !== undefined);
  if (only === undefined || others.length > 0) return null;
  const { place, suggestion = '' } = only.finding;
  const source = only.document.source.slice(place.start, place.end);
  if (source.includes('\n')) return null;
  const fixed =
    line.slice(0, place.column - 1) + suggestion + line.slice(place.column - 1 + source.length);
  return `\n\`\`\`\`suggestion\n${fixed}\n\`\`\`\``;
}

function renderRest(rest: readonly Placed[], some: boolean): string {
  if (rest.length === 0) return '';
  return rest.length <= 10
    ? renderList(rest)
    : details(`${rest.length} ${some ? 'more ' : ''}findings`, renderList(rest));
}

/** What the title is about, which has said that there is nothing to remark. */
function renderRead(documents: readonly ReviewedDocument[]): string {
  const paths = documents.slice(0, 20).map(({ document }) => `- ${inlineCode(document.path)}`);
  return paths.length === 0 ? 'Nothing to remark.' : ['Read:', '', ...paths].join('\n');
}

/** By file, whose long name is said once. */
function renderList(placed: readonly Placed[]): string {
  const paths = [...new Set(placed.map(({ document }) => document.path))];
  return paths
    .map((path) => {
      const rows = placed.filter(({ document }) => document.path === path).map(renderRow);
      return [inlineCode(path), '', ...rows].join('\n');
    })
    .join('\n\n');
}

function renderRow({ finding: { place, severity, message, ruleId } }: Placed): string {
  const level = severity === 'error' ? '**error**' : severity;
  return `- line ${place.line}, ${level}: ${text(message)} ${ruleName(ruleId)}`;
}

function renderAnnotation({ document, finding }: Placed): Annotation {
  const lines =
    document.source.slice(finding.place.start, finding.place.end).split('\n').length - 1;
  return {
    path: document.path,
    startLine: finding.place.line,
    endLine: finding.place.line + lines,
    level: levels[finding.severity],
    title: finding.ruleId,
    message: finding.message,
  };
}

/**
 * A remark whose cause is gone: it says so, and folds away what it was about. Its suggestion goes: nobody should commit
 * it any more. `null` for what is no remark, or says so already.
 */
export function renderSettled(body: string, sha: string): string | null {
  const marker = parseMarker(body);
  if (marker?.kind !== 'finding' || marker.attributes['settled'] !== undefined) return null;
  const { key = '' } = marker.attributes;
  const said = body.split('\n').slice(1).join('\n').split('\n````suggestion')[0]?.trim() ?? '';
  return [
    printMarker('finding', { key, settled: 'true' }),
    `Mended, as of ${inlineCode(sha.slice(0, 7))}.`,
    '',
    details('What it was', said),
  ].join('\n');
}

function ruleName(id: string): string {
  return `(${inlineCode(id)})`;
}

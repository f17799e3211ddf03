/** The review in a terminal: by file and by rule, as wide as the screen, with a table at the end. */
import { counted } from '../../text/counted.js';
import { compareText } from '../../text/compare.js';
import type { Finding } from '../../review/review.js';
import type { ReviewedDocument } from './comment.js';
import { ink, pad, wrap } from '../screen.js';
import { plain } from '../../text/plain.js';
import type { Ink, Screen } from '../screen.js';

const inks: Readonly<Record<Finding['severity'], Ink>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};
const severities = ['error', 'warning', 'notice'] as const;
const rank = { error: 0, warning: 1, notice: 2 } as const;

/** What else the last line says. */
export interface ReviewTotals {
  /** Findings that the baseline holds. */
  readonly known?: number;
  /** What the baseline holds and nobody finds any more. */
  readonly mended?: number;
  /** What `--fix` mended. */
  readonly fixed?: number;
}

/** Without a line break at the end. Documents without a finding are only counted. */
export function renderReviewTerminal(
  documents: readonly ReviewedDocument[],
  screen: Screen,
  totals: ReviewTotals = {},
): string {
  const files = documents
    .filter(({ findings }) => findings.length > 0)
    .map((one) => renderFile(one, screen));
  return [
    ...files.flatMap((lines) => [...lines, '']),
    ...renderTable(documents, screen),
    ...renderTotals(documents, screen, totals),
  ].join('\n');
}

function renderFile({ document, findings }: ReviewedDocument, screen: Screen): readonly string[] {
  return [
    ink(screen, 'bold', plain(document.path)),
    ...groupByRule(findings).flatMap((group) => renderGroup(group, screen)),
  ];
}

/** The worst first, then in the order of the document. */
function groupByRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].sort(
    ([a], [b]) =>
      (a === undefined ? 0 : rank[a.severity]) - (b === undefined ? 0 : rank[b.severity]),
  );
}

/** `12:5` and the message beside it, under the rule's name. */
function renderGroup(group: readonly Finding[], screen: Screen): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { severity, ruleId } = first;
  const places = group.map(({ place }) => `${place.line}:${place.column}`);
  const width = Math.max(5, ...places.map((place) => place.length));
  const head = `  ${ink(screen, inks[severity], severity)} ${ink(screen, 'dim', ruleId)}`;
  const lines = group.flatMap(({ message, suggestion }, index) => {
    const words = `${plain(message)}${suggestion === undefined ? '' : ' (--fix)'}`;
    return wrap(words, screen.width - width - 6).map((line, row) => {
      const place = (row === 0 ? (places[index] ?? '') : '').padStart(width);
      return `    ${ink(screen, 'dim', place)}  ${line}`;
    });
  });
  return [head, ...lines];
}

/** How often each rule spoke, and in how many files; nothing where the list itself is as short. */
function renderTable(documents: readonly ReviewedDocument[], screen: Screen): readonly string[] {
  const all = documents.flatMap(({ document, findings }) =>
    findings.map(({ ruleId, severity }) => ({ ruleId, severity, path: document.path })),
  );
  const rules = [...new Set(all.map(({ ruleId }) => ruleId))];
  if (rules.length < 2) return [];
  const rows = rules
    .map((rule) => {
      const own = all.filter(({ ruleId }) => ruleId === rule);
      return {
        rule,
        severity: own[0]?.severity ?? 'notice',
        findings: own.length,
        files: new Set(own.map(({ path }) => path)).size,
      };
    })
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        b.findings - a.findings ||
        compareText(a.rule, b.rule),
    );
  const width = Math.max(...rules.map((rule) => rule.length));
  const cell = (value: number | string) => String(value).padStart(7);
  return [
    ink(
      screen,
      'bold',
      `${pad('Rule', width)}  ${pad('Severity', 8)}${cell('Found')}${cell('Files')}`,
    ),
    ...rows.map(
      ({ rule, severity, findings, files }) =>
        `${pad(rule, width)}  ${ink(screen, inks[severity], pad(severity, 8))}${cell(findings)}${cell(files)}`,
    ),
    '',
  ];
}

function renderTotals(
  documents: readonly ReviewedDocument[],
  screen: Screen,
  { known = 0, mended = 0, fixed = 0 }: ReviewTotals,
): readonly string[] {
  const all = documents.flatMap(({ findings }) => findings);
  const fixable = all.filter(({ suggestion }) => suggestion !== undefined).length;
  const lines = [
    renderCount(all, documents.length, screen),
    fixed > 0 ? `Mended ${counted(fixed, 'finding')}.` : '',
    fixed === 0 && fixable > 0 ? `--fix mends ${fixable} of them.` : '',
    known > 0 ? `${counted(known, 'more finding')} of the baseline not shown.` : '',
    mended > 0
      ? `${counted(mended, 'finding')} of the baseline mended: --write-baseline takes them out.`
      : '',
  ];
  return wrap(lines.filter(Boolean).join(' '), screen.width);
}

function renderCount(all: readonly Finding[], documents: number, screen: Screen): string {
  const files = counted(documents, 'file');
  if (all.length === 0) return ink(screen, 'green', `Nothing to remark in ${files}.`);
  const counts = severities
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

/**
 * What was found before anybody looked: old documents are not rewritten for a new rule, so only findings that a
 * baseline does not hold count. A finding is known again by its rule and its sentence, not by its line.
 */
import { fingerprint } from '../markdown/fingerprint.js';
import { compareText } from '../text/compare.js';
import type { Finding } from './review.js';

/** Path → rule → fingerprints, one for each finding. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface FoundIn {
  readonly path: string;
  readonly source: string;
  readonly findings: readonly Finding[];
}

export interface Compared {
  /** What the baseline does not hold. */
  readonly fresh: readonly Finding[];
  readonly known: number;
  /** What it holds and nobody finds any more. */
  readonly mended: number;
}

const version = 1;
/** More than a repository of a thousand postmortems needs. */
const maxLength = 5_000_000;

/**
 * The same text for the same findings, a line each, so that a change of it can be read.
 *
 * @param before of documents that were not looked at now, kept as they are
 */
export function printBaseline(documents: readonly FoundIn[], before: Baseline = {}): string {
  const seen = new Set(documents.map(({ path }) => path));
  const byPath = [
    ...Object.entries(before).filter(([path]) => !seen.has(path)),
    ...documents
      .filter(({ findings }) => findings.length > 0)
      .map(({ path, source, findings }) => [path, byRule(source, findings)] as const),
  ].sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ version, findings: Object.fromEntries(byPath) }, null, 2)}\n`;
}

function byRule(source: string, findings: readonly Finding[]): Baseline[string] {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort(compareText);
  return Object.fromEntries(
    rules.map((rule) => [
      rule,
      findings
        .filter(({ ruleId }) => ruleId === rule)
        .map((finding) => nameFinding(source, finding))
        .sort(compareText),
    ]),
  );
}

/** `null` for what no baseline looks like. */
export function parseBaseline(text: string): Baseline | null {
  if (text.length > maxLength) return null;
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read) || read['version'] !== version || !isRecord(read['findings'])) return null;
    return isBaseline(read['findings']) ? read['findings'] : null;
  } catch {
    return null;
  }
}

function isBaseline(value: Readonly<Record<string, unknown>>): value is Baseline {
  return Object.values(value).every(
    (rules) =>
      isRecord(rules) &&
      Object.values(rules).every(
        (names) => Array.isArray(names) && names.every((name) => typeof name === 'string'),
      ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param formerPath the name that the baseline may know a renamed document by */
export function compareWith(
  baseline: Baseline,
  { path, source, findings }: FoundIn,
  formerPath?: string,
): Compared {
  const known = [path, formerPath].find(
    (name): name is string => name !== undefined && Object.hasOwn(baseline, name),
  );
  const left = new Map<string, number>();
  for (const [rule, names] of Object.entries(known === undefined ? {} : (baseline[known] ?? {})))
    for (const name of names) count(left, `${rule} ${name}`, 1);
  const fresh = findings.filter((finding) => {
    const key = `${finding.ruleId} ${nameFinding(source, finding)}`;
    if ((left.get(key) ?? 0) === 0) return true;
    count(left, key, -1);
    return false;
  });
  const mended = [...left.values()].reduce((sum, one) => sum + one, 0);
  return { fresh, known: findings.length - fresh.length, mended };
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Lines that moved, sentences that were wrapped elsewhere and numbers of lines in a message make no difference. */
export function nameFinding(source: string, { ruleId, message, place }: Finding): string {
  return fingerprint(
    JSON.stringify([
      ruleId,
      normalized(message.replace(/\blines? [\d, and]{1,80}/g, 'line ')),
      sentenceAt(source, place),
    ]),
  );
}

/** Also where a paragraph, a cell, an item or a heading begins. */
const sentenceEnd = /[.!?](?=\s)|\n\s{0,80}?\n|\n(?=\s{0,12}(?:[-+*#>]|\d{1,9}[.)]) )|\|/g;

/** The sentence around a place; no more than people write in one. */
function sentenceAt(source: string, { start, end }: Finding['place']): string {
  const before = source.slice(Math.max(0, start - 240), start);
  const after = source.slice(end, end + 240);
  const words = source.slice(start, Math.min(end, start + 400));
  const from = Math.max(
    ...Array.from(before.matchAll(sentenceEnd), (stop) => stop.index + stop[0].length),
    0,
  );
  const to = after.search(sentenceEnd);
  return normalized(before.slice(from) + words + (to === -1 ? after : after.slice(0, to)));
}

function normalized(text: string): string {
  return text
    .replace(/[\s>*_~`]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Checks the times of a document against one another. Findings are data, never exceptions. */
import type { PostmortemDocument } from '../document.js';
import { maskCode } from '../../time/mask.js';
import {
  contextOfDocument,
  readDocumentTimeline,
  readWholeDocument,
  type DocumentEntry,
} from '../timeline/entries.js';
import { durationsAgainstMilestones, durationsAgainstTimes } from './duration-findings.js';
import { linesFrom } from './lines.js';
import { milestoneFromLabel, namedMoments } from './named-moments.js';
import {
  entriesGoingBack,
  entriesOutsideHeading,
  milestonesOutOfOrder,
  milestonesThatDiffer,
  wrongWeekdays,
} from './order-findings.js';
import type { TimeFinding } from './time-finding.js';

export type CheckedDocument = Pick<
  PostmortemDocument,
  'source' | 'path' | 'frontMatter' | 'frontMatterSpan'
>;

const checked = new WeakMap<CheckedDocument, readonly TimeFinding[]>();

/**
 * Entries, milestones, headings and weekdays out of their order, and durations that the times contradict, in the order
 * of the document. Several rules ask: a document is checked once. Never throws.
 */
export function checkDocumentTimes(document: CheckedDocument): readonly TimeFinding[] {
  const found = checked.get(document) ?? check(document);
  checked.set(document, found);
  return found;
}

function check(document: CheckedDocument): readonly TimeFinding[] {
  const { source, path } = document;
  const lines = linesFrom(source);
  const masked = maskCode(source.replace(/\r\n?/g, '\n'), { quotes: false })
    .split('\n')
    .slice(0, maxLines);
  const context = contextOfDocument(source, path);
  const { entries } = readDocumentTimeline(source, path);
  const elsewhere = readWholeDocument(source, path).filter(isLabel(entries));
  const moments = namedMoments(document, elsewhere, entries, lines);
  return [
    ...entriesGoingBack(entries, lines),
    ...milestonesOutOfOrder(moments),
    ...milestonesThatDiffer(moments),
    ...entriesOutsideHeading(entries, lines, context),
    ...wrongWeekdays(masked, lines),
    ...durationsAgainstTimes(masked, context, lines),
    ...durationsAgainstMilestones(masked, moments, entries, lines),
  ].sort((a, b) => a.place.start - b.place.start);
}

const maxLines = 20_000;

/** A label with its time, or a row such as `| Detected | 2026-11-20 14:03 |` that is not an entry of the timeline. */
function isLabel(entries: readonly DocumentEntry[]): (entry: DocumentEntry) => boolean {
  const steps = new Set(entries.filter(({ label }) => !label).map(({ line }) => line));
  return ({ label, text, line }) =>
    label || (!steps.has(line) && milestoneFromLabel(text) !== null);
}

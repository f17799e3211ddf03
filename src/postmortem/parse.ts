/** Reads a postmortem: sections by their titles, action items, regions, prose with positions. Never throws. */
import { instantOf } from '../time/instant.js';
import type { Instant } from '../time/instant.js';
import { nodesOf, placeAt, readFrontMatter, readMarkdown, readText } from '../markdown/read.js';
import type { MarkdownDocument } from '../markdown/read.js';
import { rememberLast } from '../remember-last.js';
import { createNames } from './action-items/names.js';
import { readActionItems, type ActionItemReading } from './action-items/read.js';
import { readCalendarDate } from './calendar-date.js';
import type { Field, PostmortemDocument } from './document.js';
import { readPassages } from './passages.js';
import { readRegions } from './regions.js';
import type { OwnTitles } from './sections/names.js';
import { readSections } from './sections/read.js';

/**
 * `path` is only carried along; `own` are the configured titles of sections. Any text is a
 * postmortem of some kind; what is missing is empty or `null`.
 */
export const parsePostmortem = rememberLast(postmortemFrom, 2);

function postmortemFrom(path: string, source: string, own: OwnTitles = {}): PostmortemDocument {
  const parts = readParts(path, source, own);
  const { document, frontMatter, fields, title, date, sections } = parts;
  const { regions } = readRegions(source);
  return {
    path,
    source,
    title,
    frontMatter,
    sections,
    regions,
    fields,
    date,
    frontMatterSpan: document.frontMatter?.place ?? null,
    actionItems: itemsFrom(parts).map(({ item }) => item),
    passages: readPassages(document, sections, regions),
    frontMatterProblems: (document.frontMatter?.problems ?? []).map(({ message, place }) => ({
      message,
      span: place,
    })),
    incident: readIncident(frontMatter),
  };
}

/** The action items of a document, with the places where links to their issues are written. */
export function readItems(
  path: string,
  source: string,
  own: OwnTitles = {},
): readonly ActionItemReading[] {
  return itemsFrom(readParts(path, source, own));
}

type Parts = ReturnType<typeof readParts>;

function readParts(path: string, source: string, own: OwnTitles) {
  const document = readMarkdown(source);
  const frontMatter = document.frontMatter?.data ?? {};
  const fields = readFields(document);
  const title = readTitle(document, frontMatter);
  const date = readDate(path, title, fields);
  return { document, frontMatter, fields, title, date, sections: readSections(document, own) };
}

function itemsFrom({ document, sections, date, fields }: Parts): readonly ActionItemReading[] {
  const names = createNames(document.source, fields);
  return readActionItems({ document, sections, date, names });
}

function readTitle(
  document: MarkdownDocument,
  frontMatter: Readonly<Record<string, unknown>>,
): string | null {
  const headings = document.root.children.filter((node) => node.type === 'heading');
  const first = headings.find((heading) => heading.depth === 1) ?? headings[0];
  const written = first === undefined ? '' : readText(first).trim();
  if (written !== '') return written;
  const stated = Object.hasOwn(frontMatter, 'title') ? frontMatter['title'] : null;
  return typeof stated === 'string' && stated.trim() !== '' ? stated.trim() : null;
}

/** The number of the incident that a document names in its front matter, without reading the rest of it. */
export function incidentOf(source: string): number | null {
  return readIncident(readFrontMatter(source)?.data ?? {});
}

/** `incident: 12`, `incident: "#12"`, a link to an issue, or `incident: {number: 12}`. */
function readIncident(frontMatter: Readonly<Record<string, unknown>>): number | null {
  for (const key of ['incident', 'issue', 'incident_number', 'incident_url', 'incident_link']) {
    const number = readIssueNumber(Object.hasOwn(frontMatter, key) ? frontMatter[key] : null);
    if (number !== null) return number;
  }
  return null;
}

function readIssueNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? value : null;
  if (typeof value === 'object' && value !== null && 'number' in value)
    return readIssueNumber(value.number);
  if (typeof value !== 'string') return null;
  const match = /^#?(\d{1,9})$|(?:#|\/issues\/)(\d{1,9})\b/.exec(value.trim());
  return match === null ? null : readIssueNumber(Number(match[1] ?? match[2]));
}

/** The date that is stated, else the one in the title, else the one in the file's name. */
function readDate(
  path: string,
  title: string | null,
  fields: Readonly<Record<string, Field>>,
): Instant | null {
  const name = path.split('/').at(-1) ?? '';
  for (const stated of [
    fields['date']?.value,
    fields['started']?.value,
    fields['dato']?.value,
    fields['start']?.value,
    title,
    name,
  ]) {
    const date = stated === undefined || stated === null ? null : readCalendarDate(stated, null);
    if (date !== null) return instantOf(`${date}T00:00:00Z`);
  }
  return null;
}

/** Front matter keys, then lines `**Key:** value` and items `- Key: value` of the document's text. */
function readFields(document: MarkdownDocument): Readonly<Record<string, Field>> {
  const fields = new Map<string, Field>();
  for (const entry of document.frontMatter?.entries ?? []) {
    fields.set(entry.key.toLowerCase(), { value: printed(entry.value), span: entry.place });
  }
  for (const node of document.root.children) {
    if (node.type !== 'paragraph' && node.type !== 'list') continue;
    for (const inner of nodesOf(node)) {
      if (inner.type === 'paragraph')
        addFields(
          document.source,
          inner.position?.start.offset ?? 0,
          inner.position?.end.offset ?? 0,
          fields,
        );
    }
  }
  return Object.fromEntries(fields);
}

function printed(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function addFields(source: string, start: number, end: number, fields: Map<string, Field>): void {
  let at = start;
  for (const line of source.slice(start, Math.min(end, start + 4000)).split('\n')) {
    const match =
      /^\s{0,8}[*_]{0,3}(\p{L}[\p{L} /-]{1,30}?)[*_]{0,3}\s?:\s?[*_]{0,3}\s{0,3}(.{0,300})/u.exec(
        line,
      );
    const key = match?.[1]?.trim().toLowerCase() ?? '';
    const value = match?.[2]?.replace(/\s{1,20}$/, '') ?? '';
    if (key !== '' && value !== '' && !fields.has(key))
      fields.set(key, { value, span: placeAt(source, at, at + line.length) });
    at += line.length + 1;
  }
}

/** Parts of a document that several rules point at, and how they quote it. */
import type {
  ActionItem,
  PostmortemDocument,
  Section,
  SectionName,
  Span,
} from '../../postmortem/document.js';
import { placeAt } from '../../markdown/read.js';

/** Where findings about the whole document stand: its first heading, else its first line. */
export function placeAtTop(document: PostmortemDocument): Span {
  const first = document.sections[0]?.heading;
  if (first !== undefined) return first;
  const end = document.source.indexOf('\n');
  return placeAt(document.source, 0, end === -1 ? document.source.length : end);
}

export function findSections(document: PostmortemDocument, name: SectionName): readonly Section[] {
  return document.sections.filter(
    (section) => section.name === name || section.also.includes(name),
  );
}

/** The first line of an item: the rest of it is not underlined. */
export function readFirstLine(document: PostmortemDocument, item: ActionItem): Span {
  const newline = document.source.indexOf('\n', item.span.start);
  return { ...item.span, end: newline === -1 || newline > item.span.end ? item.span.end : newline };
}

/** Cut for a message: whole words, at most 60 characters. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return `"${plain.length <= 60 ? plain : `${plain.slice(0, 57).replace(/\s\S*$/, '')}…`}"`;
}

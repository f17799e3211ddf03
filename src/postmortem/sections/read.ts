/**
 * Sections: headings, and lines and list items that people use like headings (`**Root causes:** …`,
 * a bare `Action Items`).
 */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { placeAt, readText } from '../../markdown/read.js';
import type { MarkdownDocument, Place } from '../../markdown/read.js';
import type { Section, SectionName } from '../document.js';
import { recognizeSection, sectionNamesIn, type OwnTitles } from './names.js';

interface Mark {
  readonly title: string;
  readonly depth: number;
  readonly heading: Place;
  /** Where it ends, when that is not the next heading. */
  readonly end?: number;
}

/** Deeper than any heading: ends at the next heading or the next line of its kind. */
const lineDepth = 7;
/** A label of a list item holds what is in the item. */
export const itemDepth = 8;

export function readSections(document: MarkdownDocument, own: OwnTitles = {}): readonly Section[] {
  const marks = collectMarks(document, own);
  return marks.map((mark, i) => {
    const next = marks.find((other, j) => j > i && other.depth <= mark.depth);
    const body = placeAt(
      document.source,
      mark.heading.end,
      mark.end ?? next?.heading.start ?? document.source.length,
    );
    const names = sectionNamesIn(mark.title, own);
    return {
      name: names[0] ?? 'other',
      also: names.slice(1),
      title: mark.title,
      depth: mark.depth,
      heading: mark.heading,
      body,
      text: document.source.slice(body.start, body.end),
    };
  });
}

/** In these a label is a part of the content: a kind of action, a milestone. */
const labelled: ReadonlySet<SectionName> = new Set(['action-items', 'timeline', 'links']);

function collectMarks(document: MarkdownDocument, own: OwnTitles): readonly Mark[] {
  let around: SectionName = 'other';
  return document.root.children.flatMap((node, i): readonly Mark[] => {
    const { start, end } = readOffsets(node);
    if (node.type === 'heading') {
      const title = readText(node).trim();
      around = recognizeSection(title, own);
      return [{ title, depth: node.depth, heading: placeAt(document.source, start, end) }];
    }
    const known = (mark: Mark): boolean => recognizeSection(mark.title, own) !== 'other';
    if (node.type === 'list')
      return labelled.has(around) ? [] : itemMarks(document, node).filter(known);
    if (node.type !== 'paragraph') return [];
    const marks = lineMarks(document, node, document.root.children[i + 1]).filter(known);
    const last = marks.at(-1);
    if (last !== undefined) around = recognizeSection(last.title, own);
    return marks;
  });
}

function readOffsets(node: RootContent | ListItem): {
  readonly start: number;
  readonly end: number;
} {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** `- **Review actions**:` with its content behind or below it. */
function itemMarks(document: MarkdownDocument, list: List): readonly Mark[] {
  return list.children.flatMap((item): readonly Mark[] => {
    const [first, ...below] = item.children;
    if (first?.type !== 'paragraph') return [];
    const [label] = strongLabels(document, first);
    const bare = /^([^\n:：]{2,40})[:：]$/.exec(readText(first).trim())?.[1];
    if (label !== undefined && label.heading.start === readOffsets(first).start)
      return [{ ...label, depth: itemDepth, end: readOffsets(item).end }];
    if (bare === undefined || below.length === 0) return [];
    const { start, end } = readOffsets(first);
    const heading = placeAt(document.source, start, end);
    return [{ title: bare, depth: itemDepth, heading, end: readOffsets(item).end }];
  });
}

/** Only lines whose title is a section's name count, so that bold words in prose stay prose. */
function lineMarks(
  document: MarkdownDocument,
  node: Paragraph,
  next: RootContent | undefined,
): readonly Mark[] {
  const strong = strongLabels(document, node);
  if (strong.length > 0) return strong;
  const { start, end } = readOffsets(node);
  const words = readText(node).trim();
  const above = next?.type === 'list' || next?.type === 'table';
  if (words.length <= 40 && (above || /[:：]$/.test(words)))
    return [
      {
        title: words.replace(/[:：]$/, ''),
        depth: lineDepth,
        heading: placeAt(document.source, start, end),
      },
    ];
  return bareLabels(document, start, end);
}

/** `**Impact:** …`, at the beginning of the paragraph and of its later lines; a bold line alone needs no colon. */
function strongLabels(document: MarkdownDocument, node: Paragraph): readonly Mark[] {
  return node.children.flatMap((child, i): readonly Mark[] => {
    if (child.type !== 'strong') return [];
    const before = node.children[i - 1];
    const [from, to] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0];
    if (
      before !== undefined &&
      before.type !== 'break' &&
      !/\n\s*$/.test(document.source.slice(Math.max(0, from - 20), from))
    )
      return [];
    const words = readText(child).trim();
    const inside = /[:：]$/.test(words);
    const behind = /^\s?[:：]/.test(document.source.slice(to, to + 2));
    if (!inside && !behind && node.children.length > 1) return [];
    return [
      {
        title: words.replace(/[:：]$/, ''),
        depth: lineDepth,
        heading: placeAt(document.source, from, inside || !behind ? to : to + 1),
      },
    ];
  });
}

/** `User Impact:` on a line of its own, above its words. */
function bareLabels(document: MarkdownDocument, start: number, end: number): readonly Mark[] {
  const text = document.source.slice(start, Math.min(end, start + 20_000));
  return Array.from(
    text.matchAll(/^([\p{Lu}\p{Lo}][^\n:：.!?]{1,38})[:：][ \t]{0,3}$/gmu),
    (match) => ({
      title: match[1] ?? '',
      depth: lineDepth,
      heading: placeAt(
        document.source,
        start + match.index,
        start + match.index + match[0].trimEnd().length,
      ),
    }),
  );
}

/** Which sections are around an offset, outermost first. Offsets have to be asked for in order. */
export function sectionWalk(sections: readonly Section[]): (offset: number) => readonly Section[] {
  let next = 0;
  let open: readonly Section[] = [];
  return (offset) => {
    for (
      let section = sections[next];
      section !== undefined && section.heading.start <= offset;
      section = sections[next]
    ) {
      const { start } = section.heading;
      open = [...open.filter(({ body }) => start < body.end), section];
      next += 1;
    }
    open = open.filter(({ body }) => offset < body.end);
    return open;
  };
}

/** The innermost of them that has a name. */
export function innermost(open: readonly Section[]): Section | null {
  return open.findLast(({ name }) => name !== 'other') ?? open.at(-1) ?? null;
}

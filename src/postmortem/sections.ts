/** Sections: headings, and lines that people use like headings (`**Root causes:** …`, a bare `Action Items` above a list). */
import type { RootContent } from 'mdast';
import { placeAt, wordsOf } from '../markdown/read.js';
import type { MarkdownDocument, Place } from '../markdown/read.js';
import type { Section } from './document.js';
import { sectionNameOf } from './section-names.js';

interface Mark {
  readonly title: string;
  readonly depth: number;
  readonly heading: Place;
}

/** Deeper than any heading: ends at the next heading or the next line of its kind. */
const lineDepth = 7;

export function readSections(document: MarkdownDocument): readonly Section[] {
  const marks = marksOf(document);
  return marks.map((mark, i) => {
    const next = marks.find((other, j) => j > i && other.depth <= mark.depth);
    const body = placeAt(
      document.source,
      mark.heading.end,
      next?.heading.start ?? document.source.length,
    );
    return {
      name: sectionNameOf(mark.title),
      title: mark.title,
      depth: mark.depth,
      heading: mark.heading,
      body,
      text: document.source.slice(body.start, body.end),
    };
  });
}

function marksOf(document: MarkdownDocument): readonly Mark[] {
  return document.root.children.flatMap((node, i): readonly Mark[] => {
    const { start, end } = {
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
    };
    if (node.type === 'heading')
      return [
        {
          title: wordsOf(node).trim(),
          depth: node.depth,
          heading: placeAt(document.source, start, end),
        },
      ];
    return lineMark(document, node, document.root.children[i + 1]);
  });
}

/** Only lines whose title is a section's name count, so that bold words in prose stay prose. */
function lineMark(
  document: MarkdownDocument,
  node: RootContent,
  next: RootContent | undefined,
): readonly Mark[] {
  if (node.type !== 'paragraph') return [];
  const [first, second] = node.children;
  const start = node.position?.start.offset ?? 0;
  if (first?.type === 'strong') {
    const words = wordsOf(first).trim();
    const colon = words.endsWith(':') || (second?.type === 'text' && /^\s?:/.test(second.value));
    if (!colon && node.children.length > 1) return [];
    const end = (first.position?.end.offset ?? start) + (words.endsWith(':') || !colon ? 0 : 1);
    return named({
      title: words.replace(/:$/, ''),
      depth: lineDepth,
      heading: placeAt(document.source, start, end),
    });
  }
  const words = wordsOf(node).trim();
  if (words.length > 40 || (next?.type !== 'list' && next?.type !== 'table')) return [];
  return named({
    title: words.replace(/:$/, ''),
    depth: lineDepth,
    heading: placeAt(document.source, start, node.position?.end.offset ?? start),
  });
}

function named(mark: Mark): readonly Mark[] {
  return sectionNameOf(mark.title) === 'other' ? [] : [mark];
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

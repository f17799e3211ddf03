/** Prose with positions: what the rules about wording read. Code, URLs and generated tables are not prose. */
import type { Nodes } from 'mdast';
import { placeAt, placeOf } from '../markdown/read.js';
import type { MarkdownDocument } from '../markdown/read.js';
import type { Passage, PassagePiece, Region, Section, Span } from './document.js';
import { innermost, sectionWalk } from './sections/read.js';

/** Stands for code, so that a sentence keeps its shape and nobody's identifier is read as a word. */
const object = '\ufffc';

export function readPassages(
  document: MarkdownDocument,
  sections: readonly Section[],
  regions: readonly Region[],
): readonly Passage[] {
  const passages: Passage[] = [];
  const around = sectionWalk(sections);
  const visit = (node: Nodes, form: Passage['form']): void => {
    if (node.type === 'heading') add(node, 'heading');
    else if (node.type === 'paragraph') add(node, form);
    else if (node.type === 'tableCell') add(node, 'cell');
    else if ('children' in node)
      for (const child of node.children)
        visit(
          child,
          node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quote' : form,
        );
  };
  const add = (node: Nodes, form: Passage['form']): void => {
    const { text, pieces } = collectProse(node);
    if (text.trim() === '') return;
    const span = placeOf(document.source, node);
    const generated = regions.some(
      ({ span: region }) => region.start <= span.start && span.end <= region.end,
    );
    passages.push({
      text,
      pieces,
      form,
      span,
      generated,
      section: innermost(around(span.start))?.name ?? 'other',
    });
  };
  visit(document.root, 'paragraph');
  return passages;
}

function collectProse(node: Nodes): {
  readonly text: string;
  readonly pieces: readonly PassagePiece[];
} {
  const pieces: PassagePiece[] = [];
  let text = '';
  const visit = (inner: Nodes): void => {
    const words =
      inner.type === 'text'
        ? inner.value.replace(/\s/g, ' ')
        : inner.type === 'inlineCode'
          ? object
          : inner.type === 'break'
            ? ' '
            : null;
    if (words !== null) {
      pieces.push({
        at: text.length,
        length: words.length,
        start: inner.position?.start.offset ?? 0,
        end: inner.position?.end.offset ?? 0,
      });
      text += words;
    } else if ('children' in inner) for (const child of inner.children) visit(child);
  };
  visit(node);
  return { text, pieces };
}

/** Where `length` characters from `index` of the passage's text stand in the source. */
export function spanIn(source: string, passage: Passage, index: number, length: number): Span {
  const start = findOffset(source, passage, index);
  const end = findOffset(source, passage, index + Math.max(0, length - 1)) + 1;
  return placeAt(source, start, Math.max(start, end));
}

function findOffset(source: string, passage: Passage, index: number): number {
  const piece = passage.pieces.findLast(({ at }) => at <= index) ?? passage.pieces[0];
  if (piece === undefined) return passage.span.start;
  const written = source.slice(piece.start, piece.end);
  const words = passage.text.slice(piece.at, piece.at + piece.length);
  if (words === object || written.length === words.length)
    return Math.min(piece.end, piece.start + Math.max(0, index - piece.at));
  return piece.start + alignedOffset(written, words, index - piece.at);
}

/** Escapes, entities and indented continuation lines make the source longer than its words: walk both. */
function alignedOffset(written: string, words: string, index: number): number {
  let at = 0;
  for (let i = 0; i <= index && i < words.length; i += 1) {
    at = skipTo(written, at, words[i] ?? '');
    if (i < index) at += written[at] === '&' ? entityLength(written, at) : 1;
  }
  return Math.min(at, written.length);
}

function skipTo(written: string, from: number, wanted: string): number {
  let at = from;
  if (written[at] === '\\' && written[at + 1] === wanted && wanted !== '\\') return at + 1;
  if (wanted.trim() === '') return at;
  while (at < written.length && written[at] !== wanted && /[\s>]/.test(written[at] ?? '')) at += 1;
  return at;
}

function entityLength(written: string, at: number): number {
  return /^&[#\w]{1,30};/.exec(written.slice(at, at + 34))?.[0].length ?? 1;
}

/**
 * Parsing into a tree within bounds: what no person writes but costs a parser minutes is flattened,
 * long documents are read in pieces.
 */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

/** Longer documents are read up to here; nobody reviews more by hand either. */
const readable = 600_000;
/** Up to here a document is read in one piece, so that references find their definitions. */
const whole = 60_000;
const piece = 6_000;
const maxTableBytes = 24_000;
const maxLineLength = 4_000;

/** Tree with offsets into `source`; lines and columns of the nodes are not to be used. Never throws. */
export function parseTree(source: string): Root {
  const text = flattened(source.slice(0, readable));
  if (text.length <= whole && !isHeavy(text)) return parsePiece(text, 0);
  return {
    type: 'root',
    children: splitPieces(text).flatMap(
      ({ start, end }) => parsePiece(text.slice(start, end), start).children,
    ),
  };
}

function parsePiece(text: string, offset: number): Root {
  try {
    const root = processor.parse(text);
    if (offset > 0) shift(root, offset);
    return root;
  } catch {
    return { type: 'root', children: [] };
  }
}

function shift(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset += by;
  if (node.position?.end.offset !== undefined) node.position.end.offset += by;
  if ('children' in node) for (const child of node.children) shift(child, by);
}

/**
 * Runs of list markers, quotes or brackets deeper than anybody nests, and the markup of endless
 * lines; lengths stay, so offsets stay right.
 */
function flattened(source: string): string {
  const runs = source
    .replace(/(?:[>[\]!*_`~(<|\\][ \t]?){120,}/g, blank)
    .replace(/(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ x]\][ \t])?){8,}/g, blank);
  return runs
    .split('\n')
    .map((line) =>
      line.length <= maxLineLength
        ? line
        : line.slice(0, maxLineLength) +
          line.slice(maxLineLength).replace(/[*_[\]<>~!&\\|`#:@/.]/g, ' '),
    )
    .join('\n');
}

function blank(run: string): string {
  return ' '.repeat(run.length);
}

/** A paragraph or list of very many short lines costs the square of its lines. */
function isHeavy(text: string): boolean {
  // Counting first: the pattern is slow where it does not match, which is nearly everywhere.
  if ((text.match(/[\n\r\u2028\u2029]/g)?.length ?? 0) < 800) return false;
  return (
    /(?:[^\n]{1,20}\n){800}/.test(text) || (text.match(/^\s{0,3}[-*+>[|]/gm)?.length ?? 0) > 800
  );
}

/**
 * Pieces end before a heading, else at a blank line, else at any line, but not inside a fence or a
 * table of reasonable length.
 */
function splitPieces(text: string): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { readonly start: number; readonly end: number }[] = [];
  let [start, at] = [0, 0];
  let fence: string | null = null;
  let previous = '';
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, Math.min(end, at + 200));
    const run: string | undefined = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const heading = fence === null && /^#{1,6} /.test(line);
    const length = at - start;
    const inTable = line.startsWith('|') && length < maxTableBytes;
    if (
      start < at &&
      fence === null &&
      ((heading && length > piece / 4) ||
        (length > piece / 2 && previous.trim() === '' && !/^\s/.test(line)) ||
        (length > piece && !inTable))
    ) {
      pieces.push({ start, end: at });
      start = at;
    }
    if (run !== undefined) fence = fence === null ? run : run.startsWith(fence) ? null : fence;
    previous = line;
    at = end;
  }
  return [...pieces, { start, end: text.length }];
}

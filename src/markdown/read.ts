/** Reading Markdown for positions: what is where. We never print a tree back, we splice at its offsets. */
import type { Nodes, Root, Yaml } from 'mdast';
import { isMap, isScalar, parseDocument } from 'yaml';
import { rememberLast } from '../remember-last.js';
import { parseTree } from './tree.js';

/** Offsets are UTF-16 code units into the source, `end` exclusive; lines and columns are 1-based. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: unknown;
  /** From the key to the end of the value. */
  readonly place: Place;
  /** The value alone; empty when there is none. */
  readonly valuePlace: Place;
}

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly entries: readonly FrontMatterEntry[];
  /** With both `---` lines. */
  readonly place: Place;
  readonly problems: readonly { readonly message: string; readonly place: Place }[];
}

export interface MarkdownDocument {
  readonly source: string;
  readonly root: Root;
  readonly frontMatter: FrontMatter | null;
}

/** Any text → tree with positions. Never throws; what no parser can read is an empty tree. */
export const readMarkdown = rememberLast(markdownFrom, 4);

function markdownFrom(source: string): MarkdownDocument {
  const root = parseTree(source);
  const first = root.children[0];
  return {
    source,
    root,
    frontMatter: first?.type === 'yaml' ? frontMatterOf(source, first) : null,
  };
}

/** Of the first line, or there is none. */
const block = /^\ufeff?---[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))??---[ \t]*(?=[\r\n]|$)/;

/** What `readMarkdown` finds of it, without reading the document behind it. */
export function readFrontMatter(source: string): FrontMatter | null {
  const head = block.exec(source)?.[0];
  return head === undefined ? null : readMarkdown(head).frontMatter;
}

function frontMatterOf(source: string, node: Yaml): FrontMatter {
  const place = placeOf(source, node);
  const base = source.indexOf('\n', place.start) + 1;
  try {
    const document = parseDocument(node.value, {
      logLevel: 'silent',
      prettyErrors: false,
      uniqueKeys: true,
    });
    const problems = [...document.errors, ...document.warnings].map((error) => ({
      message: error.message,
      place: placeAt(source, base + error.pos[0], base + error.pos[1]),
    }));
    const data: unknown = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 20 });
    return {
      data: isRecord(data) ? data : {},
      entries: collectEntries(source, base, document.contents, isRecord(data) ? data : {}),
      place,
      problems,
    };
  } catch (error) {
    return {
      data: {},
      entries: [],
      place,
      problems: [{ message: error instanceof Error ? error.message : 'unreadable', place }],
    };
  }
}

function collectEntries(
  source: string,
  base: number,
  contents: unknown,
  data: Readonly<Record<string, unknown>>,
): readonly FrontMatterEntry[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    const range = hasRange(value) ? value.range : [key.range[1] + 1, key.range[1] + 1];
    const valuePlace = placeAt(source, base + range[0], base + range[1]);
    return [
      {
        key: name,
        value: Object.hasOwn(data, name) ? data[name] : undefined,
        place: placeAt(source, base + key.range[0], base + range[1]),
        valuePlace,
      },
    ];
  });
}

function hasRange(value: unknown): value is { readonly range: readonly [number, number, number] } {
  return (
    typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The position of a node. */
export function placeOf(source: string, node: Nodes): Place {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return placeAt(source, start.offset ?? 0, end.offset ?? 0);
}

/** The position of a range of offsets. */
export function placeAt(source: string, start: number, end: number): Place {
  const starts = findLineStarts(source);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return { start, end, line: low, column: start - (starts[low - 1] ?? 0) + 1 };
}

const lineStarts = new Map<string, readonly number[]>();

/** Offsets at which lines begin; those of the last few sources are kept. */
function findLineStarts(source: string): readonly number[] {
  const known = lineStarts.get(source);
  if (known !== undefined) return known;
  const starts = [0, ...Array.from(source.matchAll(/\n/g), (match) => match.index + 1)];
  if (lineStarts.size > 3) lineStarts.clear();
  lineStarts.set(source, starts);
  return starts;
}

/** The words of a node, without markup; line breaks become spaces, images and HTML nothing. */
export function readText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map((child) => readText(child)).join(isInline(node) ? '' : ' ');
}

function isInline(node: Nodes): boolean {
  return [
    'paragraph',
    'heading',
    'emphasis',
    'strong',
    'delete',
    'link',
    'linkReference',
    'tableCell',
  ].includes(node.type);
}

/** Every node of the tree, parents first. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

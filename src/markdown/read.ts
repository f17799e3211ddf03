/** Reading Markdown for positions: what stands where. We never print a tree back, we splice at its offsets. */
import type { Heading, Nodes, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, isScalar, parseDocument } from 'yaml';

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

/** Longer documents are read up to here; nobody reviews more by hand either. */
const readable = 600_000;
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** Any text → tree with positions. Never throws; what no parser can read is an empty tree. */
export function readMarkdown(source: string): MarkdownDocument {
  const root = parseRoot(source.slice(0, readable));
  const first = root.children[0];
  return { source, root, frontMatter: first?.type === 'yaml' ? readFrontMatter(source, first) : null };
}

function parseRoot(source: string): Root {
  try {
    return processor.parse(isTooDeep(source) ? withoutDepth(source) : source);
  } catch {
    return { type: 'root', children: [] };
  }
}

/** Thousands of nested quotes or brackets only cost time; nobody writes them. Lengths stay, so offsets stay right. */
const deep = /(?:[>[\]!*_`~(<][ \t]?){300,}/g;
const isTooDeep = (source: string): boolean => source.search(deep) !== -1;
const withoutDepth = (source: string): string => source.replace(deep, (run) => ' '.repeat(run.length));

function readFrontMatter(source: string, node: Yaml): FrontMatter {
  const place = placeOf(source, node);
  const base = source.indexOf('\n', place.start) + 1;
  try {
    const document = parseDocument(node.value, { logLevel: 'silent', prettyErrors: false, uniqueKeys: true });
    const problems = [...document.errors, ...document.warnings].map((error) => ({ message: error.message, place: placeAt(source, base + error.pos[0], base + error.pos[1]) }));
    const data: unknown = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 20 });
    return { data: isRecord(data) ? data : {}, entries: entriesOf(source, base, document.contents, isRecord(data) ? data : {}), place, problems };
  } catch (error) {
    return { data: {}, entries: [], place, problems: [{ message: error instanceof Error ? error.message : 'unreadable', place }] };
  }
}

function entriesOf(source: string, base: number, contents: unknown, data: Readonly<Record<string, unknown>>): readonly FrontMatterEntry[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    const range = hasRange(value) ? value.range : [key.range[1] + 1, key.range[1] + 1];
    const valuePlace = placeAt(source, base + range[0], base + range[1]);
    return [{ key: name, value: Object.hasOwn(data, name) ? data[name] : undefined, place: placeAt(source, base + key.range[0], base + range[1]), valuePlace }];
  });
}

function hasRange(value: unknown): value is { readonly range: readonly [number, number, number] } {
  return typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a node stands. */
export function placeOf(source: string, node: Nodes): Place {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return placeAt(source, start.offset ?? 0, end.offset ?? 0);
}

/** Where a range of offsets stands. */
export function placeAt(source: string, start: number, end: number): Place {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return { start, end, line: lineOf(source, start), column: start - (start === 0 ? 0 : lineStart) + 1 };
}

const lineStarts = new Map<string, readonly number[]>();

/** 1-based line of an offset; the table of line starts of the last few sources is kept. */
function lineOf(source: string, offset: number): number {
  let starts = lineStarts.get(source);
  if (starts === undefined) {
    starts = [0, ...Array.from(source.matchAll(/\n/g), (match) => match.index + 1)];
    if (lineStarts.size > 3) lineStarts.clear();
    lineStarts.set(source, starts);
  }
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a node, without markup; line breaks become spaces, images and HTML nothing. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map((child) => wordsOf(child)).join(isInline(node) ? '' : ' ');
}

function isInline(node: Nodes): boolean {
  return ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(node.type);
}

/** Every node of the tree, parents first. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

export function headingsOf(document: MarkdownDocument): readonly Heading[] {
  return document.root.children.filter((node): node is Heading => node.type === 'heading');
}

/** Blocks of the document that begin inside the range. */
export function blocksIn(document: MarkdownDocument, start: number, end: number): readonly RootContent[] {
  return document.root.children.filter((node) => {
    const offset = node.position?.start.offset ?? -1;
    return offset >= start && offset < end;
  });
}

/**
 * Action items: lists, tables, sub-headings and paragraphs of the sections that hold them, and
 * tables that say so themselves.
 */
import { patternFrom } from '../../text/patterns.js';
import type { RootContent } from 'mdast';
import { readText } from '../../markdown/read.js';
import type { MarkdownDocument } from '../../markdown/read.js';
import type { Instant } from '../../time/instant.js';
import type { Section } from '../document.js';
import { itemDepth, sectionWalk } from '../sections/read.js';
import { readHeading, readParagraph } from './blocks.js';
import { classifyItem } from './details.js';
import { isDetail, isOnlyCode, collectNotes, readList, tellsWhatWasDone } from './lists.js';
import type { Names } from './names.js';
import { isFormQuestion, type ActionItemReading, type ItemContext } from './reading.js';
import { columnsOfTable, readTable } from './tables.js';

export type { ActionItemReading } from './reading.js';

export interface ItemsInput {
  readonly document: MarkdownDocument;
  readonly sections: readonly Section[];
  /** Of the incident: dates due days that have no year. */
  readonly date: Instant | null;
  readonly names: Names;
}

/** All items in the order of the document. */
export function readActionItems({
  document,
  sections,
  date,
  names,
}: ItemsInput): readonly ActionItemReading[] {
  const blocks = collectPlaces(document.root.children, sections);
  const structured = blocks.flatMap((block) => {
    const { node, open, lead } = block;
    const title = open.at(-1)?.title ?? '';
    const context = { document, date, names, type: classifyItem(title) };
    const readings =
      isPlaceOfItems(block) && !tellsWhatWasDone(lead)
        ? readBlock(node, context, open)
        : ownTable(block, context);
    return readings.map((reading) => ({ block, reading: withHistory(reading, title) }));
  });
  const plain = blocks.flatMap((block) => {
    const context = { document, date, names, type: classifyItem(block.open.at(-1)?.title ?? '') };
    return plainItems(block, blocks, structured, context).map((reading) => ({ block, reading }));
  });
  return [...structured, ...plain]
    .map(({ reading }) => reading)
    .sort((a, b) => a.item.span.start - b.item.span.start);
}

interface Block {
  readonly node: RootContent;
  /** Sections around it, outermost first. */
  readonly open: readonly Section[];
  /** The words of the paragraph before it. */
  readonly lead: string;
}

function collectPlaces(
  nodes: readonly RootContent[],
  sections: readonly Section[],
): readonly Block[] {
  const around = sectionWalk(sections);
  const blocks = nodes.flatMap((node) => withLabels(node, sections));
  return blocks.map((node, i) => {
    const before = blocks[i - 1];
    return {
      node,
      open: around(node.position?.start.offset ?? 0),
      lead: before?.type === 'paragraph' ? readText(before).trim() : '',
    };
  });
}

/** A list whose item is the label of the section (`- **Actions**:`): what is nested in it; a quoted list. */
function withLabels(node: RootContent, sections: readonly Section[]): readonly RootContent[] {
  const { start, end } = {
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  };
  const isLabelled = sections.some(
    ({ name, depth, heading }) =>
      name === 'action-items' &&
      depth === itemDepth &&
      start <= heading.start &&
      heading.end <= end,
  );
  if (node.type === 'blockquote' && node.children.every(({ type }) => type !== 'paragraph'))
    return node.children;
  return node.type === 'list' && isLabelled
    ? node.children.flatMap((item) => item.children)
    : [node];
}

/** Titles below "Action items" that introduce something else. */
const aside = patternFrom(
  'i',
  String.raw`^(?:notes?|background|discussion|details?|references?|links?|appendix|validation|verification`,
  String.raw`|results?|how to|checklist|pre-?flight|definition of done|acceptance|open questions|questions`,
  String.raw`|queries|query names|scripts?|data (?:fix|repair|correction)s?|records?|examples?|legend`,
  String.raw`|status key|participants?|attendees)\b`,
);
const otherSections: ReadonlySet<Section['name']> = new Set([
  'went-well',
  'went-badly',
  'lucky',
  'timeline',
  'impact',
  'summary',
  'links',
  'background',
  'contributing-factors',
  'trigger',
]);

function isPlaceOfItems({ open }: Block): boolean {
  const at = open.findIndex(({ name }) => name === 'action-items');
  return (
    at !== -1 &&
    !isRecord(open, at) &&
    !open
      .slice(at + 1)
      .some(({ name, title }) => otherSections.has(name) || aside.test(title.trim()))
  );
}

/** "Actions taken" below "Mitigation" tells what was done that night. */
function isRecord(open: readonly Section[], at: number): boolean {
  return (
    open.slice(0, at).some(({ name }) => history.has(name)) && taken.test(open[at]?.title ?? '')
  );
}

const taken = patternFrom(
  'iu',
  String.raw`\b(?:taken|performed|immediate(?:ly)?|initial|emergency|during|recovery|response|mitigation|remediation)\b`,
  String.raw`|^\W{0,4}(?:actions?|steps|tasks)\W{0,3}$|\p{L}+(?:es|as) (?:prises|tomadas|inmediatas|imediatas)`,
  String.raw`|sofort|umgesetzt|immédiates|немедленные|принятые|暫定|応急|临时|임시`,
);

function readBlock(
  node: RootContent,
  context: ItemContext,
  open: readonly Section[],
): readonly ActionItemReading[] {
  if (node.type === 'list') {
    const questions = node.children.filter((item) => isFormQuestion(readText(item).trim())).length;
    return isOnlyCode(node) ||
      (open.at(-1)?.name === 'other' && isDetailsOnly(node)) ||
      questions * 2 > node.children.length
      ? []
      : readList(node, context);
  }
  if (node.type !== 'table') return [];
  const direct = open.at(-1)?.name === 'action-items';
  return direct || columnsOfTable(node).known ? readTable(node, context) : [];
}

/** Sections whose tables tell what happened, whatever their columns are called. */
const history: ReadonlySet<Section['name']> = new Set([
  'timeline',
  'resolution',
  'detection',
  'impact',
  'background',
]);

/** A table whose header says that its rows are action items needs no heading. */
function ownTable({ node, open }: Block, context: ItemContext): readonly ActionItemReading[] {
  if (node.type !== 'table' || open.some(({ name }) => history.has(name))) return [];
  return columnsOfTable(node).certain ? readTable(node, context) : [];
}

const completed = /\b(?:completed|done|already|actions taken|what we did|finished|utført)\b/i;

/** "Immediate actions (completed)": what is listed below is history. */
function withHistory(reading: ActionItemReading, title: string): ActionItemReading {
  return completed.test(title) && reading.item.state === 'open'
    ? { ...reading, item: { ...reading.item, state: 'done' } }
    : reading;
}

/** Titles below which even a paragraph is an item. */
const clear = patternFrom(
  'i',
  String.raw`\b(?:corrective|preventative|measures|action|follow.?ups?|next steps?|to.?dos?|tasks?|remediation)\b|maßnahmen|massnahmen|tiltak`,
  String.raw`|åtgärder|actions|acciones|ações|対応|対策|行动|действия`,
);

interface Found {
  readonly block: Block;
  readonly reading: ActionItemReading;
}

/** Sub-headings and paragraphs, where their section has no list and no table of items. */
function plainItems(
  block: Block,
  blocks: readonly Block[],
  structured: readonly Found[],
  context: ItemContext,
): readonly ActionItemReading[] {
  const { node, open } = block;
  if ((node.type !== 'heading' && node.type !== 'paragraph') || !isPlaceOfItems(block)) return [];
  const own = open.at(-1);
  if (own === undefined) return [];
  const isTitle = own.heading.start === node.position?.start.offset;
  if (node.type === 'heading') {
    if (!isTitle || own.name !== 'other') return [];
    const within = blocks.filter((one) => one !== block && one.open.includes(own));
    const listed = structured.some((one) => one.block.open.includes(own));
    const deeper = within.some((one) => one.node.type === 'heading');
    const text = within.map((one) => collectNotes(one.node)).join('; ');
    return listed || deeper || text.trim() === '' ? [] : readHeading(node, text, context);
  }
  const top = open.find(({ name }) => name === 'action-items');
  if (isTitle || top === undefined || !clear.test(top.title)) return [];
  if (own !== top && !isGroup(own, blocks, context)) return [];
  return structured.some((one) => one.block.open.includes(own)) || hasHeadings(own, blocks)
    ? []
    : readParagraph(node, context);
}

/** "### Gateway" gathers what is to be done there; "### Add an alert" is the item itself. */
function isGroup(section: Section, blocks: readonly Block[], context: ItemContext): boolean {
  const title = blocks.find(
    ({ node }) => node.type === 'heading' && node.position?.start.offset === section.heading.start,
  )?.node;
  return title?.type === 'heading' && readHeading(title, '', context).length === 0;
}

function hasHeadings(section: Section, blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ node, open }) =>
      node.type === 'heading' &&
      open.includes(section) &&
      node.position?.start.offset !== section.heading.start,
  );
}

/** A list of "Owner: …" and "Due: …" belongs to the heading above it. */
function isDetailsOnly(node: RootContent): boolean {
  return node.type === 'list' && node.children.every((item) => isDetail(readText(item)));
}

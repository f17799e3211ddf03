/** Action items that are no list and no table: a sub-heading with its text, a paragraph under a clear title. */
import type { Heading, Paragraph } from 'mdast';
import { placeAt, placeOf, readText } from '../../markdown/read.js';
import { readDetails } from './details.js';
import {
  saysNothing,
  wordsWithoutLabels,
  type ActionItemReading,
  type ItemContext,
} from './reading.js';
import { findTracking } from './tracking.js';
import { patternFrom } from '../../text/patterns.js';

const imperative = patternFrom(
  'iu',
  String.raw`^\W{0,3}(?:\d{1,2}[.):]\s{0,2})?(?:add|adopt|adjust|alert|allow|archive|ask|audit|automate|avoid|backfill|block`,
  String.raw`|build|bump|call|cap|catch|change|check|clarify|clean|collect|communicate|compare|configure|confirm|consider|contact`,
  String.raw`|convert|copy|correct|cover|create|cut|decide|define|delete|deploy|deprecate|describe|design|detect|develop|disable`,
  String.raw`|discuss|display|distribute|document|double|drop|educate|enable|encourage`,
  String.raw`|enforce|ensure|establish|evaluate|exclude|expand|explore|extend|find|fix|follow up|get|give|handle|harden|have|hire`,
  String.raw`|implement|improve|include|increase|inform|install|introduce|invest|investigate|keep|learn|let|limit|link|log|look`,
  String.raw`|lower|maintain|make|map|measure|merge|migrate|minimi[sz]e|modify|name|notify|offer|open|optimi[sz]e|page|plan|practi[cs]e|prepare`,
  String.raw`|monitor|move|pin|prevent|priorit[iy][sz]e|propose|protect|prove|provide|publish|put|raise|rebuild|record|redesign|reduce`,
  String.raw`|refactor|reject|release|remind|remove|rename|replace|report|request|require|resolve|restart|restore|restrict|retry`,
  String.raw`|retire|revert|review|revise|rework|rewrite|roll|rotate|run|save|schedule|secure|separate|set|ship|show|shorten|simplify`,
  String.raw`|speed|split|start|stop|store|streamline|switch|take|teach|tell|test|throttle|tighten`,
  String.raw`|track|train|tune|update|upgrade|use|validate|verify|warn|write) `,
);
const intention =
  /^\W{0,3}(?:we|i)(?:['’]ll|['’]re going to| will| are going to| plan to| need to| should| must| want to) /i;

/** A sub-heading with at least two words is the item; what is written below it holds owner and date. */
export function readHeading(
  heading: Heading,
  below: string,
  context: ItemContext,
): readonly ActionItemReading[] {
  const written = readText(heading);
  const words = written
    .replace(/^\W{0,3}(?:#?\d{1,2}[.):]?|action(?: item)? \d{1,2}:?)\s{1,3}/i, '')
    .trim();
  const least = words === written.trim() && !imperative.test(`${words} `) ? 3 : 2;
  if (saysNothing(words) || words.split(/\s+/).length < least) return [];
  return [readBlock(heading, words, below, context, 'heading')];
}

/** A paragraph that says what is to be done, or who does it. */
export function readParagraph(
  paragraph: Paragraph,
  context: ItemContext,
): readonly ActionItemReading[] {
  const lines = linesOf(paragraph, context);
  if (lines.length > 1 && lines.every(({ words, listed }) => listed || imperative.test(words)))
    return lines
      .filter(({ words }) => !saysNothing(words))
      .map((line) => readLine(paragraph, line, context));
  const words = wordsWithoutLabels(paragraph).trim();
  if (words.length > 400 || /[:：]\W{0,2}$/.test(words) || saysNothing(words)) return [];
  const reading = readBlock(paragraph, words, '', context, 'paragraph');
  const { owner, due, tracking } = reading.item;
  const meant =
    imperative.test(words) ||
    intention.test(words) ||
    (owner !== null && (due !== null || tracking !== null)) ||
    (words.length < 160 && (owner !== null || due !== null));
  return meant && !/^\W{0,3}(?:no|none|nothing|todo|tbd)\b/i.test(words) ? [reading] : [];
}

interface Line {
  readonly words: string;
  /** Begins with a bullet that Markdown does not know. */
  readonly listed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Lines of a paragraph that is a list without its marks; none where the words are not as in the source. */
function linesOf(paragraph: Paragraph, { document }: ItemContext): readonly Line[] {
  const { start, end } = placeOf(document.source, paragraph);
  const written = document.source.slice(start, end).split('\n');
  const words = wordsWithoutLabels(paragraph).split('\n');
  if (written.length !== words.length) return [];
  let at = start;
  return written.map((line, i) => {
    const from = at;
    at += line.length + 1;
    const own = words[i]?.trim() ?? '';
    const plain = own.replace(/^[•‣●▪◦·–—→]\s{0,3}/u, '');
    return { words: plain, listed: plain !== own, start: from, end: from + line.trimEnd().length };
  });
}

function readLine(paragraph: Paragraph, line: Line, context: ItemContext): ActionItemReading {
  const { item } = readBlock(paragraph, line.words, '', context, 'paragraph');
  const nodes = paragraph.children.filter(
    (node) =>
      (node.position?.start.offset ?? 0) >= line.start &&
      (node.position?.end.offset ?? 0) <= line.end,
  );
  const tracking = findTracking(nodes, line.words);
  const span = placeAt(context.document.source, line.start, line.end);
  return {
    item: { ...item, tracking, span },
    write: { start: line.end, end: line.end, cell: false },
  };
}

function readBlock(
  node: Heading | Paragraph,
  words: string,
  below: string,
  context: ItemContext,
  form: 'heading' | 'paragraph',
): ActionItemReading {
  const { source } = context.document;
  const details = readDetails(words, below, context);
  const struck = node.children.length === 1 && node.children[0]?.type === 'delete';
  const span = placeOf(source, node);
  const end = span.start + source.slice(span.start, span.end).replace(/[\s#]+$/, '').length;
  return {
    item: {
      text: details.text,
      owner: details.owner,
      due: details.due,
      type: details.type ?? context.type,
      tracking: findTracking([node], details.reference) ?? findTracking([], below),
      state: struck && details.state === 'open' ? 'declined' : details.state,
      reason: details.reason,
      form,
      span,
    },
    write: { start: end, end, cell: false },
  };
}

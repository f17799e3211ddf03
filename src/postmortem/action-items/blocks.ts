/** Action items that are no list and no table: a sub-heading with its text, a paragraph under a clear title. */
import type { Heading, Paragraph } from 'mdast';
import { placeOf, readText } from '../../markdown/read.js';
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
  String.raw`|build|bump|cap|change|clean|configure|create|decide|define|delete|deploy|document|drop|enable|disable`,
  String.raw`|enforce|extend|fix|give|implement|improve|increase|install|introduce|investigate|lower|make|migrate`,
  String.raw`|monitor|move|pin|prevent|provide|publish|raise|reduce|refactor|remove|rename|replace|require|restore`,
  String.raw`|retire|review|rewrite|rotate|run|schedule|separate|set|ship|show|split|stop|store|switch|test|tighten`,
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

/** Words that only hindsight has. The same words about how something is written are left alone. */
import { patternFrom } from '../../text/patterns.js';
import { expandPhrases, wordingOf } from '../../markdown/phrases.js';
import { wordingFrom } from '../../text/wording.js';
import { cuttable, judging } from '../phrases/blame.js';
import { vocabulary } from '../phrases/people-words.js';
import type { Rule, RuleFinding } from '../review.js';
import type { Match } from '../match.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

/** Adverbs that can be cut out without a loss. */
const cuttableWord = wordingFrom(
  () => `(,\\s)?(?:${expandPhrases(cuttable, { vocabulary })})(,?\\s?)`,
  'giu',
);
const judgement = wordingOf(judging, { vocabulary, flags: 'gi' });

export const hindsightWord: Rule = {
  id: 'no-hindsight',
  formerId: 'b10-hindsight-word',
  description: 'Hindsight words make an outcome look as if everybody could have seen it coming.',
  defaultSeverity: 'notice',
  source: 'PagerDuty on hindsight bias; Etsy, Debriefing Facilitation Guide.',
  rewrite: {
    from: 'It was obvious that the disk was full.',
    to: 'The dashboard showed 98 %; the alert is set at 99 %.',
  },
  check: (document): readonly RuleFinding[] => {
    const cuts = matchesIn(document, cuttableWord)
      .filter((match) => isProse(match) && !isAboutThings(match))
      .map((match) => ({
        message:
          `Unexpected ${quoted(match.words.replace(/^[,\s]+|[,\s]+$/g, ''))}, expected ` +
          'nothing, or who saw what and when',
        place: match.place,
        ...suggestionFor(match, document.source),
      }));
    const judged = matchesIn(document, judgement)
      .filter(isProse)
      .filter(
        ({ passage, words }) =>
          !(passage.section === 'action-items') &&
          !/\b(?:should|could|would) (?:just|simply) (?:work|be)\b/i.test(words),
      );
    return [
      ...cuts,
      ...judged.map(({ words, place }) => ({
        message: `Unexpected ${quoted(words)}, expected who saw what and when`,
        place,
      })),
    ];
  },
};

function isProse({ passage, before }: Match): boolean {
  return (
    passage.form !== 'heading' && !/\b(?:not|n['’]t|less|nothing)\s(?:\w+\s){0,2}$/i.test(before)
  );
}

const someone = patternFrom(
  'i',
  String.raw`\b(?:i|we|you|he|she|they|us|them|our|who|nobody|anyone|someone|everyone|people|team|engineers?|developers?`,
  String.raw`|operators?|on-?call|responders?|reviewers?|authors?|was|were|had|did|should|could|would|(?!need|feed|speed|embed)\w{2,14}ed)\b`,
);

/** "So of course it can fail", "most obviously, parts have to agree": how a thing works, and nobody's choice. */
function isAboutThings({ before, after }: Match): boolean {
  return !someone.test(`${before} ${after}`);
}

/** The word is cut. At the head of a sentence the letter behind it goes along, because it needs a capital. */
function suggestionFor(
  { before, after, words, groups, place }: Match,
  source: string,
): Partial<Pick<RuleFinding, 'place' | 'suggestion'>> {
  if (/[;:(]\s*$/.test(before) || /hindsight|retrospect/i.test(words)) return {};
  const [lead, tail = ''] = groups;
  if (before.trim() === '') {
    const next = after.slice(0, 1);
    return /^\p{Ll}$/u.test(next) && source[place.end] === next
      ? { suggestion: next.toUpperCase(), place: { ...place, end: place.end + 1 } }
      : {};
  }
  if (lead === undefined) return { suggestion: '' };
  return tail.startsWith(',') ? { suggestion: ' ' } : {};
}

/** Words that only hindsight has. The same words about how something is written are left alone. */
import type { Rule, RuleFinding } from '../review.js';
import type { Match } from '../match.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

/** Adverbs that can be cut out without a loss. */
const cuttable =
  /(,\s)?\b(?:obviously|of course|needless to say|in hindsight|with hindsight|in retrospect)\b(,?\s?)/gi;
const judging =
  /\b(?:(?:was|were|is|should have been) (?:\w+ly )?(?:obvious (?:that|to|from)|clear to (?:anyone|everyone|all)|plain to see)|clearly (?:wrong|a mistake|an error|should|not (?:tested|reviewed|checked|considered)|visible|wasn['’]t|weren['’]t|did(?: not|n['’]t)|the wrong)|(?:was|were|should have been) (?:clearly|plainly) (?:wrong|visible|a mistake|not)|(?:should|could|would|only|had to|needed to) (?:have )?(?:just|simply|easily|trivially)(?: have)? \w+|(?:just|simply) (?:had|needed) to|simply (?:forgot|ignored|overlooked|a matter of)|easily (?:have been |been |be )?(?:avoided|prevented|spotted|caught|seen|noticed|detected)|trivial(?:ly)? (?:to )?(?:avoid|prevent|spot|catch|notice|see)(?:ed|able)?)\b/gi;

export const hindsightWord: Rule = {
  id: 'no-hindsight',
  formerId: 'b10-hindsight-word',
  description: 'Hindsight words make an outcome look as if everybody could have seen it coming.',
  defaultSeverity: 'notice',
  source: 'PagerDuty on hindsight bias; Etsy, Debriefing Facilitation Guide.',
  check: (document): readonly RuleFinding[] => {
    const cuts = matchesIn(document, cuttable)
      .filter(isProse)
      .map((match) => ({
        message: `Unexpected ${quoted(match.words.replace(/^[,\s]+|[,\s]+$/g, ''))}, expected nothing, or who saw what and when`,
        place: match.place,
        ...suggestionFor(match),
      }));
    const judged = matchesIn(document, judging)
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

/** Inside a sentence the word can be cut; at its beginning the next word would need a capital. */
function suggestionFor({ before, words, groups }: Match): { readonly suggestion?: string } {
  if (before.trim() === '' || /[;:(]\s*$/.test(before) || /hindsight|retrospect/i.test(words))
    return {};
  const [lead, tail = ''] = groups;
  if (lead === undefined) return { suggestion: '' };
  return tail.startsWith(',') ? { suggestion: ' ' } : {};
}

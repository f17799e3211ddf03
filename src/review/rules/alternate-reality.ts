/** What would have happened if somebody had acted otherwise. */
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { hasHumanSubject } from '../subject.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const ifOnly = /\bif only\b/gi;
const had = patternFrom(
  'gi',
  String.raw`\bhad(?:n['’]t| not| only)? (?:\w{2,14}ly )?(?:\w{3,14}ed`,
  String.raw`|done|known|seen|caught|made|taken|gone|kept|paid|put|set|run|told|thought|read|written`,
  String.raw`|been (?:more )?(?:careful|faster|quicker|aware))\b`,
);
/** Asked of what stands before, so that no text is read again and again. */
const conditional = /\bif\s[^.!?;]{1,60}$/i;
const inverted = patternFrom(
  'gu',
  String.raw`(?<=^|[.!?] )Had ((?:[\p{L}'’-]{1,20} ){1,4}?)(?:not )?(?:\w{3,14}ed|done|known|seen`,
  String.raw`|caught|made|taken|gone|kept|paid|put|run|told|thought|read)\b`,
);

const modal = /\b(?:would|could|might)\b/;

export const alternateReality: Rule = {
  id: 'no-alternate-reality',
  formerId: 'b2-alternate-reality',
  description: 'What might have happened instead belongs in the action items, not in the story.',
  defaultSeverity: 'warning',
  source: 'PagerDuty ("avoid alternate reality discussion in the timeline or description").',
  rewrite: {
    from: 'If we had read the notes, we would have seen it.',
    to: 'The notes name the change on page three; the upgrade takes five minutes.',
  },
  check: (document, context): readonly RuleFinding[] =>
    [
      ...matchesIn(document, ifOnly),
      ...matchesIn(document, had).filter(
        ({ before, after }) =>
          conditional.test(before) &&
          hasHumanSubject(before, context) &&
          modal.test(`${before} ${after}`),
      ),
      ...matchesIn(document, inverted).filter(
        ({ groups, after }) => hasHumanSubject(groups[0] ?? '', context) && modal.test(after),
      ),
    ]
      .filter(({ passage }) => passage.section !== 'action-items' && passage.section !== 'lucky')
      .map(({ words, place }) => ({
        message: `Unexpected ${quoted(words)}, expected what happened; what to change belongs in the action items`,
        place,
      })),
};

/** What would have happened if somebody had acted otherwise. */
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { hasHumanSubject } from '../subject.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const ifOnly = /\bif only\b/gi;
const ifHad = patternFrom(
  'gi',
  String.raw`(?<=\bif [^.!?;]{1,60})\s?\bhad(?:n['’]t| not| only)? (?:\w{2,14}ly )?(?:\w{3,14}ed`,
  String.raw`|done|known|seen|caught|made|taken|gone|kept|put|set|run|told|thought|read|written`,
  String.raw`|been (?:more )?(?:careful|faster|quicker|aware))\b`,
);
const inverted = patternFrom(
  'gu',
  String.raw`(?<=^|[.!?] )Had ((?:[\p{L}'’-]{1,20} ){1,4}?)(?:not )?(?:\w{3,14}ed|done|known|seen`,
  String.raw`|caught|made|taken|gone|kept|put|run|told|thought|read)\b`,
);

const modal = /\b(?:would|could|might)\b/;

export const alternateReality: Rule = {
  id: 'no-alternate-reality',
  formerId: 'b2-alternate-reality',
  description: 'What might have happened instead belongs in the action items, not in the story.',
  defaultSeverity: 'warning',
  source: 'PagerDuty ("avoid alternate reality discussion in the timeline or description").',
  check: (document, context): readonly RuleFinding[] =>
    [
      ...matchesIn(document, ifOnly),
      ...matchesIn(document, ifHad).filter(
        ({ before, after }) => hasHumanSubject(before, context) && modal.test(`${before} ${after}`),
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

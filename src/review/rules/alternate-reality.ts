/** What would have happened if somebody had acted otherwise. */
import type { Finding, Rule } from '../review.js';
import { hasHumanSubject, matchesIn } from '../match.js';
import { finding, quoted } from './finding.js';

const ifOnly = /\bif only\b/gi;
const ifHad =
  /(?<=\bif [^.!?;]{1,60})\s?\bhad(?:n['’]t| not| only)? (?:\w{2,14}ly )?(?:\w{3,14}ed|done|known|seen|caught|made|taken|gone|kept|put|set|run|told|thought|read|written|been (?:more )?(?:careful|faster|quicker|aware))\b/gi;
const inverted =
  /(?<=^|[.!?] )Had ((?:[\p{L}'’-]{1,20} ){1,4}?)(?:not )?(?:\w{3,14}ed|done|known|seen|caught|made|taken|gone|kept|put|run|told|thought|read)\b/gu;

const modal = /\b(?:would|could|might)\b/;

const id = 'no-alternate-reality';
export const alternateReality: Rule = {
  id,
  formerId: 'b2-alternate-reality',
  description:
    'What would have happened in another world is an action item, not part of the story.',
  severity: 'warning',
  source: 'PagerDuty ("avoid alternate reality discussion in the timeline or description").',
  check: (document, context): readonly Finding[] =>
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
      .map(({ words, place }) =>
        finding(
          { id, severity: 'warning' },
          `Unexpected ${quoted(words)}, expected what happened; what to change belongs to the action items`,
          place,
        ),
      ),
};

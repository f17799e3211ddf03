/** What somebody should, could or would have done. */
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import type { Match } from '../match.js';
import { findSubject, hasHumanSubject, isFirstPerson } from '../subject.js';
import { matchesIn } from '../match.js';
import type { ReviewContext } from '../review.js';
import { quoted } from './document-parts.js';

const modal = patternFrom(
  'gi',
  String.raw`\b(should|could|would|ought to)(?:\s(?:not|never|probably|definitely|really|also`,
  String.raw`|at least|simply|easily|just|clearly)|n['’]t){0,2}(?:\shave|['’]ve)\s(?:(?:not|never`,
  String.raw`|probably|also|all|at least|just|simply|easily|already|instead`,
  String.raw`|\w{2,14}ly)\s){0,2}((?:been\s(?:(?:more|better|\w{2,14}ly)\s){0,2})?[a-z-]{2,20})`,
);
const participle = patternFrom(
  '',
  String.raw`(?:ed|en|wn)$|^(?:done|had|known|seen|caught|made|taken|gone|got|given|kept|put|set|run`,
  String.raw`|built|sent|told|thought|read|left|found|begun|brought|held|let|met|paid|said|shut`,
  String.raw`|spent|understood)$`,
);
/** Passive, but somebody's choice all the same: nothing is tested or reviewed by itself. */
const choice = patternFrom(
  'i',
  String.raw`^been\s(?:(?:more|better|\w+ly)\s){0,2}(?:test|check|review|verifi|catch|caught|notic`,
  String.raw`|spott|prevent|avoid|communicat|announc|document|escalat|double-check|anticipat`,
  String.raw`|foreseen|known|considered|handled|prioriti|investigat|careful|told|alerted|warned`,
  String.raw`|rushed|trusted|merged|shipped|deployed without|approved|tighter|clearer|quicker|faster)`,
);
/**
 * "Should have been fixed before …" is about a choice, whatever the verb; "should have been fixed
 * by now" is a state.
 */
const earlier = patternFrom(
  'i',
  String.raw`^\s(?:\w+\s){0,3}(?:before|earlier|sooner|from the (?:start|beginning)`,
  String.raw`|in the first place|first|in time|much (?:faster|quicker))(?=$|[,;:)]|\s(?:and|but|to`,
  String.raw`|by|than|it|we|the)\b)`,
);
/** What could have been done with more care: of the rest, "could have" is what a team was able to do. */
const care = patternFrom(
  'i',
  String.raw`^(?:test|check|roll|avoid|prevent|caught|notic|detect|communicat|ask|told|warn|inform|react|respond|acted|done`,
  String.raw`|plan|review|known|found|spott|discover|anticipat|escalat|consider|document|read|look|verif|investigat|foreseen|realized)`,
);
/** What happened to people, what they were left with: impact, not choice. */
const suffered =
  /^(?:seen|experienced|received|gotten|got|had|lost|noticed|been|encountered|needed|happened|become|observed|received)$/i;

export const counterfactual: Rule = {
  id: 'no-counterfactual',
  formerId: 'b1-counterfactual',
  description:
    'What somebody should, could or would have done says nothing about what they knew at the time.',
  defaultSeverity: 'warning',
  source:
    'Zwieback, Beyond Blame ("didn\'t, could have, if only, should have"); Chef and Morty templates.',
  rewrite: {
    from: 'We should have tested the migration.',
    to: 'The migration was tested with ten rows; the table has four million.',
  },
  check: (document, context): readonly RuleFinding[] =>
    matchesIn(document, modal)
      .filter(({ passage }) => passage.section !== 'action-items' && passage.section !== 'lucky')
      .filter((match) => isAboutChoice(match, context))
      .map((match) => ({
        message: `Unexpected ${quoted(match.words)}, expected what was done and what was known at the time`,
        place: match.place,
      })),
};

function isAboutChoice({ groups, before, after }: Match, context: ReviewContext): boolean {
  const verb = (groups[0] ?? '').toLowerCase();
  const done = (groups[1] ?? '').toLowerCase();
  if (/^\s(?:enough|access|to)\b/i.test(after) && !participle.test(done)) return false;
  if (done.startsWith('been '))
    return (
      verb !== 'would' &&
      (choice.test(done) || (verb !== 'could' && earlier.test(after))) &&
      !isStatus(after)
    );
  // Notes leave the subject out: "Should have checked the graph first".
  const elided = /^\W*$/.test(before) && verb !== 'would';
  // "They" are mostly systems; what only people do tells them apart.
  if (/\bthey\s?$/i.test(before))
    return (
      verb === 'should' &&
      /^(?:tested|checked|asked|told|reviewed|noticed|known|informed|warned|communicated|consulted|escalated)$/.test(
        done,
      )
    );
  if (
    !participle.test(done) ||
    /^\W*\w+ing\b/.test(before) ||
    !(elided || hasHumanSubject(before, context))
  )
    return false;
  if (isFirstPerson(before)) return false;
  if (verb === 'should' || verb.startsWith('ought')) return true;
  // What an attacker could do, or nobody could know, is no reproach; neither is what a team was able to do.
  return (
    !/^(?:anyone|anybody|nobody|no-one|noone|someone|somebody)$/i.test(findSubject(before)) &&
    care.test(done) &&
    !suffered.test(done)
  );
}

function isStatus(after: string): boolean {
  return /\bif\b|\b(?:by now|for all|as of|automatically|still)\b/i.test(after);
}

/** Words that judge people: hindsight, character, "human error", a loud tone. */
import type { Phrase } from '../../markdown/phrases.js';

export { vocabulary } from './people-words.js';

/** Adverbs that can be cut out without a loss. */
export const cuttable: readonly Phrase[] = [
  {
    name: 'of-course',
    pattern: '(?:obviously|of course|needless to say|(?:in|with) hindsight|in retrospect)',
    says: ['It was obviously wrong.', 'Of course it failed.'],
    saysNot: ['The course was cancelled.'],
  },
];

export const judging: readonly Phrase[] = [
  {
    name: 'was-obvious',
    pattern:
      '(?:was|were|is|should have been) (?:\\w+ly )?(?:obvious (?:that|to|from)|<clear-to-all>)',
    says: ['It was obvious that the disk was full.', 'It should have been clear to everyone.'],
    saysNot: ['The limit was clear.'],
  },
  {
    name: 'clearly-wrong',
    pattern: 'clearly (?:wrong|a mistake|an error|should|visible|the wrong|<clearly-not>)',
    says: ['The value was clearly wrong.', 'This was clearly not tested.'],
    saysNot: ['The page clearly says so.'],
  },
  {
    name: 'plainly',
    pattern: '(?:was|were|should have been) (?:clearly|plainly) (?:wrong|visible|a mistake|not)',
    says: ['It was plainly a mistake.'],
    saysNot: ['It was plain text.'],
  },
  {
    name: 'simply-done',
    pattern:
      '<modal> (?:have )?(?:just|simply|easily|trivially)(?: have)? \\w+|(?:just|simply) (?:had|needed) to',
    says: ['They should simply have waited.', 'One just needed to look.'],
    saysNot: ['The job just waits.'],
  },
  {
    name: 'simply-forgot',
    pattern: 'simply (?:forgot|ignored|overlooked|a matter of)',
    says: ['The step was simply overlooked.'],
    saysNot: ['It is a simple matter.'],
  },
  {
    name: 'easily-seen',
    pattern: 'easily (?:have been |been |be )?<seen>|trivial(?:ly)? (?:to )?<see>(?:ed|able)?',
    says: ['It could easily have been prevented.', 'This was trivial to spot.'],
    saysNot: ['It scales easily.'],
  },
];

export const character: readonly Phrase[] = [
  {
    name: 'careless',
    pattern:
      'careless(?:ly|ness)?|negligent(?:ly)?|negligence|slopp(?:y|iness|ily)|reckless(?:ly|ness)?',
    says: ['A careless change.', 'Sloppy work.'],
    saysNot: ['Callers are less.'],
  },
  {
    name: 'incompetent',
    pattern:
      'incompeten(?:t|ce|tly)|complacen(?:t|cy|tly)|irresponsibl[ey]|thoughtless(?:ly)?|clueless|<unfit>',
    says: ['Complacency set in.', 'That was irresponsible.'],
    saysNot: ['The responsible team.'],
  },
  {
    name: 'known-better',
    pattern: 'should (?:have )?known? better',
    says: ['They should have known better.'],
    saysNot: ['A better known problem.'],
  },
  {
    name: 'stupid-mistake',
    pattern:
      '(?:stupid|dumb|foolish|silly|lazy) (?:mistakes?|errors?|of|developers?|engineers?|decisions?)',
    says: ['A silly mistake.'],
    saysNot: ['The lazy load.'],
  },
];

/** Character only when said of a person. */
export const characterOfPerson: readonly Phrase[] = [
  {
    name: 'was-lazy',
    pattern:
      '(?:was|were|is|are|being|been|got|gotten) (?:<very> )?<foolish>(?! (?:load|init|eval))',
    says: ['The team was too lazy.'],
    saysNot: ['The module is lazy loaded.', 'It is lazy load.'],
  },
];

export const humanErrors: readonly Phrase[] = [
  {
    name: 'human-error',
    pattern: '(?:human|operator|pilot|user|manual|people)[ -](?:error|mistake|failure)s?',
    says: ['The cause was human error.', 'Operator mistakes.'],
    saysNot: ['An error for humans.'],
  },
  {
    name: 'error-by',
    pattern: 'error by (?:a |an |the )?(?:human|operator|engineer|developer|employee)s?',
    says: ['An error by an engineer.'],
    saysNot: ['An error by design.'],
  },
];

/** "Not human error", "prone to human error": said against the label. */
export const against: readonly Phrase[] = [
  {
    name: 'not-that',
    pattern: '(?:not|rather than|instead of|avoid|no|<against-more>)\\b[^,;]{0,30}$',
    says: ['This is not a', 'to reduce the risk of'],
    saysNot: ['The cause was'],
  },
];

export const animated: readonly Phrase[] = [
  {
    name: 'strong-words',
    pattern:
      'ridiculous(?:ly)?|nightmare|fiasco|debacle|shameful|embarrassing(?:ly)?|outrageous|<awful>',
    says: ['A ridiculous limit', 'It was a nightmare'],
    saysNot: ['A low limit'],
  },
  {
    name: 'disaster',
    pattern: '(?:an?|<utter>) (?:<utter> )?<disasters>',
    says: ['It was a complete disaster'],
    saysNot: ['Disaster recovery', 'a disaster recovery site'],
  },
  {
    name: 'as-usual',
    pattern: '(?:as usual|once again|yet again),',
    says: ['As usual, nobody answered'],
    saysNot: ['as usual'],
  },
];

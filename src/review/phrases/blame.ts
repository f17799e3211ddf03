/** Words that judge people: hindsight, character, failing, "human error". */
import type { Phrase, Vocabulary } from '../../markdown/phrases.js';

export const vocabulary: Vocabulary = {
  modal: ['should|could|would|only|had to|needed to'],
  seen: ['avoided|prevented|spotted|caught|seen|noticed|detected'],
  see: ['avoid|prevent|spot|catch|notice|see'],
  very: ['too|very|so|rather|quite|a bit|simply|just'],
  'did-not': ["did\\s?n[o'’]t|did not|had not|hadn['’]t"],
  diligence: ['bother|care|check|double-check|test|verify|validate|review|<diligence-more>'],
  'diligence-more': [
    'think (?:to|of|about)|consider|remember|pay attention|follow|read|reali[sz]e|anticipate',
    'foresee|communicate|coordinate|inform|tell|document',
  ],
  'clear-to-all': ['clear to (?:anyone|everyone|all)|plain to see'],
  foolish: ['lazy|stupid|dumb|foolish'],
  unfit: ['idiotic|unprofessional'],
  'clearly-not': [
    "not (?:tested|reviewed|checked|considered)|wasn['’]t|weren['’]t|did(?: not|n['’]t)",
  ],
  'against-more': [
    'than|against|prevent|prone to|reduce|eliminate|minimi[sz]e|risk of|room for|chances? of',
    'protect',
  ],
  slip: [
    'accidentally|mistakenly|inadvertently|wrongly|incorrectly|erroneously|carelessly',
    'unintentionally|by mistake',
  ],
};

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

export const failings: readonly Phrase[] = [
  {
    name: 'failed-to',
    pattern: 'fail(?:ed|s)?\\s(?:to|at|in)\\s\\w+|neglected(?:\\sto)?(?:\\s\\w+)?',
    says: ['The team failed to test it.', 'Ops neglected the alert.'],
    saysNot: ['The job failed.'],
  },
  {
    name: 'forgot',
    pattern: 'forgot(?:ten)?(?:\\s(?:to|about)\\s\\w+)?|overlooked',
    says: ['We forgot to check.', 'The step was overlooked.'],
    saysNot: ['A forget-me-not.'],
  },
  {
    name: 'missed-it',
    pattern: '(?:ignored|missed)\\s(?:the|that|this|it|an?|our|their|some|several|all)',
    says: ['The reviewer missed the change.'],
    saysNot: ['Missed heartbeats.'],
  },
  {
    name: 'did-not-check',
    pattern: '<did-not>\\s<diligence>(?:ed|en)?',
    says: ['We did not test it.', 'They didn’t bother.'],
    saysNot: ['The job did not run.'],
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

/** Harm with a named actor. */
export const harms: readonly Phrase[] = [
  {
    name: 'broke',
    pattern:
      'broke|caused|crashed|misconfigured|botched|(?:messed|screwed) up|(?:took|brought) down',
    says: ['Ben broke it', 'ana took down the site'],
    saysNot: ['Ben fixed it'],
  },
  {
    name: 'introduced',
    pattern:
      'introduced (?:the|a|an|this) (?:bug|regression|error|issue|problem|outage|defect|mistake)',
    says: ['Ben introduced the bug'],
    saysNot: ['Ben introduced the team'],
  },
  {
    name: 'shipped-bad',
    pattern:
      '(?:pushed|deployed|merged|shipped) (?:the|a|an|this|some) (?:bad|broken|faulty|buggy|wrong|untested)',
    says: ['Ben shipped a broken build'],
    saysNot: ['Ben shipped a build'],
  },
  {
    name: 'at-fault',
    pattern: 'made (?:a|the|an?other) (?:mistake|error)|was (?:at fault|to blame|responsible for)',
    says: ['Ben made a mistake', 'Ben was to blame'],
    saysNot: ['Ben made a plan'],
  },
];

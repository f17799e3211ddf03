/**
 * How people say that a change was the reason, without naming which: it was taken back and that helped, it has been so
 * since a release, something was renamed or removed.
 */
import type { Phrase, Vocabulary } from '../markdown/phrases.js';

export const vocabulary: Vocabulary = {
  change: [
    'releases?|deploy(?:s|ment|ments)?|roll-?outs?|upgrades?|updates?|change|merge|migrations?|switch|bump|refactor\\w*|rewrite|version|pr|patch',
    'commit|move|pin|feature|flag|config\\w*|image|chart|build',
  ],
  which: [
    "the|our|that|this|today[’']?s|yesterday[’']?s|last|latest|new|(?:this|yesterday) (?:morning|evening|afternoon)[’']s|monday[’']?s|friday[’']?s|tonight[’']s",
  ],
  altered: [
    'renamed|removed|replaced|dropped|tightened|lowered|deleted|introduced|moved|upgraded|switched|migrated|disabled|enabled|changed|pinned|bumped|merged|deployed|shipped|released',
  ],
  old: ['old|previous|last|earlier|former|prior'],
  'taken-back': [
    'roll(?:ed|ing|s)?[ -]?back|rollback|revert(?:ed|ing|s)?|back(?:ed|ing) (?:it |that |this )?out',
    'downgrad(?:ed|ing|e)|undid|undone|(?:moved|put|switched|turned|changed|set) (?:it|them|that) back',
  ],
  put: ['put|set|turned|switched|went|gone|going|moved'],
  fine: ['back|fixed|works|ok|fine'],
  before: ['<old>|release|version|v\\d[\\w.]*|\\p{L}+ \\d[\\w.]*'],
  smaller: ['smaller|larger|bigger|fewer|allowed|old|before'],
  by: ["since|after|with|from|by|due to|because of|in|of|is|it[’']s"],
  lately: ['this morning|yesterday|today|last night|monday|friday|earlier'],
  did: [
    'broke|caused|removed|renamed|replaced|dropped|tightened|lowered|introduced|went out|(?:is|was) (?:wrong|bad)',
  ],
  'altered-now': [
    'renamed|tightened|lowered|introduced|removed in|deleted in|replaced by|dropped in',
  ],
  'no-longer': [
    'no longer allowed in|in this version|is because of|(?:name|value|key|default) is \\S{1,20} now|now\\?{1,3} was',
  ],
  'not-help': ["did(?: not|n[’']?t) (?:help|change|fix)"],
  'still-bad': ['fail\\w*|down|broken|the same|slow|happens|errors?'],
  denied: ["not|no|nothing|never|unrelated|isn[’']t|wasn[’']t|hardly|doubt|ruled? out"],
  maybe: [
    "should|could|can|shall|may|might|would|let us|let[’']?s|try(?:ing)?|maybe|perhaps|if|want to|going to|will",
  ],
  cause: [
    'because|caused by|due to|culprit|leftover|introduced|old \\w+ (?:speaks?|expects?|sends?)',
  ],
  amiss: ['missing|gone|empty|off|wrong|different|not set|unset|running|disabled'],
};

export const changePhrases: readonly Phrase[] = [
  {
    name: 'taken-back',
    pattern: '<taken-back>',
    says: ['rolled back, coupons are accepted', 'reverting the pin', 'downgraded, SSO ok'],
    saysNot: ['back to normal', 'the server is back'],
  },
  {
    name: 'put-back',
    pattern:
      '<put> back (?:to|on)|<fine> (?:on|with|to) (?:the )?<before>|off again|reapplied|<smaller> … again',
    says: ['put back to 300', 'fixed with old store', 'back on release 41', 'reapplied old state'],
    saysNot: ['back to work', 'power is back'],
  },
  {
    name: 'turned-off',
    pattern:
      '(?:turned|switched) (?:it |that |the \\w+ )?off|disabled (?:the )?(?:flag|feature|it)',
    says: ['turned off, partner confirms', 'disabled the flag'],
    saysNot: ['the light is off'],
  },
  {
    name: 'since-change',
    pattern: '<by> <which> (?:\\w+ )?<change>|<which> <change> (?:of|from|by)',
    says: ['after the upgrade of the chart', "with yesterday's change", 'since the release'],
    saysNot: ['after the weekend', 'with the customer'],
  },
  {
    name: 'from-this-morning',
    pattern: '<by> (?:the|that) … (?:from|of) <lately>',
    says: ["it's the compression from this morning"],
    saysNot: ['I am back from the office'],
  },
  {
    name: 'since-we',
    pattern:
      '(?:since|because|when|after|ever since) (?:we|i|they|you) … (?:<altered>|pin|move|use|run)',
    says: ['image was built for arm since we pin by digest', 'since we moved to the new scheduler'],
    saysNot: ['since we know the cause'],
  },
  {
    name: 'change-did',
    pattern: '<change> … <did>',
    says: ['apply of the change replaced the backend service', 'migration was wrong'],
    saysNot: ['deploy the fix'],
  },
  {
    name: 'was-altered',
    pattern: '(?:was|were|got|been) (?:\\w+ )?<altered-now>|<no-longer>|went from \\S{1,12} to',
    says: [
      'flag was renamed in code',
      'timeout went from 300 to 30',
      'wildcards are no longer allowed in this version',
    ],
    saysNot: ['coredns pods were evicted', 'was 3 hours late'],
  },
  {
    name: 'ran-before',
    pattern:
      '(?:migration|deploy|job|script) … ran (?:before|too early|twice)|crash(?:es)? on the new',
    says: ['migration ran before the new code was out'],
    saysNot: ['the job ran at two'],
  },
];

/** What takes it back: it did not help, it was not that, it was only thought of. */
export const notThat: readonly Phrase[] = [
  {
    name: 'in-vain',
    pattern:
      '<not-help>|no (?:effect|change|difference|improvement)|in vain|still <still-bad>|without effect',
    says: ['Rolled back, no effect', 'the rollback did not help'],
    saysNot: ['rolled back, works'],
  },
  {
    name: 'not-a-change',
    pattern: '<denied> (?:\\w+ ){0,3}(?:<change>|<altered>)',
    says: ['Nothing was deployed today', 'it is not the release', 'unrelated to the upgrade'],
    saysNot: ['the release was bad'],
  },
  {
    name: 'only-thought-of',
    pattern: '<maybe> … (?:<change>|<taken-back>|roll|revert|back)|\\?$',
    says: ['Should we roll back?', 'let us try a rollback'],
    saysNot: ['rolled back'],
  },
];

/** The sentence tells of the cause, whatever it is: its words are worth looking for in the changes. */
export const causeWords: readonly Phrase[] = [
  {
    name: 'cause-word',
    pattern:
      '<cause>|(?:root )?cause (?:is|was|seems)|comes from|came from|suspect(?:ed|s)?|turns out',
    says: ['comes from the async client', 'root cause is the cache key'],
    saysNot: ['nobody knows the reason'],
  },
];

/** What somebody found, once they looked. */
export const findingWords: readonly Phrase[] = [
  {
    name: 'missing-part',
    pattern: '(?:is|are|was|were) <amiss>|ha(?:s|ve) no|should be|double|twice|points? to',
    says: ['header is missing on the media host', 'key has no user id'],
    saysNot: ['the host is slow'],
  },
];

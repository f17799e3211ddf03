/** Groups of words that the phrases about people are made of. */
import type { Vocabulary } from '../../markdown/phrases.js';

const role =
  'engineer|developer|dev|operator|admin|administrator|intern|contractor|employee|colleague|dba|sre';

export const vocabulary: Vocabulary = {
  modal: ['should|could|would|only|had to|needed to'],
  seen: ['avoided|prevented|spotted|caught|seen|noticed|detected'],
  see: ['avoid|prevent|spot|catch|notice|see'],
  very: ['too|very|so|rather|quite|a bit|simply|just'],
  'did-not': ["did\\s?n[o'’]t|did not|had not|hadn['’]t"],
  diligence: ['bother|care|check|double-check|test|verify|validate|review|<diligence-more>'],
  'diligence-more': [
    'think (?:to|of|about)|consider|remember|pay attention|follow|read|reali[sz]e|anticipate',
    'foresee|communicate|coordinate|inform|tell|document|ask|escalate|listen|react|respond|call|report',
  ],
  missable: [
    'alerts?|alarms?|pages?|warnings?|messages?|emails?|e-mails?|tickets?|<missable-more>',
  ],
  'missable-more': [
    'changes?|facts?|bugs?|errors?|issues?|problems?|steps?|signs?|flags?|details?|advice|rules?',
    'procedure|checklist|runbook|policy|reviews?|tests?|deadlines?|concerns?|cases?|lines?',
  ],
  unread: [
    'reading|checking|testing|reviewing|asking|looking|telling|verifying|thinking|<unread-more>',
  ],
  'unread-more': [
    'informing|validating|consulting|considering|understanding|noticing|being (?:thorough|careful)',
  ],
  misdid: ['misjudged|miscalculated|misread|misunderstood|misconfigured|mistyped|<misdid-more>'],
  'misdid-more': ['fat-fingered|mishandled|botched|mismanaged|(?:screwed|messed) up'],
  execution: [
    'execution|deletion|removal|change|deploy(?:ment)?|merge|push|run|shutdown|<execution-more>',
  ],
  'execution-more': ['overwrite|release|commit|click|revert|trigger|termination|edit|update'],
  deed: ['deleted?|removed?|dropped|overwritten|overwrote|reverted|disabled|deployed|<deed-more>'],
  'deed-more': [
    'merged|pushed|triggered|changed|ran|run|executed|committed|shut|terminated|exposed|published',
    'applied|turned|switched|misconfigured|wiped|killed|stopped|broke|broken|took|taken|left|set',
    'sent|created|used|typed|selected|enabled|released|rolled|cleared|restarted|revoked|rotated',
  ],
  'clear-to-all': ['clear to (?:anyone|everyone|all)|plain to see'],
  role: [role],
  'one-of': ['(?:(?:an?|the|one of (?:our|the|its)|another|some|our) )'],
  rank: [
    '(?:(?:junior|senior|new|young|inexperienced|careless|tired|on-?call|lead|platform|backend) ){0,2}',
  ],
  fault: ['oversight|negligence|carelessness|fault|blunder|incompetence|ignorance'],
  harm: [
    'outages?|incidents?|failures?|problems?|errors?|mistakes?|breakages?|downtime|data loss|bugs?',
  ],
  'to-blame': ['(?:responsible|to blame|at fault)'],
  done: [
    'approved|broke|caused|pushed|merged|deployed|changed|deleted|disabled|forgot|<done-more>',
  ],
  'done-more': [
    'missed|ignored|allowed|signed off|wrote this|made (?:this|the)|ran (?:this|the)|reviewed',
  ],
  'why-did': ["why (?:did|was|had|has|were|didn['’]t|wasn['’]t|hadn['’]t)"],
  disasters: ['(?:disaster|catastrophe)(?! rec)'],
  utter: ['complete|total|utter|absolute|sheer|real'],
  awful: ['unacceptable|appalling(?:ly)?|horrendous(?:ly)?|insane(?:ly)?|pathetic|what a mess'],
  unworthy: ['careless|stupid|lazy|an idiot|negligent|sloppy'],
  'blame-me': ['i blame myself|i take the blame|i am sorry|stupid of me'],
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

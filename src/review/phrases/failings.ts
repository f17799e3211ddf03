/** What people are said to have failed at: forgotten, missed, done by accident. */
import type { Phrase } from '../../markdown/phrases.js';

export { vocabulary } from './people-words.js';

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
    pattern:
      '(?:ignored|missed)\\s(?:it|that|this)(?=$|[.,;])|(?:ignored|missed|skipped)\\s(?:\\w+\\s){0,4}<missable>',
    says: ['The reviewer missed the change', 'They ignored the first three alerts', 'ignored it'],
    saysNot: ['Missed heartbeats.', 'The team missed lunch', 'We ignored the third replica'],
  },
  {
    name: 'did-not-check',
    pattern:
      '<did-not>\\s<diligence>(?:e?d|en)?(?!\\s(?:all|every|each|other|further|any other)\\b)',
    says: ['We did not test it.', 'They didn’t bother.', 'had not tested the job'],
    saysNot: ['The job did not run.', 'We did not test every link'],
  },
  {
    name: 'never-told',
    pattern:
      'never\\s(?:told|asked|tested|checked|read|reviewed|verified|documented|informed|bothered)',
    says: ['The lead never told anyone'],
    saysNot: ['The job never ran'],
  },
  {
    name: 'misjudged',
    pattern: '<misdid>|(?:wrongly|incorrectly|naively|mistakenly)\\s(?:assumed|believed|thought)',
    says: ['We misjudged the load', 'The engineer wrongly assumed it'],
    saysNot: ['The judge read it'],
  },
  {
    name: 'underestimated',
    pattern:
      'underestimated\\s(?:the|how)\\s(?:risk|danger|severity|urgency|impact|dangerous|risky)\\w{0,3}',
    says: ['The team underestimated the risk'],
    saysNot: ['The planner underestimated rows'],
  },
  {
    name: 'broke-a-promise',
    pattern:
      'kept\\s\\w+\\sin the dark|left\\s(?:the\\s)?\\w+\\sin the dark|made\\san?\\s(?:mistake|error|blunder)',
    says: ['Ops left the customers in the dark', 'The engineer made a mistake'],
    saysNot: ['The dark theme'],
  },
];

/** "Approved it without reading": the subject is that of the clause before. */
export const withoutCare: readonly Phrase[] = [
  {
    name: 'without-care',
    pattern: 'without\\s(?:\\w+ly\\s|even\\s|first\\s)?<unread>',
    says: ['without reading it', 'without even testing', 'without being thorough'],
    saysNot: ['without a test', 'without waiting'],
  },
];

/** Passive: only people overlook and forget. */
export const passiveFailings: readonly Phrase[] = [
  {
    name: 'was-overlooked',
    pattern: '(?:was|were|been|got|being)\\s(?:\\w+ly\\s)?(?:overlooked|forgotten|neglected)',
    says: ['The flag was overlooked', 'had been simply forgotten'],
    saysNot: ['The flag was ignored by the parser'],
  },
  {
    name: 'poor-job',
    pattern: 'did an?\\s(?:\\w+\\s)?(?:poor|bad|terrible|sloppy|lousy)\\sjob',
    says: ['QA did a poor job', 'They did a really bad job'],
    saysNot: ['The bad job was killed'],
  },
];

/** By accident, with somebody's deed. The adverb is the only group. */
export const slips: readonly Phrase[] = [
  {
    name: 'slip-then-deed',
    pattern: '(<slip>)\\s(?:<deed>|\\w+ing)',
    says: ['accidentally deleted', 'mistakenly typed', 'inadvertently overwriting'],
    saysNot: ['deleted', 'accidentally matched'],
  },
  {
    name: 'deed-then-slip',
    pattern:
      '(?:<deed>)(?:\\s[^.;,!?]{1,40})?\\s(by (?:mistake|accident|error)|accidentally|inadvertently)',
    says: ['deleted by mistake', 'removed the bucket by accident'],
    saysNot: ['deleted by the job'],
  },
];

export const slipNouns: readonly Phrase[] = [
  {
    name: 'accidental-deed',
    pattern:
      '(?:accidental|unintentional|inadvertent|mistaken|erroneous|careless)\\s(?:\\w+\\s)?<execution>',
    says: ['An accidental execution of it', 'the inadvertent deletion'],
    saysNot: ['an execution', 'accidental complexity'],
  },
];

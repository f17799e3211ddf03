/** Why it happened, and what was changed. Both halves of a cause are looked for in one statement. */
import type { Phrase } from '../../../markdown/phrases.js';
import type { MeaningPhrase } from '../language.js';

/** Words that explain. */
export const cause: readonly MeaningPhrase[] = [
  {
    name: 'what-happened',
    pattern: 'what happened|(?:<cause-word>)',
    says: ['Caused by the deploy of 13:42.', 'What happened: the config deployed at 13:48.'],
    saysNot: ['The deploy went out.', 'The deploy at 13:20 is unrelated, therefore we go on.'],
  },
  {
    name: 'then',
    pattern: 'so|then|which (?:broke|threw|made|removed|dropped)|and broke|since then|what went to',
    says: ['We deployed at 13:15 and since then the feed is empty.'],
    saysNot: ['We deployed at 13:15.'],
  },
  {
    name: 'slip',
    pattern: 'by (?:mistake|accident)|accidentally|<bad> … <changed>|<slip>',
    says: ['Change #12 was applied at 13:40, looks related.', 'A wrong value was pushed at 13:40.'],
    saysNot: ['A value was pushed at 13:40.'],
  },
  {
    name: 'wiped',
    pattern: '(?:deleted|removed|wiped|truncated|overwr(?:ote|itten)|dropped)',
    says: ['The job deleted the table at 13:40.'],
    saysNot: ['The table grows.'],
  },
  {
    name: 'takes-all',
    pattern: '<changed> … (?:takes?|grabs?|swallows?|eats?|blocks?|breaks?) (?:all|every|the)',
    says: ['The ingress we deployed around 12:40 grabs every path.'],
    saysNot: ['We deployed around 12:40.'],
  },
];

/** A change that somebody tells of in an incident. */
export const change: readonly MeaningPhrase[] = [
  {
    name: 'was-changed',
    pattern: '(?:was|were|got|has been|had been) [^.;,]{0,20}<changed>',
    says: ['The metadata was rotated at 13:45.'],
    saysNot: ['The metadata was not rotated.', 'It may have been rotated.'],
  },
  {
    name: 'went-out',
    pattern: 'went (?:out|live|to (?:prod\\w*|live))',
    says: ['The release went out at 10:45.', 'Look at what went to prod between 12:00 and 12:30.'],
    saysNot: ['The release that went out is unrelated.'],
  },
  {
    name: 'owner-changed',
    pattern: '(?:provider|vendor|aws|google|azure|hoster|registrar|upstream) … <changed>',
    says: ['The provider retired the instance at 13:00, as announced.'],
    saysNot: ['The provider is not the cause, we deployed at 13:00.'],
  },
];

/** The other half of a cause: something was changed. */
export const changeVerbs: readonly Phrase[] = [
  {
    name: 'changed',
    pattern: '<changed>|went (?:out|live|to prod\\w*)|expired|restarted|drained|<changed-words>',
    says: ['The key expired.', 'It was deployed.'],
    saysNot: ['The key is old.'],
  },
  {
    name: 'change-noun',
    pattern: 'deploy(?:ments?|s)?|releases?|rollout|upgrades?|bumps?|migrations?|changes?',
    says: ['Caused by the deploy of 13:42.'],
    saysNot: ['Caused by the heat.'],
  },
];

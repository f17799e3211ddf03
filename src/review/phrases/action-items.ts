/** Words of action items: appeals to people, verbs that never end, and what bounds them after all. */
import type { Phrase, Vocabulary } from '../../markdown/phrases.js';

export const vocabulary: Vocabulary = {
  virtue: ['careful|cautious|vigilant|aware|mindful|diligent|careless|attentive|thorough'],
  everybody: [
    'everyone|everybody|people|all|ourselves|staff|users|each other|engineers|developers',
  ],
  learners: [
    'teams?|engineers?|developers?|operators?|on-?call|users?|colleagues|employees',
    '<learners-more>',
  ],
  'learners-more': [
    'owners|us|them|responders|members|admins|staff|people|everyone|everybody|ourselves',
  ],
  'told-by-system': [
    'gets?|receives?|is (?:notified|told|paged|alerted)|are (?:notified|told|paged|alerted)',
  ],
  everyone: ['everyone|everybody|people|we all|all (?:engineers|developers)'],
  'find-out': ['research(?:ing)?|figure out'],
  weigh: ['explor(?:e|ing)|evaluat(?:e|ing)|revisit(?:ing)?'],
  'lead-in': ['we (?:should|will|need to|must)|please|need to|to|consider to'],
};

export const appeals: readonly Phrase[] = [
  {
    name: 'be-virtuous',
    pattern: 'be (?:(?:more|extra|very|less) <virtue>|careful|vigilant|mindful|aware (?:of|that))',
    says: ['Be more careful with deploys', 'Be aware of the limits'],
    saysNot: ['Make the limit visible'],
  },
  {
    name: 'be-better',
    pattern: 'be better (?:at|about|in)|do better|double-check (?:their|our|your|his|every)',
    says: ['We need to be better at cleaning up', 'double-check their commands'],
    saysNot: ['The cache is better at scale'],
  },
  {
    name: 'pay-attention',
    pattern:
      'pay (?:more |closer |better |special )?attention|take (?:more|greater|extra|better) care',
    says: ['Pay more attention to the graphs', 'Take better care'],
    saysNot: ['Pay the invoice'],
  },
  {
    name: 'remember',
    pattern: "remember to|(?:do not|don['’]t) forget|keep in mind|try (?:harder|to be)",
    says: ['Remember to run the tests', 'Don’t forget the flag'],
    saysNot: ['Cache what the users chose to remember'],
  },
  {
    name: 'remind',
    pattern: 'remind (?:<everybody>|the team)',
    says: ['Remind everyone of the rule', 'Remind the team'],
    saysNot: ['Send a reminder by bot'],
  },
  {
    name: 'train',
    pattern:
      '(?:train|teach|educate) (?:\\w+ ){0,3}<learners>(?: (?!how)\\w+){0,3} (?:to|about|on)(?! how)',
    says: ['Train all engineers on the new tool', 'Educate users about the limits'],
    saysNot: ['Train the model', 'Teach the teams how to read the traces'],
  },
  {
    name: 'make-sure',
    pattern: 'make sure (?:that )?<everyone>(?! <told-by-system>)',
    says: ['Make sure everyone knows the rule'],
    saysNot: ['Make sure everyone gets the alert'],
  },
  {
    name: 'no-mistakes',
    pattern: 'avoid (?:making )?mistakes|more discipline',
    says: ['Avoid mistakes', 'More discipline in reviews'],
    saysNot: ['Avoid duplicate keys'],
  },
];

/** The verb is the only capture group. */
export const openVerbs: readonly Phrase[] = [
  {
    name: 'look-into',
    pattern:
      '^(?:<lead-in>\\s)?(investigat(?:e|ing)|look(?:ing)? (?:in|at|over)(?:to)?|<find-out>)',
    says: ['Investigate the lag', 'We should look into caching'],
    saysNot: ['Log the lag', 'The team will investigate'],
  },
  {
    name: 'improve',
    pattern:
      '^(?:<lead-in>\\s)?(improv(?:e|ing)|be better|work(?:ing)? on|continu(?:e|ing)|try(?:ing)? to)',
    says: ['Improve monitoring', 'Work on the backlog'],
    saysNot: ['Add the improved image'],
  },
  {
    name: 'consider',
    pattern: '^(?:<lead-in>\\s)?((?:re)?consider(?:ing)?|<weigh>)',
    says: ['Consider sharding', 'Evaluate a queue'],
    saysNot: ['Add a considered default'],
  },
  {
    name: 'discuss',
    pattern:
      '^(?:<lead-in>\\s)?(discuss(?:ing)?|think(?:ing)? (?:about|of|through)|reflect(?:ing)?(?: on)?)',
    says: ['Discuss alerts', 'Think about limits'],
    saysNot: ['Publish the discussion'],
  },
  {
    name: 'ensure',
    pattern: '^(?:<lead-in>\\s)?(make sure|ensur(?:e|ing)|keep(?:ing)? an eye)',
    says: ['Ensure that it works', 'Keep an eye on the disk'],
    saysNot: ['Make it fail closed'],
  },
  {
    name: 'monitor',
    pattern: '^(?:<lead-in>\\s)?(monitor(?:ing)?)(?! (?:for|on)[^.]{0,40}alert)',
    says: ['Monitor the disk'],
    saysNot: ['Monitor for lag and alert at 5 min', 'Add a monitor'],
  },
];

export const bounds: readonly Phrase[] = [
  {
    name: 'number',
    pattern: '\\d+\\s?(?:%|ms|s|min|h|x|hours?|minutes?|seconds?|days?|weeks?|gb|mb)',
    says: ['Improve p99 to 200 ms', 'below 3%'],
    saysNot: ['Improve it for 3 customers'],
  },
  {
    name: 'result',
    pattern: 'decide|decision|write up|written|report|proposal|adr|rfc|document the|publish',
    says: ['Investigate and write up the result', 'Evaluate queues in an RFC'],
    saysNot: ['Investigate'],
  },
  {
    name: 'limit',
    pattern:
      'until|so that|alert(?:s|ing)? (?:when|if|on|at|for)|below|above|at most|at least|within',
    says: ['Improve until it holds', 'Look into alerts for disks, alert at 80'],
    saysNot: ['Improve monitoring'],
  },
];

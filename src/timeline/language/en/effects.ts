/** Effects told without saying "again": what was reported does what it should, gauges, counts, people who confirm. */
import type { MeaningPhrase } from '../language.js';

export const effects: readonly MeaningPhrase[] = [
  {
    name: 'reported-does',
    pattern: '(?<=\\w{3,20} )(?<!still )(?:now |all |both )?<does-well>(?! … <badly>)',
    wholeSentence: true,
    reportedOnly: 'named',
    despite: ['action'],
    says: ['The code arrives within seconds.', 'Caches purged, the video plays.'],
    saysNot: [
      'Codes arrive late.',
      'Jobs run for two seconds and die.',
      'Uploads start but hang.',
      'Videos play without sound.',
    ],
  },
  {
    name: 'gauge-fine',
    pattern:
      '(?:<gauge>|<rate>) (?:is |are |at |looks? )?(?:all |now )?(?:<fine>|flat)(?: again| now)?',
    says: ['p95 normal', 'hits are normal', 'Latency is ok again.'],
    saysNot: ['Latency is not ok.', 'error rate is not normal'],
  },
  {
    name: 'share-well',
    pattern: '<share-of> (?:rate |ratio )?(?:is |at |back ){0,2}(?:9[5-9]|100)(?:\\.\\d{1,3})? ?%',
    says: ['bob: success rate 99%', 'Availability is at 99.9 %.'],
    saysNot: ['success rate 60%', 'Error rate 99%'],
  },
  {
    name: 'all-counted',
    pattern: '(\\d{1,6}) ?(?:/|of|out of) ?(?:the )?\\1 (?:\\w+ )?(?:are |is )?<present>',
    says: ['5/5 Ready', '30 of 30 agents are online.'],
    saysNot: ['4/5 Ready'],
  },
  {
    name: 'two-hundreds',
    pattern:
      '(?:all |only |just |gets? |returns? |serves? )?(?:200s|2xx|http 200|200 ok)(?: again| now)?$',
    despite: ['action'],
    says: ['Rebooted it. 200s.', 'The site returns 2xx again.'],
    saysNot: ['200s of requests fail'],
  },
  {
    name: 'performance-better',
    pattern: 'performance (?:has )?(?:improved|recovered|normali[sz]ed)',
    says: ['Resolved: Docs performance has improved after 53 minutes.'],
    saysNot: ['performance should have improved'],
  },
  {
    name: 'people-confirm',
    pattern: '<people> (?:also |just |now )?confirm(?:s|ed)?(?! (?:the|a|an|this) )',
    says: ['Two instructors confirm.', 'The user confirms that the files are there.'],
    saysNot: ['Users confirm the problem.', 'Can the user confirm?'],
  },
  {
    name: 'without-trouble',
    pattern: '<works-plain> without (?:any |an? )?<fault-noun-plain>',
    wholeSentence: true,
    despite: ['negated', 'fault'],
    says: ['Webhooks are delivered without delay.', 'Builds run without errors.'],
    saysNot: ['It stopped without an error.'],
  },
  {
    name: 'works-for-all',
    pattern: 'work(?:s|ing)? (?:again |fine |now )?(?:for (?:all|everyone|everybody)|everywhere)',
    says: ['Sync works for all now.'],
    saysNot: ['It works for some.'],
  },
  {
    name: 'well-alone',
    pattern: '^\\W{0,4}(?:and |now |all )?(?:<fine>|stable|quiet|up|back)(?: now| again)?\\W{0,4}$',
    says: ['ok now', 'All green again.', 'stable'],
    saysNot: ['not ok'],
  },
  {
    name: 'backlog-shrinks',
    pattern: '(?:queue|backlog|lag)s? (?:is |are )?(?:now )?<shrinking>',
    says: ['Tasks run, backlog shrinks.', 'The queue is draining.'],
    saysNot: ['The backlog grows.'],
  },
  {
    name: 'no-x-any-more',
    pattern: 'no (?!<must-be>)\\w{2,20}(?: \\w{2,20})? (?:any ?more|(?:in|for) the (?:last|past))',
    despite: ['negated', 'fault', 'action'],
    says: ['no SERVFAILs anymore', 'no drops in the last 10 minutes'],
    saysNot: ['no traffic anymore', 'no orders in the last 10 minutes'],
  },
  {
    name: 'no-bad-thing',
    pattern:
      'no (?:more|further|new) (?:wrong|bad|failed|duplicate|stale|lost|broken|missing) \\w+',
    despite: ['negated', 'fault', 'action'],
    says: ['Job stopped, no more wrong invoices go out.'],
    saysNot: ['more wrong invoices'],
  },
  {
    name: 'end-label',
    pattern: '^\\W{0,6}<end-word>(?: (?:time|at|of (?:the )?\\w+))?\\W{0,4}:',
    wholeSentence: true,
    despite: ['action', 'fault', 'negated'],
    says: ['End time: 2026-03-10 15:32 UTC', '- Restored: 15:10'],
    saysNot: ['Fixed the end time.'],
  },
];

/** Somebody or something noticed. */
import type { MeaningPhrase } from '../language.js';

export const detected: readonly MeaningPhrase[] = [
  {
    name: 'fired',
    pattern: 'fired (?:at|around|for)|\\[?firing(?::\\d+\\]?)? \\S+',
    says: ['It fired at 13:40.', '[FIRING:1] HighLatency since 13:56'],
    saysNot: ['It was not on fire at 13:40.'],
  },
  {
    name: 'alarm-fired',
    pattern: '<alarm> … (?:fire[sd]?|tripped|triggered|went off|alerted)',
    says: ['The alert fired at 13:40.', 'Alarm went off at 13:51'],
    saysNot: ['Nobody noticed that the alert fired.'],
  },
  {
    name: 'alert-says',
    pattern:
      '(?:alert|alarm|incident)(?: #?\\d{1,9})?(?:: …)? \\W{0,4}<raised>\\W{0,4} at|^\\W{0,4}triggered: ',
    says: ['Incident #1234 triggered at 14:58 on api.', 'Alert: host DOWN at 13:58'],
    saysNot: ['The deploy triggered at 14:58.'],
  },
  {
    name: 'somebody-said',
    pattern: '<reporter> … <told>',
    says: ['A customer wrote at 13:40.', 'Customers told us at 13:40.'],
    saysNot: ['The customer table at 13:40.'],
  },
  {
    name: 'called-in',
    pattern:
      '<reporter> (?:called|wrote|rang) in|(?:mails?|e-?mails?|calls?|messages?) (?:since|from)',
    says: ['A partner called in at 13:33.', 'Mails from customers since 13:20.'],
    saysNot: ['The function called at 13:33.'],
  },
  {
    name: 'noticed',
    pattern:
      'notic\\w+|detect\\w+|saw|spotted|flagged|complain\\w*|found out|became aware|came to our attention',
    says: ['Noticed at 14:02.', 'We became aware of this at 13:47.'],
    saysNot: ['Nobody noticed it at 13:30.'],
  },
  {
    name: 'reported',
    pattern:
      'report(?:ed|s)?|complaint|tickets?|first <reported>|escalated|monitoring (?:showed|caught)',
    says: ['Reported at 14:02.', 'First ticket came in at 13:56.'],
    saysNot: ['The report generated at 13:00 is fine.'],
  },
  {
    name: 'notified',
    pattern:
      '(?:notified|informed|alerted|told) (?:us |at|by|of|about|that)|notification (?:at|came)',
    says: [
      'We were notified at 14:38 of failing uploads.',
      'Notified by the hosting company at 13:45.',
    ],
    saysNot: ['Nobody has seen that we notified at 13:00.'],
  },
  {
    name: 'paged',
    pattern:
      'alert(?:ed|s)?|alarm(?:ed|s)?|paged|pages? <paged>|(?:got|received) (?:a |the )?page|pager\\w*',
    says: ['We were paged at 13:52.', 'The on-call engineer received the page at 13:50.'],
    saysNot: ['Page 13 of the runbook.'],
  },
];

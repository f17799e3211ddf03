/** It is bad once more, as bad as before, or gets worse. */
import type { MeaningPhrase } from '../language.js';

/** It was well, and is bad once more. */
export const relapse: readonly MeaningPhrase[] = [
  {
    name: 'begins-to-fail',
    pattern: '(?:begins?|began|starts?|started|keeps?) <begins-to-fail>',
    says: ['It begins falling.', 'It keeps crashing.'],
    saysNot: ['It starts up.'],
  },
  {
    name: 'next-wave',
    pattern:
      '(?:second|third|fourth|another|next|new) (?:\\w{1,15} ){0,3}(?:wave|spike|outage|drop|burst|dip)s?',
    says: ['Second wave begins.'],
    saysNot: ['The second node is up.'],
  },
  {
    name: 'again-fault',
    pattern: '(?:^\\W{0,4}again,|again|back) … (?:<again-fault>)',
    unless: ['capacity', 'well-again'],
    says: ['Again, errors.'],
    saysNot: ['Form is up again with longer timeouts.'],
  },
  {
    name: 'fault-again',
    pattern: '(?:<fault>|spik\\w*|gone|unreachable) … <fault-again>',
    unless: ['capacity', 'well-again'],
    says: ['It is failing again.', 'The alert fired again.', 'Errors are back.'],
    saysNot: ['Users who failed before work again.'],
  },
  {
    name: 'happened-again',
    pattern: 'reopen(?:ing|ed)?|relapse[ds]?|recurred|<happened-again-words>',
    says: ['Happened again, 3% for a minute.', 'Reopening.'],
    saysNot: ['It will not regress.'],
  },
  {
    name: 'thing-again',
    pattern: '(?:failure|error|problem|issue|symptoms?|thing|situation|message|alert) again',
    says: ['Same failure again.'],
    saysNot: ['The failure is gone again.'],
  },
  {
    name: 'fault-back',
    pattern:
      '<fault-back-words>(?: \\w{1,10})? (?:is|are|was|were) back(?! (?:to|at|under|below|within|down))',
    says: ['The overflow message is back.', 'The 504 alert is back.'],
    saysNot: ['Latency is back to normal.', 'The site is back.'],
  },
];

/** It never was well: what was tried did not help. */
export const unchanged: readonly MeaningPhrase[] = [
  {
    name: 'still-wrong',
    pattern:
      'still … (?:<fault>|seeing|seen|not|cannot|getting|get|says?|returns?|<still-wrong>|[45]\\d\\d\\w?)',
    says: ['Still failing for some.', 'It is still unreachable.'],
    saysNot: ['The hub is online, still testing.'],
  },
  {
    name: 'did-not-help',
    pattern:
      "(?:does|do|did|has|have|is|are|was)(?: not|n['’]t) … (?:help\\w*|solved?|fix(?:ed)?|<not-helped>)",
    says: ['The revert did not help.', 'It has not recovered.'],
    saysNot: ['The revert helped.'],
  },
  {
    name: 'no-change',
    pattern:
      'no (?:change|improvement|effect|luck|difference)|made (?:it|things) worse|getting worse|as before$',
    says: ['No change.', 'Requests hang as before.'],
    saysNot: ['A change was made.'],
  },
  {
    name: 'not-again',
    pattern:
      "(?:aren['’]?t|isn['’]?t|don['’]?t|doesn['’]?t|not) [^.;,]{0,25}again|(?:going|gone|went) wrong",
    says: ['Launches aren’t working again.', 'Behaviour is once again going wrong.'],
    saysNot: ['Launches work again.'],
  },
  {
    name: 'just-now',
    pattern: '<just-now> … just now|just (?:died|crashed|failed|went down)',
    says: ['Got a 503 just now.', 'Node 4 just died again.'],
    saysNot: ['I joined just now.'],
  },
  {
    name: 'persists',
    pattern: '<fault-noun> … <persists>',
    says: ['Latencies persist.', 'The problem persists.'],
    saysNot: ['We persisted the data.'],
  },
];

/** Something is wrong now; takes an effect back that was reported before. */
export const badNews: readonly MeaningPhrase[] = [
  {
    name: 'fails-now',
    pattern: '(?:is|are|keeps?) (?:now |also |still )?<fails-now>',
    says: ['Two feeds are stuck.', 'Writes are failing.'],
    saysNot: ['Nothing is failing.', 'Writes were failing.'],
  },
  {
    name: 'fails',
    pattern: '\\w{3,20} <fails> ?(?:after|for|in|on|with|when|as|$)',
    says: ['Requests hang.', 'Some streams stop after a minute.'],
    saysNot: ['Users who failed before can retry.'],
  },
  {
    name: 'broke-with',
    pattern: '\\w{1,20} (?:broke|died|crashed|went down|fell over)(?: \\w{1,12}){0,2}$|broke with',
    says: ['Hub B broke with that fix.', 'Node 4 died.'],
    saysNot: ['The pool broke because of the job.'],
  },
  {
    name: 'users-report',
    pattern: '<users-report> (?:still |now )?(?:report|see|get|complain)\\w* … <fault>',
    says: ['Users report errors from Asia.'],
    saysNot: ['Users report no errors.'],
  },
  {
    name: 'not-there-yet',
    pattern:
      'not <not-there-yet>|(?:false|premature) (?:hope|joy)|spoke too soon|(?:it )?gets? worse',
    despite: ['negated'],
    says: ['Not so fast.', 'I spoke too soon.'],
    saysNot: ['The fix is done.'],
  },
];

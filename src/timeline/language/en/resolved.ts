/** It is over, or it was nothing. */
import type { MeaningPhrase } from '../language.js';

export const resolved: readonly MeaningPhrase[] = [
  {
    name: 'closing-word',
    pattern:
      '^\\W{0,6}(?:<lead-in>[\\s:,-]{1,3}){0,3}(?:resolved|all clear|fixed|closing|closed|done)',
    unless: ['later'],
    says: ['Resolved, all customers are fine again.', 'Incident is resolved.', 'Closing.'],
    saysNot: ['Closing tomorrow.', 'Not resolved.', 'Is it resolved?'],
  },
  {
    name: 'incident-over',
    pattern: '(?:incident|issue|outage|problem) … (?:is|was|has been|been) … <incident-over-words>',
    unless: ['later'],
    says: ['This incident has been resolved.'],
    saysNot: ['The incident is not over.'],
  },
  {
    name: 'fully-well',
    pattern: 'fully (?:recovered|resolved|restored|operational)|all clear|all fine',
    says: ['Fully recovered.', 'All clear.'],
    saysNot: ['Not fully recovered.'],
  },
  {
    name: 'surely-fixed',
    pattern: '(?:confirmed|verified|completely|permanently) (?:fixed|resolved)',
    says: ['Verified fixed.'],
    saysNot: ['It will be permanently fixed by #12.'],
  },
  {
    name: 'closing-this',
    pattern: 'closing (?:this|the|out|as)|closing\\.?\\s*$',
    unless: ['later'],
    says: ['All good, closing this.'],
    saysNot: ['Closing this in an hour.', 'Closing in an hour.'],
  },
];

export const falseAlarm: readonly MeaningPhrase[] = [
  {
    name: 'false-alarm',
    pattern: 'false (?:alarm|positive|alert)',
    says: ['False alarm, closing.'],
    saysNot: ['Not a false alarm.', 'Could be a false positive.'],
  },
  {
    name: 'nothing-broken',
    pattern: 'nothing (?:is|was) (?:broken|affected)|<no-incident>',
    despite: ['negated'],
    says: ['Threshold was wrong, nothing is broken.', 'it is the load test, not an incident'],
    saysNot: ['Is nothing broken?'],
  },
  {
    name: 'only-a-test',
    pattern:
      '(?:only|just|it is|was) (?:a|the|our) (?:\\w+ )?(?:test|drill|exercise)(?:, expected)?',
    says: ['It was a drill.', 'it is the load test, expected'],
    saysNot: ['We run the tests.'],
  },
];

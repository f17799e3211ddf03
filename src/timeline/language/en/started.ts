/** Something was wrong from then on. */
import type { MeaningPhrase } from '../language.js';

export const started: readonly MeaningPhrase[] = [
  {
    name: 'trouble-since',
    pattern: '<trouble>(?: …){0,3} <since>',
    says: ['Checkout fails since 13:50.', 'Requests have been failing between 10:02 and 10:47.'],
    saysNot: ['Works again since 13:50.', 'Nothing was deployed since 13:00.'],
  },
  {
    name: 'since-trouble',
    pattern: '<since> …(?: …)? <trouble>',
    says: ['From 13:50 on, requests time out.', 'Every build since 13:33 is red.'],
    saysNot: ['Since 13:50 we know the cause.'],
  },
  {
    name: 'broke',
    pattern: '<broke>|hit (?:the|its|our|an?) … (?:limit|quota|ceiling|cap|maximum)',
    says: ['The database crashed at 13:50.', 'The autoscaler hit the API rate limit at 13:50.'],
    saysNot: ['We started the rollout at 13:50.', 'The old cluster crashed last week.'],
  },
  {
    name: 'onset',
    pattern: '<onset-words> … (?:at|around|about|from|was|is|time)',
    says: ['Start: about 10:02', 'The first error in the log is from 13:47.', 'Outage from 13:12'],
    saysNot: ['Rollback started at 13:59.', 'Start time is unknown.'],
  },
  {
    name: 'gauge-rises',
    pattern: '(?:<gauge>|cpu|memory|(?:\\w+ )?kills) … (?:<rising>|begins?|starts?)',
    says: ['Latency climbs from 13:40.', 'CPU spikes at 13:40.'],
    saysNot: ['We restarted: CPU spikes again.'],
  },
  {
    name: 'none-after',
    pattern: '(?:no|nothing|none) … after',
    says: ['No events after 13:50.', 'Nothing was processed after 13:52.'],
    saysNot: ['Nothing was deployed after 13:50.'],
  },
  {
    name: 'fine-until',
    pattern: '<fine-until> … until',
    says: ['It was fine until 13:49.', 'A bug that did not matter until 23:00 last night.'],
    saysNot: ['Wait until 13:49.'],
  },
  {
    name: 'start-label',
    pattern: '^\\W{0,6}<start-word>(?: (?:time|at|of (?:the )?\\w+|around|about))?\\W{0,4}:',
    says: ['- Since: 2026-03-10 14:52:30 UTC', '**Started**: 14:33 UTC', 'Broken since: 09:10'],
    saysNot: ['We started the call: 15:00'],
  },
  {
    name: 'since-hours',
    pattern: '(?:fails?|down|broken|flapping|dead|out) (?:for|since) (?:~|about |around )?\\d\\w*',
    says: ['Down since ~2h.'],
    saysNot: ['Up since 2h.'],
  },
];

/** Seen for the first time: it began then at the latest. */
export const sighted: readonly MeaningPhrase[] = [
  {
    name: 'first-seen',
    pattern:
      '(?:first|last) (?:seen|observed|successful|good|working)|first <symptom> … (?:is|was|at|from)',
    says: ['First seen at 13:48 in the logs.', 'The first error in the log is from 13:47.'],
    saysNot: ['Last week at 13:44.'],
  },
  {
    name: 'first-of-them',
    pattern: '^\\W{0,6}~?<first-thing>|first (?!<work-noun>)\\w{2,20} in (?:the |our )?<record>',
    says: ['First errors in the log.', 'first SERVFAILs in the logs'],
    saysNot: ['First restart of the node.'],
  },
];

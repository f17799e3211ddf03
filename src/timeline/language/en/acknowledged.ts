/** Somebody took it. */
import type { MeaningPhrase } from '../language.js';

export const acknowledged: readonly MeaningPhrase[] = [
  {
    name: 'here',
    pattern: '^\\W{0,4}(?:here|me|mine|ack|o/)\\W{0,4}$',
    says: ['ack', 'Here.'],
    saysNot: ['Here is the log.'],
  },
  {
    name: 'looking',
    pattern: 'looking(?: into| at|$|\\.)|look(?:ing)? into|on it|taking (?:a look|over|this)',
    says: ['Looking into it.', 'On it.'],
    saysNot: ['Nobody is looking into it.'],
  },
  {
    name: 'i-take-it',
    pattern: '(?:i|we) (?:take|have|got) (?:this|it)(?: over)?',
    says: ['I take this.'],
    saysNot: ['Take it from there.'],
  },
  {
    name: 'investigating',
    pattern: 'investigat\\w+|checking|digging|debugging|triag\\w+|picked up|joining',
    says: ['Investigating.', 'Taking this one, joining the bridge.'],
    saysNot: ['Not investigating yet.'],
  },
  {
    name: 'acknowledged',
    pattern: "acknowledg(?:e[sd]?|ing)|ack(?:ed)?|i(?: a|[’'])m here",
    says: ['Acknowledged.', 'Incident #1234 acknowledged by Kim at 15:04'],
    saysNot: ['Nobody acknowledged it.'],
  },
  {
    name: 'we-see-it',
    pattern: '(?:i|we) (?:can )?see (?:it|this|that)(?: too)?(?=\\W*$|,)',
    says: ['We see it, the pool is empty.', 'I see it.'],
    saysNot: ['We see it as a risk.'],
  },
  {
    name: 'will-look',
    pattern:
      '(?:i|we) (?:am|are|can|will) (?:look|check|tak)\\w*|will (?:look|check|investigate|take)',
    says: ['Thanks, will check.', 'I can take it.'],
    saysNot: ['They will not look.'],
  },
  {
    name: 'acting',
    pattern: '<undo>|disabl(?:ed|ing)|scal(?:ed|ing) (?:up|out|down)|trying',
    says: ['Rolling it back.', 'Restarting the database.'],
    saysNot: ['Not restarting it.'],
  },
];

/** Somebody does something about it. */
export const attempt: readonly MeaningPhrase[] = [
  {
    name: 'undoing',
    pattern: '^\\W{0,6}(?:(?:i|we)(?: am| are| have)? )?(?:now )?<undoing>',
    says: ['Rolling back the encoder as well.', 'Restarting the fetcher once more.'],
    saysNot: ['The restart helped.', 'We rolled it back at noon.'],
  },
  {
    name: 'deploying',
    pattern:
      '^\\W{0,6}(?:(?:i|we) are )?(?:now )?(?:deploying|applying|shipping) (?:the|a|another) (?:<cure>)',
    says: ['Deploying the fix.', 'We are applying a patch.'],
    saysNot: ['The fix was deployed.'],
  },
  {
    name: 'another-try',
    pattern:
      'trying (?:again|something|another|to (?:restart|revert|roll|fix|fail))|next (?:try|attempt)',
    says: ['Trying to restart hub pods.', 'Trying something else.'],
    saysNot: ['Users are trying the new site.'],
  },
];

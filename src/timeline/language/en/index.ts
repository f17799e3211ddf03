/** English: entries by meaning. */
import type { Language } from '../language.js';
import { acknowledged, attempt } from './acknowledged.js';
import { cause, change, changeVerbs } from './cause.js';
import { detected } from './detected.js';
import { guards } from './guards.js';
import { mitigated } from './mitigated.js';
import { badNews, relapse, unchanged } from './relapse.js';
import { falseAlarm, resolved } from './resolved.js';
import { sighted, started } from './started.js';
import { vocabulary } from './vocabulary.js';

export const english: Language = {
  id: 'en',
  evidence: [
    'the is are was were of and to it we this that for with has have been from not again',
    'at by our they but still',
  ],
  wordEdges: true,
  vocabulary,
  meanings: {
    started,
    sighted,
    detected,
    acknowledged,
    attempt,
    mitigated,
    resolved,
    relapse,
    unchanged,
    'bad-news': badNews,
    cause,
    change,
    'false-alarm': falseAlarm,
  },
  needs: { cause: changeVerbs },
  guards,
};

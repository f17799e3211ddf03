/** The shelf of signals, in the order in which equal evidence is told. */
import type { Signal } from '../signal.js';
import { changeType } from './change-type.js';
import { firstTouch } from './first-touch.js';
import { namedFiles } from './named-files.js';
import { queue } from './queue.js';
import { recency } from './recency.js';
import { retouched } from './retouched.js';
import { size } from './size.js';
import { symptomWords } from './symptom-words.js';
import { touchedKind } from './touched-kind.js';
import { undone } from './undone.js';

export const correlationSignals: readonly Signal[] = [
  recency, queue, symptomWords, namedFiles, touchedKind, size, firstTouch, retouched, undone, changeType,
];

/** The shelf of signals, in the order in which equal evidence is told. */
import type { Signal } from '../signal.js';
import { changeType } from './change-type.js';
import { changedLines } from './changed-lines.js';
import { configuration } from './configuration.js';
import { deployState } from './deploy-state.js';
import { firstTouch } from './first-touch.js';
import { namedFiles } from './named-files.js';
import { promotion } from './promotion.js';
import { queue } from './queue.js';
import { recency } from './recency.js';
import { responders } from './responders.js';
import { retouched } from './retouched.js';
import { service } from './service.js';
import { size } from './size.js';
import { symptomWords } from './symptom-words.js';
import { touchedKind } from './touched-kind.js';
import { undone } from './undone.js';
import { verdict } from './verdict.js';

export const correlationSignals: readonly Signal[] = [
  verdict,
  responders,
  recency,
  queue,
  symptomWords,
  changedLines,
  namedFiles,
  service,
  undone,
  promotion,
  deployState,
  retouched,
  touchedKind,
  configuration,
  changeType,
  firstTouch,
  size,
];

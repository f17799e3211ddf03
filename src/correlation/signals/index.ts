/** All signals, in the order in which equal evidence is shown. */
import type { Signal } from '../signal.js';
import { changeType } from './change-type.js';
import { changedLines } from './changed-lines.js';
import { configuration } from './configuration.js';
import { deployState } from './deploy-state.js';
import { described } from './described.js';
import { firstTouch } from './first-touch.js';
import { namedFiles } from './named-files.js';
import { promotion } from './promotion.js';
import { position } from './position.js';
import { recency } from './recency.js';
import { responders } from './responders.js';
import { laterChanges } from './later-changes.js';
import { service } from './service.js';
import { size } from './size.js';
import { symptomWords } from './symptom-words.js';
import { touchedKind } from './touched-kind.js';
import { reverted } from './reverted.js';
import { verdict } from './verdict.js';

export const correlationSignals: readonly Signal[] = [
  verdict,
  responders,
  described,
  recency,
  position,
  symptomWords,
  changedLines,
  namedFiles,
  service,
  reverted,
  promotion,
  deployState,
  laterChanges,
  touchedKind,
  configuration,
  changeType,
  firstTouch,
  size,
];

/** The steps of the response, in the order of the page. */
import type { Step } from '../step.js';
import { collect } from './collect.js';
import { evidence } from './evidence.js';
import { firstUpdate } from './first-update.js';
import { freshEyes } from './fresh-eyes.js';
import { knockOn } from './knock-on.js';
import { lead } from './lead.js';
import { narrowDown } from './narrow-down.js';
import { outside } from './outside.js';
import { postmortem } from './postmortem.js';
import { restore } from './restore.js';
import { roomClosed } from './room-closed.js';
import { scope } from './scope.js';
import { severity } from './severity.js';
import { stopTheBleeding } from './stop-the-bleeding.js';
import { told } from './told.js';
import { verifiedOutside } from './verified-outside.js';
import { watch } from './watch.js';

export const responseSteps: readonly Step[] = [
  scope,
  outside,
  lead,
  severity,
  firstUpdate,
  stopTheBleeding,
  evidence,
  narrowDown,
  freshEyes,
  verifiedOutside,
  knockOn,
  restore,
  watch,
  told,
  collect,
  postmortem,
  roomClosed,
];

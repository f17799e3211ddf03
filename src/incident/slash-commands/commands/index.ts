/** Every slash command, in the order of the documents and of `/help`. Names and parsed forms derive from this list. */
import { allow } from './allow.js';
import { approve } from './approve.js';
import { cleared } from './cleared.js';
import { done } from './done.js';
import { due } from './due.js';
import { evidence } from './evidence.js';
import { finding } from './finding.js';
import { followUp } from './follow-up.js';
import { freeze } from './freeze.js';
import { handover } from './handover.js';
import { help } from './help.js';
import { hide } from './hide.js';
import { impact } from './impact.js';
import { lead } from './lead.js';
import { acknowledged, detected, mitigated, resolved, started } from './milestone.js';
import { notIncident } from './not-incident.js';
import { pin } from './pin.js';
import { postmortem } from './postmortem.js';
import { probe } from './probe.js';
import { reopen } from './reopen.js';
import { restore } from './restore.js';
import { comms, scribe } from './role.js';
import { rollback } from './rollback.js';
import { run } from './run.js';
import { severity } from './severity.js';
import { snooze } from './snooze.js';
import { status } from './status.js';
import { timeline } from './timeline.js';
import { track } from './track.js';
import { tried } from './tried.js';
import { trying } from './trying.js';
import { trigger } from './trigger.js';
import { unfreeze } from './unfreeze.js';
import { update } from './update.js';

export const commands = [
  timeline,
  started,
  detected,
  acknowledged,
  mitigated,
  resolved,
  severity,
  status,
  lead,
  handover,
  comms,
  scribe,
  update,
  snooze,
  impact,
  trying,
  tried,
  finding,
  done,
  evidence,
  probe,
  restore,
  trigger,
  cleared,
  rollback,
  run,
  approve,
  freeze,
  unfreeze,
  allow,
  followUp,
  track,
  due,
  pin,
  hide,
  postmortem,
  notIncident,
  reopen,
  help,
] as const;

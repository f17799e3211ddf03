/** Every gate of an incident: the last `/rollback`, and the last `/run` of each runbook. */
import type { Gate } from '../approval/gate.js';
import { openGate, type RollbackGate } from '../rollback/gate.js';
import { openRunGates, type RunGate } from '../runbooks/plan.js';
import type { IncidentView } from './incident-view.js';

export interface Gates {
  readonly rollback: RollbackGate | null;
  readonly runs: readonly RunGate[];
  readonly all: readonly Gate[];
}

export function gatesOf(view: IncidentView): Gates {
  const [rollback, runs] = [openGate(view), openRunGates(view)];
  return { rollback, runs, all: [...(rollback === null ? [] : [rollback]), ...runs] };
}

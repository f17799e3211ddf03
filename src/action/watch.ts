/** One round of the watch over all open incidents, and its workflow that is off while there is none. */
import type { Config } from '../config/config.js';
import { hasLabel } from '../incident/labels.js';
import type { Plan } from '../jobs/plan.js';
import type { Measured, Prober, ProbeRequest } from '../probe/probe.js';
import type { IssueRecord, WorkflowState } from '../repository/repository.js';

/** Those that somebody still responds to: a resolved one may stay open for the paperwork. */
export function stillGoing(
  issues: readonly IssueRecord[],
  { labels }: Config,
): readonly IssueRecord[] {
  return issues.filter((issue) => !hasLabel(issue.labels, `${labels.statusPrefix}resolved`));
}

export function planSwitch(going: number, { watch }: Config): Plan {
  const state: WorkflowState = going > 0 ? 'enabled' : 'disabled';
  return {
    changes: watch.workflow === null ? [] : [{ kind: 'workflow', file: watch.workflow, state }],
    reasons: [
      going > 0
        ? `the watch is on: ${going === 1 ? '1 incident is' : `${going} incidents are`} open`
        : 'no incident is open: the watch is off',
    ],
  };
}

/** Several incidents that are about the same targets are served by one look. */
export function rememberLooks(prober: Prober): Prober {
  const taken = new Map<string, Promise<Measured>>();
  return {
    run: prober.run,
    look: (request: ProbeRequest) => {
      const key = JSON.stringify(request.targets);
      const known = taken.get(key) ?? prober.look(request);
      taken.set(key, known);
      return known;
    },
  };
}

/** A change reported from outside (`repository_dispatch`): kept as a comment of ours on each open incident, where correlation finds it. */
import { counted } from '../text/counted.js';
import {
  type ReportedChange,
  parseReportedChange,
  printReportedChange,
} from '../changes/reported-changes.js';
import { fingerprint } from '../markdown/fingerprint.js';
import type { Job } from './job.js';

export interface OutsideChangeFacts {
  readonly change: ReportedChange;
  readonly incidents: readonly number[];
}

export const reportedChangeJob: Job<{ readonly payload: unknown }, OutsideChangeFacts, null> = {
  id: 'outside-change',
  description: 'note a change that was reported from outside on every open incident',
  read: async (reader, { payload }, { config }) => {
    const change = parseReportedChange(payload);
    const issues = await reader.issues({ labels: [config.labels.incident], state: 'open' });
    return { change, incidents: issues.map(({ number }) => number) };
  },
  plan: ({ change, incidents }) => {
    const body = printReportedChange(change);
    const key = `change-${fingerprint(body)}`;
    return {
      plan: {
        changes: incidents.map((issue) => ({ kind: 'comment', issue, key, body })),
        reasons: [`the change concerns ${counted(incidents.length, 'open incident')}`],
      },
      output: null,
    };
  },
};

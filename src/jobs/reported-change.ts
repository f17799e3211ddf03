/**
 * A change reported from outside (`repository_dispatch`): kept in a log issue of ours, because
 * most of them come before the
 * incident that they cause. Every read of an incident looks into the log of its window.
 */
import {
  changeLogBody,
  parseReportedChange,
  printReportedChange,
  type ReportedChange,
} from '../changes/reported-changes.js';
import type { Config } from '../config/config.js';
import { changeLogLabel } from '../markdown/ours.js';
import { fingerprint } from '../markdown/fingerprint.js';
import { redact } from '../markdown/redact.js';
import { plusSeconds } from '../time/instant.js';
import type { Job } from './job.js';

export interface ReportedChangeInput {
  /** `client_payload` of the event, unchecked. */
  readonly payload: unknown;
  /** Id of the workflow run; the same when it runs again. */
  readonly run: string;
}

export const reportedChangeJob: Job<ReportedChangeInput, ReportedChange & { run: string }, null> = {
  id: 'reported-change',
  description: 'keep a change that was reported from outside in the log of reported changes',
  read: async (_reader, { payload, run }) => ({ ...parseReportedChange(payload), run }),
  plan: ({ run, ...reported }, { config, now }) => {
    const change = withoutSecrets(reported, config);
    return {
      plan: {
        changes: [
          {
            kind: 'log-entry',
            label: changeLogLabel,
            ...describeLog(now.slice(0, 7)),
            key: keyFrom(change, run),
            entry: printReportedChange(change),
            since: plusSeconds(now, -lookBackSeconds),
          },
        ],
        reasons: [
          'a change was reported from outside',
          ...(change.morePaths > 0 ? [`${change.morePaths} of its paths had no room`] : []),
        ],
      },
      output: null,
    };
  },
};

/** How far back the log is searched for the same report; a run can be started again for about this long. */
const lookBackSeconds = 2 * 86_400;

/** One log a month: GitHub takes at most 2,500 comments on an issue. */
function describeLog(month: string) {
  return {
    log: month,
    title: `Changes reported from outside in ${month}`,
    body: changeLogBody,
  };
}

/** A sender that tries again sends the same time; without one, only the same run is the same report. */
function keyFrom(change: ReportedChange, run: string): string {
  return fingerprint(JSON.stringify(change.at === null ? [change, run] : change));
}

function withoutSecrets(change: ReportedChange, { redact: options }: Config): ReportedChange {
  const clean = (words: string) => redact(words, options).text;
  const { title, url, environment, author, paths } = change;
  return {
    ...change,
    title: clean(title),
    url: url !== null && clean(url) === url ? url : null,
    environment: environment === null ? null : clean(environment),
    author: author === null ? null : clean(author),
    paths: paths.map(clean),
  };
}

/** One page: every command and every plug-in of the house. A new one is added in its own file and listed here. */
import { correlateCommand } from './commands/correlate.js';
import { followUps } from './commands/follow-ups.js';
import { importCommand } from './commands/import.js';
import { incidentCommand } from './commands/incident.js';
import { outsideChange } from './commands/outside-change.js';
import { review } from './commands/review.js';
import { scaffold } from './commands/scaffold.js';
import { timeline } from './commands/timeline.js';
import { correlationSignals } from './correlation/signals/index.js';
import { githubIssues } from './follow-ups/trackers/github-issues.js';
import { reviewRules } from './review/rules/index.js';
import { importReaders } from './timeline/import/read-import.js';
import { timelineSources } from './timeline/sources/index.js';

export const commands = {
  incident: incidentCommand,
  timeline,
  correlate: correlateCommand,
  scaffold,
  review,
  'follow-ups': followUps,
  import: importCommand,
  'outside-change': outsideChange,
} as const;

interface PlugIn {
  readonly id: string;
  readonly description: string;
}

/** By the shelf they stand on; the documentation's tables are written from it. */
export const plugIns: Readonly<Record<'timeline sources' | 'import formats' | 'correlation signals' | 'review rules' | 'follow-up trackers', readonly PlugIn[]>> = {
  'timeline sources': timelineSources,
  'import formats': importReaders,
  'correlation signals': correlationSignals,
  'review rules': reviewRules,
  'follow-up trackers': [githubIssues],
};

/**
 * One page: every command and every plug-in of the house. A new one is added in its own file and listed here. Each is
 * loaded when it is asked for, so that an event loads the rooms that it needs and no others.
 */
import type { RuleIds } from './config/rule-ids.js';

export const jobs = {
  incident: async () => (await import('./jobs/incident.js')).incidentJob,
  timeline: async () => (await import('./jobs/timeline.js')).timelineJob,
  correlate: async () => (await import('./jobs/correlate.js')).correlateJob,
  scaffold: async () => (await import('./jobs/scaffold.js')).scaffoldJob,
  review: async () => (await import('./jobs/review.js')).reviewJob,
  'follow-ups': async () => (await import('./jobs/follow-ups.js')).followUps,
  import: async () => (await import('./jobs/import.js')).importJob,
  'outside-change': async () => (await import('./jobs/outside-change.js')).reportedChangeJob,
} as const;

/** The ids that the configuration may use, and those that rules had before. */
export async function loadRuleIds(): Promise<RuleIds> {
  const { reviewRules } = await import('./review/rules/index.js');
  return {
    known: reviewRules.map(({ id }) => id),
    former: Object.fromEntries(
      reviewRules.flatMap(({ id, formerId }) => (formerId === undefined ? [] : [[formerId, id]])),
    ),
  };
}

export interface PlugIn {
  readonly id: string;
  readonly description: string;
}

export type PlugInKind =
  | 'timeline sources'
  | 'import formats'
  | 'correlation signals'
  | 'review rules'
  | 'follow-up trackers';

/** By the shelf they stand on; the documentation's tables are written from it. */
export async function listPlugIns(): Promise<Readonly<Record<PlugInKind, readonly PlugIn[]>>> {
  return {
    'timeline sources': (await import('./timeline/sources/index.js')).timelineSources,
    'import formats': (await import('./timeline/import/read-import.js')).importReaders,
    'correlation signals': (await import('./correlation/signals/index.js')).correlationSignals,
    'review rules': (await import('./review/rules/index.js')).reviewRules,
    'follow-up trackers': [(await import('./follow-ups/trackers/github-issues.js')).githubIssues],
  };
}

/**
 * One page: every command and every plug-in of the house. A new one is added in its own file and listed here. Each is
 * loaded when it is asked for, so that an event loads the rooms that it needs and no others.
 */
export const commands = {
  incident: async () => (await import('./commands/incident.js')).incidentCommand,
  timeline: async () => (await import('./commands/timeline.js')).timeline,
  correlate: async () => (await import('./commands/correlate.js')).correlateCommand,
  scaffold: async () => (await import('./commands/scaffold.js')).scaffold,
  review: async () => (await import('./commands/review.js')).review,
  'follow-ups': async () => (await import('./commands/follow-ups.js')).followUps,
  import: async () => (await import('./commands/import.js')).importCommand,
  'outside-change': async () => (await import('./commands/outside-change.js')).outsideChange,
} as const;

export interface PlugIn {
  readonly id: string;
  readonly description: string;
}

export type Shelf =
  | 'timeline sources'
  | 'import formats'
  | 'correlation signals'
  | 'review rules'
  | 'follow-up trackers';

/** By the shelf they stand on; the documentation's tables are written from it. */
export async function plugIns(): Promise<Readonly<Record<Shelf, readonly PlugIn[]>>> {
  return {
    'timeline sources': (await import('./timeline/sources/index.js')).timelineSources,
    'import formats': (await import('./timeline/import/read-import.js')).importReaders,
    'correlation signals': (await import('./correlation/signals/index.js')).correlationSignals,
    'review rules': (await import('./review/rules/index.js')).reviewRules,
    'follow-up trackers': [(await import('./follow-ups/trackers/github-issues.js')).githubIssues],
  };
}

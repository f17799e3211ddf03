/**
 * The composition root: every plug-in, and every job with the plug-ins that its engines work with.
 * A new one is added in
 * its own file and listed here, or on its shelf. Each is loaded when it is asked for, so that an
 * event loads only what it needs.
 */
import type { RuleIds } from './config/rule-ids.js';
import type { IncidentPlugIns } from './jobs/incident-view.js';

/** The shelves of plug-ins. */
export const plugIns = {
  timelineSources: async () => (await import('./timeline/sources/index.js')).timelineSources,
  findingRules: async () => (await import('./timeline/findings/index.js')).findingRules,
  importReaders: async () => (await import('./timeline/import/read-import.js')).importReaders,
  correlationSignals: async () =>
    (await import('./correlation/signals/index.js')).correlationSignals,
  responseSteps: async () => (await import('./response/steps/index.js')).responseSteps,
  reviewRules: async () => (await import('./review/rules/index.js')).reviewRules,
  readinessChecks: async () => (await import('./readiness/checks/index.js')).readinessChecks,
  trackers: async () => (await import('./follow-ups/trackers/index.js')).trackers,
} as const;

/** What every job on one incident works with. */
export async function loadIncidentPlugIns(): Promise<IncidentPlugIns> {
  const [timelineSources, findingRules, correlationSignals, responseSteps] = await Promise.all([
    plugIns.timelineSources(),
    plugIns.findingRules(),
    plugIns.correlationSignals(),
    plugIns.responseSteps(),
  ]);
  return { timelineSources, findingRules, correlationSignals, responseSteps };
}

export const jobs = {
  incident: async () =>
    (await import('./jobs/incident.js')).createIncidentJob(await loadIncidentPlugIns()),
  watch: async () => (await import('./jobs/watch.js')).createWatchJob(await loadIncidentPlugIns()),
  rollback: async () =>
    (await import('./jobs/rollback.js')).createRollbackJob(await loadIncidentPlugIns()),
  timeline: async () =>
    (await import('./jobs/timeline.js')).createTimelineJob(await loadIncidentPlugIns()),
  correlate: async () =>
    (await import('./jobs/correlate.js')).createCorrelateJob(await loadIncidentPlugIns()),
  scaffold: async () =>
    (await import('./jobs/scaffold.js')).createScaffoldJob(await loadIncidentPlugIns()),
  review: async () =>
    (await import('./jobs/review.js')).createReviewJob(await plugIns.reviewRules()),
  'merge-queue': async () => (await import('./jobs/merge-queue.js')).mergeQueueJob,
  'follow-ups': async () =>
    (await import('./jobs/follow-ups.js')).createFollowUpsJob(await plugIns.trackers()),
  'follow-ups-gate': async () =>
    (await import('./jobs/follow-ups-gate.js')).createGateJob(await plugIns.trackers()),
  'follow-up-command': async () =>
    (await import('./jobs/follow-up-command.js')).createFollowUpCommandJob(
      await plugIns.trackers(),
    ),
  doctor: async () =>
    (await import('./jobs/readiness.js')).createReadinessJob(await plugIns.readinessChecks()),
  labels: async () => (await import('./jobs/labels.js')).labelsJob,
  import: async () => (await import('./jobs/import.js')).importJob,
  'freeze-check': async () => (await import('./jobs/freeze-check.js')).freezeCheckJob,
  'reported-change': async () => (await import('./jobs/reported-change.js')).reportedChangeJob,
} as const;

/** The ids that the configuration may use, and those that rules had before. */
export async function loadRuleIds(): Promise<RuleIds> {
  const rules = await plugIns.reviewRules();
  return {
    known: rules.map(({ id }) => id),
    former: Object.fromEntries(
      rules.flatMap(({ id, formerId }) => (formerId === undefined ? [] : [[formerId, id]])),
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
  | 'response steps'
  | 'review rules'
  | 'follow-up trackers';

/** By the shelf they are on; the documentation's tables are written from it. */
export async function listPlugIns(): Promise<Readonly<Record<PlugInKind, readonly PlugIn[]>>> {
  return {
    'timeline sources': await plugIns.timelineSources(),
    'import formats': await plugIns.importReaders(),
    'correlation signals': await plugIns.correlationSignals(),
    'response steps': (await plugIns.responseSteps()).map(({ id, title }) => ({
      id,
      description: title,
    })),
    'review rules': await plugIns.reviewRules(),
    'follow-up trackers': await plugIns.trackers(),
  };
}

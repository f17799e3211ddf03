/** What became of approved plans: approved, started, ended. That one was asked for is a row of the command. */
import { rollbackRecords } from '../../incident/rollback-records.js';
import { runbookRecords } from '../../incident/runbook-records.js';
import type { FoundRecord } from '../../incident/start-records.js';
import type { EventMeaning, StartStage } from '../../incident/meaning.js';
import type { Instant } from '../../time/instant.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

type Stage = Exclude<StartStage, 'asked'>;
type Means = (record: FoundRecord, stage: Stage, alone: boolean) => EventMeaning;

export const rollbacksSource: TimelineSource = {
  id: 'rollbacks',
  description: 'Approved rollbacks and runbooks: who approved, when it started, how it ended',
  events: ({ facts }: TimelineInput): readonly TimelineEvent[] => [
    ...rollbackRecords(facts).flatMap((record) => rowsOf(record, 'rollback', asRollback)),
    ...runbookRecords(facts).flatMap((record) => rowsOf(record, 'runbook', asRunbook)),
  ],
};

const asRollback: Means = ({ to }, stage, alone) => ({
  type: 'rollback',
  stage,
  to: shown(to),
  alone,
});

const asRunbook: Means = ({ to }, stage, alone) => ({ type: 'runbook', stage, what: to, alone });

function rowsOf(
  record: FoundRecord,
  kind: 'rollback' | 'runbook',
  means: Means,
): readonly TimelineEvent[] {
  const label = record.url === '' ? kind : linkLabels[record.method];
  const links = [{ label, url: record.url || record.comment.url }];
  const row = (stage: Stage, at: Instant, actor: string | null): TimelineEvent =>
    timelineEvent({
      id: `${kind}:${record.key}:${stage}`,
      kind,
      source: 'rollbacks',
      occurredAt: at,
      meaning: means(record, stage, stage === 'approved' && record.approver === record.proposer),
      actor,
      links,
    });
  return [row('approved', record.approvedAt, record.approver), ...later(record, row)];
}

const linkLabels = { dispatch: 'run', revert: 'pull request', deployment: 'deployment' } as const;

function later(
  { state, at, endedAt }: FoundRecord,
  row: (stage: Stage, at: Instant, actor: string | null) => TimelineEvent,
): readonly TimelineEvent[] {
  if (state === 'refused') return [row('refused', at, null)];
  // Claimed only: nobody has seen anything of it, so it is not said to have started.
  if (state === 'claimed') return [];
  const started = row('started', at, null);
  return endedAt === null || state === 'running' ? [started] : [started, row(state, endedAt, null)];
}

function shown(version: string): string {
  return /^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version;
}

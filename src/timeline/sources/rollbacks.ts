/** What became of approved rollbacks: approved, started, ended. That one was asked for is a row of the command. */
import { type RollbackRecord, rollbackRecords } from '../../incident/rollback-records.js';
import type { Instant } from '../../time/instant.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

type Stage = 'approved' | 'started' | 'refused' | 'succeeded' | 'failed';

export const rollbacksSource: TimelineSource = {
  id: 'rollbacks',
  description: 'Approved rollbacks: who approved, when it started, how it ended',
  events: ({ facts }: TimelineInput): readonly TimelineEvent[] =>
    rollbackRecords(facts).flatMap((record) => {
      const row = (stage: Stage, at: Instant, actor: string | null): TimelineEvent =>
        timelineEvent({
          id: `rollback:${record.key}:${stage}`,
          kind: 'rollback',
          source: 'rollbacks',
          occurredAt: at,
          meaning: {
            type: 'rollback',
            stage,
            to: shown(record.to),
            alone: stage === 'approved' && record.approver === record.proposer,
          },
          actor,
          links: [
            {
              label: record.url === '' ? 'rollback' : 'run',
              url: record.url || record.comment.url,
            },
          ],
        });
      return [row('approved', record.approvedAt, record.approver), ...rest(record, row)];
    }),
};

function rest(
  { state, at, endedAt }: RollbackRecord,
  row: (stage: Stage, at: Instant, actor: string | null) => TimelineEvent,
): readonly TimelineEvent[] {
  if (state === 'refused') return [row('refused', at, null)];
  // Claimed only: nobody has seen a run of it, so it is not said to have started.
  if (state === 'claimed') return [];
  const started = row('started', at, null);
  return endedAt === null || state === 'running' ? [started] : [started, row(state, endedAt, null)];
}

function shown(version: string): string {
  return /^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version;
}

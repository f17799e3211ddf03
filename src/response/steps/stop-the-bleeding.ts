import { offeredRuns } from '../../approval/offers.js';
import { doneByMilestone, open, type Step, type StepInput } from '../step.js';

export const stopTheBleeding: Step = {
  id: 'stop-the-bleeding',
  phase: 'mitigate',
  title: 'Stop the harm before you understand it',
  state: (input) => {
    const mitigated = doneByMilestone(input, 'mitigated');
    const { remedy } = input.correlation;
    if (mitigated.state === 'done' || remedy === null || remedy.kind === 'revert-open')
      return mitigated;
    const row = input.timeline.events.findLast(({ links }) =>
      links.some(({ url }) => url === remedy.url),
    );
    // A revert that is merged has not reached users: only what went live counts.
    return remedy.kind === 'rolled-back' && row !== undefined && isNew(row.occurredAt, input)
      ? { state: 'done', by: row.actor, at: row.occurredAt, url: remedy.url }
      : open;
  },
  hint: (input) => wayBackUnderWay(input) ?? wayBack(input),
};

function isNew(at: string, { backSince }: { readonly backSince: string | null }): boolean {
  return backSince === null || at >= backSince;
}

function wayBack(input: StepInput): string {
  const [run] = offeredRuns(input.incident, 'mitigate', input);
  if (input.correlation.rollback !== null)
    return run === undefined
      ? '`/rollback` plans the way back; or flag off, maintenance page, fail over'
      : `\`/rollback\` plans the way back; or \`${run}\``;
  return run === undefined
    ? 'flag off, maintenance page, fail over, scale up; `/trying TEXT` first'
    : `\`${run}\`; or flag off, maintenance page, fail over`;
}

/** Somebody asked already: what is lacking for it to happen, `null` when it has ended or nobody asked. */
function wayBackUnderWay({ timeline, backSince }: StepInput): string | null {
  const stage = timeline.events
    .flatMap(({ meaning, occurredAt }) =>
      meaning.type === 'rollback' && (backSince === null || occurredAt >= backSince)
        ? [meaning.stage]
        : [],
    )
    .at(-1);
  if (stage === 'asked')
    return 'a rollback was asked for; the answer below says who has to do what';
  return stage === 'approved' || stage === 'started'
    ? 'the rollback is under way: look at its run; then `/mitigated`'
    : null;
}

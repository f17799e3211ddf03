/** `follow-ups-gate`: the check of the follow-ups on a pull request that touches postmortems. */
import { judgeFollowUps, type GateVerdict } from '../follow-ups/gate.js';
import type { Tracker } from '../follow-ups/follow-ups.js';
import { renderGate } from '../render/follow-ups/gate.js';
import { gateName } from './gate-name.js';
import type { Job } from './job.js';
import type { Change } from './plan.js';
import { joinProposed, readProposed, type Proposed } from './read-proposed.js';

export interface GateJobInput {
  readonly pull: number;
  /** `false`: the job itself is the check. */
  readonly check: boolean;
  /** Our own push: what was merged before does not stop the links, and nobody is stopped on a fresh draft. */
  readonly ours?: boolean;
}

export interface GateOutput {
  readonly conclusion: GateVerdict['conclusion'];
  /** `''` where no postmortem is touched. */
  readonly markdown: string;
}

interface GateFacts extends Proposed {
  readonly publishCheck: boolean;
  readonly isOurs: boolean;
}

export function createGateJob(
  trackers: readonly Tracker[],
): Job<GateJobInput, GateFacts, GateOutput> {
  return {
    id: 'follow-ups-gate',
    description: 'check that each action item of a postmortem has an owner and a date',
    read: async (reader, { pull, check, ours = false }, context) => ({
      ...(await readProposed(reader, pull, context)),
      publishCheck: check,
      isOurs: ours,
    }),
    plan: (facts, context) => {
      const followUps = joinProposed(facts, context, trackers).flatMap((one) => one.followUps);
      const verdict = judgeFollowUps({
        followUps,
        isDraft: facts.pull.draft || facts.isOurs,
        ...context,
      });
      const { title, summary, annotations } = renderGate(verdict);
      const { sha } = facts.pull.head;
      const change: Change = {
        kind: 'check',
        sha,
        name: gateName,
        conclusion: verdict.conclusion,
        title,
        summary: summary === '' ? `${title}.` : summary,
        annotations,
      };
      return {
        plan: { changes: facts.publishCheck ? [change] : [], reasons: [`follow-ups: ${title}`] },
        output: { conclusion: verdict.conclusion, markdown: followUps.length === 0 ? '' : summary },
      };
    },
  };
}

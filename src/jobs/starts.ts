/** The start of an approved plan as a change, with the claim that goes before it; and what is said once it is begun. */
import type { Call } from '../approval/calls.js';
import type { Approvable, Gate } from '../approval/gate.js';
import type { Config } from '../config/config.js';
import type { IncidentFacts } from '../incident/incident.js';
import { readStartRecord, type StartRecord } from '../incident/start-records.js';
import type { CommentRecord } from '../repository/repository.js';
import { redact } from '../markdown/redact.js';
import { renderStart, startTexts } from '../render/rollback/run.js';
import type { RollbackPlan } from '../rollback/plan.js';
import type { RunPlan } from '../runbooks/plan.js';
import type { AppliedChange } from './apply.js';
import type { Change, CommentChange, StartChange } from './plan.js';

type Approved = Gate<Approvable> & { readonly approval: CommentRecord };

export function startOf(
  gate: Approved,
  comment: string,
  facts: IncidentFacts,
  config: Config,
): StartChange {
  const plan = gate.plan as RollbackPlan | RunPlan;
  const call = plan.call as Call;
  const claimed = claimOf(gate, call, facts);
  const page = { url: facts.repository.url, unseen: false };
  const byHand = 'commands' in plan ? plan.commands : [];
  const { title, text } = startTexts(claimed, call, facts.issue.number);
  return {
    kind: 'start',
    issue: facts.issue.number,
    comment,
    key: plan.key,
    call,
    title: redact(title, config.redact).text,
    text: redact(text, config.redact).text,
    body: renderStart(claimed, page),
    refused: renderStart({ ...claimed, state: 'refused' }, page, byHand),
  };
}

function claimOf(
  { proposal, approval, plan }: Approved,
  call: Call,
  facts: IncidentFacts,
): StartRecord {
  return {
    key: plan.key,
    method: call.method,
    proposal: proposal.id,
    approval: approval.id,
    proposer: proposal.author.login,
    approver: approval.author.login,
    approvedAt: approval.createdAt,
    to: targetOf(plan as RollbackPlan | RunPlan, call),
    workflow: call.method === 'dispatch' ? call.workflow : '',
    at: facts.readAt,
    state: 'claimed',
    url: '',
    endedAt: null,
  };
}

function targetOf(plan: RollbackPlan | RunPlan, call: Call): string {
  if (call.method === 'revert') return `#${call.pull}`;
  return 'run' in plan ? plan.run.what : plan.to.name;
}

/** The link to what was begun, at once: somebody waits for it. Killed before, the next run finds it by its key. */
export function concludeStarts(
  { repository }: IncidentFacts,
  applied: readonly AppliedChange[],
  config: Config,
): readonly Change[] {
  return applied.flatMap(({ change, outcome, begun }): readonly Change[] => {
    if (change.kind !== 'start' || outcome !== 'created' || begun === undefined) return [];
    const record = readStartRecord(change.key, change.body);
    if (record === null) return [];
    const state = change.call.method === 'revert' ? 'running' : 'claimed';
    const page = { url: repository.url, unseen: false };
    return [
      ...(begun.number === null ? [] : [labelled(begun.number, config)]),
      startComment(change, renderStart({ ...record, state, url: begun.url }, page)),
    ];
  });
}

/** On the pull request that takes a change back: a freeze of deploys lets it pass. */
export function labelled(pull: number, { freeze }: Config): Change {
  return { kind: 'labels', issue: pull, add: [freeze.passLabel], remove: [] };
}

export function startComment(
  { issue, comment, key }: Pick<StartChange, 'issue' | 'comment' | 'key'>,
  body: string,
): CommentChange {
  return { kind: 'comment', issue, key: comment, part: key, body };
}

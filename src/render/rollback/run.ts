/** The comment on an approved plan: the claim first, then what was seen of what it began. */
import type { Call } from '../../approval/calls.js';
import type { RollbackCommand } from '../../correlation/rollback.js';
import { printStartRecord, type StartRecord } from '../../incident/start-records.js';
import { codeBlock, inlineCode, link, text } from '../../markdown/write.js';
import { hour, versionCode } from './words.js';

export interface RunPage {
  /** Of the repository. */
  readonly url: string;
  /** Nothing was seen of it for a while. */
  readonly unseen: boolean;
}

/** Without the marker line; the record comes first, since it is read back. `byHand` where GitHub refused. */
export function renderStart(
  record: StartRecord,
  page: RunPage,
  byHand: readonly RollbackCommand[] = [],
): string {
  const alone = record.approver === record.proposer ? ', alone' : '';
  const who = `Proposed by ${text(record.proposer)}, approved by ${text(record.approver)} at ${hour(record.approvedAt)}${alone}.`;
  return [
    printStartRecord(record),
    `### ${subject(record)}: ${headOf(record)}`,
    sentence(record, page),
    ...byHand.map(({ title, command }) => `${text(title)}:\n\n${codeBlock(command, 'sh')}`),
    who,
  ].join('\n\n');
}

/** Title and text of what is begun: of a pull request, and in the description of a deployment. */
export function startTexts(
  { to, proposer, approver }: StartRecord,
  call: Call,
  issue: number,
): { readonly title: string; readonly text: string } {
  const who = `Proposed by ${text(proposer)}, approved by ${text(approver)}.`;
  return call.method === 'revert'
    ? {
        title: `Revert "${call.title}"`.slice(0, 200),
        text: `Reverts #${call.pull}, for the incident #${issue}. ${who}\n\nIt takes effect once it is merged and deployed.`,
      }
    : { title: `way back to ${to.slice(0, 40)} for #${issue}`, text: who };
}

function isRunbook({ key }: StartRecord): boolean {
  return key.startsWith('run-');
}

function subject(record: StartRecord): string {
  if (isRunbook(record)) return `Runbook ${inlineCode(record.to)}`;
  return record.method === 'revert'
    ? `Revert of ${/^#\d{1,9}$/.test(record.to) ? record.to : text(record.to)}`
    : `Rollback to ${versionCode(record.to)}`;
}

const heads = {
  claimed: 'asked for',
  refused: 'not started',
  running: 'running',
  succeeded: 'succeeded',
  failed: 'failed',
} as const;

function headOf({ state, method }: StartRecord): string {
  if (method !== 'revert') return heads[state];
  return state === 'running' ? 'open' : state === 'succeeded' ? 'live' : heads[state];
}

const nouns = { dispatch: 'The run', revert: 'The pull request', deployment: 'The deployment' };

/** How a person asks again. */
function again(record: StartRecord): string {
  return inlineCode(isRunbook(record) ? `/run ${record.to}` : '/rollback');
}

function sentence(record: StartRecord, page: RunPage): string {
  const { state, method, url, endedAt } = record;
  const it = link(nouns[method], url);
  switch (state) {
    case 'claimed':
      return claimedSentence(record, page);
    case 'refused':
      return `GitHub refused to start it, and nothing runs. Ask again with ${again(record)} once that is mended.`;
    case 'running':
      return method === 'revert'
        ? `${it} waits to be merged and deployed. Branch rules stay in force.`
        : `${it} has begun.`;
    case 'succeeded': {
      const verb = method === 'revert' ? 'is live' : 'ended';
      return `${it} ${verb}${endedAt === null ? '' : `, ${hour(endedAt)}`}. ${next(record)}`;
    }
    case 'failed':
      return method === 'revert'
        ? `${it} was closed without being merged. Ask again with ${again(record)}.`
        : `${it} did not succeed. Read its log; ask again with ${again(record)}.`;
  }
}

function next(record: StartRecord): string {
  return isRunbook(record)
    ? 'Look what it changed: `/probe`.'
    : 'Look whether users are well again: `/probe`, then `/mitigated`.';
}

function claimedSentence(record: StartRecord, page: RunPage): string {
  const { key, at, url, method } = record;
  if (url !== '')
    return `${link(nouns[method], url)} was created at ${hour(at)}; nothing has reported on it yet.`;
  const place = placeOf(record, page);
  return page.unseen
    ? `**It cannot be told whether it runs.** Nothing with ${inlineCode(key)} was found among the ${place}. Look there: ` +
        `if nothing is, ask again with ${again(record)}. Nothing is started a second time by itself.`
    : `GitHub was asked at ${hour(at)}; see the ${place}.`;
}

function placeOf({ method, workflow }: StartRecord, { url }: RunPage): string {
  switch (method) {
    case 'dispatch':
      return link(
        `runs of ${workflow}`,
        `${url}/actions/workflows/${encodeURIComponent(workflow)}`,
      );
    case 'revert':
      return link('pull requests', `${url}/pulls`);
    case 'deployment':
      return link('deployments', `${url}/deployments`);
  }
}

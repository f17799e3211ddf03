/** Who may approve until when, or what became of the wait: the last words below a plan. */
import { approvals, type Approvable, type Gate, type NotApprovable } from '../../approval/gate.js';
import type { Config } from '../../config/config.js';
import type { SlashCommands } from '../../incident/slash-commands/authorize.js';
import { link, text } from '../../markdown/write.js';
import type { Instant } from '../../time/instant.js';
import { hour } from './words.js';

interface GateInput {
  readonly commands: SlashCommands;
  readonly config: Config;
  readonly facts: { readonly readAt: Instant };
}

/** `''` where there is nothing to approve. */
export function gateLine(
  gate: Gate<Approvable | NotApprovable>,
  plan: Approvable | NotApprovable,
  input: GateInput,
  words: { readonly command: string; readonly alone: boolean },
): string {
  if (plan.kind === 'none') return '';
  if (plan.call === null) return 'Nothing is executed by this comment: a person runs the command.';
  const { approval, expiresAt, aloneFrom, proposal } = gate;
  if (approval !== null)
    return `**Approved** by ${text(approval.author.login)} (${link(hour(approval.createdAt), approval.url)}): the rollback workflow starts it.`;
  if (gate.phase.isOver) return '**Void**: the incident is over. When it is not, `/reopen` first.';
  if (input.facts.readAt > expiresAt) return `**Expired**: ask again with ${words.command}.`;
  // Where several plans wait nobody can tell for which one a void approval was; its own answer says that it is void.
  const isVoid =
    words.alone &&
    approvals(input.commands).some(
      ({ command, comment }) => comment.id > proposal.id && command.hash !== plan.hash,
    );
  const isOwn = aloneFrom !== null && aloneFrom <= proposal.createdAt;
  const who = isOwn
    ? 'You or another person'
    : `Somebody other than ${text(proposal.author.login)}`;
  const ask = `${who} comments, until ${hour(expiresAt)}:\n\n\`\`\`\n/approve ${plan.hash}\n\`\`\``;
  return [
    ...(isVoid ? ['An approval of another hash is void: the plan is not what it was.\n'] : []),
    ask,
    ...(isOwn || aloneFrom === null
      ? []
      : [`From ${hour(aloneFrom)} on ${text(proposal.author.login)} may approve it alone.`]),
  ].join('\n');
}

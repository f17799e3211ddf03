/** The comment that answers `/rollback`: the plan with its hash, or why there is none and what may be named instead. */
import type { Config } from '../../config/config.js';
import { redact } from '../../markdown/redact.js';
import { capMarkdown, codeBlock, details, link, text } from '../../markdown/write.js';
import type { CommitRecord } from '../../repository/repository.js';
import type { Gate, GateInput } from '../../rollback/gate.js';
import type { NoPlan, RollbackPlan } from '../../rollback/plan.js';
import { approvals } from '../../rollback/gate.js';
import type { Version } from '../../rollback/versions.js';
import { shortSha } from '../../text/short-sha.js';
import { hour, versionCode } from './words.js';

const limit = 20_000;
const shownChanges = 10;

export function renderProposal(gate: Gate, input: GateInput): string {
  const { plan } = gate;
  const last = plan.kind === 'none' ? '' : gateLine(gate, plan, input);
  return [renderPlan(plan, input.config), last].filter((block) => block !== '').join('\n\n');
}

/** What would be done, whoever asks; without who may approve it. */
export function renderPlan(plan: RollbackPlan | NoPlan, { redact: options }: Config): string {
  const blocks =
    plan.kind === 'none'
      ? ['### Rollback: no plan', noPlan(plan)]
      : [heading(plan), warnings(plan), going(plan), calling(plan)];
  const body = blocks.filter((block) => block !== '').join('\n\n');
  return capMarkdown(redact(body, options).text, limit, 'The rest was left out.');
}

export const superseded = 'This plan is void: a later `/rollback` took its place.';

/** The answer to `/rollback --list`, which is right at that moment. */
export function renderVersions(versions: readonly Version[]): string {
  return versions.length === 0
    ? '### Earlier versions\n\nNo earlier version is known to have been live.'
    : `### Earlier versions\n\n${list(versions.slice(0, 5))}\n\nComment \`/rollback VERSION\` to plan the way back to one of them.`;
}

function list(versions: readonly Version[]): string {
  return versions
    .map(
      ({ name, at, url }) =>
        `- ${link(versionCode(name).replaceAll('`', ''), url)}${at === null ? '' : `, live since ${at.slice(0, 10)} ${hour(at)}`}`,
    )
    .join('\n');
}

function noPlan({ reason, versions }: NoPlan): string {
  const remedy =
    versions.length === 0
      ? 'No earlier version is known to have been live.'
      : `Versions that were live before, newest first:\n\n${list(versions)}\n\nComment \`/rollback VERSION\` to plan the way back to one of them.`;
  return `${text(reason)}.\n\n${remedy}`;
}

function heading({ from, to, advice }: RollbackPlan): string {
  const verdict = advice.what === 'roll back' ? 'Roll back' : 'Rather fix forward';
  return `### Rollback: ${versionCode(from)} → ${versionCode(to.name)}\n\n**${verdict}**: ${text(advice.why)}.`;
}

function going({ between, compareUrl }: RollbackPlan): string {
  if (between.length === 0) return '';
  const rows = between.slice(0, shownChanges).map(change);
  const more = between.length > shownChanges ? [`- and ${between.length - shownChanges} more`] : [];
  const head = 'What goes back';
  const compared = compareUrl === '' ? '' : ` (${link('compare', compareUrl)})`;
  return `${head}${compared}:\n\n${[...rows, ...more].join('\n')}`;
}

function change({ sha, message, url }: CommitRecord): string {
  const subject = message.split('\n', 1)[0] ?? '';
  return `- ${link(`${subject.slice(0, 100)} (${shortSha(sha)})`, url)}`;
}

function warnings({ warnings: said }: RollbackPlan): string {
  return said.map((warning) => `- ⚠️ ${text(warning)}`).join('\n');
}

function calling({ call, commands, instead }: RollbackPlan): string {
  if (call === null) return printed(commands, instead);
  const inputs = Object.entries(call.inputs).map(([name, value]) => `${name}: ${value}`);
  return details(`Starts ${call.workflow} on ${call.ref}`, codeBlock(inputs.join('\n'), 'yaml'));
}

function printed(commands: RollbackPlan['commands'], instead: RollbackPlan['instead']): string {
  const shown = commands.length > 0 ? commands : instead;
  const blocks = shown.map(
    ({ title, command }) => `${text(title)}:\n\n${codeBlock(command, 'sh')}`,
  );
  if (commands.length > 0) return blocks.join('\n\n');
  const none = 'No command is known that deploys that version again here.';
  return blocks.length === 0
    ? none
    : [`${none} What takes out only the suspected change:`, ...blocks].join('\n\n');
}

function gateLine(
  { approval, expiresAt, aloneFrom, proposal }: Gate,
  plan: RollbackPlan,
  { config, commands, facts }: GateInput,
): string {
  if (plan.call === null) return 'Nothing is executed by this comment: a person runs the command.';
  if (approval !== null)
    return `**Approved** by ${text(approval.author.login)} (${link(hour(approval.createdAt), approval.url)}): the rollback workflow starts it.`;
  if (facts.readAt > expiresAt) return '**Expired**: ask again with `/rollback`.';
  const isVoid = approvals({ obeyed: commands.obeyed }).some(
    ({ command, comment }) => comment.id > proposal.id && command.hash !== plan.hash,
  );
  const who =
    config.rollback.approvals === 0
      ? 'You or another person'
      : `Somebody other than ${text(proposal.author.login)}`;
  const alone =
    config.rollback.approvals === 0 || aloneFrom === null
      ? ''
      : ` Alone, from ${hour(aloneFrom)} on.`;
  return [
    ...(isVoid ? ['An approval of another hash is void: the plan is not what it was.\n'] : []),
    `${who} comments, until ${hour(expiresAt)}:\n\n\`\`\`\n/approve ${plan.hash}\n\`\`\``,
    ...(alone === '' ? [] : [alone.trim()]),
  ].join('\n');
}

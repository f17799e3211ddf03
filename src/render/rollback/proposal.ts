/** The comment that answers `/rollback`: the plan with its hash, or why there is none and what may be named instead. */
import type { Config } from '../../config/config.js';
import { redact } from '../../markdown/redact.js';
import { capMarkdown, codeBlock, details, link, text } from '../../markdown/write.js';
import type { CommitRecord } from '../../repository/repository.js';
import type { Call } from '../../approval/calls.js';
import type { GateInput, RollbackGate } from '../../rollback/gate.js';
import type { NoPlan, RollbackPlan } from '../../rollback/plan.js';
import type { Version } from '../../rollback/versions.js';
import { shortSha } from '../../text/short-sha.js';
import { gateLine } from './gate-line.js';
import { hour, versionCode, withCode } from './words.js';

const limit = 20_000;
const shownChanges = 10;

/** `alone`: no other plan waits for an approval. */
export function renderProposal(gate: RollbackGate, input: GateInput, alone = true): string {
  const { plan } = gate;
  const words = { command: '`/rollback`', alone };
  const last = gateLine(gate, plan, input, words);
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
      ({ name, tags, at, url }) =>
        `- ${link(versionCode(name).replaceAll('`', ''), url)}${called(tags)}${at === null ? '' : `, live since ${at.slice(0, 10)} ${hour(at)}`}`,
    )
    .join('\n');
}

function called(tags: readonly string[]): string {
  return tags.length === 0 ? '' : ` (${tags.slice(0, 3).map(text).join(', ')})`;
}

function noPlan({ reason, versions }: NoPlan): string {
  const remedy =
    versions.length === 0
      ? 'No earlier version is known to have been live.'
      : `Versions that were live before, newest first:\n\n${list(versions)}\n\nComment \`/rollback VERSION\` to plan the way back to one of them.`;
  return `${text(reason)}.\n\n${remedy}`;
}

function heading({ from, to, advice, call }: RollbackPlan): string {
  const verdict = advice.what === 'roll back' ? 'Roll back' : 'Rather fix forward';
  const title =
    call?.method === 'revert'
      ? `Revert of #${call.pull}`
      : `Rollback: ${versionCode(from)} → ${versionCode(to.name)}${called(to.tags)}`;
  return `### ${title}\n\n**${verdict}**: ${text(advice.why)}.`;
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

function calling({ call, commands, instead, note }: RollbackPlan): string {
  const said = note === '' ? '' : `${withCode(note)}.`;
  if (call === null)
    return [said, printed(commands, instead)].filter((block) => block !== '').join('\n\n');
  return details(callTitle(call), callBlock(call, commands));
}

function callTitle(call: Call): string {
  switch (call.method) {
    case 'dispatch':
      return `Starts ${call.workflow} on ${call.ref}`;
    case 'deployment':
      return `Asks for a deployment of ${shortSha(call.ref)} to ${call.environment}`;
    case 'revert':
      return `Opens a pull request that takes #${call.pull} back; people merge it`;
  }
}

function callBlock(call: Call, commands: RollbackPlan['commands']): string {
  if (call.method === 'revert')
    return commands
      .map(({ title, command }) => `${text(title)}, by hand:\n\n${codeBlock(command, 'sh')}`)
      .join('\n\n');
  const lines =
    call.method === 'dispatch'
      ? Object.entries(call.inputs).map(([name, value]) => `${name}: ${value}`)
      : [`ref: ${call.ref}`, `environment: ${call.environment}`, `checks: ${checksOf(call)}`];
  return codeBlock(lines.join('\n'), 'yaml');
}

function checksOf({ requiredContexts }: Extract<Call, { readonly method: 'deployment' }>): string {
  if (requiredContexts === null) return 'all of the commit';
  return requiredContexts.length === 0 ? 'none' : requiredContexts.join(', ');
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

/** What a look adds to a word of a person: the answer to `/probe`, and the "no" beside "it is over". */
import type { IncidentFacts, MilestoneName } from '../../incident/incident.js';
import { probingFor, probingsOf } from '../../incident/probings.js';
import type { SlashCommands } from '../../incident/slash-commands/authorize.js';
import type { ObeyedCommand } from '../../incident/slash-commands/command.js';
import type { Remarks } from '../../incident/slash-commands/replies.js';
import { text } from '../../markdown/write.js';
import type { DependencyResult, Probing, TargetResult } from '../../probe/probe.js';
import { describeCount, describeFaults, judge, stateOf } from '../../probe/verdict.js';

interface Looked {
  readonly facts: IncidentFacts;
  readonly commands: SlashCommands;
}

export function probeRemarks({ facts, commands }: Looked): Remarks {
  const probings = probingsOf(facts);
  const remarks = new Map<number, string>();
  for (const obeyed of commands.obeyed) {
    const probing = probingFor(obeyed.comment.id, probings);
    const remark = probing === null ? null : remarkOn(obeyed, probing);
    if (remark !== null) remarks.set(obeyed.comment.id, remark);
  }
  return remarks;
}

function remarkOn({ command }: ObeyedCommand, probing: Probing): string | null {
  if (command.name === 'probe') return answer(command.what, probing);
  const { kind, failing } = judge(probing);
  if (kind !== 'down' && kind !== 'partly') return null;
  const over =
    command.name === 'mitigated' || command.name === 'resolved' || command.name === 'status';
  return over
    ? `Noted. From outside it does not look healthy yet: ${text(describeFaults(failing))}. ` +
        '`/probe` looks again.'
    : null;
}

function answer(what: string | null, probing: Probing): string {
  const all = [...probing.targets, ...(probing.asked ?? [])];
  const one =
    what === null
      ? undefined
      : all.find(({ name, url }) => url === what || name.toLowerCase() === what.toLowerCase());
  if (one !== undefined) return `${text(sentenceOf(one, probing))}.`;
  if (probing.targets.length === 0) return `${text(describePages(probing.dependencies))}.`;
  const verdict = judge(probing);
  const faults = verdict.kind === 'cannot-tell' ? verdict.unseen : verdict.failing;
  const detail = faults.length === 0 ? '' : `: ${text(describeFaults(faults))}`;
  return `${text(describeCount(verdict))}${detail}.`;
}

/** Where no address of ours is configured, the status pages of others are all there is to tell. */
function describePages(pages: readonly DependencyResult[]): string {
  return pages
    .map(({ name, state }) => `${name}: ${state === 'unknown' ? 'could not be read' : state}`)
    .join('; ');
}

/** `checkout is up from here: 200 after 84 ms` */
function sentenceOf(target: TargetResult, probing: Probing): string {
  const { name, fault, status, ms } = target;
  if (fault === null) return `${name} is up from here: ${status ?? ''} after ${ms ?? 0} ms`;
  return stateOf(target, probing) === 'down'
    ? `${name} is down, from one place: ${fault.words}`
    : `Of ${name} nothing can be said from here: ${fault.words}`;
}

/** `healthy from outside`, for the row of a milestone; `''` where nothing was seen. */
export function healthAt(
  milestone: MilestoneName,
  proofUrl: string,
  facts: IncidentFacts,
): '' | 'healthy from outside' | 'not healthy from outside' {
  // The same word may prove that somebody took it, which says nothing of its health.
  if (milestone !== 'mitigated' && milestone !== 'resolved') return '';
  const comment = facts.comments.find(({ url }) => url === proofUrl);
  const probing = comment === undefined ? null : probingFor(comment.id, probingsOf(facts));
  if (probing === null || probing.targets.length === 0) return '';
  const { kind } = judge(probing);
  if (kind === 'cannot-tell') return '';
  return kind === 'up' ? 'healthy from outside' : 'not healthy from outside';
}

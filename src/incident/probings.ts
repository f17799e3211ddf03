/** Looks from outside at one incident: those that were taken, and what a new one is due for. Pure. */
import type { Config } from '../config/config.js';
import { markedAs } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';
import { parseProbings } from '../probe/history.js';
import type { Probing, ProbeTarget } from '../probe/probe.js';
import { type Instant, secondsBetween } from '../time/instant.js';
import type { IncidentFacts } from './incident.js';
import { readIssueForm } from './issue-form.js';
import type { SlashCommands } from './slash-commands/authorize.js';
import type { ObeyedCommand } from './slash-commands/command.js';

/** Kind of the marker on the comment with the table. */
export const probeComment = 'probe';

/** What is known before the rest is read. */
export type Thread = Pick<IncidentFacts, 'issue' | 'comments' | 'self' | 'identities'>;

/** Ascending by time, those of this read included; nothing from after it. */
export function probingsOf(
  facts: Thread & Pick<IncidentFacts, 'probings' | 'readAt'>,
): readonly Probing[] {
  const fresh = facts.probings ?? [];
  const times = new Set(fresh.map(({ at }) => at));
  return [...earlierProbings(facts).filter(({ at }) => !times.has(at)), ...fresh]
    .filter(({ at }) => at <= facts.readAt)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The look that a command's comment asked for. */
export function probingFor(comment: number, probings: readonly Probing[]): Probing | null {
  return probings.find(({ occasions }) => occasions.includes(occasionOf(comment))) ?? null;
}

export function earlierProbings(thread: Thread): readonly Probing[] {
  const [comment] = markedAs(thread.comments, trustedLogins(thread), probeComment);
  return comment === undefined ? [] : parseProbings(comment.body);
}

/** Those of the incident's services, and those of none; all where the incident names no service. */
export function targetsFor(
  { issue }: Pick<Thread, 'issue'>,
  config: Config,
): readonly ProbeTarget[] {
  const { services } = readIssueForm(issue.body, issue.title, config, issue.createdAt);
  const affected = new Set(services.map((name) => name.toLowerCase()));
  const mine = config.probes.filter(
    ({ service }) => service === null || affected.has(service.toLowerCase()),
  );
  return affected.size === 0 || mine.length === 0 ? config.probes : mine;
}

/** Whether there is anything to look at without being asked: addresses of ours, or status pages of others. */
export function isLooking({ probes, probe }: Config): boolean {
  return probes.length + probe.dependencies.length > 0;
}

/** An incident that was never looked at. */
export function isFirstLookDue(thread: Thread, config: Config): boolean {
  return isLooking(config) && thread.issue.state === 'open' && earlierProbings(thread).length === 0;
}

/** What is seen now says nothing about a word of hours ago, seconds. */
const stillNow = 3600;

/** Words that call for a look and have none yet. */
export function wordsWithoutLook(
  facts: Thread,
  { obeyed }: Pick<SlashCommands, 'obeyed'>,
  config: Config,
  now: Instant,
): readonly ObeyedCommand[] {
  const looks = earlierProbings(facts);
  return obeyed.filter(
    (one) =>
      callsForLook(one, config) &&
      secondsBetween(one.comment.createdAt, now) <= stillNow &&
      probingFor(one.comment.id, looks) === null,
  );
}

function callsForLook({ command }: ObeyedCommand, { probes }: Config): boolean {
  if (command.name === 'probe') return true;
  const over =
    command.name === 'mitigated' ||
    command.name === 'resolved' ||
    (command.name === 'status' && ['monitoring', 'resolved'].includes(command.value));
  return over && probes.length > 0;
}

export function occasionOf(comment: number): string {
  return `comment:${comment}`;
}

/** The look from outside, as part of an incident's run: when one is due it is taken beside the reading. */
import type { IncidentFacts } from '../incident/incident.js';
import {
  earlierProbings,
  isFirstLookDue,
  occasionOf,
  probeComment,
  type Thread,
  targetsFor,
  wordsWithoutLook,
} from '../incident/probings.js';
import { readSlashCommands } from '../incident/slash-commands/authorize.js';
import type { ObeyedCommand } from '../incident/slash-commands/command.js';
import type { Measured, Prober, Probing, ProbeTarget } from '../probe/probe.js';
import { renderProbeComment } from '../render/probe/comment.js';
import type { RepositoryReader } from '../repository/repository.js';
import { type IncidentView, isIncident } from './incident-view.js';
import type { Planned, RunContext } from './job.js';
import { readIncidentFacts } from './read-facts.js';
import type { IncidentInput } from './timeline.js';

export async function readAndLook(
  reader: RepositoryReader,
  { issue, edit }: IncidentInput,
  context: RunContext,
  taken?: Probing,
): Promise<IncidentFacts> {
  let first: Promise<Measured | null> | null = null;
  const begin = (thread: Thread): void => {
    const { prober, config } = context;
    if (prober === undefined || taken !== undefined) return;
    if (isIncident({ facts: thread, config }) && isFirstLookDue(thread, config))
      first = look(prober, thread, [], context);
  };
  const facts = await readIncidentFacts(reader, issue, context.config, context.now, edit, begin);
  const probing = taken ?? (await takeLook(facts, first, context));
  if (probing === null) return facts;
  return probing === 'failed'
    ? { ...facts, omissions: [...facts.omissions, 'what the configured addresses answer'] }
    : { ...facts, probings: [probing] };
}

/** `null`: nothing asks for one. */
async function takeLook(
  facts: IncidentFacts,
  first: Promise<Measured | null> | null,
  context: RunContext,
): Promise<Probing | 'failed' | null> {
  const { config, now, prober } = context;
  if (prober === undefined || !isIncident({ facts, config })) return null;
  const words = wordsWithoutLook(facts, readSlashCommands(facts, config), config, now);
  if (first === null && words.length === 0) return null;
  const extra = extraTargets(words);
  const known = first === null || extra.length > 0 ? look(prober, facts, extra, context) : first;
  const occasions = [
    ...(first === null ? [] : ['declared']),
    ...new Set(words.map(({ comment }) => occasionOf(comment.id))),
  ];
  const measured = await known;
  return measured === null
    ? 'failed'
    : toProbing(measured, extra, { occasions, run: prober.run, context });
}

/** Addresses that people named; a name of a target is among the targets anyway. */
function extraTargets(words: readonly ObeyedCommand[]): readonly ProbeTarget[] {
  const urls = words.flatMap(({ command }) =>
    command.name === 'probe' && command.what?.includes('://') === true ? [command.what] : [],
  );
  return [...new Set(urls)].slice(0, 5).map((url) => ({
    name: url,
    url,
    service: null,
    expect: { status: null, contains: null, withinMs: null },
  }));
}

/** `null`: it could not be taken at all. That must not end the run: the rest is needed at night. */
export async function look(
  prober: Prober,
  thread: Pick<Thread, 'issue'>,
  extra: readonly ProbeTarget[],
  { config, now }: Pick<RunContext, 'config' | 'now'>,
): Promise<Measured | null> {
  const { controls, dependencies, allowHosts } = config.probe;
  const targets = [...targetsFor(thread, config), ...extra];
  return prober.look({ targets, controls, dependencies, allowHosts, now }).catch(() => null);
}

export function toProbing(
  { targets, ...measured }: Measured,
  extra: readonly ProbeTarget[],
  {
    occasions,
    run,
    context,
  }: {
    readonly occasions: readonly string[];
    readonly run: string;
    readonly context: Pick<RunContext, 'now'>;
  },
): Probing {
  const mine = targets.length - extra.length;
  return {
    ...measured,
    at: context.now,
    occasions,
    run,
    targets: targets.slice(0, mine),
    ...(extra.length > 0 && { asked: targets.slice(mine) }),
  };
}

/** Only a fresh look is written: without one the comment is as right as it was. */
export function planProbe(view: IncidentView): Planned<IncidentView> {
  const { facts } = view;
  const [fresh] = facts.probings ?? [];
  if (fresh === undefined) return { plan: { changes: [], reasons: [] }, output: view };
  const body = renderProbeComment(fresh, {
    history: earlierProbings(facts),
    started: view.timeline.milestones.started?.at ?? null,
    zone: view.config.timeZone,
    repository: facts.repository.url,
  });
  return {
    plan: {
      changes: [{ kind: 'comment', issue: facts.issue.number, key: probeComment, body }],
      reasons: [`#${facts.issue.number} was looked at from outside`],
    },
    output: view,
  };
}

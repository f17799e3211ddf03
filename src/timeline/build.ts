/**
 * The timeline's one verb: sources → events → one row per happening → milestones, durations,
 * findings, key rows. Pure.
 */
import { dedupe } from './dedupe.js';
import { computeDurations, wayBackStarted } from './durations.js';
import { type FindingRule, runFindingRules } from './findings.js';
import { withKeyRows } from './key-rows.js';
import { judgeMilestones } from './milestones.js';
import type {
  Milestone,
  Timeline,
  TimelineEvent,
  TimelineInput,
  TimelineSource,
} from './timeline.js';

/** Same facts, same timeline: nothing in it depends on the present. Never throws. */
export function buildTimeline(
  input: TimelineInput,
  sources: readonly TimelineSource[],
  findingRules: readonly FindingRule[],
): Timeline {
  const rows = dedupe(sources.flatMap((source) => source.events(input)));
  const judged = judgeMilestones(input, rows);
  const { outages } = judged;
  const milestones = anchored(judged.milestones, rows);
  const questions = judged.questions.map((question) => onRow(question, rows));
  const durations = computeDurations(milestones, outages, wayBackStarted(rows));
  const { pinned, hidden } = readPinsAndHides(input, rows);
  const events = withKeyRows(rows, milestones, {
    limit: input.config.timeline.keyRows,
    pinned,
    hidden,
  });
  return {
    events,
    milestones,
    questions,
    outages,
    durations,
    findings: runFindingRules(input, { events, milestones, durations }, findingRules),
  };
}

function anchored(
  milestones: Timeline['milestones'],
  rows: readonly TimelineEvent[],
): Timeline['milestones'] {
  return Object.fromEntries(
    Object.entries(milestones).map(([name, milestone]) => [name, onRow(milestone, rows)]),
  );
}

/** A proof is a row that is shown: a statement without a row of its own is proved by the row of its comment. */
function onRow<P extends Pick<Milestone, 'at' | 'proof' | 'proofUrl'>>(
  proved: P,
  rows: readonly TimelineEvent[],
): P {
  const parent = proved.proof.replace(/^((?:comment:\d+)|opened):\d+$/, '$1');
  const exact = rows.find(
    (row) =>
      row.occurredAt === proved.at && (row.id === proved.proof || row.id.startsWith(`${parent}:`)),
  );
  if (exact !== undefined) return { ...proved, proof: exact.id };
  if (rows.some((row) => row.id === proved.proof)) return proved;
  if (rows.some((row) => row.id === parent)) return { ...proved, proof: parent };
  const same =
    rows.find((row) => row.id.startsWith(`${parent}:`)) ??
    rows.find((row) => row.links.some((link) => link.url === proved.proofUrl));
  return { ...proved, proof: same?.id ?? 'opened' };
}

/** `/pin` and `/hide`, the last word wins; 🚀 on a comment pins it, 👎 hides it. */
function readPinsAndHides(
  input: TimelineInput,
  rows: readonly TimelineEvent[],
): { readonly pinned: ReadonlySet<string>; readonly hidden: ReadonlySet<string> } {
  const [pinned, hidden] = [new Set<string>(), new Set<string>()];
  const known = new Map(rows.map((row) => [row.id, row]));
  const choose = (ref: string, pin: boolean): void => {
    const id = known.has(ref) ? ref : known.has(`comment:${ref}`) ? `comment:${ref}` : ref;
    (pin ? pinned : hidden).add(id);
    (pin ? hidden : pinned).delete(id);
  };
  for (const post of input.thread)
    if (post.id !== 'opened' && post.pinned !== post.hidden) choose(post.id, post.pinned);
  for (const { command } of input.commands.obeyed) {
    if (command.name === 'pin' || command.name === 'hide')
      choose(command.ref, command.name === 'pin');
  }
  return { pinned, hidden };
}

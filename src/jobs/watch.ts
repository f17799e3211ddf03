/**
 * The watch: one cheap look at an open incident, which says whether there is anything to do that needs the whole run.
 * It reads the thread only, so that ten quiet minutes cost next to nothing.
 */
import type { Config } from '../config/config.js';
import { responseComment } from '../incident/checklist/ticks-from-facts.js';
import { readFreezeLine } from '../incident/freeze-line.js';
import type { Claim, IncidentFacts } from '../incident/incident.js';
import { earlierProbings, isLooking, probeComment } from '../incident/probings.js';
import { isTurn } from '../probe/history.js';
import type { Probing } from '../probe/probe.js';
import { renderProbeComment } from '../render/probe/comment.js';
import { saysNoLead } from '../render/timeline/response-comment.js';
import type { IssueRecord, RepositoryReader } from '../repository/repository.js';
import { thawId, warningAt } from '../response/freeze-reminders.js';
import { dueReminders, saidReminders } from '../response/reminders.js';
import { type Instant, secondsBetween } from '../time/instant.js';
import { peopleToAsk } from '../incident/slash-commands/people-to-ask.js';
import { buildIncidentView, type IncidentPlugIns, type IncidentView } from './incident-view.js';
import type { Job, Planned, RunContext } from './job.js';
import { look, toProbing } from './probe.js';
import { permissionsOf, readClaims } from './read-people.js';

export interface WatchInput {
  readonly issue: IssueRecord;
}

export interface WatchOutput {
  /** Why the whole run is needed; `[]` when it is not. */
  readonly due: readonly string[];
  /** The look of this watch, which the whole run need not take again. */
  readonly probing: Probing | null;
}

export function createWatchJob(
  plugIns: IncidentPlugIns,
): Job<WatchInput, IncidentFacts, WatchOutput> {
  return {
    id: 'watch',
    description: 'what time calls for at an open incident: a look from outside, reminders',
    read: readThreadAndLook,
    plan: (facts, context) => planWatch(buildIncidentView(facts, context.config, plugIns), context),
  };
}

async function readThreadAndLook(
  reader: RepositoryReader,
  { issue }: WatchInput,
  context: RunContext,
): Promise<IncidentFacts> {
  const { config, now, prober } = context;
  const [repository, self] = [await reader.repository(), await reader.identity()];
  const comments = await reader.comments(issue.number);
  const who = { self: self.login, identities: config.identities };
  const claims = await readNewClaims(reader, { comments, ...who });
  const logins = peopleToAsk({ issue, comments, claims, ...who });
  const permissions = await permissionsOf(reader, logins);
  const facts: IncidentFacts = {
    ...nothingElse,
    ...who,
    repository,
    issue,
    comments,
    permissions,
    claims,
    readAt: now,
  };
  if (prober === undefined || !isLookDue(facts, context)) return facts;
  const measured = await look(prober, facts, [], context);
  if (measured === null) return facts;
  const probing = toProbing(measured, [], { occasions: ['watch'], run: prober.run, context });
  return { ...facts, probings: [probing] };
}

/** GitHub starts no run for a reaction: the watch sees it first. Who leads already needs no request. */
async function readNewClaims(
  reader: RepositoryReader,
  thread: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
): Promise<readonly Claim[]> {
  const comment = responseComment(thread);
  return comment !== null && saysNoLead(comment.body) ? readClaims(reader, thread) : [];
}

/** What a whole run reads besides the thread. */
const nothingElse = {
  reportedChanges: [],
  issueEvents: [],
  commits: [],
  deployments: [],
  releases: [],
  workflowRuns: [],
  pullRequests: [],
  comparisons: [],
  omissions: [],
  codeowners: '',
} as const;

/** Schedules are late at times, never early: a minute less than the period is as good as the period. */
const early = 60;

function isLookDue(facts: IncidentFacts, { config, now }: RunContext): boolean {
  const every = config.watch.probeEveryMinutes * 60;
  if (!isLooking(config) || every === 0) return false;
  const last: Instant | undefined = earlierProbings(facts).at(-1)?.at;
  return last === undefined || secondsBetween(last, now) >= every - early;
}

/** What a run would do now, though no event has started one. */
function overdue(view: IncidentView, now: Instant): readonly string[] {
  const comment = responseComment(view.facts);
  if (comment === null) return ['there is no response comment yet'];
  return [
    // Of the freeze the thread alone does not tell all; our own page does.
    ...dueReminders(view, now, view.config)
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'freeze-ends'),
    ...freezeDue(view.facts, now, view.config),
    ...(saysNoLead(comment.body) && view.incident.lead !== null ? ['somebody took the lead'] : []),
  ];
}

/** A freeze that is about to thaw and nobody was told, or that has thawed and is still marked. */
function freezeDue(facts: IncidentFacts, now: Instant, config: Config): readonly string[] {
  const held = readFreezeLine(facts.comments, facts);
  if (held === null) return [];
  if (held.until <= now) return ['the freeze of deploys is over'];
  const warning = warningAt(held, config.freeze.warnMinutes);
  return warning !== null && warning <= now && !saidReminders(facts).has(thawId(held))
    ? ['freeze-ends']
    : [];
}

function planWatch(view: IncidentView, { now }: RunContext): Planned<WatchOutput> {
  const { facts, incident, config } = view;
  const probing = facts.probings?.[0] ?? null;
  const turned = probing !== null && isTurn(earlierProbings(facts), probing);
  const due = incident.withdrawn
    ? []
    : [...overdue(view, now), ...(turned ? ['what is seen from outside changed'] : [])];
  const reasons = due.length === 0 ? ['nothing is due'] : due;
  if (probing === null || due.length > 0)
    return { plan: { changes: [], reasons }, output: { due, probing } };
  // The same as before: only the strip of the table goes on.
  const body = renderProbeComment(probing, {
    history: earlierProbings(facts),
    started: incident.stated.started?.value ?? null,
    zone: config.timeZone,
    repository: facts.repository.url,
  });
  const issue = facts.issue.number;
  return {
    plan: { changes: [{ kind: 'comment', issue, key: probeComment, body }], reasons },
    output: { due, probing },
  };
}

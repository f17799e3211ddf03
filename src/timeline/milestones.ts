/**
 * Milestones: a person's word first (command or form), then what GitHub recorded, then wording. Each has its proof and
 * says how sure it is; what nobody said and nothing recorded stays out.
 */
import { milestoneNames, type Incident, type MilestoneName } from '../incident/incident.js';
import { epochOf, type Instant } from '../time/instant.js';
import { findClues, means, type Clue } from './clues.js';
import { isWell, readCourse, type Course } from './outages.js';
import type { Post } from './thread.js';
import type {
  Milestone,
  MilestoneQuestion,
  Timeline,
  TimelineEvent,
  TimelineInput,
} from './timeline.js';
import { isQuestion, isSmallTalk } from './small-talk.js';

type Found = { -readonly [name in MilestoneName]?: Milestone | undefined };

type Judged = Pick<Timeline, 'milestones' | 'questions' | 'outages'>;

export function judgeMilestones(input: TimelineInput, events: readonly TimelineEvent[]): Judged {
  const clues = findClues(input);
  const found: Found = { ...findStated(input.incident, events) };
  found.detected ??= optional(detectedFrom(clues, input));
  // Nothing was broken: nothing started, and nothing had to be mitigated.
  const real = !clues.some((clue) => means(clue, 'false-alarm') && clue.post.id !== 'opened');
  if (real)
    found.started ??= optional(
      startedFrom(clues, found.detected?.at ?? input.facts.issue.createdAt, input),
    );
  found.acknowledged ??= optional(acknowledgedFrom(clues, events, input));
  const recorded = found.resolved ?? statusFrom('resolved', events);
  const resolved = recorded ?? resolvedFrom(clues, input, events);
  const course = readCourse({ input, clues, events, detected: found.detected, resolved });
  if (real)
    found.mitigated ??= optional(
      statusFrom('monitoring', events) ?? findEnd(course, clues, resolved),
    );
  found.resolved ??= optional(resolved);
  withoutContradictions(found);
  const open = input.facts.issue.state === 'open' && recorded === null;
  return {
    ...(open ? endsAsQuestions(found) : { milestones: inOrder(found), questions: [] }),
    outages: real ? outagesIn(course, found) : [],
  };
}

function inOrder(found: Found): Timeline['milestones'] {
  return Object.fromEntries(
    milestoneNames.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])),
  );
}

/** While it is open, an end that only wording tells is asked about, not stated. */
function endsAsQuestions(found: Found): Pick<Timeline, 'milestones' | 'questions'> {
  const doubtful = (['mitigated', 'resolved'] as const).filter(
    (name) => found[name]?.certainty === 'inferred',
  );
  const questions = doubtful.flatMap((milestone): readonly MilestoneQuestion[] => {
    const known = found[milestone];
    return known === undefined
      ? []
      : [{ milestone, at: known.at, proof: known.proof, proofUrl: known.proofUrl }];
  });
  const rest = { ...found };
  for (const name of doubtful) delete rest[name];
  return { milestones: inOrder(rest), questions };
}

function withoutContradictions(found: Found): void {
  // The issue, or a list, tells that it was over: the declaration is the report, not the detection.
  if (
    found.mitigated?.certainty === 'inferred' &&
    found.detected?.proof === 'opened' &&
    found.detected.certainty === 'recorded' &&
    found.mitigated.at < found.detected.at
  )
    delete found.detected;
  // Who writes first when all is over did not acknowledge anything.
  if (
    found.acknowledged?.certainty === 'inferred' &&
    found.mitigated !== undefined &&
    found.acknowledged.at > found.mitigated.at
  )
    delete found.acknowledged;
}

/** The stretches that count, the last one up to the milestone that is believed. */
function outagesIn(course: Course, found: Found): Timeline['outages'] {
  const first = found.started?.at ?? found.detected?.at;
  if (first === undefined) return [];
  const last = course.outages.length - 1;
  return course.outages.map((outage, i) => {
    const from = outage.from ?? first;
    return { from, until: i === last ? lastEnd(from, found) : outage.until };
  });
}

/** What was reached before it came back is no end of the last stretch. */
function lastEnd(from: Instant, { mitigated }: Found): Instant | null {
  return mitigated !== undefined && mitigated.at >= from ? mitigated.at : null;
}

function findEnd(
  course: Course,
  clues: readonly Clue[],
  resolved: Milestone | null,
): Milestone | null {
  if (course.end !== null) return inferred(course.end);
  const ended = clues.find(
    (clue) =>
      clue.until !== null &&
      means(clue, 'started') &&
      (resolved === null || clue.post.postedAt <= resolved.at),
  );
  return ended?.until == null ? null : { ...inferred(ended), at: ended.until };
}

const optional = (milestone: Milestone | null): Milestone | undefined => milestone ?? undefined;

function findStated(incident: Incident, events: readonly TimelineEvent[]): Found {
  const out: Found = {};
  for (const name of milestoneNames) {
    const stated = incident.stated[name];
    if (stated === undefined) continue;
    const sameComment = events.filter((event) =>
      event.links.some((link) => link.url === stated.url),
    );
    const proof =
      events.find(
        (event) =>
          event.meaning.type === 'milestone' &&
          event.meaning.milestone === name &&
          event.occurredAt === stated.value,
      ) ??
      sameComment.find((event) => event.occurredAt === stated.value) ??
      sameComment[0];
    out[name] = {
      at: stated.value,
      proof: proof?.id ?? 'opened',
      proofUrl: stated.url,
      certainty: 'stated',
    };
  }
  return out;
}

function inferred(clue: Clue): Milestone {
  return { at: clue.at, proof: clue.proof, proofUrl: clue.post.url, certainty: 'inferred' };
}

/** The declaration, unless somebody says when it was noticed before that. */
function detectedFrom(clues: readonly Clue[], { facts }: TimelineInput): Milestone {
  const declared = epochOf(facts.issue.createdAt);
  const before = clues.filter(
    (clue) =>
      clue.meanings.has('detected') &&
      clue.timed &&
      !clue.meanings.has('started') &&
      declared - epochOf(clue.at) >= 60 &&
      declared - epochOf(clue.at) < 86_400,
  );
  const first = earliest(before);
  return first === null
    ? {
        at: facts.issue.createdAt,
        proof: 'opened',
        proofUrl: facts.issue.url,
        certainty: 'recorded',
      }
    : inferred(first);
}

/** Only a written time before the detection is a start: said of the symptom, else of the change in an explanation. */
function startedFrom(
  clues: readonly Clue[],
  detected: Instant,
  { facts }: TimelineInput,
): Milestone | null {
  const limit = Math.max(epochOf(detected), epochOf(facts.issue.createdAt)) + 60;
  const possible = clues.filter(
    (clue) => clue.timed && epochOf(clue.at) <= limit && limit - epochOf(clue.at) < 14 * 86_400,
  );
  // What broke days before is more likely another story; a change may well be older.
  const symptoms = possible.filter(
    (clue) => clue.meanings.has('started') && limit - epochOf(clue.at) < 2 * 86_400,
  );
  const exact = symptoms.filter((clue) => !clue.approximate);
  const said = earliest(exact) ?? earliest(symptoms);
  if (said !== null) return inferred(said);
  const seen = earliest(possible.filter((clue) => means(clue, 'sighted')));
  if (seen !== null) return { ...inferred(seen), atTheLatest: true };
  const causes = possible.filter(
    (clue) =>
      clue.meanings.has('cause') &&
      !clue.meanings.has('detected') &&
      epochOf(clue.at) < epochOf(detected),
  );
  const changes = possible.filter(
    (clue) =>
      clue.meanings.has('change') &&
      !clue.meanings.has('detected') &&
      epochOf(clue.at) < epochOf(detected),
  );
  const cause = causes.at(-1) ?? changes.at(-1);
  return cause === undefined ? null : inferred(cause);
}

/** Somebody took it: assignment, lead, "looking into it", else the first person who wrote. */
function acknowledgedFrom(
  clues: readonly Clue[],
  events: readonly TimelineEvent[],
  input: TimelineInput,
): Milestone | null {
  const { issue } = input.facts;
  const lead = events.find(
    (event) =>
      event.meaning.type === 'lead' &&
      event.occurredAt >= issue.createdAt &&
      event.meaning.change !== 'unassigned' &&
      event.meaning.login !== null,
  );
  const said = clues.find(
    (clue) =>
      clue.meanings.has('acknowledged') &&
      (clue.listed || clue.post.id !== 'opened') &&
      (isPerson(clue.post) || clue.timed),
  );
  const saidAt =
    said === undefined
      ? null
      : said.listed || !isPerson(said.post)
        ? inferred(said)
        : { ...inferred(said), at: said.post.postedAt, proof: said.post.id };
  if (lead !== undefined && (saidAt === null || lead.occurredAt <= saidAt.at))
    return {
      at: lead.occurredAt,
      proof: lead.id,
      proofUrl: lead.links[0]?.url ?? issue.url,
      certainty: 'recorded',
    };
  if (saidAt !== null) return saidAt;
  const other = input.thread.find(
    (post) =>
      post.id !== 'opened' &&
      isPerson(post) &&
      !isSmallTalk(post.body) &&
      !isQuestion(post.body) &&
      !clues.some((clue) => clue.post.id === post.id && isWell(clue)),
  );
  return other === undefined
    ? null
    : { at: other.postedAt, proof: other.id, proofUrl: other.url, certainty: 'inferred' };
}

const isPerson = (post: Post): boolean =>
  post.author.type !== 'Bot' && !post.author.login.endsWith('[bot]');

interface Step {
  readonly event: TimelineEvent;
  /** `null`: reopened. */
  readonly reached: string | null;
}

/** The first time that the status reached `status` and did not go back to an earlier one. */
function statusFrom(
  status: 'monitoring' | 'resolved',
  events: readonly TimelineEvent[],
): Milestone | null {
  const steps = events.flatMap((event): readonly Step[] => {
    if (event.meaning.type === 'status') return [{ event, reached: event.meaning.status }];
    const isBack = event.meaning.type === 'reopened' || event.meaning.type === 'returned';
    return isBack ? [{ event, reached: null }] : [];
  });
  const late: readonly (string | null)[] =
    status === 'resolved' ? ['resolved'] : ['monitoring', 'resolved'];
  const back = steps.findLastIndex(({ reached }) => !late.includes(reached));
  const first = steps.slice(back + 1).find(({ reached }) => reached === status)?.event;
  return first === undefined
    ? null
    : {
        at: first.occurredAt,
        proof: first.id,
        proofUrl: first.links[0]?.url ?? '',
        certainty: 'recorded',
      };
}

/** Closing, unless somebody declared it resolved well before; a later relapse takes that back. */
function resolvedFrom(
  clues: readonly Clue[],
  input: TimelineInput,
  events: readonly TimelineEvent[],
): Milestone | null {
  const { issue } = input.facts;
  const closed = events.filter((event) => event.kind === 'closed').at(-1);
  const reopened = events.filter((event) => event.kind === 'reopened').at(-1);
  const end =
    issue.state === 'closed' &&
    closed !== undefined &&
    (reopened === undefined || reopened.occurredAt <= closed.occurredAt)
      ? closed
      : null;
  const limit = end?.occurredAt ?? input.facts.readAt;
  const usable = clues.filter(
    (clue) => (clue.timed || clue.post.id !== 'opened') && clue.post.postedAt <= limit,
  );
  const lastRelapse =
    usable.filter((clue) => means(clue, 'relapse', 'unchanged')).at(-1)?.post.postedAt ?? '';
  const said = usable.find(
    (clue) =>
      clue.meanings.has('resolved') &&
      (clue.post.postedAt > lastRelapse || lastRelapse === '') &&
      (reopened === undefined || clue.post.postedAt > reopened.occurredAt),
  );
  const byEvent: Milestone | null =
    end === null
      ? null
      : {
          at: end.occurredAt,
          proof: end.id,
          proofUrl: end.links[0]?.url ?? issue.url,
          certainty: 'recorded',
        };
  if (said === undefined) return byEvent;
  // People close when it is over; only a close that came much later was housekeeping.
  if (byEvent !== null && epochOf(byEvent.at) - epochOf(said.at) < 2 * 3600) return byEvent;
  return inferred(said);
}

function earliest(clues: readonly Clue[]): Clue | null {
  return clues.reduce<Clue | null>(
    (first, clue) => (first === null || clue.at < first.at ? clue : first),
    null,
  );
}

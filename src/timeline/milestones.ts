/**
 * Milestones: a person's word first (command or form), then what GitHub recorded, then wording. Each has its proof and
 * says how sure it is; what nobody said and nothing recorded stays out.
 */
import { milestoneNames, type Incident, type MilestoneName } from '../incident/incident.js';
import { epochOf, type Instant } from '../time/instant.js';
import { momentOf, namedMomentOf, type Statement } from './statements.js';
import type { Post } from './thread.js';
import type { Milestone, Timeline, TimelineEvent, TimelineInput } from './timeline.js';
import { meaningsOf, type Meaning } from './wording.js';

type Found = { -readonly [name in MilestoneName]?: Milestone | undefined };

export function milestonesOf(
  input: TimelineInput,
  events: readonly TimelineEvent[],
): Timeline['milestones'] {
  const clues = cluesOf(input);
  const found: Found = { ...statedOf(input.incident, events) };
  found.detected ??= optional(detectedFrom(clues, input));
  // Nothing was broken: nothing started, and nothing had to be mitigated.
  const real = !clues.some((clue) => clue.meanings.has('false-alarm') && clue.post.id !== 'opened');
  if (real)
    found.started ??= optional(
      startedFrom(clues, found.detected?.at ?? input.facts.issue.createdAt, input),
    );
  found.acknowledged ??= optional(acknowledgedFrom(clues, events, input));
  const resolved =
    found.resolved ?? statusFrom('resolved', events) ?? resolvedFrom(clues, input, events);
  if (real)
    found.mitigated ??= optional(
      statusFrom('monitoring', events) ?? mitigatedFrom(clues, found.detected, resolved),
    );
  found.resolved ??= optional(resolved);
  // The issue itself tells that it was over: the declaration is the report, not the detection.
  if (
    found.mitigated?.proof.startsWith('opened') === true &&
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
  return Object.fromEntries(
    milestoneNames.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])),
  );
}

const optional = (milestone: Milestone | null): Milestone | undefined => milestone ?? undefined;

function statedOf(incident: Incident, events: readonly TimelineEvent[]): Found {
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

/** A statement that means something, with the moment that it speaks of. */
interface Clue {
  readonly post: Post;
  readonly statement: Statement;
  readonly meanings: ReadonlySet<Meaning>;
  readonly at: Instant;
  readonly approximate: boolean;
  /** End of the range that the statement gives. */
  readonly until: Instant | null;
  /** The moment was written, not taken from the posting time. */
  readonly timed: boolean;
  /** A line of a list of times, not a sentence that mentions one. */
  readonly listed: boolean;
  readonly proof: string;
}

function cluesOf(input: TimelineInput): readonly Clue[] {
  return input.thread.flatMap((post) =>
    post.lines.length >= 2 ? cluesOfList(post) : cluesOfProse(post),
  );
}

/** Each line of a list of times is a statement at its own time. */
function cluesOfList(post: Post): readonly Clue[] {
  return post.lines.slice(0, 500).flatMap((line, i): readonly Clue[] => {
    const statement: Statement = {
      index: i + 1,
      start: 0,
      end: 0,
      text: line.text,
      prose: line.text,
      times: [],
    };
    const meanings = meaningsOf(statement);
    if (meanings.size === 0 || line.at === null) return [];
    return [
      {
        post,
        statement,
        meanings,
        at: line.at,
        until: line.until ?? null,
        approximate: line.approximate,
        timed: true,
        listed: true,
        proof: `${post.id}:${i + 1}`,
      },
    ];
  });
}

function cluesOfProse(post: Post): readonly Clue[] {
  return post.statements.slice(0, 200).flatMap((statement): readonly Clue[] => {
    if (/^\s{0,20}\//.test(statement.text)) return [];
    const meanings = meaningsOf(statement);
    if (meanings.size === 0) return [];
    const time = momentOf(statement);
    const proof =
      statement.index === 0 || time === null ? post.id : `${post.id}:${statement.index + 1}`;
    const clue = {
      post,
      statement,
      meanings,
      at: time?.at ?? post.postedAt,
      until: time?.until ?? null,
      approximate: time?.approximate ?? false,
      timed: time !== null,
      listed: false,
      proof,
    };
    // "The deploy of 17:02 caused it": the statement is made now, the change that it names is of then.
    const told = meanings.has('cause') || /\b(?:since|after)\b/i.test(statement.prose);
    const named = time === null && told ? namedMomentOf(statement) : null;
    return named === null
      ? [clue]
      : [
          clue,
          {
            ...clue,
            meanings: new Set<Meaning>(meanings.has('started') ? ['started'] : ['cause']),
            at: named.at,
            approximate: named.approximate,
            timed: true,
          },
        ];
  });
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
      declared - epochOf(clue.at) >= 120 &&
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
      isPerson(clue.post),
  );
  const saidAt =
    said === undefined
      ? null
      : said.listed
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
  const other = input.thread.find((post) => post.id !== 'opened' && isPerson(post));
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
    return event.meaning.type === 'reopened' ? [{ event, reached: null }] : [];
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
    usable.filter((clue) => clue.meanings.has('relapse')).at(-1)?.post.postedAt ?? '';
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

/** The first statement that the service is well again and that no later one takes back. */
function mitigatedFrom(
  clues: readonly Clue[],
  detected: Milestone | undefined,
  resolved: Milestone | null,
): Milestone | null {
  const until = resolved === null ? null : epochOf(resolved.at) + 60;
  const told = clues.filter(
    (clue) => until === null || epochOf(clue.listed ? clue.at : clue.post.postedAt) <= until,
  );
  const lastRelapse = told.findLastIndex(
    (clue, i) => clue.meanings.has('relapse') && !isRetrospect(told, i),
  );
  const well = told
    .slice(lastRelapse + 1)
    .find(
      (clue) => isWell(clue) && (clue.timed || detected === undefined || clue.at >= detected.at),
    );
  if (well !== undefined) return inferred(well);
  const ended = told.find((clue) => clue.until !== null && clue.meanings.has('started'));
  return ended?.until == null ? null : { ...inferred(ended), at: ended.until };
}

/** What the issue itself says counts only with a written time: it was filed while, or after, the thing happened. */
function isWell(clue: Clue): boolean {
  return (
    (clue.meanings.has('mitigated') || clue.meanings.has('resolved')) &&
    !isClosingWord(clue) &&
    (clue.timed || clue.post.id !== 'opened')
  );
}

/** "Confirmed fixed. The revert alone did not help, …": told after an effect that opens the comment, it is history. */
function isRetrospect(clues: readonly Clue[], at: number): boolean {
  const id = clues[at]?.post.id;
  if (/\bstill\b/i.test(clues[at]?.statement.prose ?? '')) return false;
  return clues
    .slice(0, at)
    .some(
      (clue) =>
        clue.post.id === id &&
        clue.statement.index === 0 &&
        (clue.meanings.has('mitigated') || clue.meanings.has('resolved')),
    );
}

/** "Closing." says that the work is over, not that something works. */
function isClosingWord(clue: Clue): boolean {
  return !clue.meanings.has('mitigated') && /\bclos(?:ing|ed)\b/i.test(clue.statement.prose);
}

function earliest(clues: readonly Clue[]): Clue | null {
  return clues.reduce<Clue | null>(
    (first, clue) => (first === null || clue.at < first.at ? clue : first),
    null,
  );
}

/** Who claimed the lead by a reaction, and who led lately: asked only where an answer depends on it. */
import type { Config } from '../config/config.js';
import { responseComment } from '../incident/checklist/ticks-from-facts.js';
import { keptDraws } from '../incident/draws.js';
import { isDrill } from '../incident/labels.js';
import type { Claim, IncidentFacts } from '../incident/incident.js';
import { readComment } from '../incident/slash-commands/parse.js';
import type { AskedPermission, CommentRecord, RepositoryReader } from '../repository/repository.js';
import { plusSeconds, type Instant } from '../time/instant.js';

/** Asked for at once, which costs one request where GitHub shows them together. */
export async function permissionsOf(
  reader: RepositoryReader,
  logins: readonly string[],
): Promise<Readonly<Record<string, AskedPermission>>> {
  const answers = await Promise.all(logins.map((login) => reader.permission(login)));
  return Object.fromEntries(logins.map((login, i) => [login, answers[i] ?? 'unknown']));
}

type Written = Pick<IncidentFacts, 'comments' | 'self' | 'identities'>;

/** 🚀 on our response comment; one request where there is any. */
export async function readClaims(
  reader: RepositoryReader,
  facts: Written,
): Promise<readonly Claim[]> {
  const comment = responseComment(facts);
  if (comment === null || (comment.reactions.rocket ?? 0) === 0) return [];
  const reactors = await reader.reactors(comment.id, 'rocket');
  return reactors.map((one) => ({ ...one, comment: comment.id }));
}

/** Incidents older than this say nothing about whose turn it is. Days. */
const lookBack = 90;

/** Login in lower case → when it led last. One request, and only while a draw among responders waits. */
export async function readLastLed(
  reader: RepositoryReader,
  facts: Written & Pick<IncidentFacts, 'issue'>,
  config: Config,
  now: Instant,
): Promise<Readonly<Record<string, Instant>>> {
  if (config.response.responders.length === 0 || !awaitsDraw(facts)) return {};
  const since = plusSeconds(now, -lookBack * 86_400);
  const issues = await reader.issues({ labels: [config.labels.incident], state: 'all', since });
  const led: Record<string, Instant> = {};
  for (const issue of issues) {
    const lead = issue.assignees[0]?.toLowerCase();
    if (lead === undefined || issue.number === facts.issue.number || isDrill(issue, config))
      continue;
    const known = led[lead];
    if (known === undefined || known < issue.createdAt) led[lead] = issue.createdAt;
  }
  return led;
}

/** A `/lead random` whose draw is not written down yet. */
export function awaitsDraw(facts: Written): boolean {
  const drawn = keptDraws(facts);
  return facts.comments.some((comment) => !drawn.has(comment.id) && asksForDraw(comment));
}

function asksForDraw({ body }: CommentRecord): boolean {
  return readComment(body).commands.some(
    (command) => command.name === 'lead' && command.who.type === 'random',
  );
}

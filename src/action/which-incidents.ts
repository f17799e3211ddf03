/**
 * Which incidents a run is about that names none: those that are open, those closed lately, and who
 * is served first.
 */
import { newestPullRequest } from '../jobs/ensure/pull-request.js';
import type { RunContext } from '../jobs/job.js';
import { markedAs } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';
import type { IssueQuery, IssueRecord, RepositoryReader } from '../repository/repository.js';
import { epochOf, type Instant, plusSeconds } from '../time/instant.js';

interface IncidentsContext {
  readonly repository: { readonly reader: RepositoryReader };
  readonly context: RunContext;
}

/** A token has 1,000 requests an hour. */
export const maxIncidentsPerRun = 10;
/** Places of a run for those that were served longest ago; the others go round by the clock. */
const placesByAge = 7;
/** Incidents whose last service is looked up in one run, a request each. */
const lookUps = 60;
/** Closed incidents are looked at again for this long, in case the event of their end was lost. Days. */
const lookBackDays = 14;

/**
 * As many as one run serves. Those come first that have no response comment of ours yet, then those whose comment was
 * changed longest ago. A comment that had nothing to change keeps its time, so the last places go
 * to the others in turn.
 */
export async function incidentsInTurn(
  numbers: readonly number[],
  { repository: { reader }, context }: IncidentsContext,
): Promise<readonly number[]> {
  if (numbers.length <= maxIncidentsPerRun) return numbers;
  const { login } = await reader.identity();
  const trusted = trustedLogins({ self: login, identities: context.config.identities });
  const served: { readonly number: number; readonly at: Instant | '' }[] = [];
  for (const number of inTurn(numbers, lookUps, context.now)) {
    const [response] = markedAs(await reader.comments(number), trusted, 'response');
    served.push({ number, at: response?.updatedAt ?? '' });
  }
  const byAge = served.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : b.number - a.number));
  const unserved = byAge.filter(({ at }) => at === '').length;
  const first = Math.min(maxIncidentsPerRun, Math.max(placesByAge, unserved));
  const order = byAge.map(({ number }) => number);
  return [
    ...order.slice(0, first),
    ...inTurn(
      order.slice(first).sort((a, b) => a - b),
      maxIncidentsPerRun - first,
      context.now,
    ),
  ];
}

/**
 * The next ones of a round, by the clock: no state is kept. Steps of the golden ratio meet
 * everybody on whatever schedule,
 * where whole steps would meet the same ones again and again.
 */
function inTurn(numbers: readonly number[], places: number, now: Instant): readonly number[] {
  if (numbers.length <= places) return numbers;
  const round = Math.floor(epochOf(now) / 3600) * goldenRatio;
  const start = Math.floor((round % 1) * numbers.length);
  return [...numbers.slice(start), ...numbers.slice(0, start)].slice(0, places);
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** Newest first. */
export async function openIncidentRecords({
  repository,
  context,
}: IncidentsContext): Promise<readonly IssueRecord[]> {
  const issues = await incidents(repository.reader, context, { state: 'open' });
  return [...issues].sort((a, b) => b.number - a.number);
}

export async function openIncidents({
  repository,
  context,
}: IncidentsContext): Promise<readonly number[]> {
  const issues = await incidents(repository.reader, context, { state: 'open' });
  return issues.map(({ number }) => number).sort((a, b) => b - a);
}

/** Those with the label and those of the type, each once. */
async function incidents(
  reader: RepositoryReader,
  { config: { labels } }: RunContext,
  query: IssueQuery,
): Promise<readonly IssueRecord[]> {
  const labelled = await reader.issues({ ...query, labels: [labels.incident] });
  const typed =
    labels.incidentType === null
      ? []
      : await reader.issues({ ...query, type: labels.incidentType });
  return [...new Map([...labelled, ...typed].map((issue) => [issue.number, issue])).values()];
}

export async function recentIncidents({
  repository,
  context,
}: IncidentsContext): Promise<readonly number[]> {
  const { postmortem } = context.config;
  const since: Instant = plusSeconds(context.now, -lookBackDays * 86_400);
  const issues = await incidents(repository.reader, context, { state: 'all', since });
  const waiting: number[] = [];
  for (const issue of [...issues].sort((a, b) => b.number - a.number))
    if (issue.state === 'open' || !(await isSettled(issue, postmortem.branchPrefix, repository)))
      waiting.push(issue.number);
  return waiting;
}

/**
 * The pull request of a closed incident is in people's hands, and its events keep it current.
 * After one that they closed
 * without merging, a word in the incident may ask for another.
 */
async function isSettled(
  { number, updatedAt }: IssueRecord,
  branchPrefix: string,
  { reader }: IncidentsContext['repository'],
): Promise<boolean> {
  const pulls = await reader.pullRequests({ head: `${branchPrefix}${number}`, state: 'all' });
  const pull = newestPullRequest(pulls);
  if (pull === null) return false;
  return pull.state === 'open' || pull.merged || updatedAt <= (pull.closedAt ?? pull.updatedAt);
}

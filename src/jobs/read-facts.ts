/**
 * The shared read: everything that one incident's timeline and correlation rest on, in as few requests as will do.
 */
import type { Config } from '../config/config.js';
import { isMarkedAsIncident } from '../incident/labels.js';
import {
  changeLogLabel,
  type Identities,
  isChangeLog,
  isGenerated,
  isOwnEvent,
  isPerson,
} from '../markdown/ours.js';
import type { CommentEdit } from '../incident/checklist/tick.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { Thread } from '../incident/probings.js';
import { rollbackRecords } from '../incident/rollback-records.js';
import { isOpenRecord } from '../incident/start-records.js';
import { peopleToAsk } from '../incident/slash-commands/people-to-ask.js';
import type {
  AskedPermission,
  CommentRecord,
  PullRequestRecord,
  RepositoryReader,
} from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import { orNull, orOmitted } from './omissions.js';
import { readPromises } from './read-promises.js';
import { budget } from './read-budget.js';
import { readIssueForm } from '../incident/issue-form.js';
import { readChanges, type ReadWindow } from './read-changes.js';
import { readRepositoryFiles } from './read-files.js';
import { permissionsOf, readClaims, readLastLed } from './read-people.js';
import { readShippedPulls } from './read-shipped.js';
import { asksForStart, readWorkflowFacts } from './read-workflows.js';

export async function readIncidentFacts(
  reader: RepositoryReader,
  number: number,
  config: Config,
  now: Instant,
  edit?: CommentEdit,
  /** Told as soon as the thread is known: what else takes its time can begin. */
  beside: (thread: Thread) => void = () => undefined,
): Promise<IncidentFacts> {
  const [repository, self, issue] = [
    await reader.repository(),
    await reader.identity(),
    await reader.issue(number),
  ];
  // What somebody hid is not a source, but our own comments must still be found.
  const comments = (await reader.comments(number)).filter(
    ({ minimized, author }) => minimized === undefined || author.login === self.login,
  );
  beside({ issue, comments, self: self.login, identities: config.identities });
  const omissions: string[] = [];
  const events = await orOmitted('issue events', reader.issueEvents(number), [], omissions);
  // Our own pull requests and tracking issues mention the incident; they say nothing new about it.
  const who = {
    self: self.login,
    identities: config.identities,
    ...(edit && { commentEdit: edit }),
  };
  const issueEvents = events.filter(
    ({ reference, actor }) => reference === undefined || !isOwnEvent(actor, who),
  );
  const window = computeReadWindow(issue.createdAt, issue.closedAt, config, now);
  const changes = await readChanges(reader, window, config, omissions);
  const files = await orOmitted(
    'code owners and runbooks',
    readRepositoryFiles(
      reader,
      readIssueForm(issue.body, issue.title, config, issue.createdAt).services,
      config,
    ),
    { codeowners: '', runbooks: [] },
    omissions,
  );
  const claims = await orOmitted(
    'claims of the lead',
    readClaims(reader, { comments, ...who }),
    [],
    omissions,
  );
  const lastLed = await orOmitted(
    'who led lately',
    readLastLed(reader, { issue, comments, ...who }, config, now),
    {},
    omissions,
  );
  const facts: IncidentFacts = {
    repository,
    issue,
    comments,
    reportedChanges: await readReportedChanges(reader, window, who, omissions),
    issueEvents,
    ...changes,
    pullRequests: await readPullRequests(
      reader,
      [...mentionedPulls(issueEvents, repository.fullName), ...openReverts({ comments, ...who })],
      omissions,
    ),
    permissions: await readPermissions(
      reader,
      { issue, comments, claims, ...who },
      config.response.responders,
      omissions,
    ),
    ...who,
    omissions,
    readAt: now,
    ...files,
    ...(claims.length > 0 && { claims }),
    ...(Object.keys(lastLed).length > 0 && { lastLed }),
    ...(await workflowsAskedFor(reader, { issue, comments }, omissions)),
    ...(await earlierPromises(reader, { issue, comments, ...who }, config, now, omissions)),
  };
  return { ...facts, ...(await readShippedPulls(reader, facts, config, omissions)) };
}

/** Whether the fixes that were promised earlier have held; only of an incident, and absent where there is nothing. */
async function earlierPromises(
  reader: RepositoryReader,
  { issue, comments, ...who }: Pick<IncidentFacts, 'issue' | 'comments' | 'self' | 'identities'>,
  config: Config,
  now: Instant,
  omissions: string[],
): Promise<Pick<IncidentFacts, 'promises'>> {
  if (!isMarkedAsIncident(issue, config)) return {};
  const incident = {
    number: issue.number,
    declaredAt: issue.createdAt,
    words: `${issue.title}\n${issue.body}`,
    thread: comments
      .filter((comment) => isPerson(comment.author) && !isGenerated(comment, who))
      .map(({ body }) => body)
      .join('\n'),
    services: readIssueForm(issue.body, issue.title, config, issue.createdAt).services,
  };
  const read = readPromises(reader, incident, config, now);
  const promises = await orOmitted('earlier postmortems', read, [], omissions);
  return promises.length === 0 ? {} : { promises };
}

/** What other systems reported, also before the incident was declared; one request where nothing was. */
async function readReportedChanges(
  reader: RepositoryReader,
  { from, to }: ReadWindow,
  who: Identities,
  omissions: string[],
): Promise<readonly CommentRecord[]> {
  const read = async (): Promise<readonly CommentRecord[]> => {
    const issues = await reader.issues({ labels: [changeLogLabel], state: 'all', since: from });
    const logs = issues.filter((issue) => isChangeLog(issue, who)).slice(-budget.changeLogs);
    const entries: CommentRecord[] = [];
    for (const { number } of logs) entries.push(...(await reader.comments(number, from)));
    return entries.filter(({ createdAt }) => createdAt <= to);
  };
  return orOmitted('changes reported from outside', read(), [], omissions);
}

/** A latent cause may have landed long before it showed; listing two weeks costs a page or two. */
const latentHours = 14 * 24;

/**
 * From well before the correlation window to a little after the end; stated start times are often
 * earlier than the declaration.
 */
function computeReadWindow(
  declaredAt: Instant,
  closedAt: Instant | null,
  config: Config,
  now: Instant,
): ReadWindow {
  const from = plusSeconds(
    declaredAt,
    -Math.max(config.correlation.windowHours + 24, latentHours) * 3600,
  );
  const to = closedAt === null ? now : plusSeconds(closedAt, 24 * 3600);
  return {
    from,
    to: to < now ? to : now,
    pivot: plusSeconds(declaredAt, config.correlation.slackMinutes * 60),
  };
}
/** `absent` while nobody asked, so that most runs pay nothing for it. */
async function workflowsAskedFor(
  reader: RepositoryReader,
  { issue, comments }: Pick<IncidentFacts, 'issue' | 'comments'>,
  omissions: string[],
): Promise<Pick<IncidentFacts, 'workflows'>> {
  if (issue.state === 'closed' || !asksForStart(comments)) return {};
  const workflows = await orOmitted('workflows', readWorkflowFacts(reader), null, omissions);
  return workflows === null ? {} : { workflows };
}

/** Pull requests of ours that take a change back, and have not ended. */
function openReverts(
  facts: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
): readonly number[] {
  return rollbackRecords(facts)
    .filter((record) => record.method === 'revert' && isOpenRecord(record))
    .flatMap(({ url }) => Number(/\/pull\/(\d{1,9})$/.exec(url)?.[1] ?? '') || []);
}

function mentionedPulls(events: IncidentFacts['issueEvents'], fullName: string): readonly number[] {
  return events.flatMap(({ reference }) =>
    reference?.isPullRequest === true && reference.repository === fullName
      ? [reference.number]
      : [],
  );
}

async function readPullRequests(
  reader: RepositoryReader,
  wanted: readonly number[],
  omissions: string[],
): Promise<readonly PullRequestRecord[]> {
  const numbers = new Set(wanted);
  const newest = [...numbers].sort((a, b) => b - a);
  if (newest.length > budget.pullRequests)
    omissions.push(
      `${newest.length - budget.pullRequests} older pull requests that mention this issue were not read`,
    );
  const pulls: PullRequestRecord[] = [];
  for (const number of newest.slice(0, budget.pullRequests)) {
    const pull = await orOmitted(
      'pull requests',
      orNull(reader.pullRequest(number)),
      null,
      omissions,
    );
    if (pull !== null) pulls.push(pull);
  }
  return pulls;
}

/** Everybody else needs no permission. */
async function readPermissions(
  reader: RepositoryReader,
  facts: Pick<
    IncidentFacts,
    'issue' | 'comments' | 'self' | 'identities' | 'commentEdit' | 'claims'
  >,
  responders: readonly string[],
  omissions: string[],
): Promise<Readonly<Record<string, AskedPermission>>> {
  const permissions = await permissionsOf(reader, peopleToAsk(facts, responders));
  const acting = new Set([
    ...facts.comments.map(({ author }) => author.login),
    ...(facts.claims ?? []).map(({ user }) => user.login),
    facts.commentEdit?.by,
  ]);
  // Who is only named has no command that would wait.
  const unknown = Object.keys(permissions).filter(
    (login) => permissions[login] === 'unknown' && acting.has(login),
  );
  if (unknown.length > 0)
    omissions.push(
      `commands by ${unknown.map((login) => `${login}`).join(', ')} wait for the ` +
        'next run: GitHub did not say whether they have access',
    );
  return permissions;
}

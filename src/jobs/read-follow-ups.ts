/**
 * What a sweep over all follow-ups rests on: the documents, the issues that track their items, and the pull requests
 * that are open. Few requests, however many there are: lists where there are lists, a hundred names a query elsewhere.
 */
import { type Identities, isOurs } from '../markdown/ours.js';
import { parseMarker } from '../markdown/marker.js';
import {
  readTracking,
  toFollowUpDocument,
  type FollowUpDocument,
  type Tracker,
} from '../follow-ups/follow-ups.js';
import { followUpKey } from '../follow-ups/follow-up-key.js';
import { trackingMarker } from '../follow-ups/tracking-note.js';
import { parsePostmortem } from '../postmortem/parse.js';
import type {
  FileContent,
  IssueRecord,
  PullRequestRecord,
  RepositoryReader,
  RepositoryRecord,
} from '../repository/repository.js';
import { plusSeconds, type Instant } from '../time/instant.js';
import type { RunContext } from './job.js';
import { readOffers, type Offers } from './links-offer.js';
import { readPublished } from './published.js';

export interface FollowUpsFacts {
  readonly repository: RepositoryRecord;
  readonly who: Identities;
  /** Commit at which the documents were read. */
  readonly commit: string;
  readonly documents: readonly FileContent[];
  /** The same, read. */
  readonly parsed: readonly FollowUpDocument[];
  /** All issues with the follow-up label, whatever their state. */
  readonly issues: readonly IssueRecord[];
  /** What else the documents name: pull requests, and issues of other repositories, by name. */
  readonly elsewhere: Readonly<Record<string, IssueRecord>>;
  readonly offers: Offers;
  /** Pull requests that are open, and the newest that are not. */
  readonly pulls: readonly PullRequestRecord[];
  /** Incidents that were closed lately. */
  readonly closed: readonly IssueRecord[];
  /** `''` when there is none, or nobody is needed. */
  readonly codeowners: string;
  readonly omitted: number;
}

export async function readFollowUpsFacts(
  reader: RepositoryReader,
  context: RunContext,
  trackers: readonly Tracker[],
  known: Map<string, FollowUpDocument>,
): Promise<FollowUpsFacts> {
  const { config, now } = context;
  const [repository, self] = [await reader.repository(), await reader.identity()];
  const { documents, commit, omitted } = await readPublished(reader, config.postmortem.directory);
  const parsed = documents.map(({ path, text, sha }) =>
    parseOnce(known, `${sha} ${path}`, () =>
      toFollowUpDocument(parsePostmortem(path, text, config.postmortem.sections)),
    ),
  );
  const who = { self: self.login, identities: config.identities };
  const home = repository.fullName.toLowerCase();
  const issues =
    documents.length === 0 ? [] : await trackingIssues(reader, parsed, config.labels.followUp, now);
  const elsewhere = await named(reader, parsed, issues, home, trackers);
  const pulls = await readPulls(reader, repository.defaultBranch);
  return {
    repository,
    who,
    commit,
    documents,
    parsed,
    issues: issues.filter((issue) => isTracking(issue, config.labels.followUp, who)),
    elsewhere,
    offers: await readOffers(reader, parsed, pulls, who),
    pulls,
    closed: await closedIncidents(reader, context),
    codeowners: await codeownersFor(reader, issues),
    omitted,
  };
}

/** The rounds of a run read the same documents again. */
function parseOnce(
  known: Map<string, FollowUpDocument>,
  key: string,
  parse: () => FollowUpDocument,
): FollowUpDocument {
  const document = known.get(key) ?? parse();
  known.set(key, document);
  return document;
}

/** With the label; without it only where the marker is ours. */
function isTracking(issue: IssueRecord, label: string, who: Identities): boolean {
  const labelled = issue.labels.some((one) => one.toLowerCase() === label.toLowerCase());
  return labelled || isOurs(issue, who);
}

/** A person may have taken the label off: such an issue is known by its marker for this long after its last change. */
const unlabelledDays = 180;

/** The labelled issues; those of our marker without the label only where an item is without an issue. */
async function trackingIssues(
  reader: RepositoryReader,
  documents: readonly FollowUpDocument[],
  label: string,
  now: Instant,
): Promise<readonly IssueRecord[]> {
  const labelled = await reader.issues({ labels: [label], state: 'all' });
  const known = new Map(labelled.map((issue) => [issue.number, issue]));
  const keys = new Set(labelled.map(({ body }) => parseMarker(body)?.attributes['key']));
  const isUnknown = documents.some((document) =>
    document.actionItems.some(
      ({ state, tracking, text }) =>
        state === 'open' &&
        tracking === null &&
        !keys.has(followUpKey(document.incident ?? document.path, text)),
    ),
  );
  if (isUnknown) {
    const since = plusSeconds(now, -unlabelledDays * 86_400);
    for (const issue of await reader.issues({ state: 'all', since }))
      if (parseMarker(issue.body)?.kind === trackingMarker) known.set(issue.number, issue);
  }
  return [...known.values()].sort((a, b) => a.number - b.number);
}

/** What the documents name beside the issues that are known. */
async function named(
  reader: RepositoryReader,
  documents: readonly FollowUpDocument[],
  issues: readonly IssueRecord[],
  home: string,
  trackers: readonly Tracker[],
): Promise<FollowUpsFacts['elsewhere']> {
  const known = new Set(issues.map(({ number }) => `${home}#${number}`));
  const names = documents.flatMap(({ actionItems }) =>
    actionItems.flatMap(({ tracking, state }) => {
      if (tracking === null || state !== 'open') return [];
      const name = readTracking(tracking, home, trackers)?.issue ?? null;
      return name === null || known.has(name) ? [] : [name];
    }),
  );
  return names.length === 0 ? {} : reader.namedIssues([...new Set(names)]);
}

/** Also open ones that a hundred newer ones have pushed out of the list. */
async function readPulls(
  reader: RepositoryReader,
  base: string,
): Promise<readonly PullRequestRecord[]> {
  const newest = await reader.pullRequests({ state: 'all', base, limit: 100 });
  const open = newest.length < 100 ? [] : await reader.pullRequests({ state: 'open', base });
  return [...new Map([...newest, ...open].map((pull) => [pull.number, pull])).values()];
}

/** Days after which nobody is asked for a postmortem any more. */
const forgottenAfter = 45;

async function closedIncidents(
  reader: RepositoryReader,
  { config, now }: RunContext,
): Promise<readonly IssueRecord[]> {
  if (config.followUps.postmortemAfterDays.length === 0) return [];
  const since = plusSeconds(now, -forgottenAfter * 86_400);
  return reader.issues({ labels: [config.labels.incident], state: 'closed', since });
}

async function codeownersFor(
  reader: RepositoryReader,
  issues: readonly IssueRecord[],
): Promise<string> {
  if (!issues.some(({ state, assignees }) => state === 'open' && assignees.length === 0)) return '';
  for (const path of ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']) {
    const file = await reader.file(path);
    if (file !== null) return file.text;
  }
  return '';
}

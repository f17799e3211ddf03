/** Earlier promises about what a new incident is about: the published postmortems, and the states of the few that fit. */
import type { Config } from '../config/config.js';
import { joinFollowUps } from '../follow-ups/follow-ups-of.js';
import { indexIssues } from '../follow-ups/issue-index.js';
import { documentUrl } from '../follow-ups/plan-follow-ups.js';
import { findPromises, toEarlierPromise, type NewIncident } from '../follow-ups/promises.js';
import { readIssueName } from '../follow-ups/issue-name.js';
import type { Tracker } from '../follow-ups/follow-ups.js';
import type { EarlierPromise } from '../incident/earlier-promise.js';
import { parsePostmortem } from '../postmortem/parse.js';
import type { RepositoryReader } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { readPublished } from './published.js';

/** Of what is tracked elsewhere nothing is known, and nothing is said. */
const trackers: readonly Tracker[] = [
  {
    id: 'names',
    description: 'issues by name',
    read: (tracking, home) => ({ issue: readIssueName(tracking, home) }),
  },
];

/** Archives beyond this are not searched while somebody waits for the first comment. */
const maxDocuments = 500;

export async function readPromises(
  reader: RepositoryReader,
  incident: NewIncident,
  config: Config,
  now: Instant,
): Promise<readonly EarlierPromise[]> {
  const repository = await reader.repository();
  const { documents } = await readPublished(reader, config.postmortem.directory, maxDocuments);
  if (documents.length === 0) return [];
  const home = repository.fullName.toLowerCase();
  const parsed = documents
    .filter(({ text }) => mayConcern(text))
    .map(({ path, text }) => parsePostmortem(path, text, config.postmortem.sections));
  const join = (index: ReturnType<typeof indexIssues>) =>
    parsed.map((document) => ({
      document,
      followUps: joinFollowUps(document, index, config, now, { trackers }),
    }));
  const first = findPromises(incident, join(indexIssues([], null, {}, home)));
  if (first.length === 0) return [];
  const names = first.flatMap(({ followUp: { item } }) => {
    const name = item.tracking === null ? null : readIssueName(item.tracking, home);
    return name === null ? [] : [name];
  });
  const issues = names.length === 0 ? {} : await reader.namedIssues(names);
  // A day late by the reader's clock may be none by the incident's: the state is told for its own time.
  const matches = findPromises(incident, join(indexIssues([], null, issues, home)));
  return matches.map((match) =>
    toEarlierPromise(
      match,
      incident.declaredAt,
      documentUrl(repository, repository.defaultBranch, match.followUp.postmortem.path),
    ),
  );
}

/** A document without a list or a table promises nothing. */
const mayConcern = (text: string): boolean =>
  /^\s*(?:[-*+|]|\d+[.)])/m.test(text.slice(0, 200_000));

/**
 * What a postmortem's draft rests on: its pull requests, the document as people left it, wherever
 * it is, and the template.
 */
import type { Problem } from '../errors.js';
import type { IncidentFacts } from '../incident/incident.js';
import { type Identities, isOwnEvent } from '../markdown/ours.js';
import { incidentOf } from '../postmortem/parse.js';
import type { FileContent, PullRequestRecord, RepositoryReader } from '../repository/repository.js';
import { newestPullRequest } from './ensure/pull-request.js';
import type { Instant } from '../time/instant.js';
import type { IncidentView } from './incident-view.js';
import type { RunContext } from './job.js';
import { type OwnTemplates, readOwnTemplates, type Template } from './templates.js';

export interface ScaffoldFacts {
  readonly incident: IncidentFacts;
  /** Newest pull request from our branch, whatever its state. */
  readonly pullRequest: PullRequestRecord | null;
  /** Number of the newest pull request that was closed without merging: another one replaces it. */
  readonly replaces: number | null;
  readonly branch: string;
  /** The document on our branch, as people left it. */
  readonly file: FileContent | null;
  /** Path of a document on this incident that is on the default branch already; looked for only while ours has none. */
  readonly publishedPath: string | null;
  /** What we wrote there last, for the three-way merge; `null` when it cannot be told. */
  readonly base: string | null;
  /** The repository's own templates, those that the configuration may need. */
  readonly templates: OwnTemplates;
  /** The template that this run was asked for, else `null`: the configuration decides. */
  readonly asked: Template | null;
}

export interface ScaffoldOutput {
  readonly view: IncidentView;
  readonly path: string;
  readonly branch: string;
  readonly text: string | null;
  readonly pullRequest: PullRequestRecord | null;
  /** It belongs to people by now: since when, and where it is. */
  readonly published: { readonly at: Instant; readonly where: string } | null;
  /** Number of the pull request that a person closed and nobody asked to replace. */
  readonly closed: number | null;
  readonly problems: readonly Problem[];
}

/** Marks our commits, since the author of a commit depends on the token. */
export const trailer = 'After-Action: generated';

export async function readScaffoldFacts(
  reader: RepositoryReader,
  incident: IncidentFacts,
  { config }: RunContext,
  asked: Template | null = null,
): Promise<ScaffoldFacts> {
  const branch = `${config.postmortem.branchPrefix}${incident.issue.number}`;
  const { directory } = config.postmortem;
  const pulls = await reader.pullRequests({ head: branch, state: 'all' });
  const head = await reader.branch(branch);
  const pullRequest = newestPullRequest(pulls);
  const file = head === null ? null : await documentOnBranch(reader, branch, incident);
  return {
    incident,
    pullRequest,
    replaces: newestPullRequest(pulls.filter(isDeclined))?.number ?? null,
    branch,
    file,
    publishedPath:
      file === null && pullRequest?.merged !== true
        ? await publishedPath(reader, incident, directory)
        : null,
    base: await lastGenerated(reader, branch, file, incident),
    templates: await readOwnTemplates(reader, config.postmortem),
    asked,
  };
}

/** A person may have given it another name or another folder: it is known by what it says of itself. */
async function documentOnBranch(
  reader: RepositoryReader,
  branch: string,
  { issue, repository }: IncidentFacts,
): Promise<FileContent | null> {
  const comparison = await reader.compare(repository.defaultBranch, branch);
  const documents: FileContent[] = [];
  for (const { path, status } of comparison?.files ?? []) {
    const file = status === 'removed' || !isMarkdown(path) ? null : await reader.file(path, branch);
    if (file !== null) documents.push(file);
  }
  return (
    documents.find((file) => isAbout(file, issue.number)) ?? documents.find(hasRegions) ?? null
  );
}

/** Commits that are read while looking for a document that somebody else published. */
const commitsPerSearch = 10;

/** A document on an incident is committed after its declaration, so that few commits have to be looked at. */
async function publishedPath(
  reader: RepositoryReader,
  { issue }: IncidentFacts,
  directory: string,
): Promise<string | null> {
  const { items } = await reader.commits({
    path: directory,
    since: issue.createdAt,
    limit: commitsPerSearch,
  });
  const paths = new Set<string>();
  for (const { sha } of items)
    for (const { path, status } of (await reader.commit(sha))?.files ?? [])
      if (status !== 'removed' && isMarkdown(path)) paths.add(path);
  for (const path of paths) {
    const file = await reader.file(path);
    if (file !== null && isAbout(file, issue.number)) return path;
  }
  return null;
}

/**
 * Our newest commit on the branch holds what we generated last: the common ancestor of the person's
 * edit and of our new text.
 */
async function lastGenerated(
  reader: RepositoryReader,
  branch: string,
  file: FileContent | null,
  who: Identities,
): Promise<string | null> {
  if (file === null) return null;
  const { items } = await reader.commits({ ref: branch, path: file.path, limit: 30 });
  const ours = items.find(
    ({ author, message }) => isOwnEvent(author, who) || message.includes(trailer),
  );
  return ours === undefined ? null : ((await reader.file(file.path, ours.sha))?.text ?? null);
}

function isDeclined({ state, merged }: PullRequestRecord): boolean {
  return state === 'closed' && !merged;
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

function isAbout({ text }: FileContent, number: number): boolean {
  return incidentOf(text) === number;
}

/** On the branch of this incident our regions are its regions. */
function hasRegions({ text }: FileContent): boolean {
  return text.includes('<!-- after-action:region ');
}

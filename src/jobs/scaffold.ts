/** `scaffold`: the postmortem as a file on a branch of its own, with a pull request; later runs refresh the generated regions only. */
import { type Identities, isOwnEvent } from '../markdown/ours.js';
import type { Problem } from '../errors.js';
import type { IncidentFacts } from '../incident/incident.js';
import { titleLine } from '../markdown/write.js';
import {
  renderPostmortem,
  renderPullRequestBody,
  postmortemPath,
} from '../render/postmortem/postmortem.js';
import { rerender } from '../postmortem/edit.js';
import type { FileContent, PullRequestRecord, RepositoryReader } from '../repository/repository.js';
import type { Job, Planned, RunContext } from './job.js';
import { readIncidentFacts } from './read-facts.js';
import type { Change } from './plan.js';
import { type IncidentInput, notAnIncident } from './timeline.js';
import {
  buildIncidentView,
  type IncidentPlugIns,
  type IncidentView,
  isIncident,
} from './incident-view.js';

export interface ScaffoldFacts {
  readonly incident: IncidentFacts;
  /** Newest pull request from our branch, whatever its state. */
  readonly pullRequest: PullRequestRecord | null;
  readonly branch: string;
  /** The file on our branch, as people left it. */
  readonly file: FileContent | null;
  /** What we wrote there last, for the three-way merge; `null` when it cannot be told. */
  readonly base: string | null;
  /** The user's own template on the default branch. */
  readonly template: string | null;
}

export interface ScaffoldOutput {
  readonly view: IncidentView;
  readonly path: string;
  readonly branch: string;
  readonly text: string | null;
  readonly pullRequest: PullRequestRecord | null;
  readonly problems: readonly Problem[];
}

export function createScaffoldJob(
  plugIns: IncidentPlugIns,
): Job<IncidentInput, ScaffoldFacts, ScaffoldOutput> {
  return {
    id: 'scaffold',
    description:
      'open the postmortem of an incident as a pull request, or refresh its generated parts',
    read: async (reader, { issue }, context) =>
      readScaffoldFacts(
        reader,
        await readIncidentFacts(reader, issue, context.config, context.now),
        context,
      ),
    plan: (facts, context) =>
      planScaffold(facts, buildIncidentView(facts.incident, context.config, plugIns), context),
  };
}

export async function readScaffoldFacts(
  reader: RepositoryReader,
  incident: IncidentFacts,
  { config }: RunContext,
): Promise<ScaffoldFacts> {
  const branch = `${config.postmortem.branchPrefix}${incident.issue.number}`;
  const pulls = await reader.pullRequests({ head: branch, state: 'all' });
  const pullRequest =
    pulls.find(({ state }) => state === 'open') ??
    [...pulls].sort((a, b) => b.number - a.number)[0] ??
    null;
  const head = await reader.branch(branch);
  const file =
    head === null
      ? null
      : await existingFile(reader, branch, incident, config.postmortem.directory);
  const template =
    config.postmortem.template === null
      ? null
      : ((await reader.file(config.postmortem.template))?.text ?? null);
  return {
    incident,
    pullRequest,
    branch,
    file,
    base: await lastGenerated(reader, branch, file, incident),
    template,
  };
}

/** A title or a start time may have changed the name since: the number at its end is what stays. */
async function existingFile(
  reader: RepositoryReader,
  branch: string,
  { issue }: IncidentFacts,
  directory: string,
): Promise<FileContent | null> {
  const entry = (await reader.directory(directory, branch)).find(
    ({ path, kind }) => kind === 'file' && path.endsWith(`-${issue.number}.md`),
  );
  return entry === undefined ? null : reader.file(entry.path, branch);
}

/** Our newest commit on the branch holds what we generated last: the common ancestor of the person's edit and of our new text. */
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

/** Marks our commits, since the author of a commit depends on the token. */
const trailer = 'After-Action: generated';

export function planScaffold(
  facts: ScaffoldFacts,
  view: IncidentView,
  context: RunContext,
): Planned<ScaffoldOutput> {
  const path = facts.file?.path ?? postmortemPath(view.incident, view.timeline, view.config);
  const output = {
    view,
    path,
    branch: facts.branch,
    pullRequest: facts.pullRequest,
    text: null,
    problems: [],
  };
  if (!isIncident(view)) return nothing(output, notAnIncident(view));
  if (facts.pullRequest?.merged === true)
    return nothing(
      output,
      `the postmortem of #${view.incident.number} is published: from here on it belongs to people`,
    );
  if (facts.pullRequest?.state === 'closed')
    return nothing(
      output,
      `pull request #${facts.pullRequest.number} was closed by a person, so it stays closed`,
    );
  const template = facts.template ?? context.templates['postmortem.md'] ?? '';
  const generated = renderPostmortem({ ...view, template, now: context.now });
  const merged = rerender(facts.file?.text ?? null, generated, facts.base ?? undefined, path);
  const problems = merged.damaged;
  return {
    plan: {
      changes: changes(facts, view, path, merged.text, context),
      reasons: [`the postmortem of #${view.incident.number} is ${path} on ${facts.branch}`],
      notes: merged.conflicts.map(({ region }) => ({ kind: 'conflict', path, region })),
    },
    output: { ...output, text: merged.text, problems },
  };
}

function changes(
  facts: ScaffoldFacts,
  view: IncidentView,
  path: string,
  text: string,
  context: RunContext,
): readonly Change[] {
  const { incident, config } = view;
  const base = view.facts.repository.defaultBranch;
  const verb = facts.file === null ? 'start' : 'refresh';
  const title = `Postmortem: ${titleLine(incident.title)} (#${incident.number})`;
  return [
    {
      kind: 'file',
      branch: facts.branch,
      base,
      path,
      text,
      seen: facts.file?.sha ?? null,
      message: `docs(postmortem): ${verb} the postmortem of incident ${incident.number}\n\n${trailer}`,
    },
    {
      kind: 'pull-request',
      head: facts.branch,
      base,
      title,
      body: renderPullRequestBody({
        ...view,
        path,
        template: context.templates['pull-request.md'] ?? '',
      }),
      key: `incident-${incident.number}`,
      labels: [config.labels.postmortem],
      draft: config.postmortem.draft,
    },
  ];
}

function nothing(output: ScaffoldOutput, reason: string): Planned<ScaffoldOutput> {
  return { plan: { changes: [], reasons: [reason] }, output };
}

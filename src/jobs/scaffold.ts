/**
 * `scaffold`: the postmortem as a file on a branch of its own, with a pull request; later runs
 * refresh the generated regions only.
 */
import { type Problem, UserError } from '../errors.js';
import { postmortemRequests } from '../incident/slash-commands/replies.js';
import { titleLine } from '../markdown/write.js';
import { renderPostmortem, postmortemPath } from '../render/postmortem/postmortem.js';
import { renderPullRequestBody } from '../render/postmortem/pull-request.js';
import { rerender } from '../postmortem/edit.js';
import { answerPostmortem } from './answer-postmortem.js';
import type { Job, Planned, RunContext } from './job.js';
import { readIncidentFacts } from './read-facts.js';
import {
  readScaffoldFacts,
  type ScaffoldFacts,
  type ScaffoldOutput,
  trailer,
} from './read-scaffold.js';
import type { Change } from './plan.js';
import { type IncidentInput, notAnIncident } from './timeline.js';
import { publicTitle } from '../render/postmortem/public/variables.js';
import { isPublic } from '../render/postmortem/template-head.js';
import {
  chooseTemplate,
  pullRequestName,
  renderByName,
  type Template,
  textOf,
} from './templates.js';
import {
  buildIncidentView,
  type IncidentPlugIns,
  type IncidentView,
  isIncident,
} from './incident-view.js';

export interface ScaffoldInput extends IncidentInput {
  /** Instead of the configured one, for this run. */
  readonly template?: Template | null;
}

export function createScaffoldJob(
  plugIns: IncidentPlugIns,
): Job<ScaffoldInput, ScaffoldFacts, ScaffoldOutput> {
  return {
    id: 'scaffold',
    description:
      'open the postmortem of an incident as a pull request, or refresh its generated parts',
    read: async (reader, { issue, template }, context) =>
      readScaffoldFacts(
        reader,
        await readIncidentFacts(reader, issue, context.config, context.now),
        context,
        template,
      ),
    plan: (facts, context) =>
      planScaffold(facts, buildIncidentView(facts.incident, context.config, plugIns), context),
    conclude: (facts, applied, context) => {
      const view = buildIncidentView(facts.incident, context.config, plugIns);
      return answerPostmortem(view, planScaffold(facts, view, context).output, applied);
    },
  };
}

export function planScaffold(
  facts: ScaffoldFacts,
  view: IncidentView,
  context: RunContext,
): Planned<ScaffoldOutput> {
  const path = facts.file?.path ?? newPath(facts, view, context);
  const output: ScaffoldOutput = {
    view,
    path,
    branch: facts.branch,
    pullRequest: facts.pullRequest,
    published: publishedIn(facts),
    closed: closedFor(facts, view),
    text: null,
    problems: [],
  };
  if (!isIncident(view)) return nothing(output, notAnIncident(view));
  if (output.published !== null)
    return nothing(
      output,
      `the postmortem of #${view.incident.number} is published, ${output.published.where}: ` +
        'from here on it belongs to people',
    );
  if (output.closed !== null)
    return nothing(
      output,
      `pull request #${output.closed} was closed by a person, so it stays closed; /postmortem opens another one`,
    );
  const draft = renderDraft(facts, view, context);
  const merged = rerender(facts.file?.text ?? null, draft.text, facts.base ?? undefined, path);
  return {
    plan: {
      changes: changes(facts, view, path, { ...draft, text: merged.text }, context),
      reasons: [`the postmortem of #${view.incident.number} is ${path} on ${facts.branch}`],
      notes: merged.conflicts.map(({ region }) => ({ kind: 'conflict', path, region })),
    },
    output: { ...output, text: merged.text, problems: [...draft.problems, ...merged.damaged] },
  };
}

/** The name of a file for customers says no more than its title. */
function newPath(facts: ScaffoldFacts, view: IncidentView, { templates, now }: RunContext): string {
  const { incident, timeline, config } = view;
  const template = facts.asked?.text ?? textOf(nameFor(facts, view), facts.templates, templates);
  const title = isPublic(template) ? publicTitle({ ...view, template, now }) : incident.title;
  return postmortemPath({ ...incident, title }, timeline, config);
}

function nameFor({ incident }: ScaffoldFacts, view: IncidentView): string {
  return chooseTemplate(view.config.postmortem, view.incident, incident.issue.labels);
}

interface Draft {
  readonly text: string;
  /** What is wrong with the user's own template. */
  readonly problems: readonly Problem[];
}

/** By the template that is asked for or configured; where that is missing or broken, by the next best one. */
function renderDraft(
  facts: ScaffoldFacts,
  view: IncidentView,
  { templates, now }: RunContext,
): Draft {
  const { asked } = facts;
  const render = ({ name, text }: Template): string =>
    renderPostmortem({ ...view, template: text, name, now });
  if (asked !== null) return { text: render(asked), problems: [] };
  return renderByName(nameFor(facts, view), facts.templates, templates, render);
}

/** Merged from our branch, or brought to the default branch by people in another way. */
function publishedIn({
  pullRequest,
  publishedPath,
  incident,
}: ScaffoldFacts): ScaffoldOutput['published'] {
  if (pullRequest?.merged === true)
    return {
      at: pullRequest.mergedAt ?? pullRequest.updatedAt,
      where: `in pull request #${pullRequest.number}`,
    };
  return publishedPath === null
    ? null
    : { at: incident.issue.createdAt, where: `as ${publishedPath}` };
}

/** What a person closed stays closed until somebody asks for the postmortem after that. */
function closedFor({ pullRequest }: ScaffoldFacts, { commands }: IncidentView): number | null {
  if (pullRequest?.state !== 'closed' || pullRequest.merged) return null;
  const closedAt = pullRequest.closedAt ?? pullRequest.updatedAt;
  const isAskedFor = postmortemRequests(commands).some(({ createdAt }) => createdAt > closedAt);
  return isAskedFor ? null : pullRequest.number;
}

function changes(
  facts: ScaffoldFacts,
  view: IncidentView,
  path: string,
  { text, problems }: Draft,
  context: RunContext,
): readonly Change[] {
  const { incident, config } = view;
  const base = view.facts.repository.defaultBranch;
  const replaces = facts.replaces !== null && { replaces: facts.replaces };
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
      body: renderBody(facts, view, path, problems, context),
      key: `incident-${incident.number}`,
      labels: [config.labels.postmortem],
      draft: config.postmortem.draft,
      ...replaces,
    },
  ];
}

/** By the repository's own text where it has one; where that is broken, by the shipped one, which says so. */
function renderBody(
  facts: ScaffoldFacts,
  view: IncidentView,
  path: string,
  problems: readonly Problem[],
  { templates }: RunContext,
): string {
  const found: Problem[] = [...problems];
  const render = ({ name, text }: Template): string => {
    try {
      return renderPullRequestBody({
        ...view,
        path,
        name,
        template: text,
        problems: found,
        ...(facts.replaces !== null && { replaces: facts.replaces }),
        author:
          facts.pullRequest?.state === 'open'
            ? facts.pullRequest.author.login
            : facts.incident.self,
      });
    } catch (error) {
      if (error instanceof UserError) found.push(...error.problems);
      throw error;
    }
  };
  return renderByName(pullRequestName, facts.templates, templates, render).text;
}

function nothing(output: ScaffoldOutput, reason: string): Planned<ScaffoldOutput> {
  return { plan: { changes: [], reasons: [reason] }, output };
}

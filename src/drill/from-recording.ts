/**
 * A recorded incident as a script: the changes, and what was said, at the minutes at which it was. Whoever led then, or
 * gave commands, is a responder: with somebody to answer they are silent, and all the others say what they said.
 */
import { isGenerated } from '../markdown/ours.js';
import type { IncidentView } from '../jobs/incident-view.js';
import type { CommitRecord, DeploymentRecord } from '../repository/repository.js';
import { compareText } from '../text/compare.js';
import { type Instant, secondsBetween } from '../time/instant.js';
import type { Script, ScriptChange } from './drill.js';

/** Of the time before the declaration: what is older was suspected by nobody. */
const keptChanges = 60;

export function scriptFromView(view: IncidentView, path: string): Script {
  const { facts, incident, timeline } = view;
  const { issue } = facts;
  const minute = (at: Instant): number => secondsBetween(issue.createdAt, at) / 60;
  const said = facts.comments.filter(
    (one) => !isGenerated(one, facts) && one.minimized === undefined,
  );
  const responders = respondersOf(view);
  const linesOf = (own: boolean) =>
    said
      .filter(({ author }) => responders.has(author.login) === own)
      .map(({ createdAt, author, body }) => ({
        at: minute(createdAt),
        by: author.login,
        text: body,
      }));
  return {
    title: issue.title,
    about: `Recorded: ${path}`,
    ...(incident.severity === null ? {} : { severity: incident.severity }),
    by: issue.author.login,
    report: issue.body,
    cause: causeOf(view),
    changes: changesOf(view, minute),
    others: { draw: 0, from: [] },
    world: linesOf(false),
    responders: linesOf(true),
    // What ended it then is among the changes, at its time: no word of today ends it sooner.
    cure: { words: [], changes: [], world: [] },
    recorded: {
      number: issue.number,
      declaredAt: issue.createdAt,
      mendedAt: timeline.milestones.mitigated?.at ?? timeline.milestones.resolved?.at ?? null,
    },
  };
}

function respondersOf({ commands, incident, facts }: IncidentView): ReadonlySet<string> {
  return new Set([
    ...commands.obeyed.map(({ comment }) => comment.author.login),
    ...incident.leads.flatMap(({ login }) => login ?? []),
    ...facts.issue.assignees,
  ]);
}

/** The last word of the people of then; `null`: they did not say. */
function causeOf({ incident }: IncidentView): string | null {
  const last = incident.verdicts.filter(({ kind }) => kind === 'trigger').at(-1);
  return last?.ref.toLowerCase() ?? null;
}

function changesOf(
  { facts }: IncidentView,
  minute: (at: Instant) => number,
): readonly ScriptChange[] {
  const { commits, deployments } = facts;
  return commits
    .toSorted((a, b) => compareText(a.committedAt, b.committedAt))
    .slice(-keptChanges)
    .map((commit) => {
      const live = wentLive(commit.sha, deployments);
      const files = (commit.files ?? []).map(({ path }) => path);
      return {
        at: minute(commit.committedAt),
        by: commit.author.login,
        message: commit.message,
        // One that was not read has changed something all the same.
        files: files.length === 0 ? [`recorded/${commit.sha.slice(0, 12)}`] : files.slice(0, 100),
        names: namesOf(commit, deployments),
        ...(live === null ? {} : { deploy: minute(live) }),
      };
    });
}

/** All that `/trigger` may call it. */
function namesOf(
  commit: CommitRecord,
  deployments: readonly DeploymentRecord[],
): readonly string[] {
  const own = deployments.filter(({ sha }) => sha === commit.sha);
  return [
    commit.sha,
    ...(commit.pulls ?? []).map(({ number }) => `#${number}`),
    ...own.map(({ id }) => `deployment:${id}`),
  ];
}

/** When it first did. */
function wentLive(sha: string, deployments: readonly DeploymentRecord[]): Instant | null {
  const times = deployments
    .filter((one) => one.sha === sha)
    .flatMap(({ statuses }) =>
      statuses.filter(({ state }) => state === 'success').map(({ createdAt }) => createdAt),
    );
  return times.toSorted(compareText)[0] ?? null;
}

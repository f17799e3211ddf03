/**
 * Plays an incident on the local GitHub from the first deploy to the follow-ups, and runs the real action bundle as a
 * process at every turn of the story. With `twice`, each turn is run again, and the second run must change nothing.
 */
import {
  type LocalGitHub,
  type LocalSite,
  type WebhookEvent,
  startLocalGitHub,
  startLocalSite,
} from '../local-github/local-github.js';
import { actMoments, isLive, land, last, runDispatched } from './act.js';
import { type Beat, chooseBeats, momentsBetween } from './beats.js';
import type { Story, StorySite } from './story.js';
import { type PlayOptions, type Stage, type Turn, turn } from './turn.js';
import { ourPull, writeUp } from './write-up.js';

export interface Played {
  readonly turns: readonly Turn[];
  readonly incident: number;
  readonly pullRequest: number | null;
  readonly path: string | null;
  /** The postmortem as it was merged. */
  readonly document: string | null;
}

export async function play(
  story: Story,
  options: PlayOptions,
  use?: (github: LocalGitHub) => void,
): Promise<Played> {
  const first = story.commits[0]?.at ?? story.issue.at;
  const repository = {
    fullName: `${story.owner}/${story.name}`,
    collaborators: Object.fromEntries(story.people.map((login) => [login, 'write' as const])),
  };
  const github = await startLocalGitHub({
    now: first,
    webUrl: 'https://github.example',
    repositories: [repository],
    ...(options.onCall ? { onCall: options.onCall } : {}),
    ...(options.onExchange ? { onExchange: options.onExchange } : {}),
  });
  use?.(github);
  const site = story.site === null ? null : await openSite(story.site, github);
  try {
    const [stage, event] = await begin(movedTo(site?.origin ?? '', story), options, github);
    return await tell(stage, event);
  } finally {
    await Promise.all([github.close(), site?.close()]);
  }
}

/** Down as long as the change that breaks it is what is live: only a rollback that really happened ends it. */
function openSite(
  { origin, downFrom, brokenBy }: StorySite,
  github: LocalGitHub,
): Promise<LocalSite> {
  return startLocalSite(
    Number(new URL(origin).port),
    () => github.clock.now() >= downFrom && isLive(github.repository(), brokenBy),
  );
}

/** The files of the story name the page; it may have got another port. */
function movedTo(origin: string, story: Story): Story {
  const named = story.site?.origin ?? origin;
  if (named === origin) return story;
  const moved = (text: string | null) => text?.replaceAll(named, origin) ?? null;
  return {
    ...story,
    commits: story.commits.map((commit) => ({
      ...commit,
      files: Object.fromEntries(
        Object.entries(commit.files).map(([path, text]) => [path, moved(text)]),
      ),
    })),
  };
}

/** What was there before, and the declaration. */
async function begin(
  story: Story,
  options: PlayOptions,
  github: LocalGitHub,
): Promise<readonly [Stage, WebhookEvent]> {
  github.repository().lastNumber = story.firstNumber - 1;
  for (const commit of story.commits)
    if (commit.at < story.issue.at) await land(github, commit, null);
  const { at, by, title, body, labels } = story.issue;
  github.clock.set(at);
  const { number, events } = await github.as(by).createIssue({ title, body, labels });
  const labelled = events.find(({ action }) => action === 'labeled') ?? last(events);
  return [{ github, story, options, turns: [], incident: number }, labelled];
}

async function tell(stage: Stage, event: WebhookEvent): Promise<Played> {
  const { github, story, options, turns, incident } = stage;
  const { issue, closed } = story;
  await turn(stage, { id: 'declared', title: 'The incident is declared', at: issue.at, event });
  const beats = chooseBeats(story, options.beats);
  for (const beat of beats) await playBeat(stage, beat);
  const rest = momentsBetween(story, beats.at(-1)?.at ?? issue.at, closed.at);
  const { said } = await actMoments(github, incident, rest);
  github.clock.set(closed.at);
  const { events } = await github.as(closed.by).close(incident);
  const title = 'The issue is closed';
  await turn(stage, { id: 'closed', title, at: closed.at, event: last(events), said });
  const pull = ourPull(stage);
  const document = pull === null ? null : await writeUp(stage, pull);
  return {
    turns,
    incident,
    pullRequest: pull?.number ?? null,
    path: pull?.path ?? null,
    document,
  };
}

/** A beat with its run; and with the run of the deploy workflow, when that was started. */
async function playBeat(stage: Stage, { title, at, moments, rollback }: Beat): Promise<void> {
  const { github, incident } = stage;
  const { event, said } = await actMoments(github, incident, moments);
  if (event === null) throw new Error('a beat without a moment');
  const { workflowDispatches } = github.repository();
  const before = workflowDispatches.length;
  await turn(stage, { id: rollback ? 'approved' : 'beat', title, at, event, said, rollback });
  for (const dispatch of workflowDispatches.slice(before))
    await turn(stage, {
      ...(await runDispatched(github, dispatch)),
      id: 'rolled-back',
      title: 'The deploy workflow ends',
      rollback: true,
    });
}

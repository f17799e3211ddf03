/**
 * Plays an incident on the local GitHub from the first deploy to the follow-ups, and runs the real action bundle as a
 * process at every turn of the story. With `twice`, each turn is run again, and the second run must change nothing.
 */
import type { Instant } from '../time/instant.js';
import { plusSeconds } from '../time/instant.js';
import {
  type Exchange,
  type LocalGitHub,
  type RecordedCall,
  type WebhookEvent,
  startLocalGitHub,
} from '../local-github/local-github.js';
import { type ActionResult, runActionProcess } from '../runner.js';
import { afterReview, fillIn, firstDraft, plainWords } from './author.js';
import { type Beat, chooseBeats } from './beats.js';
import type { Story, StoryCommit } from './story.js';

export interface PlayOptions {
  /** Path of dist/index.js. */
  readonly main: string;
  readonly actionYaml: string;
  /** Node to run the action with; this one when absent. */
  readonly node?: string;
  readonly twice: boolean;
  /** How many turns the hours of the incident take. */
  readonly beats: number;
  readonly onTurn?: (turn: Turn, github: LocalGitHub) => Promise<void> | void;
  readonly onCall?: (call: RecordedCall) => void;
  /** Every request with its answer, for whoever checks them against the official description. */
  readonly onExchange?: (exchange: Exchange) => void;
  readonly onEvent?: (event: WebhookEvent) => void;
}

export interface Turn {
  readonly id: TurnId;
  readonly title: string;
  readonly at: Instant;
  readonly event: string;
  readonly result: ActionResult;
  readonly requests: number;
  readonly writes: number;
  /** Of the second run; `null` when there was none. */
  readonly again: {
    readonly result: ActionResult;
    readonly requests: number;
    readonly writes: number;
  } | null;
}

export type TurnId =
  'declared' | 'beat' | 'closed' | 'rerendered' | 'reviewed' | 'fixed' | 'merged' | 'overdue';

export interface Played {
  readonly turns: readonly Turn[];
  readonly incident: number;
  readonly pullRequest: number | null;
  readonly path: string | null;
  /** The postmortem as it was merged. */
  readonly document: string | null;
}

interface Stage {
  readonly github: LocalGitHub;
  readonly story: Story;
  readonly options: PlayOptions;
  readonly turns: Turn[];
  readonly incident: number;
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
  try {
    github.repository().lastNumber = story.firstNumber - 1;
    const before = story.commits.filter(({ at }) => at < story.issue.at);
    for (const commit of before) await land(github, commit, null);
    const { title, body, labels } = story.issue;
    const { number, events } = await at(github, story.issue.at, () =>
      github.as(story.issue.by).createIssue({ title, body, labels }),
    );
    const labelled = events.find(({ action }) => action === 'labeled') ?? last(events);
    return await tell({ github, story, options, turns: [], incident: number }, labelled);
  } finally {
    await github.close();
  }
}

async function tell(stage: Stage, labelled: WebhookEvent): Promise<Played> {
  const { github, story, options } = stage;
  await turn(stage, 'declared', 'The incident is declared', story.issue.at, labelled);
  for (const beat of chooseBeats(story, options.beats))
    await turn(stage, 'beat', beat.title, beat.at, await playBeat(stage, beat));
  const closed = await at(github, story.closed.at, () =>
    github.as(story.closed.by).close(stage.incident),
  );
  await turn(stage, 'closed', 'The issue is closed', story.closed.at, last(closed.events));
  const pull = ourPull(stage);
  if (pull === null)
    return {
      turns: stage.turns,
      incident: stage.incident,
      pullRequest: null,
      path: null,
      document: null,
    };
  const document = await writeUp(stage, pull);
  return {
    turns: stage.turns,
    incident: stage.incident,
    pullRequest: pull.number,
    path: pull.path,
    document,
  };
}

async function playBeat(stage: Stage, beat: Beat): Promise<WebhookEvent> {
  const { github, incident } = stage;
  let event: WebhookEvent | null = null;
  for (const moment of beat.moments) {
    github.clock.set(moment.at);
    if (moment.kind === 'comment')
      event = last(
        (await github.as(moment.comment.by).comment(incident, moment.comment.body)).events,
      );
    else event = await land(github, moment.commit, moment.kind);
  }
  if (event === null) throw new Error('a beat without a moment');
  return event;
}

/** Commits and deploys: `null` for both at once, each at its own time. */
async function land(
  github: LocalGitHub,
  commit: StoryCommit,
  part: 'commit' | 'deploy' | null,
): Promise<WebhookEvent | null> {
  const person = github.as(commit.by);
  let event: WebhookEvent | null = null;
  if (part !== 'deploy') {
    const files = Object.fromEntries(Object.entries(commit.files));
    event = last(
      (await at(github, commit.at, () => person.commit({ files, message: commit.message }))).events,
    );
  }
  if (part !== 'commit' && commit.deployedAt !== undefined) {
    const { deployedAt } = commit;
    const { id } = await at(github, plusSeconds(deployedAt, -90), () =>
      person.deployment({ ref: 'main', environment: 'production' }),
    );
    event = last(
      (await at(github, deployedAt, () => person.deploymentStatus(id, { state: 'success' })))
        .events,
    );
  }
  return event;
}

interface OurPull {
  readonly number: number;
  readonly branch: string;
  readonly path: string;
}

/** What the run that opened it said in its outputs, as a later step of a workflow would read it. */
function ourPull({ turns, incident }: Stage): OurPull | null {
  const outputs = turns.at(-1)?.result.outputs ?? {};
  const [number, path] = [Number(outputs['pull-request']), outputs['postmortem-path'] ?? ''];
  return number > 0 && path !== ''
    ? { number, branch: `after-action/incident-${incident}`, path }
    : null;
}

export function textOn(github: LocalGitHub, path: string, branch: string): string {
  return github.textAt(path, branch) ?? '';
}

/**
 * The morning after: a person writes, the facts are refreshed around the words, the review comes,
 * the person revises, it is merged.
 */
async function writeUp(stage: Stage, pull: OurPull): Promise<string> {
  const { github, story, incident } = stage;
  const author = github.as(story.closed.by);
  const invented = story.name === 'storefront' && story.owner === 'lantern-shop';
  const morning = plusSeconds(story.closed.at, 17 * 3600);
  const time = (minutes: number) => plusSeconds(morning, minutes * 60);
  const edit = (minutes: number, change: (text: string) => string, message: string) =>
    at(github, time(minutes), () =>
      author.editFile(pull.path, change, { branch: pull.branch, message }),
    );
  const edited = await edit(
    0,
    (text) => fillIn(text, invented ? firstDraft : plainWords(story.issue.title)),
    'docs(postmortem): write it up',
  );
  const late = await at(github, time(20), () =>
    author.comment(incident, `/timeline The last customer was told that all is well | ${time(10)}`),
  );
  await turn(
    stage,
    'rerendered',
    'A late remark: facts refreshed, words kept',
    time(20),
    last(late.events),
  );
  await turn(
    stage,
    'reviewed',
    'The author presses “Ready for review”',
    time(25),
    readyForReview(github, pull.number, pullEvent(edited.events)),
  );
  const mended = await edit(
    50,
    invented
      ? afterReview
      : (text) => text.replace(/_TODO:[^\n]*_/g, 'Nothing that the timeline does not say.'),
    'docs(postmortem): after the review',
  );
  await turn(stage, 'fixed', 'The author revises it', time(55), pullEvent(mended.events));
  const document = textOn(github, pull.path, pull.branch);
  const merged = await at(github, time(120), () => author.merge(pull.number));
  await turn(stage, 'merged', 'The postmortem is merged', time(120), pullEvent(merged.events));
  const weeks = plusSeconds(morning, 21 * 86_400);
  github.clock.set(weeks);
  await turn(stage, 'overdue', 'Three weeks later', weeks, github.schedule('17 6 * * 1-5'));
  return document;
}

/** The button “Ready for review”, which only people press. */
function readyForReview(
  github: LocalGitHub,
  number: number,
  { name, payload }: WebhookEvent,
): WebhookEvent {
  const pull = github.repository().issues.get(number)?.pull;
  if (pull) pull.draft = false;
  const action = 'ready_for_review';
  return {
    name,
    action,
    payload: {
      ...payload,
      action,
      pull_request: { ...(payload['pull_request'] as object), draft: false },
    },
  };
}

async function turn(
  stage: Stage,
  id: TurnId,
  title: string,
  now: Instant,
  event: WebhookEvent,
): Promise<void> {
  const { github, options } = stage;
  github.clock.set(now);
  options.onEvent?.(event);
  const first = await runOnce(stage, now, event);
  const again = options.twice ? await runOnce(stage, now, event) : null;
  const done: Turn = {
    id,
    title,
    at: now,
    event: event.action === null ? event.name : `${event.name} ${event.action}`,
    ...first,
    again,
  };
  stage.turns.push(done);
  await options.onTurn?.(done, github);
}

async function runOnce(
  { github, story, options }: Stage,
  now: Instant,
  event: WebhookEvent,
): Promise<Pick<Turn, 'result' | 'requests' | 'writes'>> {
  github.forgetCalls();
  const token = github.actionsToken();
  const result = await runActionProcess({
    main: options.main,
    actionYaml: options.actionYaml,
    event: { name: event.name, payload: event.payload },
    inputs: { token, now },
    repository: `${story.owner}/${story.name}`,
    ...(options.node ? { node: options.node } : {}),
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: 'https://github.example',
    },
  });
  const calls = github.calls();
  return { result, requests: calls.length, writes: calls.filter(({ applied }) => applied).length };
}

async function at<T>(github: LocalGitHub, instant: Instant, act: () => Promise<T>): Promise<T> {
  github.clock.set(instant);
  return act();
}

function pullEvent(events: readonly WebhookEvent[]): WebhookEvent {
  return last(events.filter(({ name }) => name === 'pull_request').slice(0, 1));
}

function last(events: readonly WebhookEvent[]): WebhookEvent {
  const event = events.at(-1);
  if (event === undefined) throw new Error('nothing was delivered');
  return event;
}

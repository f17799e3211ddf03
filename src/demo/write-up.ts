/**
 * The morning after: a person writes, the facts are refreshed around the words, the review comes, the person revises,
 * it is merged; three weeks later somebody is asked.
 */
import type { LocalGitHub, WebhookEvent } from '../local-github/local-github.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import { actMoments, last } from './act.js';
import { afterReview, fillIn, firstDraft, plainWords } from './author.js';
import { momentsBetween } from './beats.js';
import { type Stage, turn } from './turn.js';

export interface OurPull {
  readonly number: number;
  readonly branch: string;
  readonly path: string;
}

/** What the run that opened it said in its outputs, as a later step of a workflow would read it. */
export function ourPull({ turns, incident }: Stage): OurPull | null {
  const outputs = turns.at(-1)?.result.outputs ?? {};
  const [number, path] = [Number(outputs['pull-request']), outputs['postmortem-path'] ?? ''];
  return number > 0 && path !== ''
    ? { number, branch: `after-action/incident-${incident}`, path }
    : null;
}

export async function writeUp(stage: Stage, pull: OurPull): Promise<string> {
  const { github, story } = stage;
  const author = github.as(story.closed.by);
  const morning = plusSeconds(story.closed.at, 17 * 3600);
  const time = (minutes: number) => plusSeconds(morning, minutes * 60);
  // Of a replayed recording nobody knows what people wrote.
  const invented = story.hours !== null;
  const edit = async (minutes: number, change: (text: string) => string, message: string) => {
    github.clock.set(time(minutes));
    return pullEvent(
      (await author.editFile(pull.path, change, { branch: pull.branch, message })).events,
    );
  };
  const words = invented ? firstDraft : plainWords(story.issue.title);
  const edited = await edit(0, (text) => fillIn(text, words), 'docs(postmortem): write it up');
  await lateRemark(stage, time(10), time(20), invented);
  await turn(stage, {
    id: 'reviewed',
    title: 'The author presses “Ready for review”',
    at: time(25),
    event: readyForReview(github, pull.number, edited),
  });
  const mended = await edit(
    50,
    invented
      ? afterReview
      : (text) => text.replace(/_TODO:[^\n]*_/g, 'Nothing that the timeline does not say.'),
    'docs(postmortem): after the review',
  );
  await turn(stage, { id: 'fixed', title: 'The author revises it', at: time(55), event: mended });
  const document = textOn(github, pull.path, pull.branch);
  github.clock.set(time(120));
  const merged = pullEvent((await author.merge(pull.number)).events);
  await turn(stage, {
    id: 'merged',
    title: 'The postmortem is merged',
    at: time(120),
    event: merged,
  });
  await threeWeeksLater(stage, plusSeconds(morning, 21 * 86_400));
  return document;
}

/** What was put off is done, and somebody remembers something. */
async function lateRemark(
  stage: Stage,
  remembered: Instant,
  said: Instant,
  invented: boolean,
): Promise<void> {
  const { github, story, incident } = stage;
  const moments = invented ? momentsBetween(story, story.closed.at, said) : [];
  const acted = await actMoments(github, incident, moments);
  github.clock.set(said);
  const remark = `/timeline The last customer was told that all is well | ${remembered}`;
  const { events } = await github.as(story.closed.by).comment(incident, remark);
  const title = invented
    ? 'The morning after: restored'
    : 'A late remark: facts refreshed, words kept';
  await turn(stage, { id: 'rerendered', title, at: said, event: last(events), said: acted.said });
}

async function threeWeeksLater(stage: Stage, at: Instant): Promise<void> {
  stage.github.clock.set(at);
  const event = stage.github.schedule('17 6 * * 1-5');
  await turn(stage, { id: 'overdue', title: 'Three weeks later', at, event });
}

export function textOn(github: LocalGitHub, path: string, branch: string): string {
  return github.textAt(path, branch) ?? '';
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

function pullEvent(events: readonly WebhookEvent[]): WebhookEvent {
  return last(events.filter(({ name }) => name === 'pull_request').slice(0, 1));
}

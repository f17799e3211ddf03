/** What people and pipelines do between two runs: they write, tick, copy from our comments, commit and deploy. */
import { parseMarker } from '../markdown/marker.js';
import type { LocalGitHub, Repository, WebhookEvent } from '../local-github/local-github.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { Moment } from './beats.js';
import type { StoryAct, StoryCommit } from './story.js';

/** What somebody said, or did with one of our comments, in words. */
export interface Said {
  readonly by: string;
  readonly words: string;
}

export interface Acted {
  /** The last of those that GitHub sent; `null` when nothing happened. */
  readonly event: WebhookEvent | null;
  /** What the terminal tells of it. */
  readonly said: readonly Said[];
}

export async function actMoments(
  github: LocalGitHub,
  incident: number,
  moments: readonly Moment[],
): Promise<Acted> {
  let event: WebhookEvent | null = null;
  const said: Said[] = [];
  for (const moment of moments) {
    github.clock.set(moment.at);
    const done = await actMoment(github, incident, moment);
    event = done.event ?? event;
    if (isTold(moment)) said.push(...done.said);
  }
  return { event, said };
}

function isTold(moment: Moment): boolean {
  if (moment.kind === 'comment') return moment.comment.told === true;
  return moment.kind === 'act' && moment.act.told === true;
}

async function actMoment(github: LocalGitHub, incident: number, moment: Moment): Promise<Acted> {
  switch (moment.kind) {
    case 'act':
      return act(github, incident, moment.act);
    case 'comment': {
      const { by, body } = moment.comment;
      const { events } = await github.as(by).comment(incident, body);
      return { event: last(events), said: [{ by, words: firstLine(body) }] };
    }
    case 'commit':
    case 'deploy':
      return { event: await land(github, moment.commit, moment.kind), said: [] };
  }
}

/** A command as it stands, all else in quotation marks. */
function firstLine(body: string): string {
  const line = body.split('\n', 1)[0] ?? '';
  return line.startsWith('/') ? line : `“${line}”`;
}

async function act(github: LocalGitHub, incident: number, done: StoryAct): Promise<Acted> {
  const person = github.as(done.by);
  if (done.does === 'tick') {
    const { id, body } = ourComment(github.repository(), incident, 'response');
    const box = boxOf(body, done.step);
    const ticked = body.replace(box, box.replace('[ ]', '[x]'));
    const words = `ticks the box “${/\*\*(.+?)\*\*/.exec(box)?.[1] ?? done.step}”`;
    const { events } = await person.editComment(id, ticked);
    return { event: last(events), said: [{ by: done.by, words }] };
  }
  const [kind, pattern, verb] =
    done.does === 'approve'
      ? (['rollback-plan', /^\u200b?\/approve [0-9a-f]+$/m, 'writes'] as const)
      : (['response', /^\u200b?\/update .+$/m, 'sends the draft'] as const);
  const { body } = ourComment(github.repository(), incident, kind);
  const command = pattern.exec(body)?.[0];
  if (command === undefined) throw new Error(`the comment "${kind}" has nothing to copy`);
  const { events } = await person.comment(incident, command);
  return { event: last(events), said: [{ by: done.by, words: `${verb}: ${command}` }] };
}

/** The newest of that kind. */
function ourComment(
  { comments }: Repository,
  issue: number,
  kind: string,
): { readonly id: number; readonly body: string } {
  const found = [...comments.values()].findLast(
    (comment) =>
      comment.issue === issue &&
      comment.user?.type === 'Bot' &&
      parseMarker(comment.body?.split('\n', 1)[0] ?? '')?.kind === kind,
  );
  if (found === undefined) throw new Error(`there is no comment "${kind}"`);
  return { id: found.id, body: found.body ?? '' };
}

function boxOf(body: string, step: string): string {
  const box = body
    .split('\n')
    .find((line) => line.startsWith('- [ ] ') && line.includes(`<!-- step:${step} -->`));
  if (box === undefined) throw new Error(`there is no open box "${step}"`);
  return box;
}

/** Commits and deploys: `null` for both at once, each at its own time. */
export async function land(
  github: LocalGitHub,
  commit: StoryCommit,
  part: 'commit' | 'deploy' | null,
): Promise<WebhookEvent | null> {
  const { at, by, files, message, deployedAt } = commit;
  let event: WebhookEvent | null = null;
  if (part !== 'deploy') {
    github.clock.set(at);
    event = last((await github.as(by).commit({ files, message })).events);
  }
  return part !== 'commit' && deployedAt !== undefined
    ? deploy(github, by, 'main', deployedAt)
    : event;
}

/** Takes a minute and a half. */
async function deploy(
  github: LocalGitHub,
  by: string,
  ref: string,
  liveAt: Instant,
): Promise<WebhookEvent> {
  github.clock.set(plusSeconds(liveAt, -90));
  const { id } = await github.as(by).deployment({ ref, environment: 'production' });
  github.clock.set(liveAt);
  return last((await github.as(by).deploymentStatus(id, { state: 'success' })).events);
}

/**
 * The deploy workflow of the story: what a dispatch asked for goes live, and the run ends. Its title is the `run-name`
 * of the file.
 */
export async function runDispatched(
  github: LocalGitHub,
  { workflow, inputs, actor, at }: Repository['workflowDispatches'][number],
): Promise<{ readonly event: WebhookEvent; readonly at: Instant }> {
  const [version, key] = [String(inputs['version']), String(inputs['key'])];
  const liveAt = plusSeconds(at, 9 * 60);
  await deploy(github, actor.login, version, liveAt);
  const { events } = await github.as(actor.login).createWorkflowRun({
    path: `.github/workflows/${workflow}`,
    name: 'Deploy',
    title: `Deploy ${version} ${key}`,
    event: 'workflow_dispatch',
    at: plusSeconds(at, 5),
    updatedAt: liveAt,
  });
  return { event: last(events), at: liveAt };
}

/** Whether the named change is what is live. */
export function isLive({ deployments, git }: Repository, words: string): boolean {
  const live = deployments.findLast(
    ({ environment, statuses }) =>
      environment === 'production' && statuses.at(-1)?.state === 'success',
  );
  const subject = git.commit(live?.sha ?? '')?.message.split('\n', 1)[0] ?? '';
  return subject.includes(words) && !subject.startsWith('Revert ');
}

export function last(events: readonly WebhookEvent[]): WebhookEvent {
  const event = events.at(-1);
  if (event === undefined) throw new Error('nothing was delivered');
  return event;
}

/** The hours of an incident, cut into a few turns, so that the story does not need a process per comment. */
import { compareText } from '../text/compare.js';
import type { Instant } from '../time/instant.js';
import type { Story, StoryAct, StoryComment, StoryCommit, StoryHour } from './story.js';

export type Moment =
  | { readonly at: Instant; readonly kind: 'comment'; readonly comment: StoryComment }
  | { readonly at: Instant; readonly kind: 'act'; readonly act: StoryAct }
  | { readonly at: Instant; readonly kind: 'commit' | 'deploy'; readonly commit: StoryCommit };

export interface Beat {
  readonly title: string;
  readonly at: Instant;
  readonly moments: readonly Moment[];
  readonly rollback: boolean;
}

/** The hours that the story names; else at most `count` of about equal length. */
export function chooseBeats(story: Story, count: number): readonly Beat[] {
  return story.hours === null ? equalBeats(story, count) : namedBeats(story, story.hours);
}

/** From after one moment to another, the second included. */
export function momentsBetween(story: Story, after: Instant, until: Instant): readonly Moment[] {
  return listMoments(story).filter(({ at }) => at > after && at <= until);
}

function namedBeats(story: Story, hours: readonly StoryHour[]): readonly Beat[] {
  let after = story.issue.at;
  return hours.map(({ until, title, rollback = false }) => {
    const moments = momentsBetween(story, after, until);
    after = until;
    return { title, at: until, moments, rollback };
  });
}

function equalBeats(story: Story, count: number): readonly Beat[] {
  const moments = listMoments(story).filter(
    ({ at }) => at >= story.issue.at && at <= story.closed.at,
  );
  const size = Math.max(1, Math.ceil(moments.length / count));
  const beats: Beat[] = [];
  for (let i = 0; i < moments.length; i += size) {
    const part = moments.slice(i, i + size);
    const at = part.at(-1)?.at ?? story.issue.at;
    beats.push({ title: printTitle(part), at, moments: part, rollback: false });
  }
  return beats;
}

function listMoments({ commits, comments, acts }: Story): readonly Moment[] {
  const changes = commits.flatMap((commit): readonly Moment[] => [
    { at: commit.at, kind: 'commit', commit },
    ...(commit.deployedAt === undefined
      ? []
      : [{ at: commit.deployedAt, kind: 'deploy' as const, commit }]),
  ]);
  const said = comments.map((comment): Moment => ({ at: comment.at, kind: 'comment', comment }));
  const done = acts.map((act): Moment => ({ at: act.at, kind: 'act', act }));
  return [...changes, ...said, ...done].sort((a, b) => compareText(a.at, b.at));
}

function printTitle(moments: readonly Moment[]): string {
  const count = (kind: Moment['kind'], one: string, many: string) => {
    const n = moments.filter((moment) => moment.kind === kind).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  };
  return [
    ...count('comment', 'comment', 'comments'),
    ...count('commit', 'change', 'changes'),
    ...count('deploy', 'deploy', 'deploys'),
  ].join(', ');
}

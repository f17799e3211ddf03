/** The hours of an incident, cut into a few turns, so that the story does not need a process per comment. */
import { compareText } from '../text/compare.js';
import type { Instant } from '../time/instant.js';
import type { Story, StoryComment, StoryCommit } from './story.js';

export type Moment =
  | { readonly at: Instant; readonly kind: 'comment'; readonly comment: StoryComment }
  | { readonly at: Instant; readonly kind: 'commit' | 'deploy'; readonly commit: StoryCommit };

export interface Beat {
  readonly title: string;
  readonly at: Instant;
  readonly moments: readonly Moment[];
}

/**
 * At most `count` beats of about equal length; each ends with a comment where it can, since that is
 * what people wait for.
 */
export function chooseBeats(story: Story, count: number): readonly Beat[] {
  const moments = listMoments(story);
  const size = Math.max(1, Math.ceil(moments.length / count));
  const beats: Beat[] = [];
  for (let i = 0; i < moments.length; i += size) {
    const part = moments.slice(i, i + size);
    const at = part.at(-1)?.at ?? story.issue.at;
    beats.push({ title: printTitle(part), at, moments: part });
  }
  return beats;
}

function listMoments({ commits, comments, issue, closed }: Story): readonly Moment[] {
  const during = (at: Instant) => at >= issue.at && at <= closed.at;
  const changes = commits.flatMap((commit): readonly Moment[] => [
    ...(during(commit.at) ? [{ at: commit.at, kind: 'commit' as const, commit }] : []),
    ...(commit.deployedAt !== undefined && during(commit.deployedAt)
      ? [{ at: commit.deployedAt, kind: 'deploy' as const, commit }]
      : []),
  ]);
  const said = comments
    .filter(({ at }) => during(at))
    .map((comment): Moment => ({ at: comment.at, kind: 'comment', comment }));
  return [...changes, ...said].sort((a, b) => compareText(a.at, b.at));
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

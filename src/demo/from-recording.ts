/** A recording as a story: the same people, words and changes, on a new git history. */
import { compareText } from '../text/compare.js';
import type { Recording } from '../recording/recording.js';
import type { CommitRecord } from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { Story, StoryCommit } from './story.js';

/** Recorded shas → nothing: the commits get new ones; `commitOf` finds them again by message and time. */
export function storyFromRecording(recording: Recording): Story {
  const { issue, comments } = recording;
  const [owner = 'recorded', name = 'repository'] = recording.repository.fullName.split('/');
  const lastWord = [...comments.map(({ createdAt }) => createdAt), issue.createdAt].reduce(
    (a, b) => (a > b ? a : b),
  );
  const closedAt = issue.closedAt ?? plusSeconds(lastWord, 300);
  const commits = [...recording.commits].sort((a, b) => compareText(a.committedAt, b.committedAt));
  const people = new Set([
    issue.author.login,
    ...comments.map(({ author }) => author.login),
    ...commits.map(({ author }) => author.login),
  ]);
  return {
    owner,
    name,
    firstNumber: issue.number,
    people: [...people],
    commits: seeded(commits.map(storyCommit), issue.createdAt),
    issue: {
      at: issue.createdAt,
      by: issue.author.login,
      title: issue.title,
      body: issue.body,
      labels: issue.labels,
    },
    acts: [],
    hours: null,
    site: null,
    comments: comments.map(({ createdAt, author, body }) => ({
      at: createdAt,
      by: author.login,
      body,
    })),
    closed: { at: closedAt, by: issue.author.login },
  };
}

/**
 * A repository without any history has no branch that a postmortem could go to; a real one always
 * has a first commit.
 */
function seeded(commits: readonly StoryCommit[], declaredAt: Instant): readonly StoryCommit[] {
  const first = commits[0]?.at ?? declaredAt;
  return [
    {
      at: plusSeconds(first < declaredAt ? first : declaredAt, -90 * 86_400),
      by: 'maintainer',
      message: 'Start of the replayed history',
      files: { 'README.md': 'Replayed.\n' },
    },
    ...commits,
  ];
}

function storyCommit(commit: CommitRecord): StoryCommit {
  const files = (commit.files ?? []).map(
    ({ path, additions, status }) =>
      [path, status === 'removed' ? null : standIn(commit.sha, additions)] as const,
  );
  return {
    at: commit.committedAt,
    by: commit.author.login,
    message: commit.message,
    files: Object.fromEntries(files),
  };
}

/** A recording holds paths and counts, not contents: lines that differ from commit to commit stand in for them. */
function standIn(sha: string, additions: number): string {
  return (
    Array.from(
      { length: Math.max(1, Math.min(additions, 20)) },
      (_, i) => `${sha.slice(0, 12)} ${i}`,
    ).join('\n') + '\n'
  );
}

/** What is visible on the local GitHub, as cards of the page: comments, issues, the postmortem, the review. */
import type { LocalGitHub, Repository } from '../local-github/local-github.js';
import { parseMarker } from '../markdown/marker.js';
import type { Card, LineRemark } from './page.js';
import { textOn } from './write-up.js';

export function cardsOn(github: LocalGitHub): readonly Card[] {
  const repo = github.repository();
  return [...issueCards(repo), ...documentCards(repo, github), ...reviewCards(repo, github)];
}

type Issue = Repository['issues'] extends Map<number, infer One> ? One : never;
type Comment = Repository['comments'] extends Map<number, infer One> ? One : never;

function issueCards(repo: Repository): readonly Card[] {
  return [...repo.issues.values()].flatMap((issue) => [
    openingCard(issue),
    ...[...repo.comments.values()]
      .filter((comment) => comment.issue === issue.number)
      .map((comment) => commentCard(issue, comment)),
  ]);
}

const kindOf = (body: string | null): string | undefined =>
  parseMarker(body?.split('\n', 1)[0] ?? '')?.kind;

const isTracked = ({ body }: Issue): boolean => kindOf(body) === 'follow-up';

function stepOf(issue: Issue): string {
  if (issue.pull !== null) return 'postmortem';
  return isTracked(issue) ? 'follow-ups' : 'incident';
}

function openingCard(issue: Issue): Card {
  const { number, title, user, createdAt, body, labels, reactions } = issue;
  const what = issue.pull === null ? `#${number}` : `pull request #${number}`;
  return {
    step: stepOf(issue),
    bot: user?.type === 'Bot',
    author: user?.login ?? 'ghost',
    did: `opened ${what}: ${title}`,
    at: createdAt,
    markdown: body ?? '',
    where: 'comment',
    labels: labels.map(({ name }) => name),
    reactions: reactions.map(({ content }) => content),
    file: isTracked(issue) ? `follow-ups/${number}-issue.md` : `comments/${number}-0-opened.md`,
  };
}

function commentCard(issue: Issue, { id, user, body, createdAt, reactions }: Comment): Card {
  const author = user?.login ?? 'ghost';
  const name = `${issue.number}-${id}-${kindOf(body) ?? author}.md`;
  return {
    step: stepOf(issue),
    bot: user?.type === 'Bot',
    author,
    did: `commented on #${issue.number}`,
    at: createdAt,
    markdown: body ?? '',
    where: 'comment',
    reactions: reactions.map(({ content }) => content),
    file: isTracked(issue) ? `follow-ups/${name}` : `comments/${name}`,
  };
}

function documentCards(repo: Repository, github: LocalGitHub): readonly Card[] {
  return [...repo.issues.values()].flatMap((issue) => {
    const branch = issue.pull?.headRef ?? '';
    if (!branch.startsWith('after-action/incident-')) return [];
    const path = /`(postmortems\/[^`]+\.md)`/.exec(issue.body ?? '')?.[1] ?? '';
    const markdown = textOn(github, path, issue.pull?.mergedAt == null ? branch : 'main');
    const card: Card = {
      step: 'postmortem',
      bot: true,
      author: 'github-actions[bot]',
      did: `and people wrote ${path}`,
      at: issue.createdAt,
      markdown,
      where: 'file',
      file: 'postmortem.md',
    };
    return markdown === '' ? [] : [card];
  });
}

function reviewCards(repo: Repository, github: LocalGitHub): readonly Card[] {
  const reviews = [...repo.reviews.values()].map((review, index): Card => {
    const remarks = [...repo.reviewComments.values()]
      .filter(({ review: id }) => id === review.id)
      .map(({ path, line, body }) =>
        onLine(textOn(github, path, review.commitSha), path, line ?? 1, body),
      );
    return {
      step: 'review',
      bot: true,
      author: review.user?.login ?? 'ghost',
      did: 'reviewed the pull request',
      at: review.submittedAt ?? '',
      markdown: review.body,
      where: 'comment',
      remarks,
      file: index === 0 ? 'review.md' : `review-${index + 1}.md`,
    };
  });
  return [...reviews, ...checkCards(repo)];
}

/** The newest of each name: what the pull request shows. */
function checkCards(repo: Repository): readonly Card[] {
  const newest = new Map([...repo.checkRuns.values()].map((check) => [check.name, check]));
  return [...newest.values()].map(
    ({ name, conclusion, status, completedAt, startedAt, title, summary }): Card => ({
      step: 'review',
      bot: true,
      author: 'github-actions[bot]',
      did: `put the check “${name}” on the last commit: ${conclusion ?? status}`,
      at: completedAt ?? startedAt ?? '',
      markdown: `**${title ?? ''}**\n\n${summary ?? ''}`,
      where: 'comment',
      file: /follow-ups/.test(name) ? 'check-follow-ups.md' : 'check.md',
    }),
  );
}

function onLine(text: string, path: string, line: number, markdown: string): LineRemark {
  return { path, line, lines: text.split('\n').slice(Math.max(0, line - 3), line), markdown };
}

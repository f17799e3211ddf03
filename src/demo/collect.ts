/** Gathers after each turn what became visible on GitHub: the cards of the page, and the lines of the story. */
import { parseMarker } from '../markdown/marker.js';
import type { LocalGitHub, Repository } from '../local-github/local-github.js';
import { plain } from '../render/screen.js';
import type { Card, Page } from './page.js';
import { textOn, type Turn } from './play.js';
import type { Story } from './story.js';

export interface Collected {
  readonly story: Story;
  /** By file name: a later state of the same comment takes the earlier one's place. */
  readonly found: Map<string, Card>;
  readonly seen: Map<string, string>;
  readonly cards: () => readonly Card[];
  readonly page: () => Page;
}

const steps = [
  { id: 'incident', title: 'During the incident', text: 'What people wrote, and the two comments that the action keeps current in place: the response with its timeline, and the answer to “what changed right before this?”.' },
  { id: 'postmortem', title: 'The postmortem', text: 'Opened as a pull request when the issue was closed. People wrote between the generated parts; a late remark refreshed the facts and left their words alone.' },
  { id: 'review', title: 'The review', text: 'What the review had to say about the first draft, on the lines it is about and in a check.' },
  { id: 'follow-ups', title: 'The follow-ups', text: 'After the merge each action item is an issue with an owner and a due date. What is late is asked about, once per period.' },
] as const;

export function newCollection(story: Story): Collected {
  const found = new Map<string, Card>();
  const cards = () => [...found.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.file < b.file ? -1 : 1));
  return {
    story, found, seen: new Map(), cards,
    page: () => ({ title: story.issue.title, lead: `A replay of one incident in ${story.owner}/${story.name}: every comment, document and review below was written by the committed action bundle or by the people of the story, on a local GitHub, and is rendered as GitHub renders it.`, steps, cards: cards() }),
  };
}

/** Answers the lines that tell what this turn brought. */
export function collect(collected: Collected, turn: Turn, github: LocalGitHub): readonly string[] {
  const repo = github.repository();
  const lines: string[] = [];
  for (const card of [...issueCards(repo), ...documentCards(repo, github), ...reviewCards(repo)]) {
    const before = collected.found.get(card.file);
    collected.found.set(card.file, card);
    if (card.bot && before?.markdown !== card.markdown) lines.push(...tell(card, before !== undefined));
  }
  return [...lines, ...errors(turn)];
}

function issueCards(repo: Repository): readonly Card[] {
  const cards: Card[] = [];
  for (const issue of repo.issues.values()) {
    const bot = issue.user?.type === 'Bot';
    const tracked = parseMarker(issue.body?.split('\n')[0] ?? '')?.kind === 'follow-up';
    const step = issue.pull !== null ? 'postmortem' : tracked ? 'follow-ups' : 'incident';
    const did = issue.pull !== null ? `opened pull request #${issue.number}: ${issue.title}` : `opened #${issue.number}: ${issue.title}`;
    cards.push({ step, bot, author: issue.user?.login ?? 'ghost', did, at: issue.createdAt, markdown: issue.body ?? '', file: tracked ? `follow-ups/${issue.number}-issue.md` : `comments/${issue.number}-0-opened.md` });
    for (const comment of repo.comments.values()) {
      if (comment.issue !== issue.number) continue;
      const key = parseMarker(comment.body?.split('\n')[0] ?? '')?.kind;
      const author = comment.user?.login ?? 'ghost';
      const name = `${issue.number}-${comment.id}-${key ?? author}.md`;
      cards.push({ step, bot: comment.user?.type === 'Bot', author, did: `commented on #${issue.number}`, at: comment.createdAt, markdown: comment.body ?? '', file: tracked ? `follow-ups/${name}` : `comments/${name}` });
    }
  }
  return cards;
}

function documentCards(repo: Repository, github: LocalGitHub): readonly Card[] {
  return [...repo.issues.values()].flatMap((issue) => {
    const branch = issue.pull?.headRef ?? '';
    if (!branch.startsWith('after-action/incident-')) return [];
    const path = /`(postmortems\/[^`]+\.md)`/.exec(issue.body ?? '')?.[1] ?? '';
    const markdown = textOn(github, path, issue.pull?.mergedAt == null ? branch : 'main');
    return markdown === '' ? [] : [{ step: 'postmortem', bot: true, author: 'github-actions[bot]', did: `and people wrote ${path}`, at: issue.createdAt, markdown, file: 'postmortem.md' }];
  });
}

function reviewCards(repo: Repository): readonly Card[] {
  const reviews = [...repo.reviews.values()];
  const checks = [...repo.checkRuns.values()];
  const cards: Card[] = reviews.map((review, index) => {
    const remarks = [...repo.reviewComments.values()].filter(({ review: id }) => id === review.id).map(({ path, line, body }) => `**${path}, line ${line ?? '?'}**\n\n${body}`);
    return { step: 'review', bot: true, author: review.user?.login ?? 'ghost', did: 'reviewed the pull request', at: review.submittedAt ?? '', markdown: [review.body, ...remarks].join('\n\n---\n\n'), file: index === 0 ? 'review.md' : `review-${index + 1}.md` };
  });
  const last = checks.at(-1);
  if (last !== undefined) cards.push({ step: 'review', bot: true, author: 'github-actions[bot]', did: `put the check “${last.name}” on the last commit: ${last.conclusion ?? last.status}`, at: last.completedAt ?? last.startedAt ?? '', markdown: `**${last.title ?? ''}**\n\n${last.summary ?? ''}`, file: 'check.md' });
  return cards;
}

/** One line, at most two, of what a person would notice. */
function tell(card: Card, again: boolean): readonly string[] {
  const text = plain(card.markdown.replace(/<!--[\s\S]*?-->/g, ''));
  const verb = again ? 'refreshed' : 'wrote';
  if (/-response\.md$/.test(card.file)) return [`${verb} the response comment: ${plain(/^## (.+)$/m.exec(card.markdown)?.[1] ?? '')}; ${/### Timeline[^\n]*?(\d+ of \d+ rows|\d+ rows?)/.exec(card.markdown)?.[1] ?? 'timeline'}`];
  if (/-correlation\.md$/.test(card.file)) return [`${verb} “what changed”: ${plain((/^\*\*(.+)$/m.exec(card.markdown)?.[1] ?? text).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', ''))}`];
  if (card.file === 'postmortem.md') return [`${verb} the postmortem, ${card.markdown.split('\n').length} lines, ${(card.markdown.match(/^_TODO:/gm) ?? []).length} places left for people`];
  if (card.file.startsWith('review')) return [`reviewed: ${text.slice(0, 200)}`];
  if (card.file === 'check.md') return [`check: ${plain(/^\*\*(.*)\*\*/.exec(card.markdown)?.[1] ?? '')}`];
  if (card.step === 'follow-ups') return [card.did.startsWith('opened') ? card.did : `asked on ${card.did.replace('commented on ', '')}: ${text.slice(0, 160)}`];
  return again ? [] : [card.did];
}

function errors(turn: Turn): readonly string[] {
  return turn.id === 'reviewed' ? [] : turn.result.commands.filter(({ command }) => command === 'error').map(({ message }) => `error: ${message}`);
}

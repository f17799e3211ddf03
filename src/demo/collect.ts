/** Gathers after each turn what became visible on GitHub: the cards of the page, and the lines of the story. */
import { counted } from '../text/counted.js';
import { parseMarker } from '../markdown/marker.js';
import type { LocalGitHub, Repository } from '../local-github/local-github.js';
import { plain } from '../render/screen.js';
import type { Card, CardState, LineRemark, Page } from './page.js';
import { textOn, type Turn } from './play.js';
import type { Story } from './story.js';

export interface Told {
  readonly label: string;
  readonly text: string;
}

export interface Collected {
  readonly story: Story;
  /** By file name: a later state of the same comment takes the earlier one's place. */
  readonly found: Map<string, Card>;
  /** What was last said about each file. */
  readonly seen: Map<string, string>;
  /** What the turns are called. */
  readonly turns: string[];
  /** By file name: each state that differs from the one before. */
  readonly states: Map<string, CardState[]>;
  readonly cards: () => readonly Card[];
  readonly page: () => Page;
}

const steps = [
  {
    id: 'incident',
    title: 'During the incident',
    text:
      'What people wrote, and the two comments that the action keeps current in ' +
      'place: the response with its timeline, and the answer to “what changed right ' +
      'before this?”.',
  },
  {
    id: 'postmortem',
    title: 'The postmortem',
    text:
      'Opened as a pull request when the issue was closed. People wrote between ' +
      'the generated parts; a late remark refreshed the facts and left their words alone.',
  },
  {
    id: 'review',
    title: 'The review',
    text: 'What the review had to say about the first draft, on the lines it is about and in a check.',
  },
  {
    id: 'follow-ups',
    title: 'The follow-ups',
    text:
      'After the merge each action item is an issue with an owner and a due date. ' +
      'What is late is asked about, once per period.',
  },
] as const;

export function newCollection(story: Story): Collected {
  const found = new Map<string, Card>();
  const turns: string[] = [];
  const states = new Map<string, CardState[]>();
  const cards = () =>
    [...found.values()].sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.file < b.file ? -1 : 1,
    );
  return {
    story,
    found,
    seen: new Map(),
    turns,
    states,
    cards,
    page: () => ({
      title: story.issue.title,
      lead:
        `A replay of one incident in ${story.owner}/${story.name}: every comment, ` +
        'document and review below was written by the committed action bundle or ' +
        'by the people of the story, on a local GitHub, and is rendered as GitHub renders it.',
      steps,
      turns,
      cards: cards().map(({ file }) => states.get(file) ?? []),
    }),
  };
}

/** The lines that say what this turn changed: a label and what is there now. */
export function collect(collected: Collected, turn: Turn, github: LocalGitHub): readonly Told[] {
  const repo = github.repository();
  const told: Told[] = [...spoken(collected, repo)];
  collected.turns.push(`${turn.at.slice(5, 16).replace('T', ' ')} · ${turn.title}`);
  for (const card of [
    ...issueCards(repo),
    ...documentCards(repo, github),
    ...reviewCards(repo, github),
  ]) {
    const before = collected.found.get(card.file);
    collected.found.set(card.file, card);
    keepState(collected, card);
    const line =
      card.bot && before?.markdown !== card.markdown
        ? tell(card, before !== undefined, turn)
        : null;
    if (line === null || collected.seen.get(line.label + card.file) === line.text) continue;
    collected.seen.set(line.label + card.file, line.text);
    told.push(line);
  }
  return told;
}

function keepState({ states, turns }: Collected, card: Card): void {
  const before = states.get(card.file) ?? [];
  if (before.at(-1)?.card.markdown === card.markdown) return;
  states.set(card.file, [...before, { turn: turns.length - 1, card }]);
}

/** The last thing that a person said in plain words since the turn before: what everybody was thinking of. */
function spoken({ found }: Collected, repo: Repository): readonly Told[] {
  const words = issueCards(repo).filter(
    ({ bot, file, markdown }) =>
      !bot &&
      !found.has(file) &&
      !markdown.startsWith('/') &&
      file.startsWith('comments/') &&
      !file.endsWith('-opened.md'),
  );
  const last = words.at(-1);
  return last === undefined
    ? []
    : [{ label: last.author, text: `“${plain(unlinked(last.markdown))}”` }];
}

function issueCards(repo: Repository): readonly Card[] {
  const cards: Card[] = [];
  for (const issue of repo.issues.values()) {
    const bot = issue.user?.type === 'Bot';
    const tracked = parseMarker(issue.body?.split('\n')[0] ?? '')?.kind === 'follow-up';
    const step = issue.pull !== null ? 'postmortem' : tracked ? 'follow-ups' : 'incident';
    const did =
      issue.pull !== null
        ? `opened pull request #${issue.number}: ${issue.title}`
        : `opened #${issue.number}: ${issue.title}`;
    cards.push({
      step,
      bot,
      author: issue.user?.login ?? 'ghost',
      did,
      at: issue.createdAt,
      markdown: issue.body ?? '',
      where: 'comment',
      file: tracked
        ? `follow-ups/${issue.number}-issue.md`
        : `comments/${issue.number}-0-opened.md`,
    });
    for (const comment of repo.comments.values()) {
      if (comment.issue !== issue.number) continue;
      const key = parseMarker(comment.body?.split('\n')[0] ?? '')?.kind;
      const author = comment.user?.login ?? 'ghost';
      const name = `${issue.number}-${comment.id}-${key ?? author}.md`;
      cards.push({
        step,
        bot: comment.user?.type === 'Bot',
        author,
        did: `commented on #${issue.number}`,
        at: comment.createdAt,
        markdown: comment.body ?? '',
        where: 'comment',
        file: tracked ? `follow-ups/${name}` : `comments/${name}`,
      });
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
    return markdown === ''
      ? []
      : [
          {
            step: 'postmortem',
            bot: true,
            author: 'github-actions[bot]',
            did: `and people wrote ${path}`,
            at: issue.createdAt,
            markdown,
            where: 'file',
            file: 'postmortem.md',
          },
        ];
  });
}

function reviewCards(repo: Repository, github: LocalGitHub): readonly Card[] {
  const reviews = [...repo.reviews.values()];
  const checks = [...repo.checkRuns.values()];
  const cards: Card[] = reviews.map((review, index) => {
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
  const newest = new Map(checks.map((check) => [check.name, check]));
  for (const last of newest.values())
    cards.push({
      step: 'review',
      bot: true,
      author: 'github-actions[bot]',
      did: `put the check “${last.name}” on the last commit: ${last.conclusion ?? last.status}`,
      at: last.completedAt ?? last.startedAt ?? '',
      markdown: `**${last.title ?? ''}**\n\n${last.summary ?? ''}`,
      where: 'comment',
      file: /follow-ups/.test(last.name) ? 'check-follow-ups.md' : 'check.md',
    });
  return cards;
}

function onLine(text: string, path: string, line: number, markdown: string): LineRemark {
  return { path, line, lines: text.split('\n').slice(Math.max(0, line - 3), line), markdown };
}

/** A remark about wording says most about what the review is for. */
function oneOfThem(remarks: readonly LineRemark[]): string {
  const said = remarks
    .flatMap(({ markdown }) => markdown.split('\n'))
    .filter((line) => line !== '');
  const one = said.find((line) => /`no-(?!placeholder)[a-z-]+`/.test(line)) ?? said[0];
  // Which of the three it is stands in the count before.

  return one === undefined
    ? ''
    : `; one of them: ${plain(unlinked(one.replace(/^\W*(?:Error|Warning|Notice)\W+/, '')))}`;
}

/** One line of what a person would notice; `null` when it is not worth one. */
function tell(card: Card, again: boolean, turn: Turn): Told | null {
  const words = plain(unlinked(card.markdown.replace(/<!--[\s\S]*?-->/g, '')));
  const first = (pattern: RegExp) => plain(unlinked(pattern.exec(card.markdown)?.[1] ?? ''));
  if (/-response\.md$/.test(card.file))
    return {
      label: 'response',
      text: `${first(/^## (.+)$/m)} · ${/the timeline of #\d+ has (\d+ rows)/.exec(turn.result.stdout)?.[1] ?? 'timeline'}`,
    };
  if (/-correlation\.md$/.test(card.file))
    return { label: 'what changed', text: first(/^\*\*(.+)$/m) || words.slice(0, 200) };
  if (/-reply-/.test(card.file)) return { label: 'reply', text: words.slice(0, 200) };
  if (card.file === 'postmortem.md')
    return {
      label: 'postmortem',
      text:
        `${again ? 'refreshed' : 'written'}: ${card.markdown.split('\n').length} ` +
        `lines, ${counted((card.markdown.match(/^_TODO:/gm) ?? []).length, 'place')} ` +
        'left for people',
    };
  if (card.file.startsWith('review'))
    return {
      label: 'review',
      text: `${first(/^\*\*(.+)\*\*$/m)}${oneOfThem(card.remarks ?? [])}`,
    };
  if (/^check(?:-follow-ups)?\.md$/.test(card.file))
    return {
      label: card.file === 'check.md' ? 'check' : 'gate',
      text: first(/^\*\*(.*)\*\*/),
    };
  if (/-nudge\.md$/.test(card.file)) return { label: 'reminder', text: words.slice(0, 200) };
  if (card.step === 'follow-ups')
    return card.did.startsWith('opened')
      ? { label: 'follow-up', text: card.did }
      : {
          label: 'reminder',
          text: `${card.did.replace('commented on ', '')}: ${words.slice(0, 160)}`,
        };
  return again ? null : { label: 'opened', text: card.did.replace('opened ', '') };
}

function unlinked(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|\u200b/g, '')
    .replace(/[\\](?=[^\w\s])/g, '');
}

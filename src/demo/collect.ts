/** Gathers after each turn what became visible on GitHub: the cards of the page, and the lines of the story. */
import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../text/compare.js';
import type { LocalGitHub } from '../local-github/local-github.js';
import { cardsOn } from './cards.js';
import type { Card, CardState, Page } from './page.js';
import type { Story } from './story.js';
import { tell, type Told, wordsOf } from './tell.js';
import type { Turn } from './turn.js';

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
}

const steps = [
  {
    id: 'incident',
    title: 'During the incident',
    text:
      'What people wrote, and the comments that the action keeps current in place: the response ' +
      'with what to do next, the answer to “what changed right before this?”, what is seen from ' +
      'outside, and the way back.',
  },
  {
    id: 'postmortem',
    title: 'The postmortem',
    text:
      'Opened as a pull request when the issue was closed. People wrote between ' +
      'the generated parts; later facts refreshed those and left their words alone.',
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
  return { story, found: new Map(), seen: new Map(), turns: [], states: new Map() };
}

export function cardsOf({ found }: Collected): readonly Card[] {
  return [...found.values()].sort((a, b) => compareText(a.at, b.at) || compareText(a.file, b.file));
}

export function pageOf(collected: Collected): Page {
  const { story, turns, states } = collected;
  return {
    title: story.issue.title,
    lead:
      `A replay of one incident in ${story.owner}/${story.name}: every comment, ` +
      'document and review below was written by the committed action bundle or ' +
      'by the people of the story, on a local GitHub, and is rendered as GitHub renders it.',
    steps,
    turns,
    cards: cardsOf(collected).map(({ file }) => states.get(file) ?? []),
  };
}

/** The lines that say what this turn changed: a label and what is there now. */
export function collect(collected: Collected, turn: Turn, github: LocalGitHub): readonly Told[] {
  const { found, seen, turns } = collected;
  const cards = cardsOn(github);
  const told: Told[] = [...spoken(collected, cards, turn)];
  turns.push(`${turn.at.slice(5, 16).replace('T', ' ')} · ${turn.title}`);
  for (const card of cards) {
    const before = found.get(card.file);
    found.set(card.file, card);
    keepState(collected, card);
    if (!card.bot || before?.markdown === card.markdown) continue;
    for (const line of tell(card, before !== undefined, turn)) {
      const key = line.label + card.file;
      if (seen.get(key) !== line.text) told.push(line);
      seen.set(key, line.text);
    }
  }
  return told;
}

/** Those that the last turn brought. */
export function newStates({ states, turns }: Collected): readonly CardState[] {
  return [...states.values()].flat().filter(({ turn }) => turn === turns.length - 1);
}

function keepState({ states, turns }: Collected, card: Card): void {
  const before = states.get(card.file) ?? [];
  if (isDeepStrictEqual(before.at(-1)?.card, card)) return;
  states.set(card.file, [...before, { turn: turns.length - 1, card }]);
}

/** What the story tells; of a recording, the last thing that a person said in plain words. */
function spoken(
  { found, story }: Collected,
  cards: readonly Card[],
  { said }: Turn,
): readonly Told[] {
  if (story.hours !== null)
    return said.map(({ by, words }) => ({ label: by, text: wordsOf(words) }));
  const last = cards.findLast(
    ({ bot, file, markdown }) =>
      !bot &&
      !found.has(file) &&
      !markdown.startsWith('/') &&
      file.startsWith('comments/') &&
      !file.endsWith('-opened.md'),
  );
  return last === undefined ? [] : [{ label: last.author, text: `“${wordsOf(last.markdown)}”` }];
}

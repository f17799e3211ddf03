/** The lines of the story in the terminal: what a person would notice, in a line or two each. */
import { parseMarker } from '../markdown/marker.js';
import { fit } from '../render/screen.js';
import { plain } from '../text/plain.js';
import { counted } from '../text/counted.js';
import type { Card, LineRemark } from './page.js';
import type { Turn } from './turn.js';

export interface Told {
  readonly label: string;
  readonly text: string;
}

/** What is worth a line in a comment of ours, by its kind. */
const tellers: Readonly<Record<string, (card: Card, turn: Turn) => readonly Told[]>> = {
  response: tellResponse,
  correlation: ({ markdown }) => [{ label: 'what changed', text: whatChanged(markdown) }],
  probe: ({ markdown }) => {
    const [, name = '', state = ''] = /^\| \[(.+?)\]\(\S+\) \| (.+?) \|/m.exec(markdown) ?? [];
    const verdict = firstOf(markdown, /^### Seen from outside: (.+)$/m);
    return [{ label: 'from outside', text: `${verdict}: ${plain(unlinked(`${name} ${state}`))}` }];
  },
  'rollback-plan': ({ markdown }) => {
    const way = firstOf(markdown, /^### Rollback: (.+)$/m);
    const advice = firstOf(markdown, /^(\*\*.+)$/m);
    return way === '' ? [] : [{ label: 'plan', text: `${way}. ${advice}` }];
  },
  'rollback-run': ({ markdown }) => {
    const state = firstOf(markdown, /^### Rollback to .+?: (.+)$/m);
    const who = firstOf(markdown, /^(Proposed by .+)$/m);
    const end = firstOf(markdown, /^(.*\bThe run\b.+)$/m);
    return [{ label: 'rollback', text: `${state}. ${end === '' ? who : end}` }];
  },
  nudge: ({ markdown }) => [{ label: 'reminder', text: wordsOf(markdown) }],
};

/** Nothing when it is not worth one. */
export function tell(card: Card, again: boolean, turn: Turn): readonly Told[] {
  const kind = parseMarker(card.markdown.split('\n', 1)[0] ?? '')?.kind ?? '';
  const teller = tellers[kind];
  if (teller !== undefined) return teller(card, turn);
  if (kind.startsWith('reply-')) return [{ label: 'reply', text: wordsOf(card.markdown) }];
  if (card.step === 'follow-ups') return [tellFollowUp(card)];
  if (card.step === 'review') return isBeingWritten(turn) ? [] : [tellReview(card)];
  if (card.file === 'postmortem.md') return [tellPostmortem(card, again)];
  return again ? [] : [tellOpened(card)];
}

function tellOpened({ did }: Card): Told {
  const [, label = 'opened', text = did] =
    /^opened (pull request) (.+?)(?: \(#\d+\))?$/.exec(did) ?? [];
  return { label, text };
}

/** The title is cut before the reason is. */
function whatChanged(markdown: string): string {
  const line = /^\*\*(.+)$/m.exec(markdown)?.[1] ?? wordsOf(markdown);
  const [, verdict = '', title = '', rest = ''] =
    /^(\w+: )\[([^\]]+)\]\([^)]*\)\*\*(.*)$/.exec(line) ?? [];
  return title === ''
    ? plain(unlinked(line))
    : `${verdict}${fit(plain(unlinked(title)), 64)}${plain(unlinked(rest))}`;
}

function tellResponse({ markdown }: Card, turn: Turn): readonly Told[] {
  // The morning after, the issue says what it said in the evening.
  if (turn.id === 'rerendered') return [];
  const rows = /the timeline of #\d+ has (\d+ rows)/.exec(turn.result.stdout)?.[1] ?? '';
  const [title, next] = [
    firstOf(markdown, /^## (.+)$/m),
    /^### Do next.*\n(?:\n|_.*\n)*- \[ \] (.+)$/m.exec(markdown)?.[1] ?? '',
  ];
  return [
    { label: 'response', text: rows === '' ? title : `${title} · timeline of ${rows}` },
    ...(next === '' || isBeingWritten(turn) ? [] : [{ label: 'do next', text: wordsOf(next) }]),
  ];
}

/** It is over, and the draft waits for its author: what matters now is the document. */
const isBeingWritten = ({ id }: Turn): boolean => id === 'closed' || id === 'rerendered';

function tellPostmortem({ markdown }: Card, again: boolean): Told {
  const open = (markdown.match(/^_TODO:/gm) ?? []).length;
  return {
    label: 'postmortem',
    text:
      `${again ? 'refreshed' : 'written'}: ${markdown.split('\n').length} lines, ` +
      `${counted(open, 'place')} left for people`,
  };
}

function tellReview({ file, markdown, remarks = [] }: Card): Told {
  const title = firstOf(markdown, /^\*\*(.*)\*\*$/m);
  if (file.startsWith('review')) return { label: 'review', text: `${title}${oneOfThem(remarks)}` };
  if (file !== 'check.md') return { label: 'follow-ups', text: title };
  return { label: 'check', text: title };
}

/** A remark about wording says most about what the review is for. */
function oneOfThem(remarks: readonly LineRemark[]): string {
  const said = remarks
    .flatMap(({ markdown }) => markdown.split('\n'))
    .filter((line) => line !== '');
  const one = said.find((line) => /`no-(?!placeholder)[a-z-]+`/.test(line)) ?? said[0];
  // Which of the three it is stands in the count before; what was expected, and by which rule, in the review.
  const words = one?.replace(/^\W*(?:Error|Warning|Notice)\W+|, expected .*/g, '');
  return words === undefined ? '' : `; one of them: ${plain(unlinked(words))}`;
}

function tellFollowUp({ did, markdown }: Card): Told {
  const [, number = '', title = ''] = /(#\d+)(?:: (.*))?$/.exec(did) ?? [];
  if (title !== '') return { label: 'follow-up', text: `${number}: ${plain(title)}` };
  const words = wordsOf(markdown);
  const due = /was due on ([\d-]+)/.exec(words)?.[1];
  const whom = /^@[\w-]+/.exec(words)?.[0];
  const asked = whom === undefined ? '' : `, and ${whom} is asked`;
  return {
    label: 'reminder',
    text: due === undefined ? `${number}: ${words}` : `${number} was due on ${due}${asked}`,
  };
}

function firstOf(markdown: string, pattern: RegExp): string {
  return plain(unlinked(pattern.exec(markdown)?.[1] ?? ''));
}

export function wordsOf(markdown: string): string {
  return plain(unlinked(markdown.replace(/<!--[\s\S]*?-->/g, ''))).slice(0, 200);
}

function unlinked(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|\u200b/g, '')
    .replace(/[\\](?=[^\w\s])/g, '');
}

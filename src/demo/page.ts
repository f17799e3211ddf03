/** The page that shows what the demo left behind, rendered as GitHub renders it; one file, no network. */
import { createHash } from 'node:crypto';
import { markdownToHtml } from '../render/html.js';
import type { ReactionContent } from '../repository/repository.js';
import { drawGantt } from './gantt.js';
import { pageScript, pageStyle } from './page-style.js';

/** A remark of the review, with the lines of the file that it is about. */
export interface LineRemark {
  readonly path: string;
  /** Counted from 1; the remark stands below this one. */
  readonly line: number;
  /** The line itself, and up to two before it. */
  readonly lines: readonly string[];
  readonly markdown: string;
}

export interface Card {
  /** Step of the story that it belongs to. */
  readonly step: string;
  readonly author: string;
  readonly bot: boolean;
  /** `commented on #72`, `opened pull request #74` */
  readonly did: string;
  readonly at: string;
  readonly markdown: string;
  /** Files have front matter, comments have line breaks. */
  readonly where: 'comment' | 'file';
  readonly remarks?: readonly LineRemark[];
  /** Of an issue. */
  readonly labels?: readonly string[];
  readonly reactions?: readonly ReactionContent[];
  /** File next to the page with the same text. */
  readonly file: string;
}

/** What a card showed from one turn of the story on. */
export interface CardState {
  /** Index into `Page.turns`. */
  readonly turn: number;
  readonly card: Card;
}

export interface Page {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  /** What each turn of the story is called: `11-18 14:07 · The incident is declared`. */
  readonly turns: readonly string[];
  /** The states of each card, oldest first. */
  readonly cards: readonly (readonly CardState[])[];
}

type ToHtml = typeof markdownToHtml;

/** The page as HTML. `css` is GitHub's own for Markdown, in both colour schemes. */
export async function renderPage(
  page: Page,
  css: string,
  toHtml: ToHtml = markdownToHtml,
): Promise<string> {
  const sections: string[] = [];
  for (const step of page.steps) {
    const cards: string[] = [];
    for (const states of page.cards.filter(([first]) => first?.card.step === step.id))
      cards.push(await renderCard(states, toHtml));
    sections.push(
      `<section id="${step.id}"><h2>${escape(step.title)}</h2><p>${escape(step.text)}</p>${cards.join('\n')}</section>`,
    );
  }
  const nav = page.steps.map(({ id, title }) => `<a href="#${id}">${escape(title)}</a>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(page.title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash(pageScript)}'">
<style>${css}${pageStyle}</style></head>
<body><header><h1>${escape(page.title)}</h1><p>${escape(page.lead)}</p><nav>${nav}</nav></header>
${renderHours(page.turns)}<main>
${sections.join('\n')}
</main>${page.turns.length < 2 ? '' : `<script>${pageScript}</script>`}</body></html>
`;
}

/** The slider. Without scripts it is not shown, and every card stands in its last state. */
function renderHours(turns: readonly string[]): string {
  if (turns.length < 2) return '';
  const last = turns.length - 1;
  return (
    `<div class="hours"><div><label for="hours">The hours</label><input id="hours" type="range" min="0" ` +
    `max="${last}" value="${last}"><output for="hours"></output><ol hidden>` +
    `${turns.map((turn) => `<li>${escape(turn)}</li>`).join('')}</ol></div></div>`
  );
}

async function renderCard(states: readonly CardState[], toHtml: ToHtml): Promise<string> {
  const last = states.at(-1);
  if (last === undefined) return '';
  const bodies: string[] = [];
  for (const state of states) bodies.push(await renderState(state, state === last, toHtml));
  return `<article class="${last.card.bot ? 'bot' : ''}">${bodies.join('')}</article>`;
}

async function renderState(
  { turn, card }: CardState,
  shown: boolean,
  toHtml: ToHtml,
): Promise<string> {
  const html = withDrawings(await toHtml(card.markdown, card.where));
  const remarks: string[] = [];
  for (const remark of card.remarks ?? []) remarks.push(await renderRemark(remark, toHtml));
  return (
    `<div class="state" data-turn="${turn}"${shown ? '' : ' hidden'}>${renderHead(card)}` +
    `<div class="markdown-body">${html}</div>${renderReactions(card.reactions)}${remarks.join('')}</div>`
  );
}

function renderHead({ author, bot, did, at, file, labels = [] }: Card): string {
  const badge = bot ? '<span class="bot">bot</span>' : '';
  const moment = at.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
  const chips = labels.map((name) => `<span class="label">${escape(name)}</span>`).join('');
  const source = file === '' ? '' : `<a href="${encodeURI(file)}">${escape(file)}</a>`;
  return (
    `<div class="head"><b>${escape(author)}</b>${badge} ` +
    `${escape(did)} <span>${escape(moment)}</span>${chips}${source}</div>`
  );
}

const faces: Readonly<Record<ReactionContent, string>> = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  confused: '😕',
  heart: '❤️',
  hooray: '🎉',
  rocket: '🚀',
  eyes: '👀',
};

function renderReactions(reactions: readonly ReactionContent[] = []): string {
  const kinds = [...new Set(reactions)].map((one) => {
    const count = reactions.filter((other) => other === one).length;
    return `<span>${faces[one]} ${count}</span>`;
  });
  return kinds.length === 0 ? '' : `<div class="reactions">${kinds.join('')}</div>`;
}

async function renderRemark(
  { path, line, lines, markdown }: LineRemark,
  toHtml: ToHtml,
): Promise<string> {
  const first = line - lines.length + 1;
  const code = lines.map(
    (text, index) =>
      `<pre${first + index === line ? ' class="on"' : ''}><i>${first + index}</i> ${escape(text)}</pre>`,
  );
  return (
    `<div class="lines"><div class="path">${escape(path)}</div>${code.join('')}` +
    `<div class="remark"><div class="markdown-body">${await toHtml(markdown, 'comment')}</div></div></div>`
  );
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** GitHub draws Mermaid fences; so do we, as far as our own comments go. */
function withDrawings(html: string): string {
  return html.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (whole, source: string) => drawGantt(unescape(source)) ?? whole,
  );
}

function unescape(text: string): string {
  return text
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&gt;|&#x3E;/g, '>')
    .replace(/&quot;|&#x22;/g, '"')
    .replace(/&#x26;|&amp;/g, '&');
}

function escape(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
  );
}

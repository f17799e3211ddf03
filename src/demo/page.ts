/** The page that shows what the demo left behind, rendered as GitHub renders it; one file, no network. */
import css from 'github-markdown-css/github-markdown-light.css';
import { markdownToHtml } from '../render/html.js';
import { drawGantt } from './gantt.js';

export interface Card {
  /** Step of the story that it belongs to. */
  readonly step: string;
  readonly author: string;
  readonly bot: boolean;
  /** `commented on #72`, `opened pull request #74` */
  readonly did: string;
  readonly at: string;
  readonly markdown: string;
  /** File next to the page with the same text. */
  readonly file: string;
}

export interface Page {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly cards: readonly Card[];
}

const style = `
:root { color-scheme: light }
body { margin: 0; background: #f6f8fa; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328 }
header, main { max-width: 980px; margin: 0 auto; padding: 24px }
header h1 { font-size: 26px; font-weight: 500; margin: 0 0 4px }
header p { color: #59636e; margin: 0; max-width: 70ch }
nav { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 14px }
nav a { font-size: 12px; padding: 3px 10px; border: 1px solid #d1d9e0; border-radius: 999px; background: #fff; text-decoration: none; color: #0969da }
section > h2 { font-size: 18px; margin: 30px 0 2px }
section > p { color: #59636e; margin: 0 0 12px; max-width: 75ch }
article { border: 1px solid #d1d9e0; border-radius: 6px; background: #fff; margin: 0 0 16px; overflow: hidden }
article > .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; display: flex; gap: 6px; align-items: baseline; flex-wrap: wrap }
article > .head b { color: #1f2328 }
article > .head .bot { border: 1px solid #d1d9e0; border-radius: 999px; font-size: 11px; padding: 0 6px }
article > .head a { margin-left: auto; font-size: 12px; color: #0969da; text-decoration: none }
article.bot { border-color: #b6d4fe }
article.bot > .head { background: #ddf4ff; border-color: #b6d4fe }
.markdown-body { padding: 16px; font-size: 14px; overflow-x: auto }
svg.gantt { width: 100%; background: #fff; font: 12px sans-serif }
svg.gantt .t { font-weight: 600; font-size: 13px } svg.gantt .s { font-weight: 600; fill: #59636e } svg.gantt .n { fill: #1f2328 } svg.gantt .a { fill: #59636e; font-size: 11px }
svg.gantt .b { fill: #8ecaff } svg.gantt .c { fill: #ff9492 } svg.gantt .m { fill: #0969da } svg.gantt .l { stroke: #d1d9e0; stroke-dasharray: 2 3 }
`;

export async function renderPage(page: Page): Promise<string> {
  const sections: string[] = [];
  for (const step of page.steps) {
    const cards: string[] = [];
    for (const card of page.cards.filter(({ step: id }) => id === step.id))
      cards.push(await renderCard(card));
    sections.push(
      `<section id="${step.id}"><h2>${escape(step.title)}</h2><p>${escape(step.text)}</p>${cards.join('\n')}</section>`,
    );
  }
  const nav = page.steps.map(({ id, title }) => `<a href="#${id}">${escape(title)}</a>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(page.title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${css}${style}</style></head>
<body><header><h1>${escape(page.title)}</h1><p>${escape(page.lead)}</p><nav>${nav}</nav></header><main>
${sections.join('\n')}
</main></body></html>
`;
}

async function renderCard({ author, bot, did, at, markdown, file }: Card): Promise<string> {
  const html = withDrawings(await markdownToHtml(markdown));
  const badge = bot ? '<span class="bot">bot</span>' : '';
  return (
    `<article class="${bot ? 'bot' : ''}"><div class="head"><b>${escape(author)}</b>${badge} ` +
    `${escape(did)} <span>${escape(at.replace('T', ' ').replace(/:\d\dZ$/, ' UTC'))}</span><a ` +
    `href="${encodeURI(file)}">${escape(file)}</a></div><div class="markdown-body">${html}</div></article>`
  );
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

/**
 * Writes the page behind a picture in the README: our two comments as they stand at one turn of the demo's story, or the
 * pull request of the postmortem as it is opened, with the beginning of its file.
 * `node scripts/run.mjs scripts/picture.ts PAGE.html [TURN|postmortem]`, after `npm run build`; then take its screenshot
 * in a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawGantt } from '../src/demo/gantt.js';
import { play } from '../src/demo/play.js';
import type { LocalGitHub } from '../src/local-github/local-github.js';
import { story } from '../src/demo/lantern-shop.js';
import { parseMarker } from '../src/markdown/marker.js';
import { markdownToHtml } from '../src/render/html.js';

const [page = 'picture.html', wanted = '0'] = process.argv.slice(2);
const css = readFileSync('node_modules/github-markdown-css/github-markdown.css', 'utf8');
const style = `
body { margin: 0; padding: 14px; background: #fff; width: 900px }
article { border: 1px solid #b6d4fe; border-radius: 6px; margin: 0 0 14px; overflow: hidden }
.head { background: #ddf4ff; border-bottom: 1px solid #b6d4fe; padding: 7px 16px; color: #59636e; font: 14px sans-serif }
.head b { color: #1f2328 }
/* The response goes on below with its rows; the picture shows how it begins. */
article:first-of-type:not(:has(+ .file)), .file { max-height: 470px; -webkit-mask-image: linear-gradient(#000 86%, transparent) }
.markdown-body { padding: 14px 16px; font-size: 14px }
svg.gantt { width: 100%; font: 12px sans-serif }
svg.gantt .t { font-weight: 600; font-size: 13px } svg.gantt .s { font-weight: 600; fill: #59636e } svg.gantt .n { fill: #1f2328 } svg.gantt .a { fill: #59636e; font-size: 11px }
svg.gantt .b { fill: #8ecaff } svg.gantt .c { fill: #ff9492 } svg.gantt .m { fill: #0969da } svg.gantt .l { stroke: #d1d9e0; stroke-dasharray: 2 3 }
`;

const shown: string[] = [];
let turn = 0;
await play(story, {
  main: resolve('dist/index.js'),
  actionYaml: readFileSync('action.yml', 'utf8'),
  twice: false,
  beats: 6,
  onTurn: async ({ id, at, result }, github) => {
    const isWanted = wanted === 'postmortem' ? id === 'closed' : turn === Number(wanted);
    turn += 1;
    if (!isWanted) return;
    if (result.exitCode !== 0) throw new Error(result.stdout + result.stderr);
    if (wanted === 'postmortem') {
      shown.push(...(await pullRequest(github)));
      return;
    }
    for (const { body, createdAt } of github.repository().comments.values()) {
      if (['response', 'correlation'].includes(parseMarker(body ?? '')?.kind ?? ''))
        shown.push(await card(body ?? '', createdAt, at));
    }
  },
});
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${css}${style}</style>${shown.join('')}`,
);

/** Its text, and how the file begins. */
async function pullRequest(github: LocalGitHub): Promise<readonly string[]> {
  const pull = [...github.repository().issues.values()].find((issue) => issue.pull !== null);
  const path = /`(postmortems\/[^`]+\.md)`/.exec(pull?.body ?? '')?.[1] ?? '';
  const document = github.textAt(path, pull?.pull?.headRef ?? '') ?? '';
  const files = `<div class="head"><b>${path}</b></div>`;
  const began = document.replace(/^---\n[\s\S]*?\n---\n/, '');
  const file = await markdownToHtml(began, 'file');
  return [
    await card(pull?.body ?? '', pull?.createdAt ?? '', pull?.createdAt ?? '', 'wrote'),
    `<article class="file">${files}<div class="markdown-body">${file}</div></article>`,
  ];
}

async function card(
  markdown: string,
  created: string,
  at: string,
  did = 'commented',
): Promise<string> {
  const html = (await markdownToHtml(markdown, 'comment')).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (whole, source: string) =>
      drawGantt(source.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')) ?? whole,
  );
  return (
    `<article><div class="head"><b>github-actions</b> bot ${did} at ${clock(created)} ` +
    `UTC${created === at ? '' : `, edited at ${clock(at)} UTC`}</div><div class="markdown-body">${html}</div></article>`
  );
}

function clock(instant: string): string {
  return instant.slice(11, 16);
}

/** Comment → the one line that a row shows: Markdown marks taken off, secrets taken out, at most 140 characters. */
import { redact } from './redact.js';

export const rowLength = 140;

/** Plain text on one line, redacted, at most `rowLength` characters; `''` when nothing readable is in it. */
export function excerpt(markdown: string, length: number = rowLength): string {
  const line = withoutMarks(redact(markdown.slice(0, 4000)).text);
  return cutLine(line, length);
}

function withoutMarks(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]{0,4000}?(?:-->|$)/g, ' ')
    .replace(/!?\[([^\]\n]{0,300})\]\([^)\s]{0,1000}\)/g, '$1')
    .replace(/^[ \t]{0,8}(?:`{3,}|~{3,})[^\n]*$/gm, ' ')
    .replace(/^[ \t]{0,8}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '')
    .replace(/(\*\*|__|~~)(?=\S)([^*_~\n]{1,300})\1/g, '$2')
    .replace(/<\/?[a-zA-Z][^<>\n]{0,300}>/g, ' ')
    .replace(/`/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g, '')
    .trim();
}

/** At a word border where there is one, with an ellipsis; never through a surrogate pair. */
export function cutLine(line: string, length: number): string {
  if (line.length <= length) return line;
  const head = [...line.slice(0, length)]
    .slice(0, -1)
    .join('')
    .replace(/[\ud800-\udbff]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > length * 0.6 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, '')}…`;
}

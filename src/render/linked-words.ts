/** Words of people with an address in them: the address can be followed, the words stay. */
import { redact } from '../markdown/redact.js';
import { link, text } from '../markdown/write.js';

const address = /https?:\/\/[^\s<>"'`]{1,500}/i;

/**
 * The first address becomes a link, without the punctuation behind it. Untrusted; at most `length`
 * characters of it.
 */
export function linkedWords(words: string, length: number): string {
  const line = redact(words.slice(0, 4000)).text.replace(/\s+/g, ' ').trim();
  const found = address.exec(line);
  if (found === null) return text(clipped(line, length));
  const url = found[0].replace(/[.,;:!?)\]}]+$/, '');
  const [before, behind] = [line.slice(0, found.index), line.slice(found.index + url.length)];
  const gaps = [/\s$/.test(before) ? ' ' : '', /^\s/.test(behind) ? ' ' : ''] as const;
  const anchor = link(url.replace(/^https?:\/\//i, ''), url);
  return `${text(clipped(before, length))}${gaps[0]}${anchor}${gaps[1]}${text(clipped(behind, length))}`;
}

function clipped(line: string, length: number): string {
  return line.length > length
    ? `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : line;
}

/**
 * Writing Markdown: the only way in which text from GitHub reaches a page. What goes in is data; what comes out
 * pings nobody, references nothing, opens no HTML and starts no list, heading, table or command.
 */
import { codeOf, escapeHtml, inert, oneLine } from './inert.js';

export { capMarkdown } from './cap.js';
export { logLine, slug, titleLine, yamlScalar } from './plain.js';

/** Characters that mean something anywhere in a line, `&` and `_` only in some company. */
const special = /[\\`*[\]<|~$]|--!?>|&(?=[#a-z])|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
/** Characters that mean something only where a block may begin. */
const opening = /^(?:[>/]|#{1,6}(?![\d#\u200b])|[+-](?=[\s:-]|$)|=(?==*$)|:(?=-)|(\d{1,9})([.)]))/;

/** Untrusted text → inert inline Markdown on one line; renders as the words that went in. */
export function text(untrusted: string): string {
  const escaped = inert(oneLine(untrusted)).replace(special, escapeSpecial);
  const begun = escaped.replace(opening, (match, digits?: string, dot?: string) => {
    if (digits !== undefined) return `${digits}\\${dot ?? ''}`;
    return match === '>' ? '&gt;' : `\\${match}`;
  });
  return begun.replace(/!$/, '\\!');
}

function escapeSpecial(match: string): string {
  if (match === '<') return '&lt;';
  if (match === '&') return '&amp;';
  if (match.startsWith('--')) return `${match.slice(0, -1)}&gt;`;
  return `\\${match}`;
}

/** Untrusted text → a code span; `''` when nothing is left. */
export function inlineCode(untrusted: string): string {
  const code = codeOf(oneLine(untrusted));
  if (code === '') return '';
  const fence = '`'.repeat(longestRun(code) + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** Untrusted text → the content of one table cell; a dash when it is empty. */
export function tableCell(untrusted: string): string {
  const cell = text(untrusted);
  return cell === '' ? '–' : cell;
}

/** Untrusted label and URL → a link; the label alone when the URL is not an absolute http(s) address. */
export function link(label: string, url: string): string {
  const href = escapeHref(url);
  const words = text(label);
  if (href === null) return words;
  return `[${words === '' ? text(href) : words}](${href})`;
}

/** `[#12 title](url)`: our own reference to an issue or pull request; only the title is untrusted. */
export function reference(number: number, url: string, title = ''): string {
  const href = escapeHref(url);
  const label = `#${number}${title.trim() === '' ? '' : ` ${text(title)}`}`;
  return href === null ? text(label) : `[${label}](${href})`;
}

/** An address that can stand between the round brackets of a link, without user name or password. */
function escapeHref(url: string): string | null {
  if (url.length > 2000 || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href.replace(
    /[()<>\\`|[\]*"'\s]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/**
 * A table of cells that are Markdown already. Short rows are filled up, bare pipes escaped, line
 * breaks become `<br>`.
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${header.map((_, i) => escapeCell(cells[i] ?? '')).join(' | ')} |`;
  return [line(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function escapeCell(markdown: string): string {
  return markdown
    .trim()
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/(\\*)\|/g, (match, slashes: string) =>
      slashes.length % 2 === 0 ? `${slashes}\\|` : match,
    );
}

/** A folded block. The summary is plain, untrusted text; the body is Markdown. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${escapeHtml(inert(oneLine(summary)))}</summary>\n\n${body.trim()}\n\n</details>`;
}

/** Untrusted text → a fenced block whose fence is longer than any inside. */
export function codeBlock(untrusted: string, language = ''): string {
  const lines = untrusted.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const code = lines.map((line) => codeOf(line).replace(/^(\s{0,20})\//, '$1\u200b/')).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language.replace(/[^a-z0-9+-]/gi, '')}\n${code}\n${fence}`;
}

function longestRun(code: string): number {
  let longest = 0;
  for (const run of code.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}

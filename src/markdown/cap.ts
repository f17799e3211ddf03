/** Cutting Markdown to a byte limit without leaving anything open. */

interface Border {
  /** Offset after the last kept line. */
  readonly end: number;
  /** What has to be closed when the text ends here, innermost first. */
  readonly closing: string;
}

const encoder = new TextEncoder();
const countBytes = (text: string): number => encoder.encode(text).length;

/**
 * At most `maxBytes` UTF-8 bytes: whole blocks as long as they fit (rows of a table and list items count as blocks),
 * then what is open (fences, `<details>`) is closed and `notice` (Markdown) says that something was left out.
 */
export function capMarkdown(markdown: string, maxBytes: number, notice: string): string {
  if (countBytes(markdown) <= maxBytes) return markdown;
  const ending = notice === '' ? '' : `\n\n${notice}`;
  const room = maxBytes - countBytes(ending);
  const border = lastBorder(markdown, room);
  if (border !== null)
    return `${withoutOpenComment(markdown.slice(0, border.end)).trimEnd()}${border.closing}${ending}`;
  const cut = cutInline(markdown, room);
  return cut === '' ? cutGraphemes(notice, maxBytes) : `${cut}${ending}`;
}

function lastBorder(markdown: string, room: number): Border | null {
  let fence: string | null = null;
  const stack: string[] = [];
  let [best, bytes, offset]: [Border | null, number, number] = [null, 0, 0];
  while (offset < markdown.length && bytes <= room) {
    const newline = markdown.indexOf('\n', offset);
    const end = newline === -1 ? markdown.length : newline + 1;
    const line = markdown.slice(offset, Math.min(end, offset + 400));
    bytes += countBytes(markdown.slice(offset, end));
    const opened = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && opened !== undefined) fence = opened;
    else if (fence !== null && opened?.startsWith(fence) === true && line.trim() === opened)
      fence = null;
    else if (fence === null) trackDetails(line, stack);
    const closing = `${fence === null ? '' : `\n${fence}`}${stack.map(() => '\n\n</details>').join('')}`;
    if (
      isBorder(markdown.slice(end, end + 400), fence !== null) &&
      bytes + countBytes(closing) <= room &&
      line.trim() !== ''
    )
      best = { end, closing };
    offset = end;
  }
  return best;
}

function trackDetails(line: string, stack: string[]): void {
  for (const tag of line.matchAll(/<(\/?)details\b/gi)) {
    if (tag[1] === '') stack.push('details');
    else stack.pop();
  }
}

/**
 * May the text end before what follows? Not between the head of a table and its rule, not inside a
 * paragraph or `<summary>`.
 */
function isBorder(following: string, inFence: boolean): boolean {
  const line = following.slice(
    0,
    following.indexOf('\n') === -1 ? following.length : following.indexOf('\n'),
  );
  if (inFence || line.trim() === '') return true;
  if (/^\s{0,3}\|[\s|:-]+$/.test(line)) return false;
  return /^\s{0,20}(?:\||[-*+] |\d{1,9}[.)] |#{1,6} |`{3}|~{3}|<(?!summary|\/summary))/.test(line);
}

/** One block is longer than the limit: cut inside it, before anything half-written. */
function cutInline(markdown: string, room: number): string {
  let cut = withoutOpenComment(cutGraphemes(markdown, room - 4));
  if (/^\s*(?:`{3}|~{3}|<|\|)/.test(cut)) return '';
  const bracket = cut.lastIndexOf('[');
  if (bracket > cut.lastIndexOf(')') && bracket > cut.length - 2200) cut = cut.slice(0, bracket);
  cut = cut
    .replace(/&[#a-z0-9]{0,10}$/i, '')
    .replace(/\\+$/, '')
    .trimEnd();
  return cut === '' ? '' : `${cut}…`;
}

function withoutOpenComment(cut: string): string {
  const comment = cut.lastIndexOf('<!--');
  return comment !== -1 && cut.indexOf('-->', comment) === -1 ? cut.slice(0, comment) : cut;
}

/** The longest prefix of whole graphemes within `maxBytes`. */
export function cutGraphemes(text: string, maxBytes: number): string {
  if (maxBytes <= 0) return '';
  const { read } = encoder.encodeInto(text, new Uint8Array(maxBytes));
  if (read === text.length) return text;
  // A grapheme is seldom longer than this; looking further back would cost more than it tells.
  const from = Math.max(0, read - 200);
  let end = from;
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(from, read + 40),
  )) {
    if (from + index > read) break;
    end = from + index;
  }
  return text.slice(0, end === from && from > 0 ? read : end);
}

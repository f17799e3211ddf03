/**
 * Hides what is not prose (fences, inline code, links, HTML comments) behind spaces, so that
 * offsets stay the same. Linear.
 */

export interface MaskOptions {
  /** Also lines that quote somebody else (`> …`). */
  readonly quotes: boolean;
}

/** However deep in a list; text with a backtick behind the mark is a span of code within a line. */
const fence = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,4}[.)]) {1,3})?(`{3,}(?=[^`]*$)|~{3,})/;

/** Same length as `text`; line breaks stay. */
export function maskCode(text: string, options: MaskOptions = { quotes: true }): string {
  return maskInline(maskComments(maskBlocks(text, options)));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function maskBlocks(text: string, options: MaskOptions): string {
  let open: string | null = null;
  const out: string[] = [];
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    const hidden: boolean =
      open !== null || mark !== undefined || (options.quotes && /^ {0,3}>/.test(line));
    if (open !== null && mark?.startsWith(open)) open = null;
    else if (open === null && mark !== undefined) open = mark;
    out.push(hidden ? blank(line) : line);
  }
  return out.join('\n');
}

function maskComments(text: string): string {
  let out = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    if (start < 0) return out + text.slice(from);
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    out += text.slice(from, start) + blank(text.slice(start, end));
    from = end;
  }
}

/** Backtick spans within a line, link targets and bare addresses. */
function maskInline(text: string): string {
  return text
    .replace(/(`{1,3})[^`\r\n]{1,4000}\1/g, (span) =>
      isTimeSpan(span) ? span.replace(/`/g, ' ') : blank(span),
    )
    .replace(/\]\([^()\s]{1,2000}\)/g, (target) => `]${blank(target.slice(1))}`)
    .replace(/\b[a-z][a-z+]{1,14}:\/\/[^\s<>)\]]{1,4000}/gi, blank);
}

/** A time in backticks is still a time: `14:03 UTC`. */
function isTimeSpan(span: string): boolean {
  return (
    span.length <= 32 &&
    /^`{1,3}(?:\d{4}-\d\d-\d\d[T ]?)?\d{1,2}:\d\d(?::\d\d)?\s?(?:[A-Za-z]{1,5})?`{1,3}$/.test(span)
  );
}

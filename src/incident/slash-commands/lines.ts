/** The lines of a comment as a reader sees them: which are text, which are quoted, code or hidden. */

export interface CommentLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly kind: 'blank' | 'quote' | 'code' | 'hidden' | 'text';
  /** Right below a quote without a blank line: Markdown takes it into the quote. */
  readonly afterQuote: boolean;
}

const maxCharacters = 262_144;
const maxLines = 1000;

export function readLines(body: string): readonly CommentLine[] {
  const lines: CommentLine[] = [];
  const inside: Inside = { fence: null, comment: false };
  const texts = body
    .slice(0, maxCharacters)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/, maxLines);
  for (const [index, text] of texts.entries()) {
    const kind = kindWithin(inside, text);
    const before = lines.at(-1);
    const afterQuote = kind === 'text' && (before?.kind === 'quote' || before?.afterQuote === true);
    lines.push({ number: index + 1, text, kind, afterQuote });
  }
  return lines;
}

interface Inside {
  /** How the code block that is open began. */
  fence: string | null;
  comment: boolean;
}

/** Moves on by one line. */
function kindWithin(inside: Inside, text: string): CommentLine['kind'] {
  if (inside.comment || (inside.fence === null && /^ {0,3}<!--/.test(text))) {
    const from = inside.comment ? 0 : text.indexOf('<!--') + 4;
    inside.comment = !text.includes('-->', from);
    return 'hidden';
  }
  const mark = /^ {0,3}(```|~~~)/.exec(text)?.[1] ?? null;
  if (inside.fence === null && mark === null) return classifyLine(text);
  if (inside.fence === null) inside.fence = mark;
  else if (mark === inside.fence) inside.fence = null;
  return 'code';
}

function classifyLine(text: string): CommentLine['kind'] {
  if (text.trim() === '') return 'blank';
  if (/^ {0,3}>/.test(text)) return 'quote';
  return /^(?: {4}| {0,3}\t)/.test(text) ? 'code' : 'text';
}

/**
 * Markdown for a file in the repository, where it is read and edited as text too: nothing pings there, so nothing
 * invisible is needed; lines are short, and what no formatter should touch is fenced off.
 */

/** What keeps text from acting in a comment, in the form that a file has for it: written out or escaped. */
const visibleForms: readonly (readonly [RegExp, string])[] = [
  // In a file no name is notified and no number linked; only an address would become a link.
  // No heading, and nothing that looks like one that lacks its space.
  [/(?<!\\)#\u200b(?!\d)|^#\u200b/gm, '\\#'],
  [/(?<=[\p{L}\d])@\u200b/gu, '\\@'],
  [/:\u200b(?=\/\/)/g, '\\:'],
  [/\u200b(?=:)/g, '\\'],
  [/\u200b(?=\.)/g, '\\'],
  [/<\u200b!--/g, '< !--'],
  [/--\u200b(?=!?>)/g, '-- '],
  [/\u200b/g, ''],
];

/** Our inline Markdown of comments → that of a file, without invisible characters. */
export function forFile(markdown: string): string {
  return markdown.includes('\u200b')
    ? visibleForms.reduce((all, [from, to]) => all.replace(from, to), markdown)
    : markdown;
}

const width = 80;
/** What would begin a list, a heading, a quotation, a rule or a table at the start of a line. */
const opener = /^(?:[-+#=|:>]|\d{1,9}(?=[.)]))/;

/**
 * One paragraph or list item in lines of at most 80 characters; only a word that is longer stands out. `indent` goes
 * before each line but the first.
 */
export function wrapped(inline: string, indent = ''): string {
  const lines: string[] = [];
  const mark = indent.length - 1;
  let line = '';
  for (const word of wordsOf(inline)) {
    const joined = line === '' ? word : `${line} ${word}`;
    // The mark of a list item stays with its first word.
    if (line.trim().length > mark && joined.length > width) {
      lines.push(line);
      line = `${indent}${atLineStart(word)}`;
    } else line = joined;
  }
  return [...lines, line].join('\n');
}

/** Between spaces; a code span is kept whole, since what is escaped at the start of a line would show in it. */
function wordsOf(inline: string): readonly string[] {
  const words: string[] = [];
  let open = '';
  for (const word of inline.split(/\s+/).filter(Boolean)) {
    if (open === '') words.push(word);
    else words.push(`${words.pop() ?? ''} ${word}`);
    open = openCode(word, open);
  }
  return words;
}

/** The backticks of the code span that is still open after a word; `''` when none is. */
function openCode(word: string, before: string): string {
  let open = before;
  for (const [run] of word.replace(/\\`/g, '').matchAll(/`+/g)) {
    if (open === '') open = run;
    else if (open === run) open = '';
  }
  return open;
}

function atLineStart(word: string): string {
  return word.replace(opener, (match) => (/\d/.test(match) ? `${match}\\` : `\\${match}`));
}

/** A heading cannot be wrapped: one that is too long asks the linter's pardon, unseen. */
export function heading(inline: string): string {
  const room = width - '# '.length;
  return inline.length <= room ? inline : `${inline} <!-- markdownlint-disable-line MD013 -->`;
}

/** One bullet, wrapped. */
export const bullet = (inline: string): string => wrapped(`- ${inline}`, '  ');

/**
 * A table is wider than a line, and how wide its cells are depends on the formatter's own idea of a character. Formatters
 * and linters are told to leave it alone, and nothing else.
 */
export function asItIs(markdown: string): string {
  return [
    '<!-- prettier-ignore-start -->',
    '<!-- markdownlint-capture -->',
    '<!-- markdownlint-disable -->',
    '',
    markdown.trim(),
    '',
    '<!-- markdownlint-restore -->',
    '<!-- prettier-ignore-end -->',
  ].join('\n');
}

/**
 * Sentences made ready for phrases: marks taken off, short forms written out, the full stop off,
 * shares marked, clauses cut.
 */

/** A sentence longer than this is a paste; its beginning is judged. */
const maxLength = 800;

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\[([^\]\n]{1,200})\]\([^)\n]{0,400}\)/g, '$1'],
  [/\*{1,3}|_{2,3}/g, ''],
  [/\b(it|that|this|there|here|what|everything)['’]s\b/gi, '$1 is'],
  [/\b(we|they|you)['’]re\b/gi, '$1 are'],
  [/\bi['’]m\b/gi, 'I am'],
  [/\b(i|we|they|you)['’]ve\b/gi, '$1 have'],
  [/\bcan['’]?t\b/gi, 'can not'],
  [/\bfor now\b/gi, ''],
];

/** "It's back" as "it is back"; "12 of 40 hosts are back" claims no more than a part. */
export function plainWords(text: string): string {
  const long = shortForms.reduce(
    (words, [short, full]) => words.replace(short, full),
    text.slice(0, maxLength).replace(/[\s.!)*_]+$/, ''),
  );
  return long.replace(
    /\b(\d{1,6}) ?(?:of|out of|\/) ?(?:the |our )?(\d{1,6})\b/g,
    (share, some: string, all: string) => (Number(some) < Number(all) ? 'partly' : share),
  );
}

/** "Back since it was deployed at 14:00": what only dates something is no condition. */
export function withoutDating(text: string): string {
  return text.replace(/\b(?:since|as of|at|around)\b[^.;,]{0,40}/gi, ' ');
}

const border = /[,;](?!\d)|[、，；]|:(?!\d)|\s[–—-]\s|\b(?:and|but|although|though)\b/i;

export function clausesIn(text: string): readonly string[] {
  return text
    .split(border)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

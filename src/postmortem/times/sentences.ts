/** The prose of a document as sentences, each of which knows where in the document its characters are. */

export interface Sentence {
  readonly text: string;
  /** 1-based line and 0-based column of a character. */
  readonly placeOf: (at: number) => { readonly line: number; readonly column: number };
}

/** Starts something new: a heading, an item, a row of a table, a quote. */
const opener = /^\s{0,40}(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\||>|\*\*[^*]{1,60}\*\*\s?:)/;
const border = /[.!?](?=\s+["'(*_[`]{0,3}[\p{Lu}\d])/gu;
const maxLength = 2000;

/** Lines whose code is blank → sentences; those broken over lines are whole again. */
export function sentencesFrom(masked: readonly string[]): readonly Sentence[] {
  return paragraphsFrom(masked).flatMap(splitParagraph);
}

interface Part {
  readonly text: string;
  readonly line: number;
}

function paragraphsFrom(masked: readonly string[]): readonly (readonly Part[])[] {
  const out: Part[][] = [];
  let open: Part[] | null = null;
  masked.forEach((text, index) => {
    const part = { text: text.slice(0, maxLength), line: index + 1 };
    if (text.trim() === '') open = null;
    else if (open === null || opener.test(text)) out.push((open = [part]));
    else open.push(part);
    if (/^\s{0,3}#{1,6}\s|^\s{0,12}\|/.test(text)) open = null;
  });
  return out;
}

function splitParagraph(parts: readonly Part[]): readonly Sentence[] {
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    if (text.length > maxLength) break;
    starts.push(text.length);
    text += `${part.text} `;
  }
  const placeOf = (at: number): { readonly line: number; readonly column: number } => {
    const index = starts.findLastIndex((from) => from <= at);
    return { line: parts[index]?.line ?? 1, column: at - (starts[index] ?? 0) };
  };
  const out: Sentence[] = [];
  let from = 0;
  for (const end of [...[...text.matchAll(border)].map(({ index }) => index + 1), text.length]) {
    const start = from;
    const sentence = text.slice(start, end);
    if (sentence.trim() !== '') out.push({ text: sentence, placeOf: (at) => placeOf(start + at) });
    from = end;
  }
  return out;
}

/** Finding words in prose, with the words around them. */
import { searchable } from '../text/required-words.js';
import { wordingOfPattern, type Wording } from '../text/wording.js';
import type { Passage, PostmortemDocument, Span } from '../postmortem/document.js';
import { spanIn } from '../postmortem/passages.js';

export interface Match {
  readonly passage: Passage;
  readonly words: string;
  readonly groups: readonly (string | undefined)[];
  /** The sentence up to the match, at most 200 characters. */
  readonly before: string;
  /** The sentence after it, at most 120 characters. */
  readonly after: string;
  readonly place: Span;
}

/** All matches of a global pattern in what people wrote; quotations and generated text are left out. */
export function matchesIn(
  document: PostmortemDocument,
  pattern: RegExp | Wording,
  passages: readonly Passage[] = document.passages,
): readonly Match[] {
  const wording = pattern instanceof RegExp ? wordingOfPattern(pattern) : pattern;
  return thatMayMatch(passages, wording)
    .filter(({ generated, form }) => !generated && form !== 'quote')
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(wording.in(passage.text)), (found): Match => {
        const end = found.index + found[0].length;
        const before = passage.text.slice(Math.max(0, found.index - 200), found.index);
        const start = Math.max(
          ...['. ', '! ', '? ', '.) '].map((stop) => before.lastIndexOf(stop) + 1),
        );
        return {
          passage,
          words: found[0],
          groups: found.slice(1),
          before: before.slice(start),
          after: passage.text.slice(end, end + 120).split(/[.!?](?:\s|$)/, 1)[0] ?? '',
          place: spanIn(document.source, passage, found.index, found[0].length),
        };
      }).filter((match) => !isQuoted(match)),
    );
}

interface Searchable {
  readonly whole: string;
  readonly texts: readonly string[];
}

const searchables = new WeakMap<readonly Passage[], Searchable>();

function searchableOf(passages: readonly Passage[]): Searchable {
  const known = searchables.get(passages);
  if (known !== undefined) return known;
  const texts = passages.map(({ text }) => searchable(text));
  const made = { whole: texts.join('\n'), texts };
  searchables.set(passages, made);
  return made;
}

/** Most documents have no word of most patterns: those are not tried at all. */
function thatMayMatch(passages: readonly Passage[], { words }: Wording): readonly Passage[] {
  if (words === null) return passages;
  const { whole, texts } = searchableOf(passages);
  const there = words.filter((word) => whole.includes(word));
  if (there.length === 0) return [];
  return passages.filter((_, index) => there.some((word) => texts[index]?.includes(word)));
}

/** Inside quotation marks somebody else is speaking: an alert's text, a customer, an earlier version. */
function isQuoted({ before, after }: Match): boolean {
  const opened = (before.match(/["“”]/g) ?? []).length;
  return opened % 2 === 1 && /["”]/.test(after);
}

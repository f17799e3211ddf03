/** Finding words in prose, with the words around them, and who is their subject. */
import { patternFrom } from '../text/patterns.js';
import { requiredWords, searchable } from '../text/required-words.js';
import type { Passage, PostmortemDocument, Span } from '../postmortem/document.js';
import { spanIn } from '../postmortem/passages.js';
import type { ReviewContext } from './review.js';

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
  pattern: RegExp,
  passages: readonly Passage[] = document.passages,
): readonly Match[] {
  return thatMayMatch(passages, pattern)
    .filter(({ generated, form }) => !generated && form !== 'quote')
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(pattern), (found): Match => {
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
function thatMayMatch(passages: readonly Passage[], pattern: RegExp): readonly Passage[] {
  const words = requiredWords(pattern);
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

const people = patternFrom(
  '',
  String.raw`^(?:i|we|you|he|she|us|nobody|noone|no-one|someone|somebody|anyone|anybody|everyone`,
  String.raw`|everybody|who|engineers?|developers?|devs?|operators?|teams?|on-?call|oncaller`,
  String.raw`|authors?|reviewers?|admins?|administrators?|sysadmins?|staff|employees?|persons?`,
  String.raw`|people|colleagues?|coworkers?|managers?|contractors?|responders?|sres?|dbas?`,
  String.raw`|maintainers?|committers?|members?|interns?|owners?|leads?|devops|ops|folks|humans?`,
  String.raw`|programmers?|vendors?|technicians?|squad|crew|group)$`,
);
const adverb = patternFrom(
  '',
  String.raw`^(?:\w+ly|also|then|still|just|again|perhaps|maybe|either|both|all|not|never|had|have`,
  String.raw`|has|was|were|is|are|been|to|even|ever|soon|once|first|at first|really)$`,
);
const boundary = patternFrom(
  'i',
  String.raw`[,;:()–—/]|\s-\s|\b(?:and|but|because|so|that|which|when|while|since|as|if|where|until`,
  String.raw`|although|though|whether|than|after|before|however|meaning|or)\b`,
);
const preposition =
  /\b(?:of|by|for|in|on|at|from|with|to|under|behind|during|using|within|across|via|into)\b/i;

/**
 * Is the subject of what follows `before` a person or a team that could have acted otherwise? Users
 * and customers are not.
 */
export function hasHumanSubject(before: string, context: ReviewContext): boolean {
  const clause = before.trim().split(new RegExp(boundary, 'i')).at(-1) ?? '';
  const words = clause
    .split(/\s+/)
    .map((word) => word.replace(/^["'“‘*_]+|["'”’*_.]+$/g, ''))
    .filter(Boolean);
  while (words.length > 0 && adverb.test(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  const head = findHead(words).replace(/['’](?:s|d|ve|m|re)$/, '');
  // "core" may be a handle, but "the core" is not: a bare word that is one of those who took part is a person.
  return isPerson(head, context) || (words.length === 1 && context.people.has(head.toLowerCase()));
}

/** The noun that the phrase is about: "the engineers" of "the engineers on shift", "pods" of "some of the pods". */
function findHead(words: readonly string[]): string {
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      preposition.test(word) &&
      !/^(?:on-call)$/i.test(word) &&
      !(word.toLowerCase() === 'on' && /^call$/i.test(words[i + 1] ?? '')),
  );
  if (at <= 0) return words.at(-1) ?? '';
  const lead = words[at - 1]?.toLowerCase() ?? '';
  return /^(?:one|some|none|most|many|all|several|few|any|each|both|neither|member|members)$/.test(
    lead,
  )
    ? (words.at(-1) ?? '')
    : (words[at - 1] ?? '');
}

export function isPerson(word: string, context: ReviewContext): boolean {
  const plain = word.replace(/^@/, '').toLowerCase();
  if (isBot(word)) return false;
  if (word.startsWith('@') && /^@[a-z\d-]{1,39}$/i.test(word)) return true;
  return (
    people.test(plain) ||
    (context.people.has(plain) && (/^\p{Lu}/u.test(word) || /[\d-]/.test(word)))
  );
}

/** `@dependabot`, `ci-robot`: nobody to be blamed. */
export function isBot(handle: string): boolean {
  return /(?:bot|\[bot\]|-actions|-ci)$/i.test(handle);
}

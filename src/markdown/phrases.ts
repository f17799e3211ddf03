/** Phrases: what a text may say, as small entries that carry their own examples; a test runs every example. */
import { requiredWordsOf, type Words } from '../text/required-words.js';
import { wordingFrom, type Wording } from '../text/wording.js';

/**
 * One turn of phrase. `<name>` in the pattern is a word of the vocabulary, `…` a gap within the
 * clause, `……` a long one.
 */
export interface Phrase {
  readonly name: string;
  /** At most 100 characters. */
  readonly pattern: string;
  readonly says: readonly string[];
  readonly saysNot: readonly string[];
}

/** Groups of words that patterns are composed of; a group may use other groups. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

export interface PhraseOptions {
  readonly vocabulary?: Vocabulary;
  /** `gi` where all matches are wanted; `i` unless said otherwise. */
  readonly flags?: string;
  /** Off for scripts that put no spaces between words. */
  readonly wordEdges?: boolean;
}

const letter = '[\\p{L}\\p{N}_]';
const [notBehind, notAhead] = [`(?<!${letter})`, `(?!${letter})`];
/** Up to 40 and up to 120 characters of the same clause, between whole words where spaces stand around the mark. */
const gaps: readonly (readonly [mark: string, pattern: string])[] = [
  [' …… ', `${notAhead}[^.;]{0,120}${notBehind}`],
  [' … ', `${notAhead}[^.;]{0,40}${notBehind}`],
  ['…', '[^.;]{0,40}'],
];

/** The source of the regular expression for a pattern: whole words, unless it begins with a mark. */
export function expandPattern(
  pattern: string,
  { vocabulary = {}, wordEdges = true }: PhraseOptions = {},
): string {
  const filled = gaps.reduce(
    (text, [mark, gap]) => text.replaceAll(mark, gap),
    fillIn(pattern, vocabulary),
  );
  const words = withAllLetters(filled);
  if (!wordEdges) return `(?:${words})`;
  return `${/^\\[^\w]/.test(pattern) ? '' : notBehind}(?:${words})${notAhead}`;
}

function fillIn(pattern: string, vocabulary: Vocabulary): string {
  return pattern.replace(/(?<!\(\?)<([a-z-]{1,30})>/g, (_, name: string) => {
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`Unknown word group <${name}> in ${pattern}`);
    return `(?:${fillIn(words.join('|'), vocabulary)})`;
  });
}

export function compilePhrase(phrase: Phrase, options: PhraseOptions = {}): RegExp {
  return new RegExp(expandPattern(phrase.pattern, options), `${options.flags ?? 'i'}u`);
}

/** The source of all of them, any phrase of the list. */
export function expandPhrases(phrases: readonly Phrase[], options: PhraseOptions = {}): string {
  return `(?:${phrases.map(({ pattern }) => expandPattern(pattern, options)).join('|')})`;
}

/** One regular expression for all of them: any phrase of the list. */
export function compilePhrases(phrases: readonly Phrase[], options: PhraseOptions = {}): RegExp {
  return new RegExp(expandPhrases(phrases, options), `${options.flags ?? 'i'}u`);
}

/** One phrase or several, made ready: read and compiled no earlier than they are needed. */
export function wordingOf(phrases: readonly Phrase[], options: PhraseOptions = {}): Wording {
  return wordingFrom(
    () => expandPhrases(phrases, options),
    `${options.flags ?? 'i'}u`,
    () => wordsOfAny(phrases, options.vocabulary ?? {}),
  );
}

function wordsOfAny(phrases: readonly Phrase[], vocabulary: Vocabulary): Words {
  const all = phrases.map(({ pattern }) => wordsOfPattern(pattern, vocabulary));
  return all.some((words) => words === null)
    ? null
    : [...new Set(all.flatMap((words) => words ?? []))];
}

const wordsOfGroups = new WeakMap<Vocabulary, Map<string, Words>>();

/** Read as it is written: written out, groups make most patterns a hundred times longer. */
function wordsOfPattern(pattern: string, vocabulary: Vocabulary): Words {
  const known = wordsOfGroups.get(vocabulary) ?? new Map<string, Words>();
  wordsOfGroups.set(vocabulary, known);
  const withGaps = gaps.reduce((text, [mark]) => text.replaceAll(mark, '…'), pattern);
  return requiredWordsOf(withGaps, (name) => {
    const words = known.has(name)
      ? known.get(name)
      : wordsOfPattern((vocabulary[name] ?? []).join('|'), vocabulary);
    known.set(name, words ?? null);
    return words ?? null;
  });
}

/** `\w` knows the letters of English only. */
function withAllLetters(source: string): string {
  return source.replace(/\[(?:[^\]\\]|\\.)*\]|\\w/g, (part) =>
    part === '\\w' ? letter : part.replaceAll('\\w', '\\p{L}\\p{N}_'),
  );
}

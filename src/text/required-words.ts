/**
 * What a text must hold for a pattern to match: looking for a word is far cheaper than trying a pattern at every
 * letter. What the reading of a pattern is not sure about requires nothing, so that no match is ever missed.
 */

/** Lower-case words of which every match has at least one; `null` when nothing of the kind is sure. */
export type Words = readonly string[] | null;

/** What `<name>` stands for in a pattern that is composed of groups. */
export type WordsOfGroup = (name: string) => Words;

const known = new WeakMap<RegExp, Words>();

export function requiredWords(pattern: RegExp): Words {
  const read = known.get(pattern);
  if (read !== undefined) return read;
  const words = requiredWordsOf(pattern.source);
  known.set(pattern, words);
  return words;
}

export function requiredWordsOf(source: string, wordsOfGroup?: WordsOfGroup): Words {
  return readAlternatives({ source, at: 0, wordsOfGroup });
}

/** As the words are looked for: ignoring case as a pattern of the flags `iu` does. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}

interface Reading {
  readonly source: string;
  at: number;
  readonly wordsOfGroup: WordsOfGroup | undefined;
}

/** Up to the end, or to the bracket that closes: one of each alternative. */
function readAlternatives(reading: Reading): Words {
  const all: Words[] = [readSequence(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    all.push(readSequence(reading));
  }
  return all.some((words) => words === null) ? null : all.flatMap((words) => words ?? []);
}

/** Of what follows one after the other, the words that are rarest. */
function readSequence(reading: Reading): Words {
  const { source } = reading;
  let best: Words = null;
  let run = '';
  const end = (words: Words = null): void => {
    best = better(better(best, run.length > 1 ? [run] : null), words);
    run = '';
  };
  while (reading.at < source.length && !'|)'.includes(source[reading.at] ?? '')) {
    const { letter, words } = readAtom(reading);
    const times = readTimes(reading);
    if (letter !== null && times !== 'none') run += letter;
    if (letter === null || times !== 'once') end(times === 'none' ? null : words);
  }
  end();
  return best;
}

/** Longer words are rarer; of equally long ones, fewer are better. */
function better(a: Words, b: Words): Words {
  if (a === null || b === null) return a ?? b;
  const shortest = (words: readonly string[]) => Math.min(...words.map((word) => word.length));
  const [first, second] = [shortest(a), shortest(b)];
  if (first === second) return a.length <= b.length ? a : b;
  return first > second ? a : b;
}

interface Atom {
  /** Itself, and nothing else. */
  readonly letter: string | null;
  readonly words: Words;
}

const anything: Atom = { letter: null, words: null };

function readAtom(reading: Reading): Atom {
  const { source } = reading;
  const sign = source[reading.at] ?? '';
  if (sign === '(') return readGroup(reading);
  if (sign === '<' && reading.wordsOfGroup !== undefined) return readName(reading);
  reading.at += 1;
  if (sign === '[') {
    while (reading.at < source.length && source[reading.at] !== ']')
      reading.at += source[reading.at] === '\\' ? 2 : 1;
    reading.at += 1;
    return anything;
  }
  if (sign === '\\') return readEscape(reading);
  return '.^$'.includes(sign) ? anything : literal(sign);
}

/** `<name>` */
function readName(reading: Reading): Atom {
  const name = /^<([a-z-]{1,30})>/.exec(reading.source.slice(reading.at, reading.at + 32))?.[1];
  reading.at += name === undefined ? 1 : name.length + 2;
  return name === undefined
    ? literal('<')
    : { letter: null, words: reading.wordsOfGroup?.(name) ?? null };
}

/** Elsewhere, upper and lower case are not always one to one. */
const oneToOne =
  /^[\x20-\x7e\xc0-\xd6\xd8-\xf6\xf8-\xff\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

function literal(sign: string): Atom {
  return oneToOne.test(sign) ? { letter: sign.toLowerCase(), words: null } : anything;
}

function readEscape(reading: Reading): Atom {
  const sign = reading.source[reading.at] ?? '';
  const long =
    /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|\d+)/.exec(
      reading.source.slice(reading.at, reading.at + 60),
    )?.[0];
  reading.at += long?.length ?? 1;
  return long === undefined && /^[^\w\s]$/.test(sign) ? literal(sign) : anything;
}

/** What is looked at beside the match is not part of it; groups of unknown kinds may be anything. */
function readGroup(reading: Reading): Atom {
  const rest = reading.source.slice(reading.at, reading.at + 80);
  const head = /^\(\?(?::|<?[=!]|<[A-Za-z_]\w*>)|^\(/.exec(rest)?.[0] ?? '(';
  reading.at += head.length;
  const isUnknown = head === '(' && rest.startsWith('(?');
  const words = readAlternatives(reading);
  reading.at += 1;
  return { letter: null, words: isUnknown || /[=!]$/.test(head) ? null : words };
}

/** `none`: it may be missing. */
function readTimes(reading: Reading): 'once' | 'some' | 'none' {
  if (!'*+?{'.includes(reading.source[reading.at] ?? '.')) return 'once';
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(
    reading.source.slice(reading.at, reading.at + 20),
  );
  if (found === null) return 'once';
  reading.at += found[0].length;
  if (found[0].startsWith('+')) return 'some';
  return Number(found[1] ?? 0) > 0 ? 'some' : 'none';
}

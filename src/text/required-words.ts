/**
 * What a text must hold for a pattern to match: looking for a word is far cheaper than trying a pattern at every
 * letter. What the reading of a pattern is not sure about requires nothing, so that no match is ever missed.
 */

type Words = readonly string[] | null;

const known = new WeakMap<RegExp, Words>();

/** Lower-case words of which every match has at least one; `null` when nothing of the kind is sure. */
export function requiredWords(pattern: RegExp): Words {
  const read = known.get(pattern);
  if (read !== undefined) return read;
  const words = readAlternatives({ source: pattern.source, at: 0 });
  known.set(pattern, words);
  return words;
}

/** As the words are looked for: ignoring case as a pattern of the flags `iu` does. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}

interface Reading {
  readonly source: string;
  at: number;
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

/** Of other scripts, upper and lower case are not always one to one. */
function literal(sign: string): Atom {
  return /^[\x20-\x7e]$/.test(sign) ? { letter: sign.toLowerCase(), words: null } : anything;
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
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(
    reading.source.slice(reading.at, reading.at + 20),
  );
  if (found === null) return 'once';
  reading.at += found[0].length;
  if (found[0].startsWith('+')) return 'some';
  return Number(found[1] ?? 0) > 0 ? 'some' : 'none';
}

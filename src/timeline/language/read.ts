/** What a statement says about the course of an incident, by its words alone; times are for the caller. */
import { patternFrom } from '../../text/patterns.js';
import { clausesIn, plainWords, withoutDating } from './clauses.js';
import type { Guard, Language, Meaning, MeaningPhrase } from './language.js';
import { makeReady, type ReadyLanguage, type ReadyPhrase } from './ready.js';

/** Where a meaning is looked for, and what takes it back. */
interface Reading {
  readonly within: 'sentence' | 'clause';
  readonly guards: readonly Guard[];
}

const readings: Readonly<Record<Meaning, Reading>> = {
  relapse: { within: 'sentence', guards: [] },
  unchanged: { within: 'sentence', guards: [] },
  mitigated: {
    within: 'clause',
    guards: ['unsure', 'scope', 'environment', 'artefact', 'negated', 'action', 'fault'],
  },
  resolved: { within: 'sentence', guards: ['unsure', 'negated', 'scope', 'environment'] },
  detected: { within: 'sentence', guards: ['not-a-detection'] },
  started: { within: 'sentence', guards: ['not-a-start', 'insight'] },
  sighted: { within: 'sentence', guards: ['not-a-start', 'insight'] },
  cause: { within: 'sentence', guards: ['unrelated', 'insight'] },
  change: { within: 'sentence', guards: ['unrelated', 'insight', 'unsure', 'negated'] },
  'false-alarm': { within: 'sentence', guards: ['unsure', 'negated'] },
  acknowledged: { within: 'sentence', guards: ['negated'] },
  attempt: { within: 'sentence', guards: [] },
  'bad-news': {
    within: 'clause',
    guards: ['unsure', 'negated', 'scope', 'environment', 'history'],
  },
};

/** Guards that look at the whole sentence, whatever the clause says. */
const wide: ReadonlySet<Guard> = new Set([
  'unsure',
  'scope',
  'environment',
  'artefact',
  'unrelated',
]);

export interface FiredPhrase {
  readonly meaning: Meaning;
  readonly phrase: MeaningPhrase;
}

/** A text that is being read: each of its views is made once. */
interface Sentence {
  readonly words: string;
  readonly report: string;
  readonly language: ReadyLanguage;
  /** What may stand in it. */
  readonly may: ReadonlySet<ReadyPhrase>;
  readonly clauses: () => readonly string[];
}

/** Every phrase that holds, guards applied. */
export function firedPhrases(
  text: string,
  language: Language,
  report: string = '',
): readonly FiredPhrase[] {
  const sentence = startReading(text, makeReady(language), report);
  const fired = (meaning: Meaning): readonly FiredPhrase[] => firedFor(meaning, sentence);
  const relapses = [...fired('relapse'), ...fired('unchanged')];
  const detections = fired('detected');
  const effects = relapses.length > 0 ? [] : fired('mitigated');
  const over = relapses.length > 0 ? [] : fired('resolved');
  const starts =
    detections.length > 0 || effects.length > 0 ? [] : [...fired('started'), ...fired('sighted')];
  const rest = (
    ['cause', 'change', 'false-alarm', 'acknowledged', 'attempt', 'bad-news'] as const
  ).flatMap(fired);
  return [...relapses, ...detections, ...effects, ...over, ...starts, ...rest];
}

function startReading(text: string, language: ReadyLanguage, report: string): Sentence {
  const words = plainWords(text);
  let clauses: readonly string[] | undefined;
  return {
    words,
    report,
    language,
    may: new Set(language.mayHold(words)),
    clauses: () => (clauses ??= clausesIn(words)),
  };
}

function firedFor(meaning: Meaning, sentence: Sentence): readonly FiredPhrase[] {
  const { words, report, language, may } = sentence;
  const list = language.meanings.get(meaning)?.filter((one) => may.has(one)) ?? [];
  if (list.length === 0 || !hasOtherHalf(meaning, sentence)) return [];
  const clauses = readings[meaning].within === 'sentence' ? [words] : sentence.clauses();
  return list.flatMap(({ phrase, wording }) =>
    (phrase.wholeSentence === true ? [words] : clauses).some(
      (clause) =>
        wording.in(clause).test(clause) &&
        (phrase.reportedOnly === undefined ||
          isReported(clause, wording.in(clause), report, phrase.reportedOnly)) &&
        !isTakenBack(meaning, phrase, clause, sentence),
    )
      ? [{ meaning, phrase }]
      : [],
  );
}

function hasOtherHalf(meaning: Meaning, { words, language, may }: Sentence): boolean {
  const halves = language.needs.get(meaning);
  return (
    halves === undefined ||
    halves.some((half) => may.has(half) && half.wording.in(words).test(words))
  );
}

const anything = patternFrom(
  'i',
  String.raw`^(?:all|both|everything|every\w*|things?|it|that|this|they|we|now|again|still|also|with`,
  String.raw`|from|since|after|site|service|system|there|prod\w*|confirmed|graphs?|metrics|rates?`,
  String.raw`|levels?|numbers|errors?)$`,
);

/** "Catalog looks normal" is about what was never broken, unless the report names the catalog. */
function isReported(
  clause: string,
  pattern: RegExp,
  report: string,
  how: NonNullable<MeaningPhrase['reportedOnly']>,
): boolean {
  const subject = clause.slice(0, clause.search(pattern));
  const words = subject.match(how === 'named' ? /\p{L}{3,}(?=\P{L}{0,3}$)/gu : /\p{L}{4,}/gu) ?? [];
  const nouns = words.filter((word) => !anything.test(word));
  const known = report.toLowerCase();
  return (
    (nouns.length === 0 && how !== 'named') ||
    nouns.some((noun) => known.includes(noun.toLowerCase().slice(0, 6)))
  );
}

function isTakenBack(
  meaning: Meaning,
  phrase: MeaningPhrase,
  clause: string,
  sentence: Sentence,
): boolean {
  const applying = [...readings[meaning].guards, ...(phrase.unless ?? [])].filter(
    (guard) => phrase.despite?.includes(guard) !== true,
  );
  return applying.some((guard) => {
    const found = findGuard(guard, clause, sentence);
    return found !== null && !(guard === 'environment' && isNamed(found, sentence.report));
  });
}

/** The first words of the text, by any phrase of the guard, where it matters which. */
function findGuard(guard: Guard, clause: string, sentence: Sentence): string | null {
  const { language, words } = sentence;
  const text = seenBy(guard, clause, words);
  // A part of the sentence has no other words than the sentence.
  const may = words.includes(text) ? sentence.may : new Set(language.mayHold(text));
  let first: RegExpExecArray | null = null;
  for (const one of language.guards.get(guard) ?? []) {
    const found = may.has(one) ? one.wording.in(text).exec(text) : null;
    if (found !== null && (first === null || found.index < first.index)) first = found;
    if (first !== null && guard !== 'environment') break;
  }
  return first?.[0] ?? null;
}

/** Staging is no other environment when staging is what was reported. */
function isNamed(environment: string, report: string): boolean {
  const known = report.toLowerCase();
  return environment
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word.length > 4 && known.includes(word));
}

/** What a guard looks at: a setting after "again" does not take "up again" back. */
function seenBy(guard: Guard, clause: string, sentence: string): string {
  if (guard === 'unsure') return withoutDating(sentence);
  if (wide.has(guard)) return sentence;
  return guard === 'fault' ? (clause.split(/\bagain\b/i, 1)[0] ?? clause) : clause;
}

export function readMeanings(
  text: string,
  languages: readonly Language[],
  report: string = '',
): ReadonlySet<Meaning> {
  return new Set(
    languages.flatMap((language) =>
      firedPhrases(text, language, report).map(({ meaning }) => meaning),
    ),
  );
}

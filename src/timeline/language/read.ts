/** What a statement says about the course of an incident, by its words alone; times are for the caller. */
import { patternFrom } from '../../text/patterns.js';
import { compilePhrase, compilePhrases } from '../../markdown/phrases.js';
import { clausesIn, plainWords, withoutDating } from './clauses.js';
import type { Guard, Language, Meaning, MeaningPhrase } from './language.js';

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

interface CompiledPhrase {
  readonly phrase: MeaningPhrase;
  readonly pattern: RegExp;
}

interface CompiledLanguage {
  readonly phrases: ReadonlyMap<Meaning, readonly CompiledPhrase[]>;
  readonly needs: ReadonlyMap<Meaning, RegExp>;
  readonly guards: ReadonlyMap<Guard, RegExp>;
}

const compiled = new WeakMap<Language, CompiledLanguage>();

function compileLanguage(language: Language): CompiledLanguage {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made: CompiledLanguage = {
    phrases: new Map(
      entries(language.meanings).map(([meaning, phrases]) => [
        meaning,
        phrases.map((phrase) => ({ phrase, pattern: compilePhrase(phrase, language) })),
      ]),
    ),
    needs: new Map(
      entries(language.needs ?? {}).map(([meaning, list]) => [
        meaning,
        compilePhrases(list, language),
      ]),
    ),
    guards: new Map(
      entries(language.guards).map(([guard, list]) => [guard, compilePhrases(list, language)]),
    ),
  };
  compiled.set(language, made);
  return made;
}

function entries<K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>,
): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}

/** Every phrase that holds, guards applied. */
export function firedPhrases(
  text: string,
  language: Language,
  report: string = '',
): readonly FiredPhrase[] {
  const words = plainWords(text);
  const fired = (meaning: Meaning): readonly FiredPhrase[] =>
    firedFor(meaning, words, language, report);
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

function firedFor(
  meaning: Meaning,
  words: string,
  language: Language,
  report: string,
): readonly FiredPhrase[] {
  const { phrases, needs } = compileLanguage(language);
  const list = phrases.get(meaning);
  if (list === undefined || needs.get(meaning)?.test(words) === false) return [];
  const clauses = readings[meaning].within === 'sentence' ? [words] : clausesIn(words);
  return list.flatMap(({ phrase, pattern }) =>
    (phrase.wholeSentence === true ? [words] : clauses).some(
      (clause) =>
        pattern.test(clause) &&
        (phrase.reportedOnly === undefined ||
          isReported(clause, pattern, report, phrase.reportedOnly)) &&
        !isTakenBack(meaning, phrase, { clause, sentence: words, report }, language),
    )
      ? [{ meaning, phrase }]
      : [],
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

/** What a guard may look at. */
interface Context {
  readonly clause: string;
  readonly sentence: string;
  readonly report: string;
}

function isTakenBack(
  meaning: Meaning,
  phrase: MeaningPhrase,
  context: Context,
  language: Language,
): boolean {
  const { guards } = compileLanguage(language);
  const applying = [...readings[meaning].guards, ...(phrase.unless ?? [])].filter(
    (guard) => phrase.despite?.includes(guard) !== true,
  );
  return applying.some((guard) => {
    const found = guards.get(guard)?.exec(seenBy(guard, context));
    return found != null && !(guard === 'environment' && isNamed(found[0], context.report));
  });
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
function seenBy(guard: Guard, { clause, sentence }: Context): string {
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

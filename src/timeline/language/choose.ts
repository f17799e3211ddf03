/** Which language a text is written in, by function words and script: enough to know what may be read, and what not. */
import { languages } from './index.js';
import type { Language } from './language.js';

/** `known`: read it. `unknown`: another language, nothing is read. `none`: too short to say. */
export type LanguageChoice =
  | { readonly kind: 'known'; readonly language: Language }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** Languages that can be told apart but not read. */
const foreignWords: Readonly<Record<string, readonly string[]>> = {
  it: ['il di che non è sono della del gli per più ci nuovo dalle con una alle questo'],
  nl: ['het een niet zijn wij ik ook weer voor sinds naar wordt geen op'],
  sv: ['och inte är det vi för att som igen några inga längre på av'],
  da: ['og ikke er det vi for at som igen nogen ingen af på jeg nå til'],
  pl: ['nie jest się na od do już że znowu działa są jak przez po'],
  cs: ['je se na už není jsme od že opět jsou pro ale zase jako'],
  tr: ['ve bir bu için değil ile tekrar çok şu var yok olarak ama da'],
};

const foreignScript =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}]/gu;
const latinLetter = /\p{sc=Latin}/gu;
const han = /\p{sc=Han}/gu;

/** More is not needed to tell a language. */
const readLength = 4000;

export function chooseLanguage(text: string): LanguageChoice {
  const prose = text.slice(0, readLength);
  const byScript = languages.find(({ script }) => script?.test(prose) === true);
  if (byScript !== undefined) return { kind: 'known', language: byScript };
  const latin = count(prose, latinLetter);
  if (count(prose, foreignScript) > latin || count(prose, han) * 3 > latin + 3)
    return { kind: 'unknown' };
  return byWords(prose.toLowerCase().match(/[\p{L}'’]+/gu) ?? []);
}

function byWords(words: readonly string[]): LanguageChoice {
  const scores = new Map<string, number>();
  for (const word of words)
    for (const id of idsOfWord.get(word.replace('’', "'")) ?? [])
      scores.set(id, (scores.get(id) ?? 0) + 1);
  const [best] = [...scores].sort(([a, x], [b, y]) => y - x || rank(a) - rank(b));
  if (best === undefined) return { kind: 'none' };
  const language = languages.find(({ id }) => id === best[0]);
  if (language !== undefined) return { kind: 'known', language };
  // One word is a name or a loan; a foreign language shows in several.
  return best[1] >= 2 ? { kind: 'unknown' } : { kind: 'none' };
}

const idsOfWord: ReadonlyMap<string, readonly string[]> = (() => {
  const out = new Map<string, string[]>();
  const all: readonly (readonly [string, readonly string[]])[] = [
    ...languages.map(({ id, evidence }) => [id, evidence] as const),
    ...Object.entries(foreignWords),
  ];
  for (const [id, words] of all)
    for (const word of words.flatMap((line) => line.split(' ')))
      out.set(word, [...(out.get(word) ?? []), id]);
  return out;
})();

const ids = [...languages.map(({ id }) => id), ...Object.keys(foreignWords)];
const rank = (id: string): number => ids.indexOf(id);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A text without evidence of its own is read in the thread's language, and in English, which everybody mixes in. */
export function languagesFor(text: string, thread: LanguageChoice): readonly Language[] {
  const own = chooseLanguage(text);
  const choice = own.kind === 'none' ? thread : own;
  if (choice.kind === 'unknown') return [];
  const [english] = languages;
  if (choice.kind === 'none') return english === undefined ? [] : [english];
  if (own.kind === 'known' || english === undefined || choice.language === english)
    return [choice.language];
  return [choice.language, english];
}

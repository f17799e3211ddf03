/** The name of a section by its title: in any of the known languages, alone or joined with another one. */
import type { SectionName } from '../document.js';
import { languages } from './index.js';

/** Titles of the configuration, by section. */
export type OwnTitles = Readonly<Partial<Record<SectionName, readonly string[]>>>;

interface Lookup {
  readonly whole: ReadonlyMap<string, SectionName>;
  /** What one word may stand before. */
  readonly endings: ReadonlyMap<string, SectionName>;
  /** Beginnings, longest first. */
  readonly beginnings: readonly (readonly [string, SectionName])[];
  /** Titles that may end a longer one, longest first. */
  readonly heads: readonly (readonly [string, SectionName])[];
  readonly around: ReadonlySet<string>;
  readonly and: RegExp;
}

const lookups: readonly Lookup[] = languages.map(({ titles, around, and, headLast }) => {
  const all = Object.entries(titles).flatMap(([name, list]) =>
    list.split('|').map((title) => [title, name as SectionName] as const),
  );
  const [open, closed] = [
    all.filter(([title]) => title.endsWith('…')),
    all.filter(([title]) => !title.endsWith('…')),
  ];
  const generic = new Set(headLast?.split('|'));
  const words = and.split('|');
  const spaced = words.filter((word) => !isUnspaced(word));
  const unspaced = words.filter(isUnspaced);
  return {
    whole: new Map([...closed].reverse()),
    endings: new Map(
      closed.flatMap(([title, name]) => (title.startsWith('… ') ? [[title.slice(2), name]] : [])),
    ),
    beginnings: open
      .map(([title, name]) => [title.slice(0, -1).trim(), name] as const)
      .sort((a, b) => b[0].length - a[0].length),
    heads:
      headLast === undefined
        ? []
        : closed
            .filter(([title]) => title.length > 1 && !generic.has(title))
            .sort((a, b) => b[0].length - a[0].length),
    around: new Set(around.split('|')),
    and: new RegExp([' ?; ?', ...spaced.map((word) => ` ${word} `), ...unspaced].join('|'), 'u'),
  };
});

function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

/** `other` for titles that nobody agreed on. */
export function recognizeSection(title: string, own: OwnTitles = {}): SectionName {
  const plain = normalTitle(title);
  if (plain === '') return 'other';
  return (
    ownName(plain, own) ??
    findFirst(lookups, (lookup) => lookUpName(plain.replaceAll(' ; ', ' '), lookup)) ??
    findFirst(lookups, (lookup) => compound(plain, lookup)) ??
    findFirst(lookups, (lookup) => byHead(plain, lookup)) ??
    'other'
  );
}

/** All sections that a compound title names: "Impact and timeline" is both. */
export function sectionNamesIn(title: string, own: OwnTitles = {}): readonly SectionName[] {
  const plain = normalTitle(title);
  const first = recognizeSection(title, own);
  if (first === 'other' || ownName(plain, own) !== null) return first === 'other' ? [] : [first];
  const parts = lookups.flatMap((lookup) =>
    plain.split(lookup.and).flatMap((part) => lookUpName(part, lookup) ?? []),
  );
  return [...new Set([first, ...parts])];
}

function ownName(plain: string, own: OwnTitles): SectionName | null {
  for (const [name, titles] of Object.entries(own))
    if (titles.some((title) => normalTitle(title) === plain)) return name as SectionName;
  return null;
}

function compound(plain: string, lookup: Lookup): SectionName | null {
  const parts = plain.split(lookup.and).map((part) => part.trim());
  return parts.length > 4 || parts.length < 2
    ? null
    : findFirst(parts, (part) => lookUpName(part, lookup));
}

function lookUpName(title: string, lookup: Lookup): SectionName | null {
  const found = lookup.whole.get(title) ?? beginning(title, lookup);
  if (found !== null) return found;
  const words = title.split(' ');
  const ending = lookup.endings.get(words.slice(1).join(' '));
  if (ending !== undefined) return ending;
  // What surrounds a title goes first at its end ("impact assessment"), then at its beginning ("customer impact").
  for (let size = Math.min(4, words.length - 1); size > 0; size -= 1) {
    if (lookup.around.has(words.slice(-size).join(' ')))
      return lookUpName(words.slice(0, -size).join(' '), lookup);
    if (lookup.around.has(words.slice(0, size).join(' ')))
      return lookUpName(words.slice(size).join(' '), lookup);
  }
  return null;
}

/** "故障恢复" ends with what it is; what surrounds it needs no space ("アクションアイテム一覧"). */
function byHead(title: string, lookup: Lookup): SectionName | null {
  if (lookup.heads.length === 0 || title.length > 24) return null;
  for (const word of lookup.around) {
    const rest = title.endsWith(word) ? title.slice(0, -word.length) : title;
    const found = rest === title ? null : lookUpName(rest.trim(), lookup);
    if (found !== null) return found;
  }
  return lookup.heads.find(([head]) => title.endsWith(head))?.[1] ?? null;
}

function beginning(title: string, { beginnings }: Lookup): SectionName | null {
  return (
    beginnings.find(([start]) => title === start || title.startsWith(`${start} `))?.[1] ?? null
  );
}

function findFirst<T>(
  list: readonly T[],
  find: (one: T) => SectionName | null,
): SectionName | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

function normalTitle(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[([{（【][^)\]}）】]{0,150}[)\]}）】]?/g, ' ')
    .replace(/['’`*_\u200b-\u200d\u20e3\ufe0f]/g, '')
    .replace(/tl;\s?dr/g, 'tldr')
    .replace(/[:：]\s*$/, '')
    .replace(/[&+/,;:|–—・、＆]/g, ' ; ')
    .replace(/[^\p{L}\p{N}\p{M};]+/gu, ' ')
    .replace(
      /^\s*(?:(?:\d{1,3}|[一二三四五六七八九十]{1,2} ;)(?:\s\d{1,3}){0,3}\s)(?!whys|warum|pourquoi|porqu|varför|почему)/,
      '',
    )
    .replace(/^[\s;]+|[\s;]+$/g, '')
    .replace(/\s+/g, ' ');
}

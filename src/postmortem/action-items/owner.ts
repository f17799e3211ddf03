/** Who owns an action item, by its words: a handle, a label, a name in brackets, at the beginning or at the end. */
import { patternFrom } from '../../text/patterns.js';
import type { Names } from './names.js';
import { cut } from './words.js';

export interface OwnerReading {
  readonly owner: string | null;
  readonly rest: string;
}

const handle = '@([A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:/[A-Za-z\\d._-]{1,60})?)';
const label = patternFrom(
  'giu',
  String.raw`(?<![\p{L}\p{N}])(?:owners?|owned by|assignees?|assigned to|assigned|responsible|dri|eier|ansvarlig`,
  String.raw`|ansvarig|verantwortlich(?:er)?|zuständig|responsables?|responsável|propriétaire|encargad[oa]|responsabile|verantwoordelijke|담당자?|担当者?|负责人|责任人|ответственный)`,
  String.raw`\s{0,2}([:=：]|is\b|[–—-](?=\s))?\s{0,2}[*_]{0,2}\s{0,2}`,
);
const handleHere = new RegExp(`^${handle}`);
/** After a colon any name counts; without one only words that are written like names. */
const further =
  "(?: \\p{Lu}(?:[\\p{L}'’-]|\\.(?=[\\p{L}\\s])(?<=[ ]\\p{Lu}\\.)){0,30}(?![\\p{L}'’-]|\\s?[:：=]))";
const nameHere = new RegExp(
  `^\\p{L}(?:[\\p{L}\\p{N}_'’-]|\\.(?=[\\p{L}\\p{N}])){0,40}${further}{0,3}`,
  'u',
);
const capitalsHere = new RegExp(`^\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\p{L})){0,30}${further}{0,2}`, 'u');
const mention = new RegExp(`(?<![\\w/.@])${handle}`, 'g');
export const nobody =
  /^(?:tbd|tba|tbc|todo|none|nobody|unassigned|unknown|n|n\/a|open|tdb|\?+|[-–—]+)$/i;
/** A handle whose person only said something, or is spoken to or of. */
const speaker = patternFrom(
  'i',
  String.raw`^\s(?:mentioned|said|says|suggested|suggests|reported|noted|found|noticed|thinks|proposed|proposes|asked`,
  String.raw`|pointed|wrote|told|explained|confirmed|observed|raised)\b|^['’]s\b`,
);
const spokenOf =
  /\b(?:thanks(?: to)?|thx|as|reported by|suggested by|noticed by|according to|credit(?: to)?|cc|h\/t)\s$/i;

/** `@scope/name` behind these is a package. */
const installed =
  /\b(?:upgrade|update|bump|install|pin|use|publish|import|replace|remove|add|adopt|to|from|of)\s$/i;

/** A labelled owner, else a handle. */
export function ownerIn(words: string, labelledOnly = false): OwnerReading {
  const labelled = labelledOwner(words);
  if (labelled !== null || labelledOnly) return labelled ?? { owner: null, rest: words };
  for (const found of words.matchAll(mention)) {
    const after = words.slice(found.index + found[0].length);
    const before = words.slice(0, found.index);
    const owner = found[1] ?? '';
    if (
      nobody.test(owner) ||
      speaker.test(after) ||
      spokenOf.test(before) ||
      (owner.includes('/') && installed.test(before))
    )
      continue;
    if (found.index === 0 && /^ (?:to|will|should) \p{Ll}/u.test(after))
      return { owner, rest: words };
    // A handle in the middle of a sentence is part of it ("ask @bob about …"); its owner all the same.
    const inside =
      !/^[\s)\].,;:–—-]*$|^\s*(?:[([–—,;-]|due\b|by \d|deadline\b)/i.test(after) &&
      found.index > 0 &&
      !/[([–—-]\s?$/.test(before);
    return { owner, rest: inside ? words : cut(words, found.index, found[0].length) };
  }
  return { owner: null, rest: words };
}

function labelledOwner(words: string): OwnerReading | null {
  for (const found of words.matchAll(label)) {
    const from = found.index + found[0].length;
    const after = words.slice(from, from + 140);
    const sign = found[1] !== undefined && found[1] !== 'is';
    const name = handleHere.exec(after) ?? (sign ? nameHere : capitalsHere).exec(after);
    if (name === null) continue;
    const owner = (name[1] ?? name[0]).replace(/[.'’-]+$/, '');
    return {
      owner: nobody.test(owner) ? null : owner,
      rest: cut(words, found.index, found[0].length + name[0].length),
    };
  }
  return null;
}

const endBracket = /(?:\s[([]|[（【])([^()[\]（）【】]{2,60})[)\]）】][\s.!。]{0,3}$/u;
const startBracket = /^[([]([^()[\]]{2,60})[)\]]\s{0,2}[:–—-]?\s/u;
const endDash =
  /\s(?:[–—-]{1,2}|→|⟶|=>|\|)\s(\p{Lu}[\p{L}.'’-]{1,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,2})[\s.]{0,3}$/u;
const startColon =
  /^(\p{Lu}[\p{L}'’-]{1,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|team|squad|crew)){0,2}):\s/u;
const startTo = patternFrom(
  'u',
  String.raw`^((?:the )?\p{Lu}[\p{L}'’-]{0,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|team|squad|and)){0,3}) (?:to`,
  String.raw`|will) (?!(?:be|the|an?|our|all|any|each|its|their|his|her|this|that|these|those|new|more`,
  String.raw`|not)\b)\p{Ll}`,
);

/** A bare name where owners are written: "(ANN)", "— Ann Lee", "Ann: …", "Ann to …". The last one stays in the text. */
export function nameIn(words: string, names: Names): OwnerReading {
  for (const [pattern, keep] of [
    [endBracket, false],
    [startBracket, false],
    [endDash, false],
    [startColon, false],
    [startTo, true],
  ] as const) {
    const found = pattern.exec(words);
    const all = (found?.[1] ?? '')
      .replace(/^(?:owner|by|for)\s(?=\p{Lu})/iu, '')
      .split(/\s?[,/&+]\s?|\sand\s/)
      .filter((name) => name !== '');
    const [owner] = all;
    if (found === null || owner === undefined || !all.every((name) => names.isName(name))) continue;
    return {
      owner: owner.replace(/^the /i, ''),
      rest: keep ? words : cut(words, found.index, found[0].length),
    };
  }
  return { owner: null, rest: words };
}

/** The owner that a cell names; several are one field, as written. */
export function ownerOfCell(words: string): string | null {
  const owner = words
    .replace(/\u200b/g, '')
    .replace(/^@/, '')
    .trim();
  return owner === '' ||
    nobody.test(owner) ||
    /^(?:\W*(?:todo|tbd)\b.*|not assigned|noch offen|offen|à définir|por definir|a definir)$/i.test(
      owner,
    )
    ? null
    : owner;
}

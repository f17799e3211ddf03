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
  String.raw`(?<![\p{L}\p{N}])(?:owners?|who(?=[*_]{0,2}\s?[:：])|owned by|assignees?|assigned to|assigned|responsible|dri|eier|ansvarlig`,
  String.raw`|ansvarig|verantwortlich(?:er)?|zuständig|responsables?|responsável|propriétaire|eigenaar|encargad[oa]|responsabile|verantwoordelijke|담당자?|担当者?|负责人|责任人|ответственный)`,
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
  /^(?:tbd|tba|tbc|todo|none|nobody|unassigned|unknown|what|n|n\/a|open|tdb|\?+|[-–—]+)$/i;
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
  const [first, ...others] = Array.from(words.matchAll(mention)).flatMap((found) =>
    handleAt(words, found),
  );
  // "Let @ben know of it (@ann)": who stands for themselves, not in the sentence, owns it.
  return (
    [first, ...others].find((one) => one?.inside === false) ?? first ?? { owner: null, rest: words }
  );
}

interface HandleReading extends OwnerReading {
  readonly inside: boolean;
}

function handleAt(words: string, found: RegExpMatchArray): readonly HandleReading[] {
  const at = found.index ?? 0;
  const after = words.slice(at + found[0].length);
  const before = words.slice(0, at);
  const owner = found[1] ?? '';
  if (
    nobody.test(owner) ||
    speaker.test(after) ||
    spokenOf.test(before) ||
    (owner.includes('/') && installed.test(before))
  )
    return [];
  if (at === 0 && /^ (?:to|will|should) \p{Ll}/u.test(after))
    return [{ owner, rest: words, inside: false }];
  // A handle in the middle of a sentence is part of it ("ask @bob about …"); its owner all the same.
  const inside =
    !/^[\s)\]}.,;:–—-]*$|^\s*(?:[([–—,;-]|due\b|by \d|deadline\b|\d{4}-\d\d-\d\d\W{0,3}$)/i.test(
      after,
    ) &&
    at > 0 &&
    !/[([{–—-]\s?$/.test(before);
  return [{ owner, rest: inside ? words : cut(words, at, found[0].length), inside }];
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
  /^(\p{Lu}[\p{L}'’-]{1,24}(?:(?: |\s?[/&]\s?)(?:\p{Lu}[\p{L}.'’-]{0,24}|team|squad|crew)){0,2}):\s/u;
const startTo = patternFrom(
  'u',
  String.raw`^((?:the )?\p{Lu}[\p{L}'’-]{0,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|team|squad|and)){0,3}) (?:is going to|plans to|to`,
  String.raw`|will) (?!(?:be|the|an?|our|all|any|each|its|their|his|her|this|that|these|those|new|more`,
  String.raw`|not)\b)\p{Ll}`,
);

const startTeam = /^((?:\p{Lu}[\p{L}&]{1,20} ){1,2}(?:[Tt]eam|[Ss]quad|[Cc]rew))\s[–—-]{1,2}\s/u;
/** What stands in brackets behind these explains them. */
const explained =
  /\b(?:vendor|provider|supplier|customer|partner|tool|service|library|product|company|client|system)s?$/i;

/** A bare name where owners are written: "(ANN)", "— Ann Lee", "Ann: …", "Ann to …". The last one stays in the text. */
export function nameIn(words: string, names: Names): OwnerReading {
  for (const [pattern, keep] of [
    [endBracket, false],
    [startBracket, false],
    [endDash, false],
    [startTeam, false],
    [startColon, false],
    [startTo, true],
  ] as const) {
    const found = pattern.exec(words);
    const all = (found?.[1] ?? '')
      .replace(/^(?:owner|by|for)\s(?=\p{Lu})/iu, '')
      .split(/\s?[,/&+]\s?|\sand\s/)
      .filter((name) => name !== '');
    const [owner] = all;
    if (pattern === endBracket && explained.test(words.slice(0, found?.index))) continue;
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

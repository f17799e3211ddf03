/** Whether an action item says itself that it is done, or that it was decided against. */
import { patternFrom } from '../../text/patterns.js';
import type { ItemState } from '../document.js';

export interface StateReading {
  readonly state: ItemState;
  /** The words without those that say it. */
  readonly rest: string;
  /** The words that say it: they may hold a link, and who did it. */
  readonly said: string;
  /** Who did it, as in "(ANN DONE)". */
  readonly by: string | null;
}

const done = [
  'done|completed?|fixed|resolved|finished|merged|shipped|deployed|implemented|delivered|released|closed|rolled out',
  'already (?:live|in place|there)|live since|in place since',
  'ferdig|utført|løst|gjort|klart?|erledigt|fertig|behoben|abgeschlossen|umgesetzt|faite?s?|terminée?s?',
  'achevée?s?|hech[oa]|completad[oa]|terminad[oa]|feit[oa]|concluíd[oa]|färdigt?|åtgärdat',
  '完了(?:済み?)?|対応済み?|実施済み?|済み?|已完成|完成|已解决|готово|выполнено|сделано|завершено',
  '완료(?:됨|함)?|처리 ?완료|적용 ?완료|fatt[oae]|completat[oaie]|risolt[oaie]|conclus[oaie]|afgerond|gedaan|voltooid|opgelost',
].join('|');
const declined = [
  "won['’]?t (?:do|fix)|will not (?:do|fix)|wontfix|not doing|declined|rejected|cancell?ed|dropped",
  'abandoned|discarded|obsolete|no longer (?:needed|relevant|necessary|required)|decided against',
  'not (?:needed|necessary|required|planned)(?: any ?more)?|superseded|not worth it|verworfen|abgelehnt',
  'entfällt|nicht geplant|abandonnée?|refusée?|descartad[oa]|cancelad[oa]|rechazad[oa]|rejeitad[oa]',
  'annullat[oaie]|scartat[oaie]|respint[oaie]|geannuleerd|afgewezen|vervallen|취소(?:됨)?|진행하지 않음|철회',
  'avvist|forkastet|avslått|ikke aktuelt|avfärdad|avbruten|見送り|中止|対応しない|不做|(?:已)?取消|отменено|отклонено',
].join('|');
const mark = '(?:✅|☑\\ufe0f?|✔\\ufe0f?|:white_check_mark:|:heavy_check_mark:)';
/** What may follow "done" where it speaks of the item: an end, a date, a commit, how or when it came about. */
const tail = patternFrom(
  '',
  String.raw`(?=\s{0,3}(?:$|[)\],:;.!–—✅☑✔-]|\d|#|https?:|\b(?:in|by|during|with|on|as of|via|since|at|already`,
  String.raw`|yesterday|today|last|this|see|git|commit|pr|after|before|and)\b))`,
).source;
const notYet = patternFrom(
  'iu',
  String.raw`(?<!\p{L})(?:not(?: yet)?|nearly|almost|partially|partly|half|to be|mostly|never|until|once|when|if)`,
  String.raw`\s[^.;]{0,12}$`,
);

const leading = new RegExp(
  `^(?:${mark}|\\[x\\]|[[(]\\s?(?:${done})[^()[\\]]{0,60}[\\])]\\s?[:–—-]?|(?:${done})\\s?[:–—-](?=\\s))\\s{0,2}`,
  'iu',
);
const leadingCapitals = /^(?:DONE|FIXED|COMPLETED|RESOLVED|MERGED)\b[\s:]{1,3}(?=\p{L})/u;
const leadingDeclined = new RegExp(
  `^(?:🚫|[[(]\\s?(?:${declined})[^()[\\]]{0,60}[\\])]\\s?[:–—-]?|(?:${declined})\\s?[:–—-])\\s{0,2}`,
  'iu',
);
const bracket = /[([（【]([^()[\]（）【】]{2,160})[)\]）】]/gu;
const inBracket = new RegExp(`^\\s?(?:([^,;:]{1,30}?)[\\s:;,–—-]{1,3})?(?:${done})${tail}`, 'iu');
const declinedInBracket = new RegExp(`^\\s?(?:${declined})(?!\\p{L})`, 'iu');
const trailing = new RegExp(
  `(?:${mark}[^.]{0,60}|(?:[,;:.–—]|\\s--?)\\s{0,2}(?:status\\s?[:=]?\\s?)?(?:${done})${tail}[^.]{0,80})[\\s.!]{0,3}$`,
  'iu',
);
const trailingCapitals =
  /\b(?:DONE|FIXED|COMPLETED?|RESOLVED|MERGED|SHIPPED|CLOSED|FINISHED)\b[\s.!]{0,3}$/u;
const trailingDeclined = new RegExp(
  `(?:[,;:.–—]|\\s--?)\\s{0,2}(?:status\\s?[:=]?\\s?)?(?:${declined})(?!\\p{L})[^.]{0,160}[\\s.!]{0,3}$`,
  'iu',
);
const openStatus = /[,;.–—(]\s{0,2}status\s?[:=]\s?[\p{L} ]{2,20}\)?[\s.]{0,3}$/iu;

/** What says that it is open is none of its words either; "blocked by …" and "deferred to …" tell more than that. */
const stillOpen =
  'in progress|in review|wip|ongoing|under ?way|started|not (?:yet )?started(?: yet)?|to ?do|open|pending|planned|in arbeit|en cours|en curso|em andamento|pågår|対応中|진행 중|进行中|в работе|in corso|bezig';
const openMark = '[🚧🔄⏳⌛🕐🟡🟠🔴⬜☐🔲🔜]\\ufe0f?';
const openBefore = new RegExp(
  `^(?:${openMark}|[[(](?:${stillOpen})[\\])]\\s?[:–—-]?)\\s{1,2}(?=\\S)`,
  'iu',
);
const openBehind = new RegExp(
  `(?:\\s${openMark}|\\s[[(](?:${stillOpen})[\\])]|\\s[–—-]{1,2}\\s(?:${stillOpen}))[\\s.]{0,3}$`,
  'iu',
);

const achieved = [
  'added|fixed|documented|implemented|deployed|made|changed|updated|removed|increased|raised|reduced',
  'replaced|upgraded|rolled out|put in place|merged|resolved|completed|introduced|moved|migrated|enabled',
  'disabled|restored|written|set up|configured|patched|rotated|corrected|automated|adjusted|switched',
  'deleted|put|set|built|written|cleaned up|extended|installed|tested|shipped|released|lowered|tightened|moved|created|reverted',
].join('|');
const perfect = new RegExp(
  '(?:^|[^,;]\\s)(?:has|have|had)(?: already| now| since| all)? been(?: already| ' +
    `now| since)? (?:${achieved})(?!\\p{L})`,
  'iu',
);
const weDid = new RegExp(
  `^(?:we|i)(?: have|['’]ve)(?: already| now)? (?:${achieved})(?!\\p{L})`,
  'iu',
);
const passive = new RegExp(
  `^(?:the|an?|our|all|both|this|that) [^,;:]{2,80} (?:was|were) (?:now |already )?(?:${achieved})(?: (?:now|already))?$`,
  'iu',
);
const decidedAgainst = /^(?:(?:we|it was) )?(?:have )?decided (?:against|not to) /i;
const pastDeed = patternFrom(
  'u',
  String.raw`^(?:Added|Wrote|Rolled out|Switched (?:to|off|on)|(?:Fixed|Removed|Increased|Raised|Reduced|Updated`,
  String.raw`|Changed|Created|Replaced|Documented|Implemented|Deployed|Improved|Upgraded|Disabled|Enabled`,
  String.raw`|Configured|Moved|Restored|Reverted) (?:a|an|the|our|this|that|these|those|all|its)\b)`,
);
const stillToDo = patternFrom(
  'iu',
  String.raw`(?<!\p{L})(?:until|once|when|after|if|whether|which|that|unless|because|since|should|must|needs?|todo`,
  String.raw`|to do|will|still|verify|check|ensure|confirm|find|make sure|monitor)(?!\p{L})`,
);

/** What the words of an item say of its state, and the words without that. */
export function readState(words: string): StateReading {
  return (
    atBeginning(words) ??
    inBrackets(words) ??
    atEnd(words) ?? {
      state: decidedAgainst.test(words) ? 'declined' : isPast(words) ? 'done' : 'open',
      rest: words.replace(openStatus, ' ').replace(openBefore, '').replace(openBehind, ' '),
      said: '',
      by: null,
    }
  );
}

function atBeginning(words: string): StateReading | null {
  const over = leadingDeclined.exec(words);
  const is = over ?? leading.exec(words) ?? leadingCapitals.exec(words);
  if (is === null) return null;
  const rest = words.slice(is[0].length);
  // A mark alone, "Done:" and nothing more, is the whole item.
  if (!/\p{L}{2}/u.test(rest)) return null;
  return { state: over === null ? 'done' : 'declined', rest, said: is[0], by: null };
}

function inBrackets(words: string): StateReading | null {
  for (const match of words.matchAll(bracket)) {
    const [whole, inner = ''] = match;
    const is = inBracket.exec(inner);
    const over = declinedInBracket.test(inner);
    const by = is?.[1]?.trim() ?? null;
    if ((is === null && !over) || (by !== null && isNotYet(by))) continue;
    return {
      state: over ? 'declined' : 'done',
      rest: without(words, match.index, whole),
      said: inner,
      by,
    };
  }
  return null;
}

/** "(not done yet)", "(50 % done)", "(to be done)". */
function isNotYet(before: string): boolean {
  return notYet.test(`${before} `) || before.includes(' to ') || before.includes('%');
}

function atEnd(words: string): StateReading | null {
  const over = trailingDeclined.exec(words);
  const is = over ?? trailing.exec(words) ?? trailingCapitals.exec(words);
  if (is === null || is.index === 0 || notYet.test(words.slice(0, is.index))) return null;
  return {
    state: over === null ? 'done' : 'declined',
    rest: without(words, is.index, is[0]),
    said: is[0],
    by: null,
  };
}

function isPast(words: string): boolean {
  const [sentence = ''] = words.slice(0, 400).split(/[.;](?:\s|$)/, 1);
  if (/\b(?:tickets?|issues?|backlog|task|story|card|jira)\b/iu.test(sentence)) return false;
  if (weDid.test(sentence) || (pastDeed.test(sentence) && !/[?]/.test(sentence))) return true;
  if (passive.test(sentence.trim()) && !stillToDo.test(sentence)) return true;
  const match = perfect.exec(sentence);
  return match !== null && !stillToDo.test(sentence.slice(0, match.index + 1));
}

function without(words: string, index: number, cut: string): string {
  return `${words.slice(0, index)} ${words.slice(index + cut.length)}`;
}

const cellDone = new RegExp(`^(?:${done})(?!\\p{Script=Latin})`, 'iu');
const cellDeclined = new RegExp(`^(?:${declined})(?!\\p{Script=Latin})`, 'iu');
const cellMark = new RegExp(`^${mark}`, 'u');

/** The state that a cell names: `Done (in 3ad09c7)`, `Completed 2026-03-14`, `✅`, `Won't do (too costly)`. */
export function stateOfCell(words: string): ItemState {
  const plain = words.trim().slice(0, 200);
  const bare = plain.replace(/^[^\p{L}\p{N}✅☑✔:]+/u, '').replace(/^:(?!\w+:)/, '');
  const named = bare.replace(cellMark, '').replace(/^[^\p{L}\p{N}]+/u, '');
  if (cellDeclined.test(named)) return 'declined';
  if (/\b\d{1,2}\s?%|\?\s*$|^\w+\W+no\b/iu.test(named)) return 'open';
  return cellMark.test(bare) ||
    cellDone.test(named) ||
    /^(?:yes|y|x|ok|ja|oui|sí|sim|да|是|100\s?%)\W{0,3}$/iu.test(bare)
    ? 'done'
    : 'open';
}

const onlyState = new RegExp(
  `^(?:${done}|${declined})(?: (?:in|by|with|via|on|as of))?\\W{0,3}$`,
  'iu',
);

/** "Merged in #12." or "Done": a state, and no item. `text` is the item without its link. */
export function isOnlyState(text: string): boolean {
  return onlyState.test(text);
}

/** Why it was decided against: what follows "because", or stands behind a colon or in brackets. */
export function reasonFrom(said: string): string | null {
  const words = said
    .replace(new RegExp(`^[^\\p{L}]{0,4}(?:status\\s?[:=]?\\s?)?(?:${declined})`, 'iu'), '')
    .replace(/^[\s:;,.–—([-]+|[\s)\].]+$/g, '')
    .trim();
  return /\p{L}{2}/u.test(words) ? words.slice(0, 200) : null;
}

/** `X, because Y` of an item that was declined in its first words. */
export function splitReason(words: string): {
  readonly rest: string;
  readonly reason: string | null;
} {
  const match =
    /[,;(–—-]?\s{1,2}(?:because|since|reason:|weil|parce que|porque)\s(.{3,200})$/iu.exec(words);
  return match === null
    ? { rest: words, reason: null }
    : { rest: words.slice(0, match.index), reason: match[0].replace(/^[,;(–—\s-]+|[).\s]+$/g, '') };
}

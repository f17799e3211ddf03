/** Taking words out of an action item without hurting those that stay. */
import { patternFrom } from '../../text/patterns.js';

export function cut(words: string, index: number, length: number): string {
  return `${words.slice(0, index)} ${words.slice(index + length)}`;
}

/** Brackets and separators that held what was cut out go as well; `toText()` and ` .gitignore` stay. */
export function tidy(words: string): string {
  return words
    .replace(
      patternFrom(
        'gi',
        String.raw`(^|\s|(?=[（【]))[([{（【]\s*(?:[,;|、，；／・–—-]\s*|\b(?:see|issue|ticket|tracked in|tracking|pr|in|owner|due|jira`,
        String.raw`|linear|eta)\b\s*:?\s*){0,6}[)\]}）】](?=\W|$)`,
      ),
      '$1 ',
    )
    .replace(/(?<=\s)([([])\s*[,;–—-]+\s+/g, '$1')
    .replace(/\s*[,;、，；／・–—]+\s*([)\]）】])/g, '$1')
    .replace(/([.,;])(?:\s+[.,;–—-])+(?=\s|$)/g, '$1')
    .replace(
      /\s{0,3}(?:[,;–—(]|\s-)\s{0,3}(?:see|tracked (?:in|at|by)|ticket|issue|tracking)\s{0,3}:?\s{0,3}$/i,
      '',
    )
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([.,;:)\]]+)(?=\s|$)/g, '$1')
    .replace(/^(?:[\s:;,–—|-]|\/ |\[\s?\])+/, '')
    .replace(/[\s:;,、，；–—|(（→-]+$/, '')
    .trim();
}

/** Signs inside of code, so that no handle, bracket or date of it is read; `showCode` gives them back. */
const hidden = '@()[]{}.~';
const firstHidden = 0xe000;

export function hideCode(code: string): string {
  return code.replace(/[@()[\]{}.~]/g, (sign) =>
    String.fromCharCode(firstHidden + hidden.indexOf(sign)),
  );
}

export function showCode(words: string): string {
  return words.replace(
    /[\ue000-\ue008]/g,
    (sign) => hidden[sign.charCodeAt(0) - firstHidden] ?? sign,
  );
}

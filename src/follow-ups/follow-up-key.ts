/**
 * Keys of follow-ups. A key depends on the words of the item and on nothing else: not on its place in the list, its
 * owner, due date, check box, link, case, punctuation or filler words. So moving an item, ticking it or writing the
 * link back keeps the key. When the words themselves were edited, likeness finds the issue again.
 */
import { fingerprint } from '../markdown/fingerprint.js';
import { splitWords } from '../text/likeness.js';

/** `12-9f86d081884c`; for a postmortem without an incident number the path's fingerprint takes its place. */
export function followUpKey(incident: number | string | null, text: string): string {
  return `${keyPrefix(incident)}${fingerprint(splitWords(text).join(' '))}`;
}

/** What all keys of one postmortem begin with. */
export function keyPrefix(incident: number | string | null): string {
  return typeof incident === 'number'
    ? `${incident}-`
    : `p${fingerprint(incident ?? '').slice(0, 8)}-`;
}

/**
 * The last look before something is shown to customers, by other means than the choice of the sentences: addresses,
 * numbers of tickets, handles, and every private word that was learnt. A text with a leak is not shown.
 */
import { redact } from '../../../markdown/redact.js';
import type { PrivateWords } from './private-words.js';
import { hasPhrase } from './sanitize.js';

const leaks: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['a link', /\b[a-z][a-z\d+.-]{1,20}:\/\/|\]\(|\bwww\./i],
  ['a handle or an address', /@/],
  ['a ticket', /#\d|\bgh-\d|\b[A-Z][A-Z\d]{1,9}-\d/i],
  ['a host', /(?<![\w.])(?:[a-z][a-z\d-]{0,62}\.){1,8}[a-z]{2,24}(?!\w)(?!\.\s)/i],
  ['a machine', /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d)|\b[\da-f]{1,4}(?::[\da-f]{0,4}){3,7}\b/i],
  ['a commit', /\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/i],
  ['a path', /[\w-]\/[\w-]|\\/],
];

/** What should not be there, by kind; empty when the text may be shown. */
export function findLeaks(text: string, { names, phrases }: PrivateWords): readonly string[] {
  const lower = text.toLowerCase();
  const words = new Set(lower.split(/[^\p{L}\d_-]+/u));
  return [
    ...leaks.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind),
    ...(redact(text).text === text ? [] : ['a secret']),
    ...(phrases.some((phrase) => hasPhrase(lower, phrase)) ? ['a name'] : []),
    ...([...words].some((word) => names.has(word)) ? ['a private word'] : []),
  ];
}

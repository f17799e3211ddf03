/**
 * Sentences that customers may read. A sentence is kept whole or left out whole: with a name taken out it would say
 * something else. What cannot be told apart from a name counts as one.
 */
import { redact } from '../../../markdown/redact.js';
import { oneLine } from '../../../markdown/inert.js';
import { patternFrom } from '../../../text/patterns.js';
import type { PrivateWords } from './private-words.js';

export interface Sanitized {
  readonly sentences: readonly string[];
  /** Sentences that were left out. */
  readonly omitted: number;
}

/** Words that begin sentences, and proper nouns that name nobody. */
const plainWords = new Set(
  (
    'a about after all also an and any are as at because before between both but by customers during each errors every ' +
    'everything few for from he how if in is it its later many most new no nobody none not now of on one only or orders ' +
    'other our pages payments people requests results services she sign since some that the their them there these they ' +
    'this those to today two until users we what when where which while who why with within you your ' +
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday africa america asia australia europe european american asian north south east west ' +
    'add adjust alert automate change check define document ensure give improve keep let limit make measure monitor move remove ' +
    'replace review run set show split start stop tell test try use warn write ' +
    'app apps checkout dashboard dashboards degraded delay delays delayed downloads elevated email emails error failed failing ' +
    'high images increased intermittent latency login logins messages network notifications outage page partial performance ' +
    'reports requests search service site slow unable uploads video videos website ' +
    'api apac cpu csv dns emea eu gmt html http https i id ios ok pdf sms sso ssl tls uk url us utc vat vpn english android'
  ).split(' '),
);
const amount = /^[€$£]?\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?(?:[a-z]{1,3}|mins?|secs?|hours?)?%?$/i;
const clock = /^\d{1,2}:\d{2}(?::\d{2})?(?:[–-]\d{1,2}:\d{2})?$/;
const dated = /^\d{4}-\d{2}-\d{2}$|^\d{1,9}[–-](?:\d{1,9}%?|\p{Ll}{2,20})$/u;
const abbreviation = /^(?:\p{L}\.){1,3}\p{L}?$/u;
/** What machines and parts of a system are called. */
const machine = patternFrom(
  'i',
  '-(?:api|app|bucket|cache|cluster|db|dev|gw|job|lb|node|pod|primary|prod|proxy|queue|replica|staging|store|svc|worker)',
  's?$',
);

export function sanitize(text: string, words: PrivateWords): Sanitized {
  const sentences = oneLine(text)
    .split(/(?<=[.!?…])\s+(?=\S)/u)
    .filter((sentence) => sentence !== '');
  const kept = sentences.filter((sentence) => !isPrivate(sentence, words));
  return { sentences: kept, omitted: sentences.length - kept.length };
}

export function isPrivate(sentence: string, words: PrivateWords): boolean {
  const lower = sentence.toLowerCase();
  return (
    redact(sentence).text !== sentence ||
    words.phrases.some((phrase) => hasPhrase(lower, phrase)) ||
    sentence.split(/[\s–—…]+/u).some((token) => isPrivateToken(bare(token), words))
  );
}

/** Not inside a longer word: "Ann" is not in "cannot". */
export function hasPhrase(lower: string, phrase: string): boolean {
  for (let at = lower.indexOf(phrase); at !== -1; at = lower.indexOf(phrase, at + 1)) {
    const around = `${lower[at - 1] ?? ' '}${lower[at + phrase.length] ?? ' '}`;
    if (!/[\p{L}\d]/u.test(around)) return true;
  }
  return false;
}

const bare = (token: string): string =>
  token
    .replace(/^["'“”‘’(]{1,4}/u, '')
    .replace(/["'“”‘’),.;:!?]{1,6}$/u, '')
    .replace(/['’]s$/u, '');

function isPrivateToken(token: string, words: PrivateWords): boolean {
  if (token === '') return false;
  const lower = token.toLowerCase();
  if (words.names.has(lower) || lower.split(/[^\p{L}\d]+/u).some((part) => words.names.has(part)))
    return true;
  if (amount.test(token) || clock.test(token) || dated.test(token) || abbreviation.test(token))
    return false;
  // Signs, digits inside of words, other scripts: addresses, identifiers, versions, tickets, names in code.
  if (!/^[\p{Script=Latin}'’&+-]+$/u.test(token)) return true;
  if (machine.test(token)) return true;
  return token
    .split(/[^\p{L}]+/u)
    .some((part) => /\p{Lu}/u.test(part) && !isPlain(part.toLowerCase(), words));
}

const isPlain = (word: string, { common }: PrivateWords): boolean =>
  plainWords.has(word) || common.has(word);

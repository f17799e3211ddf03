/** Who a verb is about: the words before it, read backwards, clause by clause, as far as the subject is left out. */
import { patternFrom } from '../text/patterns.js';
import { isGivenName } from './phrases/given-names.js';
import type { ReviewContext } from './review.js';

const people = patternFrom(
  '',
  String.raw`^(?:i|we|you|he|she|us|nobody|noone|no-one|someone|somebody|anyone|anybody|everyone`,
  String.raw`|everybody|who|engineers?|developers?|devs?|operators?|teams?|on-?call|oncaller`,
  String.raw`|authors?|reviewers?|admins?|administrators?|sysadmins?|staff|employees?|persons?`,
  String.raw`|people|colleagues?|coworkers?|managers?|contractors?|responders?|sres?|dbas?`,
  String.raw`|maintainers?|committers?|interns?|owners?|leads?|members?|devops|ops|folks|humans?`,
  String.raw`|programmers?|vendors?|technicians?|squad|crew)$`,
);
/** One person, not a team: whom a text can single out. */
const individuals = patternFrom(
  '',
  String.raw`^(?:someone|somebody|who|engineer|developer|dev|operator|on-?call|oncaller|author|reviewer`,
  String.raw`|admin|administrator|sysadmin|employee|person|colleague|coworker|manager|contractor|responder`,
  String.raw`|sre|dba|maintainer|committer|intern|lead|human|programmer|technician|junior|trainee|he|she)$`,
);
const adverb = patternFrom(
  '',
  String.raw`^(?:\w+ly|also|then|still|just|again|perhaps|maybe|either|both|all|not|never|had|have`,
  String.raw`|has|was|were|is|are|been|to|even|ever|soon|once|first|at first|really|therefore|thus|instead|did)$`,
);
const auxiliary = patternFrom(
  '',
  String.raw`^(?:had|has|have|was|were|is|are|be|did|do|does|could|should|would|will|must|can|may|might`,
  String.raw`|never|didn['’]t|hadn['’]t|wasn['’]t|weren['’]t|couldn['’]t|don['’]t|doesn['’]t)$`,
);
/** Past forms that do not end in "ed", of what people and systems do. */
const irregular = patternFrom(
  '',
  String.raw`^(?:began|broke|brought|built|came|caught|chose|cut|drew|drove|fell|felt|found|gave|got|held|hit`,
  String.raw`|kept|knew|left|let|lost|made|meant|met|put|ran|read|said|saw|sent|set|shut|spent|stood|took|told`,
  String.raw`|thought|understood|went|woke|wrote|tries|sees|notices|goes|gets|gave|fed|sat|spoke)$`,
);
const boundary = patternFrom(
  'i',
  String.raw`([,;:()–—/]|\s-\s|\b(?:and|but|because|so|that|which|when|while|since|as|if|where|until`,
  String.raw`|although|though|whether|than|after|before|however|meaning|or|then|nor|yet)\b)`,
);
const preposition =
  /\b(?:of|by|for|in|on|at|from|with|to|under|behind|during|using|within|across|via|into)\b/i;

/** Words that are people or software: "the operator" types, a "Kubernetes operator" reconciles. */
const twofold = /^(?:operators?|managers?|responders?|admins?|members?|devs?|leads?|owners?)$/i;
const qualifier = patternFrom(
  'i',
  String.raw`^(?:the|an?|our|their|its|one|two|three|some|another|first|second|third|other|each|every|both|many|most`,
  String.raw`|on-?call|night|day|duty|shift|system|network|database|human|junior|senior|new|release|incident|product`,
  String.raw`|project|engineering|account|team|staff|crew|hub|same|this|that|any|all|no|security|support|tired|tech`,
  String.raw`|experienced|single|site|service|data|code|several|few|different|wrong|affected|primary)$`,
);

/** Between clauses with one subject: "… acknowledged it, and then forgot". */
const carrying = /^(?:and|but|or|then|nor|yet|so|that|which|,|\(|\)|–|—|-)$/i;

/**
 * Is the subject of what follows `before` a person or a team that could have acted otherwise? Users
 * and customers are not.
 */
export function hasHumanSubject(before: string, context: ReviewContext): boolean {
  return isPerson(findSubject(before), context) || isBareHandle(before, context);
}

/** Is it one person, by name or role? */
export function hasPersonalSubject(before: string, context: ReviewContext): boolean {
  const subject = findSubject(before);
  return isIndividual(subject, context) || isBareHandle(before, context);
}

export function isIndividual(word: string, context: ReviewContext): boolean {
  return (
    individuals.test(word.toLowerCase()) ||
    (isPerson(word, context) && !people.test(word.toLowerCase()))
  );
}

/** "core" may be a handle, but "the core" is not: a bare word that is one of those who took part is a person. */
function isBareHandle(before: string, { people: known }: ReviewContext): boolean {
  const words = wordsOf(before.trim().split(boundary).at(-1) ?? '');
  const [only] = words;
  return words.length === 1 && only !== undefined && known.has(only.toLowerCase());
}

/** The noun that is the subject of the verb behind `before`; '' where none is found. */
export function findSubject(before: string): string {
  const parts = before.replace(/\bon[- ]call\b/gi, 'on-call').split(boundary);
  let skipped = false;
  let inserted = false;
  for (let i = parts.length - 1; i >= Math.max(0, parts.length - 13); i -= 2) {
    const words = wordsOf(parts[i] ?? '');
    while (words.length > 0 && adverb.test(words.at(-1)?.toLowerCase() ?? '')) words.pop();
    const separator = parts[i - 1] ?? '';
    const found =
      words.length === 0 ? '' : skipped ? subjectOfClause(words, inserted) : findHead(words);
    if (found !== '') return stripped(found);
    // "it was X that failed" and "whoever was there failed" are found again; "because failed" is not.
    if (separator.trim() !== '' && !carrying.test(separator.trim()) && words.length === 0)
      return '';
    if (/^(?:that|which)$/i.test(separator.trim()) && words.length === 0)
      return stripped(findHead(wordsOf(parts[i - 2] ?? '')));
    inserted =
      words.length > 0 && /^[,(–—-]$/.test(separator.trim()) && insertion.test(words[0] ?? '');
    skipped = true;
  }
  return '';
}

/** Words put in between: "The operator, distracted by a call, entered …". */
const insertion = patternFrom(
  'i',
  String.raw`^(?:who|whom|whose|distracted|tired|under|without|despite|in|at|on|by|for|with|during|as|to|\w{3,14}ing)$`,
);

/**
 * The subject of a clause that has its own verb, `''` when the clause is another part of the same sentence. With words
 * put in behind it, the clause is the subject alone.
 */
function subjectOfClause(words: readonly string[], insertedBehind: boolean): string {
  const at = words.findIndex(
    (word, i) => isVerb(word) && !/^(?:the|an?|our|this)$/i.test(words[i - 1] ?? ''),
  );
  if (at > 0)
    return insertion.test(words[0] ?? '') && words.length < 3 ? '' : findHead(words.slice(0, at));
  return at < 0 && insertedBehind && !insertion.test(words[0] ?? '') ? findHead(words) : '';
}

function isVerb(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    auxiliary.test(plain) ||
    irregular.test(plain) ||
    /^(?!need|feed|speed|embed|bed$|red$|shed$|unrelated|automated|shared|managed)[a-z-]{2,16}ed$/.test(
      plain,
    )
  );
}

/** The subject of the main verb of the clause around: "the reviewer" of "the reviewer approved it without reading". */
export function clauseSubject(before: string): string {
  const parts = before.replace(/\bon[- ]call\b/gi, 'on-call').split(boundary);
  for (let i = parts.length - 1; i >= Math.max(0, parts.length - 9); i -= 2) {
    const found = subjectOfClause(wordsOf(parts[i] ?? ''), false);
    if (found !== '') return stripped(found);
    if (parts[i - 1] !== undefined && !carrying.test((parts[i - 1] ?? '').trim())) return '';
  }
  return '';
}

function wordsOf(clause: string): string[] {
  return clause
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^["'“‘*_]+|["'”’*_.]+$/g, ''))
    .filter(Boolean);
}

function stripped(word: string): string {
  return word.replace(/['’](?:s|d|ve|m|re)$/, '');
}

/** The noun that the phrase is about: "the engineers" of "the engineers on shift", "pods" of "some of the pods". */
function findHead(words: readonly string[]): string {
  const at = headAt(words);
  const head = words[at] ?? '';
  return twofold.test(stripped(head)) && at > 0 && !qualifier.test(words[at - 1] ?? '') ? '' : head;
}

function headAt(words: readonly string[]): number {
  const who = words.findIndex((word, i) => i > 0 && /^who$/i.test(word));
  if (who > 0) return who - 1;
  const at = words.findIndex(
    (word, i) => i > 0 && preposition.test(word) && !/^on-call$/i.test(word),
  );
  if (at <= 0) return words.length - 1;
  const lead = words[at - 1]?.toLowerCase() ?? '';
  return /^(?:one|two|three|four|some|none|most|many|all|several|few|any|each|both|neither|members?)$/.test(
    lead,
  )
    ? words.length - 1
    : at - 1;
}

export function isPerson(word: string, context: ReviewContext): boolean {
  const plain = word.replace(/^@/, '').toLowerCase();
  if (isBot(word)) return false;
  if (word.startsWith('@') && /^@[a-z\d-]{1,39}$/i.test(word)) return true;
  return (
    people.test(plain) ||
    isGivenName(word) ||
    (context.people.has(plain) && (/^\p{Lu}/u.test(word) || /[\d-]/.test(word)))
  );
}

/** `@dependabot`, `ci-robot`: nobody to be blamed. */
export function isBot(handle: string): boolean {
  return /(?:bot|\[bot\]|-actions|-ci)$/i.test(handle);
}

/** "The operator" may be software: what both do says nothing. */
export function isTwofold(before: string): boolean {
  return twofold.test(findSubject(before));
}

/** "I": who blames themselves is answered more gently, by a rule of its own. */
export function isFirstPerson(before: string): boolean {
  return /^(?:i)$/i.test(findSubject(before));
}

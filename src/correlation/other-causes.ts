/**
 * What speaks against any change of the repository: a provider, hardware, an expired certificate, a full disk, load,
 * an act by hand, a credential. Read in the report and in what people wrote, a clause at a time.
 */
import { expandPattern, wordingOf } from '../markdown/phrases.js';
import {
  otherCauseEntries,
  otherCauseKinds,
  vocabulary,
  type OtherCauseEntry,
  type OtherCauseKind,
} from './other-cause-entries.js';
import { otherCauseLanguages } from './other-languages/index.js';
import type { OtherCauseLanguage, TranslatedCause } from './other-languages/language.js';
import type { CommentRecord } from '../repository/repository.js';
import type { Incident } from '../incident/incident.js';
import { makeSieve, type Sieve } from '../text/sieve.js';
import type { Wording } from '../text/wording.js';

export interface OtherCause {
  readonly kind: OtherCauseKind;
  /** The clause, as it was written. */
  readonly text: string;
  /** Login; `''` for the report itself. */
  readonly by: string;
  readonly url: string;
}

/** One clause that somebody wrote, in the order of writing. */
export interface Clause {
  readonly text: string;
  readonly by: string;
  readonly url: string;
}

interface ReadyEntry {
  readonly entry: OtherCauseEntry;
  readonly wording: Wording;
  readonly words: Wording['words'];
  /** Takes it back: in the words before and, where the phrase denies nothing itself, within it. */
  readonly negated: RegExp;
  readonly within?: true;
  readonly behind?: RegExp;
}

const negated = /\b(?:no|not|n['’]t|never|without|isn|wasn|ruled out|healthy|fine|ok)\b/i;

function inEnglish(entry: OtherCauseEntry): ReadyEntry {
  const wording = wordingOf([entry], { vocabulary });
  return { entry, wording, words: wording.words, negated };
}

function inLanguage(language: OtherCauseLanguage): (entry: TranslatedCause) => ReadyEntry {
  const options = { vocabulary: language.vocabulary, wordEdges: language.wordEdges };
  const denied = new RegExp(expandPattern(language.negated, options), 'iu');
  const behind = language.negatedBehind;
  return (entry) => {
    const wording = wordingOf([entry], options);
    return {
      entry,
      wording,
      words: wording.words,
      negated: denied,
      ...(entry.denies ? {} : { within: true }),
      ...(behind === undefined || entry.denies ? {} : { behind: new RegExp(behind, 'u') }),
    };
  };
}

let sieve: Sieve<ReadyEntry> | undefined;

/** In the order of the lists. */
function entriesThatMayHold(clause: string): readonly ReadyEntry[] {
  sieve ??= makeSieve([
    ...otherCauseEntries.map(inEnglish),
    ...otherCauseLanguages.flatMap((language) => language.entries.map(inLanguage(language))),
  ]);
  return sieve(clause);
}

/** The clauses of the report, then those of the comments. */
export function readClauses(
  incident: Pick<Incident, 'title' | 'symptoms'>,
  comments: readonly CommentRecord[],
): readonly Clause[] {
  return [
    { by: '', url: '', body: `${incident.title}\n${incident.symptoms}` },
    ...comments.map(({ author, url, body }) => ({ by: author.login, url, body })),
  ].flatMap(({ by, url, body }) => splitClauses(body).map((text) => ({ text, by, url })));
}

/** What other causes a clause states. */
export function otherCausesIn(clause: string): readonly OtherCauseEntry[] {
  return entriesThatMayHold(clause).flatMap((one) => (isStated(clause, one) ? [one.entry] : []));
}

/** Each kind once, the newest clause of it; in the order of the usual suspects. */
export function findOtherCauses(clauses: readonly Clause[]): readonly OtherCause[] {
  const found = new Map<OtherCauseKind, OtherCause>();
  for (const clause of clauses)
    for (const { kind } of otherCausesIn(clause.text)) found.set(kind, { kind, ...clause });
  return otherCauseKinds.flatMap((kind) => found.get(kind) ?? []);
}

/** Sentences, and parts that a semicolon or a contrast sets off; commands and quotations are nobody's statement. */
function splitClauses(body: string): readonly string[] {
  return body
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => !/^\s{0,3}(?:>|\/(?!var|tmp|home|data|mnt|opt|boot))/.test(line))
    .flatMap((line) => line.split(/(?<=[.!?])\s|(?<=[。！？])|;|,? but /))
    .map((clause) => clause.trim().slice(0, 300))
    .filter((clause) => clause !== '' && !/[?？]$/.test(clause));
}

function isStated(clause: string, { wording, negated, within, behind }: ReadyEntry): boolean {
  const match = wording.in(clause).exec(clause);
  if (match === null) return false;
  const end = match.index + match[0].length;
  // "No longer valid" and "no space left" are the finding itself: only what comes before it negates.
  const before = clause.slice(Math.max(0, match.index - 25), within ? end : match.index);
  return !negated.test(before) && behind?.test(clause.slice(end, end + 16)) !== true;
}

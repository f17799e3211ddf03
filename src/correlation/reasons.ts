/** What people give as the reason: a change that they do not name, or something that is no change. The newest counts. */
import { wordingOf } from '../markdown/phrases.js';
import { findWording } from '../text/wording.js';
import type { Incident } from '../incident/incident.js';
import type { CommentRecord } from '../repository/repository.js';
import { causeWords, changePhrases, findingWords, notThat, vocabulary } from './change-phrases.js';
import {
  findOtherCauses,
  otherCausesIn,
  readClauses,
  type Clause,
  type OtherCause,
} from './other-causes.js';
import { blamesAnything } from './stance.js';

export interface Reasons {
  readonly otherCauses: readonly OtherCause[];
  /**
   * `change`: it was a change, says the newest clause that gives a reason; `other`: it was none; `null`: nobody gave a
   * reason, or only what is as often an effect.
   */
  readonly newest: 'change' | 'other' | null;
  /** Clauses that describe the change or the cause in words, oldest first. */
  readonly descriptions: readonly Clause[];
}

const changes = wordingOf(changePhrases, { vocabulary });
const causes = wordingOf(causeWords, { vocabulary });
const findings = wordingOf(findingWords, { vocabulary });
const takenBack = wordingOf(notThat, { vocabulary });

/** Somebody says that a change was the reason, by number or in words. */
export function speaksOfChange(clause: string): boolean {
  return (
    (findWording(clause, changes) !== null && findWording(clause, takenBack) === null) ||
    blamesAnything(clause)
  );
}

/** "Smaller batches again, lag shrinks": the first half describes the change, the other one its effect. */
function describedIn(clause: Clause): readonly Clause[] {
  return clause.text
    .split(/,\s|\s[–—-]\s/)
    .map((text) => ({ ...clause, text }))
    .filter((part) => speaksOfChange(part.text) || tellsOfCause(part));
}

/** What is missing or wrong is a symptom in the report, and a finding in the thread. */
function tellsOfCause({ text, by }: Clause): boolean {
  return (
    (findWording(text, causes) !== null || (by !== '' && findWording(text, findings) !== null)) &&
    findWording(text, takenBack) === null
  );
}

export function readReasons(
  incident: Pick<Incident, 'title' | 'symptoms'>,
  comments: readonly CommentRecord[],
): Reasons {
  const clauses = readClauses(incident, comments);
  let newest: Reasons['newest'] = null;
  const descriptions: Clause[] = [];
  for (const clause of clauses) {
    const isOther = otherCausesIn(clause.text).some(({ effect }) => effect !== true);
    if (speaksOfChange(clause.text)) newest = 'change';
    else if (isOther) newest = 'other';
    if (newest !== 'other') descriptions.push(...describedIn(clause));
  }
  return { otherCauses: findOtherCauses(clauses), newest, descriptions };
}

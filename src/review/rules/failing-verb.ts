/** Failed to, forgot, neglected, overlooked, with a person or team as the subject. */
import { wordingOf } from '../../markdown/phrases.js';
import { failings, passiveFailings, withoutCare } from '../phrases/failings.js';
import { vocabulary } from '../phrases/people-words.js';
import type { ReviewContext, Rule, RuleFinding } from '../review.js';
import { matchesIn, type Match } from '../match.js';
import { clauseSubject, hasHumanSubject, isFirstPerson, isPerson, isTwofold } from '../subject.js';
import { quoted } from './document-parts.js';

const verbs = wordingOf(failings, { vocabulary, flags: 'gi' });
const careless = wordingOf(withoutCare, { vocabulary, flags: 'gi' });
const passive = wordingOf(passiveFailings, { vocabulary, flags: 'gi' });
/** What only people fail to do; software fails to start and to reconcile. */
const diligent =
  /\s(?:check|test|notice|review|verify|follow|read|ask|tell|inform|escalate|document|consider|think|see)$/i;
/** What a search or a test covered is no failing: "we did not check the archive, but …". */
const scope =
  /^\s(?:the )?(?:\w+ )?(?:links?|pages?|rows?|archives?|rest|others?)\b[^.;]{0,30}\bbut\b/i;

export const failingVerb: Rule = {
  id: 'no-failing-verb',
  formerId: 'b4-failing-verb',
  description:
    'People are not said to have failed, forgotten or missed something; the text says what they could see instead.',
  defaultSeverity: 'warning',
  source: 'PagerDuty postmortem guide; Zwieback, Beyond Blame ("didn\'t").',
  rewrite: {
    from: 'We forgot to renew the certificate.',
    to: 'Nothing told us that the certificate runs out: the reminder went to a closed mailbox.',
  },
  check: (document, context): readonly RuleFinding[] =>
    [
      ...matchesIn(document, verbs).filter(
        (match) => !scope.test(match.after) && isOfPeople(match, context),
      ),
      ...matchesIn(document, careless).filter(({ before }) =>
        isPerson(clauseSubject(before), context),
      ),
      ...matchesIn(document, passive).filter(({ after }) => isByPeople(after, context)),
    ]
      .filter(({ passage }) => passage.section !== 'action-items')
      .map(({ words, place }) => ({
        message:
          `Unexpected ${quoted(words)} with a person as its subject, expected what ` +
          'they could see ("the alert did not reach …", "nothing prompted …")',
        place,
        ...asFact(words),
      })),
};

function isOfPeople({ before, words }: Match, context: ReviewContext): boolean {
  const ofBoth = /^fail/i.test(words) && !diligent.test(words);
  return (
    hasHumanSubject(before, context) && !isFirstPerson(before) && !(ofBoth && isTwofold(before))
  );
}

/** "Forgotten by the driver": it was no person. Without "by" it was. */
function isByPeople(after: string, context: ReviewContext): boolean {
  const agent = /^\sby ((?:[\w'’@-]+ ){0,3}[\w'’@-]+)/.exec(after)?.[1];
  return agent === undefined || agent.split(' ').some((word) => isPerson(word, context));
}

/** "forgot to renew" → "did not renew": the same fact, no verdict. What only people neglect to do has no such form. */
function asFact(words: string): { readonly suggestion?: string } {
  const [, verb] = /^(?:failed|forgot|neglected) to (\w+)$/i.exec(words) ?? [];
  if (verb === undefined) return {};
  const fact = `did not ${verb}`;
  return fact.search(verbs.in(fact)) !== -1 ? {} : { suggestion: fact };
}

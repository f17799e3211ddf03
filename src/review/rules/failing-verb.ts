/** Failed to, forgot, neglected, overlooked, with a person or team as the subject. */
import { compilePhrases } from '../../markdown/phrases.js';
import { failings, vocabulary } from '../phrases/blame.js';
import type { Rule, RuleFinding } from '../review.js';
import { hasHumanSubject } from '../subject.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const verbs = compilePhrases(failings, { vocabulary, flags: 'gi' });

export const failingVerb: Rule = {
  id: 'no-failing-verb',
  formerId: 'b4-failing-verb',
  description:
    'People are not said to have failed, forgotten or missed something; the text says what they could see instead.',
  defaultSeverity: 'warning',
  source: 'PagerDuty postmortem guide; Zwieback, Beyond Blame ("didn\'t").',
  check: (document, context): readonly RuleFinding[] =>
    matchesIn(document, verbs)
      .filter(
        ({ passage, before }) =>
          passage.section !== 'action-items' && hasHumanSubject(before, context),
      )
      .map(({ words, place }) => ({
        message:
          `Unexpected ${quoted(words)} with a person as its subject, expected what ` +
          'they could see ("the alert did not reach …", "nothing prompted …")',
        place,
      })),
};

/** A person without a name as the cause: "a junior developer", "the engineer who", "somebody". */
import { wordingOf } from '../../markdown/phrases.js';
import { blameworthy, rolesAsCause } from '../phrases/culprits.js';
import { vocabulary } from '../phrases/people-words.js';
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { findSubject, hasHumanSubject, hasPersonalSubject } from '../subject.js';
import { quoted } from './document-parts.js';

const causes = wordingOf(rolesAsCause, { vocabulary, flags: 'gi' });
const predicates = wordingOf(blameworthy, { vocabulary, flags: 'gi' });
const ofTeams = /to blame|at fault|responsible|react|respond|bother|care|listen|wrong/i;
const denied = /\b(?:not|never|no|nobody|without|rather than|instead of|n['’]t)\b[^,;]{0,30}$/i;

/** Asked first: most passages have none of it. */
const hint = patternFrom(
  'i',
  String.raw`caus|broke|botch|messed|introduc|fault|mistake|blam|wrong|crash|took|brought|bad|buggy|untested|error|somebody`,
  String.raw`|someone|oversight|neglig|ignoran|incompet|careless|responsib|did ?n[o'’]t|had ?n[o'’]t|did not|had not`,
);

export const roleAsCause: Rule = {
  id: 'no-role-as-cause',
  description: 'A role is no cause either: whoever stood there would have seen the same.',
  defaultSeverity: 'warning',
  source: 'PagerDuty ("an individual\'s action should never be considered a root cause").',
  rewrite: {
    from: 'The outage was caused by a junior developer.',
    to: 'A push to the main branch goes live without a build: that is how the change reached users.',
  },
  check: (document, context): readonly RuleFinding[] => {
    const near = document.passages.filter(({ text }) => hint.test(text));
    return [
      ...matchesIn(document, causes, near).filter(({ before }) => !denied.test(before)),
      ...matchesIn(document, predicates, near).filter(
        ({ words, before }) =>
          !/^(?:i|we|nobody|no-one|noone|anyone|anybody)$/i.test(findSubject(before)) &&
          (ofTeams.test(words)
            ? hasHumanSubject(before, context)
            : hasPersonalSubject(before, context)),
      ),
    ]
      .filter(({ passage }) => passage.section !== 'action-items')
      .map(({ words, place }) => ({
        message: `Unexpected ${quoted(words)} of a person, expected what made the action look right, or the guard that was not there`,
        place,
      }));
  },
};

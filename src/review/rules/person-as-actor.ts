/** A named person who broke, caused or mistakenly did something. */
import { expandPhrases } from '../../markdown/phrases.js';
import { wordingFrom } from '../../text/wording.js';
import { harms } from '../phrases/culprits.js';
import { vocabulary } from '../phrases/people-words.js';
import type { Rule, RuleFinding } from '../review.js';
import { isPerson } from '../subject.js';
import { matchesIn } from '../match.js';
import { isGivenName } from '../phrases/given-names.js';
import { quoted } from './document-parts.js';

const name =
  "(@[A-Za-z\\d][A-Za-z\\d-]{0,38}|[\\p{L}][\\p{L}\\d-]{1,38}(?: \\p{Lu}[\\p{L}'’-]{1,30})?)";
const slip = `(?:${(vocabulary['slip'] ?? []).join('|')})`;
const harm = () => expandPhrases(harms, { vocabulary });
const active = wordingFrom(
  () =>
    `(?<![\\w@/.])${name} (?:had |has |then |also |again ){0,2}(?:${harm()}|${slip} \\w+|\\w+ed (?:[\\w ]{0,30} )?${slip})`,
  'giu',
);
/** "Alice's bad push was the root cause": what is somebody's, as the cause. */
const possessive = wordingFrom(
  () =>
    `(?<![\\w@/.])${name}['’]s? (?:[\\w-]+ ){1,4}(?:(?:was|were|is) (?:the|a|one) (?:\\w+ ){0,2}(?:cause|reason|trigger|culprit)` +
    `|caused|broke|took down|brought down|led to|crashed)`,
  'giu',
);
const passive = wordingFrom(
  () => `\\b(?:caused|broken|introduced|misconfigured|deleted|crashed|triggered) by ${name}`,
  'giu',
);

export const personAsActor: Rule = {
  id: 'no-person-as-actor',
  formerId: 'b6-person-as-actor',
  description:
    'No named person is the subject of a harmful verb: anyone in their place could have been.',
  defaultSeverity: 'warning',
  source: 'PagerDuty ("abstract to an inspecific responder"); Google SRE book.',
  rewrite: {
    from: 'Alice broke production with a bad push.',
    to: 'A push at 14:02 reached production before its tests had run.',
  },
  check: (document, context): readonly RuleFinding[] =>
    [active, possessive, passive]
      .flatMap((pattern) => matchesIn(document, pattern))
      .filter(
        ({ groups }) =>
          isNamed(groups[0] ?? '', context.people) &&
          isPerson((groups[0] ?? '').split(' ')[0] ?? '', context),
      )
      .map(({ words, place }) => ({
        message: `Unexpected ${quoted(words)}, expected a role ("the on-call engineer") or the system that acted`,
        place,
      })),
};

function isNamed(words: string, people: ReadonlySet<string>): boolean {
  const [first = ''] = words.split(' ');
  return (
    first.startsWith('@') ||
    isGivenName(first) ||
    people.has(words.toLowerCase()) ||
    people.has(first.toLowerCase())
  );
}

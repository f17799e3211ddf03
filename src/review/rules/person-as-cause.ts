/** A person in the title, the trigger or the contributing factors. */
import type { Rule, RuleFinding } from '../review.js';
import { isBot } from '../subject.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const words = /(?<![\w@/.`])@?[\p{L}][\p{L}\d-]{1,38}(?![\w@/])/giu;

/** A heading that says whose document it is names nobody as a cause. */
const label = /^\s*(?:owners?|authors?|leads?|written by|by|facilitator|participants?)\b/i;

export const personAsCause: Rule = {
  id: 'no-person-as-cause',
  formerId: 'b7-person-as-cause',
  description: 'No person is named in the title, the trigger or the contributing factors.',
  defaultSeverity: 'warning',
  source: 'PagerDuty ("an individual\'s action should never be considered a root cause").',
  rewrite: {
    from: 'Root cause: @alice pushed the wrong tag.',
    to: 'Root cause: two tags differ in one letter, and the deploy takes both.',
  },
  check: (document, context): readonly RuleFinding[] => {
    const passages = document.passages.filter(
      ({ form, section, text }) =>
        section === 'contributing-factors' ||
        section === 'trigger' ||
        (form === 'heading' && text.trim() === document.title && !label.test(text)),
    );
    return matchesIn(document, words, passages)
      .filter(
        ({ words: name, before, after }) =>
          !isBot(name) && isName(name, before, after, context.people),
      )
      .map(({ words: name, before, place }) => ({
        message: `Unexpected ${quoted(name)} here, expected conditions and changes, not people`,
        place,
        ...asAnybody(name, before),
      }));
  },
};

/** A handle can be anybody. A plain name may be half of a longer one. */
function asAnybody(name: string, before: string): { readonly suggestion?: string } {
  return name.startsWith('@') && /(?:^|[\s(])$/.test(before)
    ? { suggestion: before.trim() === '' ? 'Someone' : 'someone' }
    : {};
}

/** What only a person is followed by: a possession or a deed. */
const deed = /^(?:['’]s\b|\s(?:\w{2,14}ed|did|forgot|was|had|has|made|broke|ran|took|wrote)\b)/i;

/**
 * A handle with `@`, or a known name that cannot be another word: capitalised inside a sentence,
 * with a digit or hyphen, or doing something.
 */
function isName(name: string, before: string, after: string, people: ReadonlySet<string>): boolean {
  if (name.startsWith('@'))
    return (
      /^@[a-z\d-]{1,39}$/i.test(name) &&
      (people.has(name.slice(1).toLowerCase()) ||
        !/\b(?:scope|package|npm|import|decorator|annotation)\b/i.test(before))
    );
  if (!people.has(name.toLowerCase())) return false;
  return /[\d-]/.test(name) || deed.test(after) || (/^\p{Lu}/u.test(name) && before.trim() !== '');
}

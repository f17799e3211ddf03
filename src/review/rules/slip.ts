/** By accident, by mistake: the word says that somebody slipped, and nothing of what let the slip through. */
import { wordingOf } from '../../markdown/phrases.js';
import { slipNouns, slips } from '../phrases/failings.js';
import { vocabulary } from '../phrases/people-words.js';
import { patternFrom } from '../../text/patterns.js';
import type { ReviewContext, Rule, RuleFinding } from '../review.js';
import { matchesIn, type Match } from '../match.js';
import {
  clauseSubject,
  findSubject,
  hasHumanSubject,
  isFirstPerson,
  isPerson,
} from '../subject.js';
import { quoted } from './document-parts.js';

const deeds = wordingOf(slips, { vocabulary, flags: 'gi' });
const nouns = wordingOf(slipNouns, { vocabulary, flags: 'gi' });
const passive = /\b(?:was|were|been|being|got|is|are)\s?(?:\w+ly\s?)?$/i;
/** "The rule was changed, accidentally closing the port": somebody changed it. */
const passiveBefore = /\b(?:was|were) (?:\w+ly )?\w+(?:ed|en)(?: [\w-]+){0,5},?\s?$/i;
/** "… by a script": a machine did it. A person behind "by" may be one. */
const agent = patternFrom(
  'i',
  String.raw`\bby (?:(?:an?|the|our|its|this|one of the) )?(?:[\w-]+ ){0,2}?(?:scripts?|jobs?|bugs?|process|automation`,
  String.raw`|pipelines?|controllers?|cron|tools?|systems?|updates?|upgrades?|migrations?|changes?|deploys?|bots?|policy|rules?)\b`,
);

export const slip: Rule = {
  id: 'no-slip',
  description: 'A slip is told by what made it possible, not by "accidentally" or "by mistake".',
  defaultSeverity: 'warning',
  source: 'PagerDuty ("avoid the concept of human error"): anybody can slip, a guard holds.',
  rewrite: {
    from: 'The on-call engineer accidentally deleted the production volume.',
    to: 'The command deleted the production volume: both clusters have the same prompt.',
  },
  check: (document, context): readonly RuleFinding[] => [
    ...matchesIn(document, deeds)
      .filter((match) => match.passage.section !== 'action-items' && isSomebodys(match, context))
      .map(({ words, place, groups }) => ({
        message: `Unexpected ${quoted(words)}, expected what made it possible: the prompt, the missing guard, the default`,
        place,
        ...withoutAdverb(words, groups[0] ?? groups[1] ?? ''),
      })),
    ...matchesIn(document, nouns)
      .filter(({ passage }) => passage.section !== 'action-items')
      .map(({ words, place }) => ({
        message: `Unexpected ${quoted(words)}, expected what made it possible: the prompt, the missing guard, the default`,
        place,
        ...withoutAdverb(words, words.split(/\s/, 1)[0] ?? ''),
      })),
  ],
};

function isSomebodys(
  { words, before, after, passage, groups }: Match,
  context: ReviewContext,
): boolean {
  const adverb = groups[0] ?? '';
  if (agent.test(`${groups[1] === undefined ? '' : words} ${after}`)) return false;
  if (passive.test(before)) return true;
  if (isFirstPerson(before)) return false;
  if (/ing$/i.test(words) && adverb !== '') {
    return passiveBefore.test(before) || isPerson(clauseSubject(before), context);
  }
  if (hasHumanSubject(before, context)) return true;
  // A title leaves the verb out: "Table accidentally dropped".
  return (
    (passage.form === 'heading' && after.trim() === '' && before.trim() !== '') ||
    (findSubject(before) === '' && before.trim() === '' && /ed$/i.test(words))
  );
}

/** Cut out, with one of the spaces around it, unless an article in front would no longer fit. */
function withoutAdverb(words: string, adverb: string): { readonly suggestion?: string } {
  const rest = words.replace(adverb, ' ').replace(/\s+/g, ' ').trim();
  return adverb === '' || rest === '' || /^[aeiou]/i.test(words) !== /^[aeiou]/i.test(rest)
    ? {}
    : { suggestion: /^\p{Lu}/u.test(words) ? capitalized(rest) : rest };
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

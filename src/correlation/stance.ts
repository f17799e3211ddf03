/**
 * What a sentence says about the change that it names. Verbs decide, not prepositions: a change in which something is
 * removed, fixed or reverted is what was done about the incident, and a change that is itself reverted is to blame.
 */

/** `cure`: what was done about it. `innocent`: ruled out, or tried without effect. */
import { patternFrom } from '../text/patterns.js';
export type Stance = 'blamed' | 'cure' | 'innocent' | 'mentioned';

/** `REF` is the change in question, `OTHER` for any other change that the sentence names. */
export interface StanceEntry {
  readonly stance: Exclude<Stance, 'mentioned'>;
  readonly pattern: RegExp;
  readonly says: readonly string[];
  readonly saysNot: readonly string[];
}

/** The first entry that fits decides, so the more special come first. */
export const stanceEntries: readonly StanceEntry[] = [
  {
    stance: 'innocent',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:revert(?:ed|ing)?|roll(?:ed|ing) back)\b.{0,30}\bREF\b.{0,60}\b(?:no (?:effect`,
      String.raw`|change|difference)|did ?n[o'’]t help|in vain|still)\b`,
    ),
    says: [
      'Reverted REF, no effect',
      'Rolled back REF but it still fails',
      'reverting REF did not help',
    ],
    saysNot: ['Reverted REF, errors are gone', 'Reverted in REF'],
  },
  {
    stance: 'innocent',
    pattern:
      /\b(?:not|isn['’]t|wasn['’]t|unrelated to|ruled? out|unlikely|doubt(?: it is)?|n[o'’]t caused by)\b.{0,25}\bREF\b/i,
    says: ['It is not REF', 'we ruled out REF', 'This is unrelated to REF', 'Not caused by REF'],
    saysNot: ['It is REF', 'Not sure yet. After lunch we look at OTHER and then REF'],
  },
  {
    stance: 'innocent',
    pattern:
      /\bREF\b.{0,20}\b(?:is|was|looks?|seems?)\b.{0,12}\b(?:fine|innocent|unrelated|harmless|ok|not (?:it|the|to))\b/i,
    says: ['REF is fine', 'REF looks unrelated', 'REF was not it', 'REF is not the cause'],
    saysNot: ['REF is the cause', 'REF looks bad'],
  },
  {
    stance: 'cure',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:revert|roll|back)(?:ed|ing|s)?\b(?: it| this| that| them| OTHER| back| out`,
      String.raw`| the \w+){0,3} (?:in|with|by|via|through) REF\b`,
    ),
    says: [
      'Reverted in REF',
      'Rolled it back with REF',
      'Reverted OTHER in REF',
      'reverting the deploy via REF',
    ],
    saysNot: ['Reverted REF', 'Rolled back REF in OTHER'],
  },
  {
    stance: 'innocent',
    pattern: /\b(?:roll(?:ed|ing)?|went|going|go|back) (?:us )?(?:back )?to REF\b/i,
    says: ['Rolled back to REF', 'we went back to REF'],
    saysNot: ['Rolled back REF'],
  },
  {
    stance: 'blamed',
    pattern:
      /\b(?:revert(?:ed|ing|s)?|roll(?:ed|ing|s)?[ -]?back|back(?:ed|ing)?[ -]?out|undo(?:ing|ne)?)\b.{0,25}\bREF\b/i,
    says: [
      'Reverted REF',
      'We are rolling back REF',
      'Backing out the change REF',
      'Reverted REF in OTHER',
    ],
    saysNot: ['Reverted the cache setting, then looked at the dashboards and at REF'],
  },
  {
    stance: 'blamed',
    pattern:
      /\bREF\b.{0,30}\b(?:broke|breaks?|caus(?:es?|ed|ing)|introduc(?:es?|ed)|trigger(?:s|ed)|regress\w{0,6})\b/i,
    says: ['REF broke checkout', 'I think REF caused this', 'REF introduced the bug'],
    saysNot: ['REF fixes what OTHER does'],
  },
  {
    stance: 'blamed',
    pattern:
      /\b(?:bisect\w{0,4}|culprit|offend(?:er|ing)|suspects?|suspicious|blame|regression|to blame)\b.{0,40}\bREF\b/i,
    says: [
      'git bisect ends at REF',
      'The culprit is REF',
      'the offending change is REF',
      'I suspect REF',
    ],
    saysNot: [
      'No suspect yet, and nobody has looked at what is going on with the queue since; REF',
    ],
  },
  {
    stance: 'blamed',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:caused|introduced|triggered|broken|brought|broke|started|began`,
      String.raw`|fail\w{0,3})\b.{0,30}\b(?:by|in|with|after|since|from)\b.{0,12}\bREF\b`,
    ),
    says: [
      'caused by REF',
      'Started right after REF, I think',
      'introduced in REF',
      'It fails since REF',
    ],
    saysNot: ['Fixed by REF', 'The dashboard is broken, see REF'],
  },
  {
    stance: 'cure',
    pattern: patternFrom(
      'i',
      String.raw`\bREF\b(?! (?:was|is|got|has been)\b).{0,25}\b(?:fix(?:es|ed)?|resolv(?:es|ed)`,
      String.raw`|should (?:fix|help)|revert(?:s|ed)|restores?|repairs?|mitigat\w{0,3}|removes?)\b`,
    ),
    says: [
      'REF fixes it',
      'REF should fix this',
      'REF reverts the change',
      'Deployed REF, which restores the limit',
    ],
    saysNot: ['REF broke it', 'REF was reverted'],
  },
  {
    stance: 'cure',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:remov|fix|add|rais|increas|restor|repair|patch|disabl|mitigat|workaround|resolv`,
      String.raw`|correct)\w{0,4}\b.{0,60}\b(?:in|with|by|via|through|:) ?REF\b`,
    ),
    says: [
      'Removing the regex from the ingress in REF',
      'Fixed by REF',
      'We add memory with REF',
      'Fix: REF',
    ],
    saysNot: ['Broken since REF'],
  },
  {
    stance: 'blamed',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:after|since|because of|due to|the (?:code|deploy|release|change|rollout) (?:from`,
      String.raw`|of|in)|we (?:deployed|shipped|merged|released)\b.{0,25}\bin|merg(?:e|ing)|deploy(?:ing`,
      String.raw`|ment)? of) REF\b`,
    ),
    says: [
      'since REF',
      'due to REF',
      'What we deployed at 12:20 in REF takes every path',
      'the code from REF',
    ],
    saysNot: ['see REF', 'Look at REF', 'from REF'],
  },
  {
    stance: 'blamed',
    pattern:
      /\bREF\b.{0,20}\b(?:is|was) (?:the )?(?:cause|reason|trigger|problem|it|reverted|rolled back)\b/i,
    says: ['REF is the cause', 'REF was the trigger', 'REF was reverted'],
    saysNot: ['REF is green'],
  },
];

const reference =
  /(?:[\w.-]{1,80}\/[\w.-]{1,80})?#\d{1,9}|\b[0-9a-f]{7,40}\b|https?:\/\/\S{1,200}\/(?:pull|commit)\/\w{1,40}/gi;

/**
 * @param isMeant whether a reference of the text (`#12`, a sha, an address) means the change in question
 */
export function readStance(text: string, isMeant: (reference: string) => boolean): Stance {
  const marked = text
    .slice(0, 1000)
    .replace(/[*_`]/g, '')
    .replace(reference, (found) => (isMeant(found) ? 'REF' : 'OTHER'));
  return stanceOf(marked);
}

const stanceOf = (marked: string): Stance =>
  stanceEntries.find(({ pattern }) => pattern.test(marked))?.stance ?? 'mentioned';

/** Whether any change that the text names is to blame by it. */
export function blamesAnything(text: string): boolean {
  const short = text.slice(0, 1000).replace(/[*_`]/g, '');
  const found = short.match(reference) ?? [];
  return found
    .slice(0, 5)
    .some((name) => readStance(short, (other) => other === name) === 'blamed');
}

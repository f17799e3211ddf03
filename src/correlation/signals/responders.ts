/** What people wrote about a change while they looked for the reason. */
import type { Signal } from '../signal.js';

const goingBack =
  /\b(?:revert(?:ed|ing|s)?|roll(?:ed|ing|s)?[ -]?back|back(?:ed|ing)?[ -]?out|(?:going|go|went) back|version before)\b/i;
const blaming =
  /\b(?:caus(?:e|ed|es|ing)|after|since|because|due to|broke|breaks?|trigger(?:ed|s)?|introduced|regress\w{0,8}|suspect|from|by)\b/i;
const inVain =
  /\b(?:did(?:n['’]t| not) help|no (?:effect|change|difference)|in vain|still (?:fail|broken|down|the same|happen)\w{0,6})\b/i;
const acquitting =
  /\b(?:not|isn['’]t|wasn['’]t|unrelated|innocent|fine|ruled out|doesn['’]t|unlikely)\b/i;

/** What one sentence says about the change that it names. */
function stanceOf(text: string): 'blamed' | 'doubted' | 'mentioned' {
  if (inVain.test(text)) return 'doubted';
  if (goingBack.test(text)) return 'blamed';
  if (acquitting.test(text)) return 'doubted';
  return blaming.test(text) ? 'blamed' : 'mentioned';
}

const words = { blamed: 'points to it', doubted: 'doubts it', mentioned: 'mentions it' } as const;

export const responders: Signal = {
  id: 'responders',
  description:
    'Comments and the report that mention the change by number, sha or deployment: "started right after #412".',
  evidence(candidate, context) {
    // The newest remark with a stance counts; one without stands only alone.
    const stances = context
      .mentions(candidate)
      .map((mention) => ({ ...mention, stance: stanceOf(mention.text) }));
    const last = stances.filter(({ stance }) => stance !== 'mentioned').at(-1) ?? stances.at(-1);
    if (last === undefined) return null;
    const said = `"${last.text.replace(/\s+/g, ' ').trim().slice(0, 100)}"`;
    return { features: { [last.stance]: 1 }, text: `${last.by} ${words[last.stance]}: ${said}` };
  },
};

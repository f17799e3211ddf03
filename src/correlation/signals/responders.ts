/** What people wrote about a change while they looked for the reason. */
import type { Signal } from '../signal.js';

const blaming = /\b(?:caus(?:e|ed|es|ing)|after|since|because|due to|broke|breaks?|trigger(?:ed|s)?|introduced|regress\w{0,8}|suspect|revert(?:ed|ing|s)?|roll(?:ed|ing|s)?[ -]?back|from|by)\b/i;
/** "Back to the version before #71": the change is what one goes back from. */
const goingBack = /\b(?:(?:go(?:ing|es)?|went|gone|switch(?:ed|ing)?|back) (?:back )?to|revert(?:ed|ing|s)?|roll(?:ed|ing|s)?[ -]?back)\b[^.;]{0,60}\bbefore\b/i;
const acquitting = /\b(?:not|isn['’]t|wasn['’]t|unrelated|innocent|fine|ruled out|doesn['’]t|didn['’]t help|unlikely|before)\b/i;

export const responders: Signal = {
  id: 'responders',
  description: 'Comments and the report that mention the change by number, sha or deployment: "started right after #412".',
  evidence(candidate, context) {
    const mentions = context.mentions(candidate);
    const last = mentions.at(-1);
    if (last === undefined) return null;
    const said = `"${last.text.replace(/\s+/g, ' ').trim().slice(0, 100)}"`;
    if (goingBack.test(last.text)) return { features: { blamed: 1 }, text: `${last.by} points to it: ${said}` };
    if (acquitting.test(last.text)) return { features: { doubted: 1 }, text: `${last.by} doubts it: ${said}` };
    if (mentions.some(({ text }) => blaming.test(text) && !acquitting.test(text))) return { features: { blamed: 1 }, text: `${last.by} points to it: ${said}` };
    return { features: { mentioned: 1 }, text: `${last.by} mentions it: ${said}` };
  },
};

/** What people wrote about a change while they looked for the reason. */
import { numberOf } from '../reference.js';
import type { ChangeCandidate } from '../correlation.js';
import type { Signal, SignalContext } from '../signal.js';

const blaming = /\b(?:caus(?:e|ed|es|ing)|after|since|because|due to|broke|breaks?|trigger(?:ed|s)?|introduced|regress\w{0,8}|suspect|revert(?:ed|ing|s)?|roll(?:ed|ing|s)?[ -]?back|from|by)\b/i;
const acquitting = /\b(?:not|isn['’]t|wasn['’]t|unrelated|innocent|fine|ruled out|doesn['’]t|didn['’]t help|unlikely|before)\b/i;

export const responders: Signal = {
  id: 'responders',
  description: 'Comments and the report that mention the change by number, sha or deployment: "started right after #412".',
  evidence(candidate, context) {
    const sentences = mentionsOf(candidate, context);
    const last = sentences.at(-1);
    if (last === undefined) return null;
    const said = `"${last.text.replace(/\s+/g, ' ').trim().slice(0, 100)}"`;
    if (acquitting.test(last.text)) return { features: { doubted: 1 }, text: `${last.by} doubts it: ${said}` };
    if (sentences.some(({ text }) => blaming.test(text) && !acquitting.test(text))) return { features: { blamed: 1 }, text: `${last.by} points to it: ${said}` };
    return { features: { mentioned: 1 }, text: `${last.by} mentions it: ${said}` };
  },
};

/** Sentences that name the change, oldest first: the report, then the comments. */
function mentionsOf(candidate: ChangeCandidate, context: SignalContext): readonly { readonly by: string; readonly text: string }[] {
  const number = numberOf(candidate);
  const sha = /^[0-9a-f]{40}$/.test(candidate.commit.sha) ? candidate.commit.sha.slice(0, 7) : null;
  const named = (text: string): boolean => (number !== null && new RegExp(`(?:#|/pull/)${number}(?!\\d)`).test(text)) || (sha !== null && text.toLowerCase().includes(sha));
  const texts = [{ by: 'The report', body: `${context.incident.title}\n${context.incident.symptoms}` }, ...context.comments.map(({ author, body }) => ({ by: author.login, body }))];
  return texts.filter(({ body }) => named(body)).flatMap(({ by, body }) => body.slice(0, 20_000).split(/(?<=[.!?])\s|\n/).filter((text) => named(text) && !/^\s{0,3}\//.test(text)).map((text) => ({ by, text })));
}

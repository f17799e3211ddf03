/** Thanks, applause and "+1": no rows, and nobody's acknowledgement. */
import { compilePhrases, type Phrase, type Vocabulary } from '../markdown/phrases.js';

export const vocabulary: Vocabulary = {
  crowd: ['you|all|everyone|everybody|folks|team|a lot|so much|(?!will|i|we|let)\\w{1,20}'],
};

/** The whole text, without marks. */
export const smallTalk: readonly Phrase[] = [
  {
    name: 'me-too',
    pattern: '^(?:\\+?1|ok|okay|same(?: here)?|1 same here|lgtm|me too|same for me)$',
    says: ['1', 'same here', 'me too'],
    saysNot: ['same here since noon'],
  },
  {
    name: 'thanks',
    pattern: '^(?:many )?(?:ty|thanks?|thx|cheers|kudos)(?: <crowd>){0,3}$',
    says: ['thanks', 'thanks a lot everyone'],
    saysNot: ['thanks the rollback of the index helped', 'thanks will check'],
  },
  {
    name: 'applause',
    pattern: '^(?:great|nice|good) (?:work|job)(?: \\w{1,20}){0,2}$',
    says: ['nice work team'],
    saysNot: ['good job queue is empty now'],
  },
];

/** A picture says nothing that can be read. */
const picture = /!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)?|<img\b[^>\n]{0,400}>?/gi;

const whole = compilePhrases(smallTalk, { vocabulary });

export function isSmallTalk(text: string): boolean {
  const words = text
    .slice(0, 400)
    .replace(picture, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.length < 2 || whole.test(words);
}

/** "Any news?" */
export function isQuestion(text: string): boolean {
  return /\?\W{0,4}$/.test(text.slice(0, 400)) && !/[.!]\s/.test(text.slice(0, 400));
}

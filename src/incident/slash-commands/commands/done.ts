/** `/done STEP`: a step of the checklist is done. The box in our comment does the same. */
import type { Config } from '../../../config/config.js';
import { closest, didYouMean } from '../../../config/closest.js';
import type { Problem } from '../../../errors.js';
import { knownSteps } from '../../checklist/steps.js';
import { defineCommand } from '../define.js';
import { tryAgain } from '../times.js';
import { unquote } from '../words.js';

export const done = defineCommand({
  name: 'done',
  aliases: [],
  usage: 'STEP',
  example: '/done evidence',
  description: 'ticks a step of the checklist, like its box',
  parse: (rest) =>
    unquote(rest) === '' ? { expected: 'a step', received: '' } : [{ words: unquote(rest) }],
  resolve: ({ words }: { readonly words: string }, { config }) => {
    const step = findStep(words, config);
    return step === null
      ? { problem: unknownStep(words, config) }
      : { args: { step }, time: null, due: null };
  },
  effect: (incident, { command: { step }, comment }) => ({
    ...incident,
    ticks: [
      ...incident.ticks,
      { step, done: true, by: comment.author.login, at: comment.createdAt, url: comment.url },
    ],
  }),
  row: ({ command: { step } }) => ({ kind: 'step', meaning: { type: 'step', step, done: true } }),
});

/** `evidence. Restarting now`: what follows the step is a remark, unless it names another step. */
function findStep(words: string, config: Config): string | null {
  const [first = '', ...others] = words.split(/[.,:;!(–—&+]+\s?|\s(?:-|and)\s/);
  if (others.some((one) => stepOf(one, config) !== null)) return null;
  return stepOf(words, config) ?? stepOf(first, config);
}

/** `first update`, `First-update`: the dash is not what matters. */
function stepOf(words: string, config: Config): string | null {
  const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return knownSteps(config).find((id) => bare(id) === bare(words)) ?? null;
}

function unknownStep(words: string, config: Config): Problem {
  const steps = knownSteps(config);
  const [first = ''] = words.split(/[\s.,:;]+/);
  const near = closest(words, steps, 0.5) ?? stepOf(first, config) ?? closest(first, steps, 0.6);
  return {
    code: 'PM650',
    message: `Unknown step "${words.slice(0, 40)}"${didYouMean(near)}`,
    expected: `one of ${steps.join(', ')}`,
    example: `/done ${near ?? 'scope'}`,
    received: words.slice(0, 40),
    remedy: tryAgain,
  };
}

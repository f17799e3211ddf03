/** `/run NAME [CHOICE…]`: asks for a configured runbook, which runs once somebody approves; `/run` alone lists them. */
import type { Problem } from '../../../errors.js';
import { chooseRun, type ChosenRun } from '../../runbook-inputs.js';
import { defineCommand, noEffect, type ArgumentFault, type Resolution } from '../define.js';
import { unquote } from '../words.js';

interface Asked {
  /** `null`: which there are. */
  readonly runbook: string | null;
  readonly words: readonly string[];
}

interface Arguments {
  readonly run: ChosenRun | null;
}

export const run = defineCommand({
  name: 'run',
  aliases: [],
  usage: 'NAME [CHOICE]',
  example: '/run maintenance-page on',
  description: 'asks for a configured runbook; it runs once somebody approves',
  parse,
  resolve: ({ runbook, words }: Asked, { config }): Resolution<Arguments> => {
    if (runbook === null) return settled(null);
    const chosen = chooseRun(runbook, words, config);
    return isProblem(chosen) ? { problem: chosen } : settled(chosen);
  },
  effect: noEffect,
  row: ({ command: { run: chosen } }) =>
    chosen === null
      ? null
      : {
          kind: 'runbook',
          meaning: { type: 'runbook', stage: 'asked', what: chosen.what, alone: false },
        },
});

function parse(rest: string): readonly Asked[] | ArgumentFault {
  const [runbook, ...words] = unquote(rest)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 20);
  if (runbook === undefined || /^(?:--|—|–)?list$/i.test(runbook))
    return [{ runbook: null, words: [] }];
  return /^[\w][\w.-]{0,99}$/.test(runbook)
    ? [{ runbook, words }]
    : { expected: 'the name of a runbook', received: rest };
}

function settled(chosen: ChosenRun | null): Resolution<Arguments> {
  return { args: { run: chosen }, time: null, due: null };
}

function isProblem(chosen: ChosenRun | Problem): chosen is Problem {
  return 'code' in chosen;
}

/** `/rollback [REF]` asks for the way back, `--list` for the versions that were live before. */
import { asWritten, defineCommand, noEffect, type ArgumentFault } from '../define.js';
import { unquote } from '../words.js';

interface Arguments {
  /** Tag or sha; `null`: what was live before the likely change. */
  readonly to: string | null;
  readonly list: boolean;
}

export const rollback = defineCommand({
  name: 'rollback',
  aliases: ['roll-back'],
  usage: '[REF|--list]',
  example: '/rollback v1.4.1',
  description: 'plans the way back to a version that was live; it runs once somebody approves',
  parse,
  resolve: asWritten<Arguments>,
  effect: noEffect,
  row: ({ command: { to, list } }) =>
    list
      ? null
      : {
          kind: 'rollback',
          meaning: { type: 'rollback', stage: 'asked', to: to ?? '', alone: false },
        },
});

function parse(rest: string): readonly Arguments[] | ArgumentFault {
  const word = unquote(rest).replace(/^to\s+/i, '');
  if (word === '') return [{ to: null, list: false }];
  if (/^(?:--|—|–)?list$/i.test(word)) return [{ to: null, list: true }];
  return /^[\w][\w./+-]{0,99}$/.test(word)
    ? [{ to: word, list: false }]
    : { expected: 'a version, or --list', received: rest };
}

/** `/approve HASH`: somebody agrees with a plan as it reads now. What it leads to is decided in `rollback/gate.ts`. */
import { asWritten, defineCommand, noEffect, noRow } from '../define.js';
import { unquote } from '../words.js';

export const approve = defineCommand({
  name: 'approve',
  aliases: [],
  usage: 'HASH',
  example: '/approve 1a2b3c4d',
  description: 'approves the plan with that hash, which then runs',
  parse: (rest) => {
    const hash = unquote(rest).toLowerCase();
    return /^[0-9a-f]{8}$/.test(hash)
      ? [{ hash }]
      : { expected: 'the eight characters at the end of the plan', received: rest };
  },
  resolve: asWritten<{ readonly hash: string }>,
  effect: noEffect,
  row: noRow,
});

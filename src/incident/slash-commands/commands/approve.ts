/** `/approve HASH`: somebody agrees with a plan as it reads now. What it leads to is decided in `rollback/gate.ts`. */
import { asWritten, defineCommand, noEffect, noRow, type ArgumentFault } from '../define.js';
import { unquote } from '../words.js';

export const approve = defineCommand({
  name: 'approve',
  aliases: [],
  usage: 'HASH',
  example: '/approve 1a2b3c4d',
  description: 'approves the plan with that hash, which then runs',
  parse,
  resolve: asWritten<{ readonly hash: string }>,
  effect: noEffect,
  row: noRow,
});

/** Words behind the hash may be a condition ("once the backup is done"): an approval has none. */
function parse(rest: string): readonly { readonly hash: string }[] | ArgumentFault {
  const [first = '', ...behind] = rest.split(' ');
  const hash = unquote(first).replace(/^#/, '').toLowerCase();
  const isHash = /^[0-9a-f]{8}$/.test(hash);
  if (isHash && behind.length === 0) return [{ hash }];
  return isHash
    ? { expected: 'the hash and nothing behind it', received: rest, example: `/approve ${hash}` }
    : { expected: 'the eight characters at the end of the plan', received: rest };
}

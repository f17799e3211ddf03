/** `/pin ROW` and `/hide ROW` name a row by its id or by the link of its comment. */
import type { ArgumentFault } from '../define.js';
import { unquote } from '../words.js';

/** Id of a row of the timeline: `comment:1001`. */
export interface RowRef {
  readonly ref: string;
}

export function parseRowRef(rest: string): readonly RowRef[] | ArgumentFault {
  const word = unquote(rest.split(' ')[0] ?? '');
  const comment = /#issuecomment-(\d{1,18})$/.exec(word)?.[1];
  if (comment !== undefined) return [{ ref: `comment:${comment}` }];
  const ref = /^[a-z][a-z-]{0,30}:[\w:.-]{1,120}$/i.exec(word)?.[0];
  return ref === undefined
    ? { expected: 'the id or the link of a row', received: rest }
    : [{ ref }];
}

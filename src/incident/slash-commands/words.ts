/** Words behind a command's name. Smart quotes and dashes of phones and word processors are understood. */
import type { ArgumentFault } from './define.js';

const quotes = /^["'`«»“”‘’„‚‹›(]+|["'`«»“”‘’„‚‹›),.;!]+$/g;

export function unquote(text: string): string {
  return text.replace(quotes, '').trim();
}

export function parseText(rest: string): readonly { readonly text: string }[] | ArgumentFault {
  return rest === '' ? { expected: 'a text', received: '' } : [{ text: rest }];
}

/** For commands without arguments: what follows the name is politeness. */
export function parseNothing(): readonly Record<never, never>[] {
  return [{}];
}

/** The verdict on a terminal. */
import { ink, link, type Screen, wrap } from '../screen.js';
import { type FreezePage, verdictLines } from './verdict.js';

export function renderFreezeTerminal(page: FreezePage, screen: Screen): string {
  const [head = '', ...rest] = verdictLines(page);
  const style = page.verdict.kind === 'frozen' ? 'red' : 'green';
  return [
    ...wrap(head, screen.width).map((line) => ink(screen, style, line)),
    ...rest.flatMap(shown),
  ].join('\n');

  function shown(line: string): readonly string[] {
    const indent = /^ */.exec(line)?.[0] ?? '';
    // An address that is broken leads nowhere.
    if (/^ *https?:/.test(line)) return [`${indent}${link(screen, line.trim(), line.trim())}`];
    return wrap(line, screen.width - indent.length).map((part) => `${indent}${part}`);
  }
}

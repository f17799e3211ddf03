/**
 * What the response comment keeps of the checklist in hidden lines: each tick with its hand and its hour, and which
 * boxes we drew ticked. A box that differs from what we drew was changed by a person.
 */
import { instantOf } from '../../time/instant.js';
import type { Tick } from './tick.js';

/** Comments of GitHub hold 65,536 characters; a list of steps is far shorter. */
const maxTicks = 100;
const kept = /^<!-- after-action:ticks ([\w[\]:;+? -]{0,12000}) -->$/m;
const drawn = /^<!-- after-action:boxes([a-z0-9 -]{0,6000}) -->$/m;

/** `<!-- after-action:ticks +scope maya 2026-11-20T14:08:00Z; -lead ? 2026-11-20T14:09:00Z -->`, `''` for none. */
export function printTicks(ticks: readonly Tick[]): string {
  if (ticks.length === 0) return '';
  const entries = ticks
    .slice(-maxTicks)
    .map(({ step, done, by, at }) => `${done ? '+' : '-'}${step} ${by ?? '?'} ${at}`);
  return `<!-- after-action:ticks ${entries.join('; ')} -->`;
}

/** What cannot be read is left out. */
export function parseTicks(body: string, url: string): readonly Tick[] {
  const line = kept.exec(body)?.[1] ?? '';
  return line.split('; ', maxTicks).flatMap((entry) => {
    const match = /^([+-])([a-z][a-z0-9-]{0,39}) ([\w[\]-]{1,100}|\?) ([\d:TZ-]{20})$/.exec(entry);
    const at = instantOf(match?.[4]);
    if (match === null || at === null) return [];
    const by = match[3] === '?' ? null : (match[3] ?? null);
    return [{ step: match[2] ?? '', done: match[1] === '+', by, at, url }];
  });
}

/** Always there, so that a comment of an older version is told from one without ticked boxes. */
export function printDrawn(steps: readonly string[]): string {
  return `<!-- after-action:boxes${steps.map((step) => ` ${step}`).join('')} -->`;
}

/** The steps whose boxes we drew ticked; `null` when the comment does not say. */
export function parseDrawn(body: string): ReadonlySet<string> | null {
  const line = drawn.exec(body)?.[1];
  return line === undefined ? null : new Set(line.split(' ').filter(Boolean));
}

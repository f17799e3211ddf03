/** Words that the plan and what became of it have in common. */
import { inlineCode, text } from '../../markdown/write.js';
import type { Instant } from '../../time/instant.js';

export function versionCode(version: string): string {
  return inlineCode(/^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version);
}

/** `14:03 UTC`; short, since it is read within the hour. */
export function hour(at: Instant): string {
  return `${at.slice(11, 16)} UTC`;
}

/** A sentence of ours with code between backticks; all else is inert. */
export function withCode(words: string): string {
  return words
    .split('`')
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : inert(part)))
    .join('');
}

/** `text` trims, and what surrounds code has spaces on purpose. */
function inert(part: string): string {
  const inner = text(part);
  return `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) && inner !== '' ? ' ' : ''}`;
}

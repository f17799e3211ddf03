/** Words that the plan and what became of it have in common. */
import { inlineCode } from '../../markdown/write.js';
import type { Instant } from '../../time/instant.js';

export function versionCode(version: string): string {
  return inlineCode(/^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version);
}

/** `14:03 UTC`; short, since it is read within the hour. */
export function hour(at: Instant): string {
  return `${at.slice(11, 16)} UTC`;
}

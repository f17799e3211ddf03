/** The one name of an issue or pull request on GitHub, however it is written: `#12`, `owner/repo#12`, or its link. */
import { patternFrom } from '../text/patterns.js';

const named = patternFrom(
  'i',
  String.raw`^(?:https?:\/\/[^/\s]{1,200}\/)?([\w.-]{1,100}\/[\w.-]{1,100})`,
  String.raw`(?:#|\/(?:issues|pull)\/)(\d{1,9})\b`,
);

/** `owner/repo#12`, lower case; `null` when the words name none. `home`: the repository of those without one. */
export function readIssueName(written: string, home: string): string | null {
  const words = written.trim();
  const local = /^(?:GH-|#)(\d{1,9})$/i.exec(words)?.[1];
  if (local !== undefined) return `${home}#${Number(local)}`;
  const match = named.exec(words);
  return match === null ? null : `${match[1] ?? ''}#${Number(match[2])}`.toLowerCase();
}

/** An answer by mail carries the mail before it: what stands below the line that says so was written by somebody else. */
import { patternFrom } from '../text/patterns.js';

/** "On Tue, Mar 10, … lee wrote:", "Am 10.03. um 15:05 schrieb lee:", "Le … a écrit :". */
const replyLine = patternFrom(
  'i',
  String.raw`^\s{0,3}(?:(?:on|am|le|el|em|den|op|il) .{0,160}\d.{0,160}(?:wrote|schrieb\b.{0,80}`,
  String.raw`|a écrit|escribió|escreveu|skrev|schreef|ha scritto)\s?:`,
  String.raw`|-{3,12}\s?(?:original message|ursprüngliche nachricht|message d'origine)\s?-{3,12})\s*$`,
);

export function withoutMailBefore(body: string): string {
  const lines = body.split('\n');
  const at = lines.findIndex((line) => line.length < 500 && replyLine.test(line));
  const own = at < 1 ? '' : lines.slice(0, at).join('\n').trimEnd();
  return own === '' ? body : own;
}

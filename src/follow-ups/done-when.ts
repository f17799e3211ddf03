/** How one will see that an item is done, where the document says so: in the item's words, or in a note below it. */
import { patternFrom } from '../text/patterns.js';
import type { ActionItem, PostmortemDocument } from '../postmortem/document.js';

const named = patternFrom(
  'i',
  String.raw`^[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?(?:done when|definition of done|dod|acceptance(?: criteri(?:a|on))?`,
  String.raw`|success criteri(?:a|on))(?:\*\*|__)?[ \t]*[:–—-]?(?:\*\*|__)?[ \t]*(\S.{0,400})$`,
);
const within = /[.;,–—(][ \t]{0,3}done when[ \t:]{1,3}([^\n]{3,300}?)\)?[ \t.]*$/i;
/** Notes below an item that are looked at. */
const maxNotes = 12;

/** Untrusted words on one line; `null` when the document does not say. */
export function findDoneWhen(
  { source }: Pick<PostmortemDocument, 'source'>,
  { span, text, form }: ActionItem,
): string | null {
  const own = within.exec(text.slice(0, 2000))?.[1];
  if (own !== undefined) return own.trim();
  if (form === 'table') return null;
  const item = source.slice(span.start, span.end).split('\n').slice(1, maxNotes);
  for (const line of [...item, ...notesBelow(source, span.end)]) {
    const words = named.exec(line.slice(0, 600))?.[1];
    if (words !== undefined) return words.trim();
  }
  return null;
}

/** Lines that are indented belong to the item above them. */
function notesBelow(source: string, end: number): readonly string[] {
  const lines = source
    .slice(end, end + 4000)
    .split('\n')
    .slice(1, maxNotes);
  const over = lines.findIndex((line) => line.trim() !== '' && !/^(?: {2}|\t)/.test(line));
  return over < 0 ? lines : lines.slice(0, over);
}

/** What a template left to be written. */
import { patternFrom } from '../../text/patterns.js';
import { placeAt } from '../../markdown/read.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

/** `TODO` where an answer begins: at the start of a line or after a colon, alone or followed by what is to be done. */
const marks = patternFrom(
  'g',
  String.raw`(?<=^|[:([|–—-]\s?|[.!?]\s)(?:TODO|TBD|TBC|FIXME|XXX)(?=$|\s*[.,;:)\]–—-]`,
  String.raw`|\s+[a-z])(?::?\s?[^.!?\n]{0,80})?|\{\{[^{}]{0,80}\}\}|\[(?:insert|your|add|fill in`,
  String.raw`|describe|enter|name of|link to)\b[^\]]{0,80}\]|\blorem ipsum\b`,
);
// `<summary>`, `<title>` and `<link>` alone are HTML.
const angled = patternFrom(
  'gi',
  String.raw`<(?!(?:summary|title|link)>)(?:insert|your|add|fill|describe|enter|name|date|link|title`,
  '|summary|todo)\\b[^<>\\n/=:"\'\\\\`]{0,80}>',
);

export const placeholders: Rule = {
  id: 'no-placeholder',
  formerId: 's2-placeholder',
  description: 'No placeholder of the template is left.',
  defaultSeverity: 'error',
  source: 'A draft is finished when its prompts are answered.',
  check: (document): readonly RuleFinding[] => {
    const inProse = matchesIn(document, marks)
      // In a table of action items it is an owner or a date that is missing, which other rules say better.
      .filter(
        ({ words, passage }) =>
          !(
            passage.form === 'cell' &&
            passage.section === 'action-items' &&
            /^(?:TBD|TODO|TBC)$/.test(words)
          ),
      )
      .map(({ words, place }) => ({
        message: `Unexpected placeholder ${quoted(words)}, expected the answer`,
        place,
      }));
    const tags = outsideCode(document.source).flatMap(({ line, start }) =>
      Array.from(line.matchAll(angled), (match) => ({
        message: `Unexpected placeholder ${quoted(match[0])}, expected the answer`,
        place: placeAt(document.source, start + match.index, start + match.index + match[0].length),
      })),
    );
    const lines = new Set<number>();
    return [...inProse, ...tags].filter(
      ({ place }) => !lines.has(place.line) && lines.add(place.line) !== undefined,
    );
  },
};

/** Lines that hold a `<`, except those in fences and code spans. */
function outsideCode(source: string): readonly { readonly line: string; readonly start: number }[] {
  const found: { readonly line: string; readonly start: number }[] = [];
  let [start, fenced] = [0, false];
  for (const line of source.slice(0, 600_000).split('\n')) {
    if (/^\s{0,6}(?:`{3}|~{3})/.test(line)) fenced = !fenced;
    else if (!fenced && line.length < 2000 && line.includes('<') && !line.includes('`'))
      found.push({ line, start });
    start += line.length + 1;
  }
  return found;
}

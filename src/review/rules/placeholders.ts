/** S2: what a template left to be written. */
import { placeAt } from '../../markdown/read.js';
import type { Finding, Rule } from '../review.js';
import { matchesIn } from '../match.js';
import { finding, quoted } from './finding.js';

const marks = /(?<![\w`-])(?:TODO|TBD|TBC|FIXME|XXX)(?![\w-])(?::\s?[^.!?\n]{0,80})?|\{\{[^{}]{0,80}\}\}|\[(?:insert|your|add|fill in|describe|enter|name of|link to)\b[^\]]{0,80}\]|\blorem ipsum\b/gi;
const angled = /<(?:insert|your|add|fill|describe|enter|name|date|link|title|summary|todo)\b[^<>\n/=]{0,80}>/gi;

const id = 's2-placeholder';
export const placeholders: Rule = {
  id,
  description: 'No placeholder of the template is left.',
  severity: 'error',
  source: 'A draft is finished when its prompts are answered.',
  check: (document): readonly Finding[] => {
    const inProse = matchesIn(document, marks)
      .filter(({ words, passage }) => (/^[A-Z]{3,5}\b/.test(words) || /^[{[l]/i.test(words)) && !(passage.form === 'cell' && passage.section === 'action-items' && /^(?:TBD|TODO)$/i.test(words)))
      .map(({ words, place }) => finding({ id, severity: 'error' }, `Unexpected placeholder ${quoted(words)}, expected the answer`, place));
    const tags = Array.from(document.source.slice(0, 200_000).matchAll(angled), (match) => finding({ id, severity: 'error' }, `Unexpected placeholder ${quoted(match[0])}, expected the answer`, placeAt(document.source, match.index, match.index + match[0].length)));
    const lines = new Set<number>();
    return [...inProse, ...tags].filter(({ place }) => !lines.has(place.line) && lines.add(place.line) !== undefined);
  },
};

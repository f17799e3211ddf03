/** What went badly, and each factor, is answered by an action item, or accepted with a reason. */
import type { Passage, PostmortemDocument, SectionName } from '../../postmortem/document.js';
import { placeAt } from '../../markdown/read.js';
import { stemsOf } from '../../text/stems.js';
import type { Rule, RuleFinding } from '../review.js';
import { quoted } from './document-parts.js';

const asked: readonly SectionName[] = ['contributing-factors', 'went-badly'];
/** An answer in place: accepted, a link, an issue. */
const answer =
  /\baccepted:|\bwon['’]t (?:fix|do)\b|\bdeclined\b|\]\(|https?:\/\/|#\d{1,9}\b|\b[A-Z]{2,10}-\d{1,6}\b/i;

export const answered: Rule = {
  id: 'answered-by-action',
  description:
    'Each factor and each thing that went badly has an action item that answers it, or says "accepted:" and why.',
  defaultSeverity: 'off',
  source: 'Google and Howie: what went badly maps to an action, or to a decision against one.',
  check: (document): readonly RuleFinding[] => {
    if (document.actionItems.length === 0) return [];
    const rare = rareStems(document);
    const answers = new Set(document.actionItems.flatMap(({ text }) => stemsOf(text)));
    const open = document.passages.filter(
      (passage) =>
        isAsked(passage, document) &&
        !stemsOf(passage.text).some((stem) => rare.has(stem) && answers.has(stem)),
    );
    const [first] = open;
    if (first === undefined) return [];
    const rest =
      open.length === 1
        ? ''
        : ` and ${open.length - 1} more (lines ${open
            .map(({ span }) => span.line)
            .slice(0, 10)
            .join(', ')})`;
    const newline = document.source.indexOf('\n', first.span.start);
    const end = newline < 0 ? first.span.end : Math.min(newline, first.span.end);
    return [
      {
        message: `Missing action item for ${quoted(first.text)}${rest}, or "accepted:" with the reason`,
        place: placeAt(document.source, first.span.start, end),
      },
    ];
  },
};

function isAsked(
  { form, section, generated, text, span }: Passage,
  { source, actionItems }: PostmortemDocument,
): boolean {
  return (
    form === 'item' &&
    !generated &&
    asked.includes(section) &&
    text.split(' ').length >= 3 &&
    !answer.test(source.slice(span.start, span.end)) &&
    !actionItems.some((item) => item.span.start <= span.start && span.end <= item.span.end)
  );
}

/** Stems that are not everywhere in the document: shared ones say something. */
function rareStems({ passages }: PostmortemDocument): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of passages)
    for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const limit = Math.max(4, passages.length / 3);
  return new Set([...counts].filter(([, count]) => count <= limit).map(([stem]) => stem));
}

/** "The root cause", alone. */
import type { PostmortemDocument } from '../../postmortem/document.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';

const heading = /^[\s\d.:]{0,6}((?:the )?root cause)[\s:]{0,3}$/i;
const sentence =
  /\b(?:the|one|only|single|sole) (?:single |only |sole |actual |real )?root cause\b/gi;

/** "The following issues were the root cause": several after all. */
const severalBefore = /\b(?:issues|following|factors|causes|problems)\b/i;

export const singleCause: Rule = {
  id: 'no-single-cause',
  description:
    'An incident has several contributing factors; "the root cause" stops the search at the first.',
  defaultSeverity: 'notice',
  source: 'PagerDuty, citing Cook (How Complex Systems Fail); Google writes "root causes".',
  check: (document): readonly RuleFinding[] => {
    if (countFactors(document) > 1) return [];
    const titles = document.passages
      .filter(({ form, generated }) => form === 'heading' && !generated)
      .flatMap((passage) => {
        const words = heading.exec(passage.text)?.[1];
        const from = words === undefined ? -1 : document.source.indexOf(words, passage.span.start);
        return words === undefined || from < 0
          ? []
          : [
              {
                place: {
                  ...passage.span,
                  start: from,
                  end: from + words.length,
                  column: passage.span.column + from - passage.span.start,
                },
                suggestion: 'Contributing factors',
              },
            ];
      });
    const [first] = [
      ...titles,
      ...matchesIn(document, sentence).filter(
        ({ passage, before }) =>
          !severalBefore.test(before) &&
          (passage.section === 'contributing-factors' || passage.section === 'summary'),
      ),
    ];
    if (first === undefined) return [];
    return [
      {
        message:
          'Unexpected single "root cause", expected contributing factors: two or more conditions without which it would have been less',
        place: first.place,
        ...('suggestion' in first ? { suggestion: first.suggestion } : {}),
      },
    ];
  },
};

/** Items, or rows with a factor each, or sub-headings. One long text counts as one. */
function countFactors({ passages }: PostmortemDocument): number {
  const factors = passages.filter(({ section }) => section === 'contributing-factors');
  const count = (form: string) => factors.filter((one) => one.form === form).length;
  return Math.max(count('item'), count('cell') - 2, count('heading') - 1);
}

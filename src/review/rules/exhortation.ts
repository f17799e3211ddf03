/** An appeal to people where a change to a system is wanted, in the action items and everywhere else. */
import { wordingOf } from '../../markdown/phrases.js';
import { findWording } from '../../text/wording.js';
import { appeals, vocabulary } from '../phrases/action-items.js';
import { patternFrom } from '../../text/patterns.js';
import type { PostmortemDocument } from '../../postmortem/document.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn, type Match } from '../match.js';
import { readFirstLine, quoted } from './document-parts.js';

const appeal = wordingOf(appeals, { vocabulary });
const everywhere = wordingOf(appeals, { vocabulary, flags: 'gi' });
/** Who is appealed to, right before. */
const demand = patternFrom(
  'i',
  String.raw`\b(?:we|you|users?|teams?|engineers?|developers?|operators?|everyone|everybody|people|all|staff|responders?|they|one|members?)`,
  String.raw`(?:\s\w+){0,3}?\s(?:must|should|shall|need to|needs to|have to|has to|ought to|please)(?:\s(?:always|all|also|really|just|then))*\s?$`,
);

export const exhortation: Rule = {
  id: 'no-exhortation',
  formerId: 'b14-exhortation',
  description: 'A lesson changes a system; it does not ask people to be better.',
  defaultSeverity: 'warning',
  source: 'PagerDuty: make it an automatic check.',
  rewrite: {
    from: 'Everyone must be more careful when editing the firewall.',
    to: 'A check refuses firewall rules that close port 443.',
  },
  check: (document): readonly RuleFinding[] => [...inItems(document), ...inProse(document)],
};

function inItems(document: PostmortemDocument): readonly RuleFinding[] {
  return document.actionItems.flatMap((item) => {
    const match = findWording(item.text, appeal);
    return item.state !== 'open' || match === null
      ? []
      : [said(match[0], readFirstLine(document, item))];
  });
}

/** What is an item is said there. The timeline reports what people told one another. */
function inProse(document: PostmortemDocument): readonly RuleFinding[] {
  return matchesIn(document, everywhere)
    .filter(
      (match) =>
        match.passage.section !== 'timeline' &&
        isDemand(match) &&
        !document.actionItems.some(
          ({ span }) => span.start <= match.place.start && match.place.end <= span.end,
        ),
    )
    .map(({ words, place }) => said(words, place));
}

/** "We must be more careful", or the sentence itself is the appeal. */
function isDemand({ before, passage }: Match): boolean {
  return (
    demand.test(before) ||
    (/^\W*(?:please |always |in (?:the )?future,? )?$/i.test(before) && passage.form !== 'heading')
  );
}

function said(words: string, place: RuleFinding['place']): RuleFinding {
  return {
    message: `Unexpected appeal ${quoted(words)}, expected a change to a system, such as an automatic check`,
    place,
  };
}

/** The sections without which a postmortem cannot be used. */
import type { PostmortemDocument, SectionName } from '../../postmortem/document.js';
import type { Rule, RuleFinding } from '../review.js';
import { findSections, placeAtTop } from './document-parts.js';

const required: readonly (readonly [SectionName, string])[] = [
  ['summary', 'Summary'],
  ['impact', 'Impact'],
  ['timeline', 'Timeline'],
  ['contributing-factors', 'Contributing factors'],
  ['action-items', 'Action items'],
];

export const sections: Rule = {
  id: 'required-sections',
  formerId: 's1-sections',
  description:
    'Summary, impact, timeline, contributing factors and action items are present and say something.',
  defaultSeverity: 'warning',
  source: 'The fields that Google, PagerDuty, Atlassian and incident.io agree on.',
  check: (document): readonly RuleFinding[] => {
    if (isUnknownLanguage(document))
      return [
        {
          message:
            'Unexpected titles in a language whose sections are not known, expected "postmortem.sections" ' +
            'in the configuration to name them',
          place: placeAtTop(document),
        },
      ];
    const missing = required
      .filter(([name]) => findSections(document, name).length === 0)
      .map(([, title]) => `"${title}"`);
    return [...saidOnce(document, missing), ...empty(document)];
  },
};

/** What is missing is one remark, with a list. */
function saidOnce(document: PostmortemDocument, titles: readonly string[]): readonly RuleFinding[] {
  const last = titles.at(-1);
  if (last === undefined) return [];
  const message =
    titles.length === 1
      ? `Missing section ${last}`
      : `Missing sections ${titles.slice(0, -1).join(', ')} and ${last}`;
  return [{ message, place: placeAtTop(document) }];
}

function empty(document: PostmortemDocument): readonly RuleFinding[] {
  return required.flatMap(([name]) => {
    const found = findSections(document, name);
    const [first] = found;
    return first === undefined || found.some(({ body }) => hasContent(document, body))
      ? []
      : [{ message: `Missing text in section "${first.title}"`, place: first.heading }];
  });
}

/** A file with a title and headings alone is no postmortem, whatever its form. */
export const account: Rule = {
  id: 'has-account',
  description: 'The document says what happened.',
  defaultSeverity: 'error',
  source: 'Whatever the template, somebody who was not there has to learn what happened.',
  check: (document): readonly RuleFinding[] => {
    const body = document.passages.filter(({ form }) => form !== 'heading');
    const words = body.flatMap(({ text }) => text.match(/[\p{L}\p{N}]{2,}/gu) ?? []);
    return words.length >= 10 || isWrittenWithoutSpaces(words)
      ? []
      : [
          {
            message: 'Missing text: what happened, to whom, and when',
            place: placeAtTop(document),
          },
        ];
  },
};

/** Chinese, Japanese and Thai put no spaces between words. */
function isWrittenWithoutSpaces(words: readonly string[]): boolean {
  return (
    words.join('').length >= 40 && /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(words.join(''))
  );
}

const english = new Set([
  'the',
  'of',
  'and',
  'to',
  'was',
  'in',
  'a',
  'for',
  'is',
  'we',
  'by',
  'on',
]);

/** Three titles or more, at most one of them a section's (a borrowed "Timeline"), above words that are not English. */
function isUnknownLanguage({ sections: all, passages }: PostmortemDocument): boolean {
  const titles = all.filter(({ depth }) => depth > 1);
  if (titles.length < 3 || all.filter(({ name }) => name !== 'other').length > 1) return false;
  const words = passages
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 20_000)
    .toLowerCase()
    .match(/\p{L}+/gu);
  const known = words?.filter((word) => english.has(word)).length ?? 0;
  return known < (words?.length ?? 0) * 0.08;
}

/** Anything that a reader sees: words, code, an image. Comments, rules and headings are nothing. */
function hasContent(
  document: PostmortemDocument,
  body: { readonly start: number; readonly end: number },
): boolean {
  const words = document.source
    .slice(body.start, body.end)
    .slice(0, 20_000)
    .replace(/<!--[^]{0,5000}?-->/g, '')
    .replace(/^\s{0,3}#{1,6}\s.*$/gm, '')
    .replace(/^[\s*_|:-]{1,300}$/gm, '');
  return /[\p{L}\p{N}]/u.test(words);
}

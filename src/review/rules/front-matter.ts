/** Front matter that tools can read: YAML without faults, with incident, date and severity. */
import type { PostmortemDocument } from '../../postmortem/document.js';
import type { Rule, RuleFinding } from '../review.js';

const keys = [
  {
    name: 'incident',
    also: ['issue', 'incident_url', 'incident_link', 'incident number', 'incident id', 'ticket'],
  },
  { name: 'date', also: ['started', 'start', 'dato', 'date of incident', 'incident date'] },
  { name: 'severity', also: ['sev', 'priority', 'level', 'impact level'] },
] as const;

export const frontMatter: Rule = {
  id: 'front-matter',
  formerId: 's3-front-matter',
  description: 'Front matter, where there is one, states incident, date and severity.',
  defaultSeverity: 'notice',
  source: 'Title, date and severity are in every published template.',
  check: (document): readonly RuleFinding[] => {
    const broken = document.frontMatterProblems.map(({ message, span }) => ({
      message: `Unexpected YAML (${message.replace(/\s+/g, ' ').slice(0, 120)}), expected "key: value" lines`,
      place: span,
    }));
    if (broken.length > 0) return broken;
    // Who writes none keeps these facts elsewhere: one remark in every document would be waved away.
    if (document.frontMatterSpan === null) return [];
    const missing = keys
      .filter(({ name, also }) => ![name, ...also].some((key) => hasValue(document, key)))
      .filter(({ name }) => name !== 'date' || document.date === null)
      .map(({ name }) => name);
    if (missing.length === 0) return [];
    const place = { ...document.frontMatterSpan, end: document.frontMatterSpan.start + 3 };
    return [
      {
        message: `Missing ${missing.join(', ')} in the front matter`,
        place,
      },
    ];
  },
};

function hasValue(document: PostmortemDocument, key: string): boolean {
  const value = document.fields[key]?.value.trim() ?? '';
  return value !== '' && !/^(?:tbd|todo|unknown|n\/a|-|–)$/i.test(value);
}

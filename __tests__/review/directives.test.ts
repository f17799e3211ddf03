import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { lint } from '../../src/review/lint.js';
import { allIds } from '../../src/review/review-text.js';
import { reviewRules } from '../../src/review/rules/index.js';

const context = { people: new Set<string>(), today: '2026-11-21', ruleIds: allIds(reviewRules) };
const review = (source: string, rules = {}) =>
  lint(parsePostmortem('p.md', source), reviewRules, context, { rules });
const wording = (source: string, rules = {}) =>
  review(source, rules)
    .filter(({ ruleId }) => /^no-|^directive$/.test(ruleId))
    .map(({ ruleId, place, message }) =>
      ruleId === 'directive' ? `${place.line} ${message}` : `${place.line} ${ruleId}`,
    );
const [next, off, on] = [
  '<!-- after-action disable-next-line no-counterfactual told as the customer wrote it -->',
  '<!-- after-action disable no-counterfactual, no-hindsight a record from before the merger -->',
  '<!-- after-action enable -->',
];

describe('a directive', () => {
  it('takes back what is said about the next line, wherever the paragraph is wrapped', () => {
    expect(
      wording(`## Summary\n\n${next}\n\nThe team met and\nwe should have tested it.\n`),
    ).toEqual([]);
    expect(
      wording(`## Summary\n\n${next}\n- we should have tested it\n- we should have asked\n`),
    ).toEqual(['5 no-counterfactual']);
  });
  it('may stand above another one', () => {
    const second = next.replace('counterfactual', 'hindsight');
    expect(
      wording(`## Summary\n\n${next}\n${second}\nObviously we should have tested it.\n`),
    ).toEqual([]);
  });
  it('takes back its own line', () => {
    const same = next.replace('next-line', 'line');
    expect(wording(`## Summary\n\nWe should have tested it. ${same}\n`)).toEqual([]);
  });
  it('takes back a part, up to the end of it', () => {
    const text = 'Obviously we should have tested it.';
    expect(wording(`## Summary\n\n${off}\n\n${text}\n\n${on}\n\n${text}\n`)).toEqual([
      '9 no-hindsight',
      '9 no-counterfactual',
    ]);
    const half = on.replace('enable', 'enable no-hindsight');
    expect(wording(`## Summary\n\n${off}\n\n${text}\n\n${half}\n\n${text}\n`)).toEqual([
      '9 no-hindsight',
    ]);
  });
  it('before any prose is about the whole document', () => {
    const all = '<!-- after-action disable required-sections a note, not a postmortem -->';
    const ids = review(`---\nincident: 4\n---\n\n# Slow\n\n${all}\n\nIt was slow.\n`).map(
      ({ ruleId }) => ruleId,
    );
    expect(ids).not.toContain('required-sections');
    expect(ids).not.toContain('directive');
  });
  it('reaches one of several items that are named together', () => {
    const items = (comment: string) =>
      review(`## Action items\n\n- Add a limit\n${comment}- Add an alert\n`).find(
        ({ ruleId }) => ruleId === 'action-item-owner',
      )?.message;
    expect(items('')).toContain('2 action items');
    expect(
      items('<!-- after-action disable-next-line action-item-owner hired in May -->\n'),
    ).toContain('action item "Add a limit"');
  });
  it.each([
    [
      next.replace('no-counterfactual', 'no-counterfactuals'),
      'Unknown rule "no-counterfactuals", did you mean "no-counterfactual"?',
    ],
    [next.replace(/told.* -/, '-'), 'Missing reason after "disable-next-line no-counterfactual"'],
    [
      next.replace('no-counterfactual', 'no-hindsight'),
      'Unexpected comment that takes back "no-hindsight"',
    ],
    [next.replace('disable', 'dissable'), 'Unknown directive "dissable-next-line"'],
  ])('is a finding itself: %s', (comment, says) => {
    const said = wording(`## Summary\n\n${comment}\n\nThe queue was full.\n`);
    expect(said).toEqual([expect.stringContaining(`3 ${says}`)]);
  });
  it('is not asked for a finding of a rule that is off', () => {
    const text = `## Summary\n\n${next}\n\nThe queue was full.\n`;
    expect(wording(text, { 'no-counterfactual': 'off' })).toEqual([]);
    expect(wording(text, { directive: 'off' })).toEqual([]);
  });
  it('in a fence or in code is an example', () => {
    expect(wording(`## Summary\n\n\`\`\`\n${off}\n\`\`\`\n\nWrite \`${off}\`.\n`)).toEqual([]);
  });

  it('never adds a finding about the text itself', () => {
    const piece = fc.constantFrom(
      next,
      off,
      on,
      'We should have tested it.',
      '- ',
      '\n',
      '\n\n',
      '```\n',
      '<!--',
      '-->',
      '## Impact\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const count = (source: string) =>
          review(source).filter(({ ruleId }) => ruleId === 'no-counterfactual').length;
        const text = pieces.join('');
        return count(text) <= count(text.replaceAll(' disable', ' xdisable'));
      }),
      { numRuns: 60 },
    );
  });
});

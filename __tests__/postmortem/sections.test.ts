/** How people call the sections: the examples of each language, and the forms in which titles are written. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { languages } from '../../src/postmortem/sections/index.js';
import { recognizeSection, sectionNamesIn } from '../../src/postmortem/sections/names.js';

const sectionsOf = (source: string) =>
  parsePostmortem('p.md', source).sections.map(({ name, text }) => [name, text.trim()]);

describe.each(languages)('$language', ({ examples, titles }) => {
  it.each(Object.entries(examples))('%s', (title, name) => {
    expect(recognizeSection(title)).toBe(name);
  });
  it('has a title for each section that a postmortem needs', () => {
    for (const name of [
      'summary',
      'impact',
      'timeline',
      'contributing-factors',
      'action-items',
    ] as const)
      expect(titles[name]).toBeTruthy();
  });
});

it.each(
  readFileSync('__tests__/fixtures/section-titles.txt', 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]),
)('%s: %s', (kind, title) => {
  const name = kind.split(' ')[1];
  expect(name === 'other' ? sectionNamesIn(title).length : sectionNamesIn(title)).toEqual(
    name === 'other' ? 0 : expect.arrayContaining([name]),
  );
});

describe('forms', () => {
  it('reads several labels of one paragraph', () => {
    expect(
      sectionsOf('**Summary**: it broke\n**Impact**: 3 users\n**Root cause:** a limit\n'),
    ).toEqual([
      ['summary', 'it broke'],
      ['impact', '3 users'],
      ['contributing-factors', 'a limit'],
    ]);
  });
  it('reads a label as list item, with what is below it', () => {
    const source =
      '# T\n\n- **Impact**: 3 users\n- **Review actions**:\n  - Add a probe (owner: ann)\n- **Weather**: fine\n';
    expect(sectionsOf(source).slice(1)).toEqual([
      ['impact', '3 users'],
      ['action-items', '- Add a probe (owner: ann)'],
    ]);
    expect(parsePostmortem('p.md', source).actionItems).toMatchObject([
      { text: 'Add a probe', owner: 'ann' },
    ]);
  });
  it('reads a bare label line', () => {
    expect(sectionsOf('User Impact:\nnobody could pay.\n\nTimeline:\n\n14:00 it broke\n')).toEqual([
      ['impact', 'nobody could pay.\n'.trim()],
      ['timeline', '14:00 it broke'],
    ]);
  });
  it('keeps kinds of actions what they are', () => {
    const source =
      '## Action items\n\n- **Detection**: add a probe\n- **Prevention**: add a limit\n';
    expect(parsePostmortem('p.md', source).actionItems).toHaveLength(2);
    expect(sectionsOf(source)).toHaveLength(1);
  });
  it('takes a compound title for both', () => {
    const [section] = parsePostmortem('p.md', '## Summary & impact\n\nx\n').sections;
    expect(section).toMatchObject({ name: 'summary', also: ['impact'] });
  });
  it('takes no words of prose for a title', () => {
    expect(
      sectionsOf('The impact was **large**: nobody could pay.\n\nIn short: it broke.\n'),
    ).toEqual([]);
  });
});

it('takes configured titles before all others', () => {
  const own = { impact: ['What customers saw'], 'action-items': ['Wat we gaan doen'] };
  const { sections, actionItems } = parsePostmortem(
    'p.md',
    '## What customers saw\n\nx\n\n## Wat we gaan doen\n\n- Test de loader\n',
    own,
  );
  expect(sections.map(({ name }) => name)).toEqual(['impact', 'action-items']);
  expect(actionItems).toHaveLength(1);
});

it('takes titles of any length in time', () => {
  const start = Date.now();
  for (const word of ['and ', '; ', 'incident ', 'と', '1 ', '[(', '& '])
    for (let i = 0; i < 50; i += 1) recognizeSection(word.repeat(5000));
  expect(Date.now() - start).toBeLessThan(2000);
});

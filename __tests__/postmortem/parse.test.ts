import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCalendarDate } from '../../src/postmortem/calendar-date.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { recognizeSection } from '../../src/postmortem/sections/names.js';

const items = (body: string, head = '## Action items\n\n') =>
  parsePostmortem('p.md', head + body).actionItems;
const item = (body: string) => items(body)[0];

describe('sections', () => {
  it.each([
    ['Executive Summary', 'summary'],
    ['TL;DR', 'summary'],
    ['What happened?', 'summary'],
    ['Sammendrag', 'summary'],
    ['1. Impact', 'impact'],
    ['Customer impact', 'impact'],
    ['Konsekvens', 'impact'],
    ['Timeline (all times UTC)', 'timeline'],
    ['Tidslinje', 'timeline'],
    ['Detection', 'detection'],
    ['How did we find out?', 'detection'],
    ['Trigger', 'trigger'],
    ['Root Cause Analysis', 'contributing-factors'],
    ['Contributing Factors', 'contributing-factors'],
    ['Rotårsaker', 'contributing-factors'],
    ['Background', 'background'],
    ['Resolution and Recovery', 'resolution'],
    ['What went well', 'went-well'],
    ["What didn't go so well?", 'went-badly'],
    ['What could have gone better?', 'went-badly'],
    ['Hva gikk dårlig', 'went-badly'],
    ['Where we got lucky', 'lucky'],
    ['Action Items ✅', 'action-items'],
    ['Follow-ups', 'action-items'],
    ['Next steps', 'action-items'],
    ['Corrective and Preventative Measures', 'action-items'],
    ['Tiltak', 'action-items'],
    ['Maßnahmen', 'action-items'],
    ['References', 'links'],
    ['Attendees', 'other'],
    ['The impactful redesign', 'other'],
    ['14:02', 'other'],
    ['', 'other'],
  ])('%s', (title, name) => {
    expect(recognizeSection(title)).toBe(name);
  });
  it('reads bold lines and bare lines above a list like headings', () => {
    const { sections } = parsePostmortem(
      'p.md',
      '# T\n\n**Root causes:**\n\n- a\n\n**Impact:** 3 users\n\nAction Items\n- ' +
        'x\n\n**Note:** prose\n\n## Timeline\n\n14:00 a\n',
    );
    expect(sections.map(({ name, text }) => [name, text.trim()])).toEqual([
      ['other', expect.any(String)],
      ['contributing-factors', '- a'],
      ['impact', '3 users'],
      ['action-items', '- x\n\n**Note:** prose'],
      ['timeline', '14:00 a'],
    ]);
  });
  it('ends a section at the next heading of its level', () => {
    const { sections } = parsePostmortem(
      'p.md',
      '## Lessons\n\n### What went well\n\ngood\n\n### What went wrong\n\nbad\n\n## Links\n',
    );
    expect(
      sections.map(({ name, text }) => [name, text.includes('good'), text.includes('bad')]),
    ).toEqual([
      ['other', true, true],
      ['went-well', true, false],
      ['went-badly', false, true],
      ['links', false, false],
    ]);
  });
});

describe('action items', () => {
  it.each([
    [
      '- Add an alert',
      {
        text: 'Add an alert',
        owner: null,
        due: null,
        tracking: null,
        state: 'open',
        form: 'bullet',
      },
    ],
    [
      '- [ ] Add an alert @jon due 2026-12-01 (#12)',
      { text: 'Add an alert', owner: 'jon', due: '2026-12-01', tracking: '#12', form: 'task' },
    ],
    ['- [x] Add an alert', { text: 'Add an alert', state: 'done' }],
    ['- ~~Add an alert~~', { text: 'Add an alert', state: 'declined' }],
    [
      '1. Add an alert (owner: Maya Lind, due: 1 Dec 2026)',
      { text: 'Add an alert', owner: 'Maya Lind', due: '2026-12-01', form: 'numbered' },
    ],
    [
      '- **Owner:** @acme/payments **Due:** Dec 1st, 2026 — Add an alert',
      { text: 'Add an alert', owner: 'acme/payments', due: '2026-12-01' },
    ],
    [
      '- Add an alert by 2026-12-01 [tracking](https://github.com/acme/shop/issues/12)',
      { due: '2026-12-01', tracking: 'https://github.com/acme/shop/issues/12' },
    ],
    ['- Add an alert, see acme/shop#12', { tracking: 'acme/shop#12' }],
    [
      '- Add an alert https://jira.example.com/browse/OPS-12',
      { text: 'Add an alert', tracking: 'https://jira.example.com/browse/OPS-12' },
    ],
    ['- Read https://example.com/guide first', { tracking: null }],
    ['- Ask @jon about the pool size', { text: 'Ask @jon about the pool size', owner: 'jon' }],
    ['- Mail ops@example.com a list', { owner: null }],
    ['- Backfill orders of 2026-11-20', { text: 'Backfill orders of 2026-11-20', due: null }],
    [
      '- Add an alert (@jon, 2026-12-01)',
      { text: 'Add an alert', owner: 'jon', due: '2026-12-01' },
    ],
    [
      '- Add an alert\n  for the pool\n  - detail one\n  - owner: maya, due: 2026-12-01',
      { text: 'Add an alert for the pool', owner: 'maya', due: '2026-12-01' },
    ],
    ['- #2127', { text: '#2127', tracking: '#2127' }],
    ['- [detect] Add an alert', { type: 'detect' }],
    ['- Add an alert (owner: TBD)', { owner: null }],
  ])('%j', (body, expected) => {
    expect(item(body)).toMatchObject(expected);
    expect(items(body)).toHaveLength(1);
  });
  it('reads tables by the names of their columns', () => {
    const body =
      '| # | What | Who | When | Ticket | State |\n|---|---|---|---|---|---|\n| ' +
      '1 | Add `alert` \\| log | @jon | Dec 1, 2026 | [OPS-1](https://x.example/browse/OPS-1) ' +
      '| open |\n| 2 | Pin it | - | TBD | | Done |\n';
    expect(items(body)).toMatchObject([
      {
        text: 'Add alert | log',
        owner: 'jon',
        due: '2026-12-01',
        tracking: 'https://x.example/browse/OPS-1',
        state: 'open',
        form: 'table',
      },
      { text: 'Pin it', owner: null, due: null, tracking: null, state: 'done' },
    ]);
  });
  it('takes types and states from headings, and lists below a label', () => {
    expect(
      items(
        '### Process\n\n- Write it down\n\n### Immediate actions (completed)\n\n- ' +
          'Rolled back\n\n### Misc\n\n- Detection:\n  - Add an alert\n',
      ).map(({ text, type, state }) => [text, type, state]),
    ).toEqual([
      ['Write it down', 'process', 'open'],
      ['Rolled back', null, 'done'],
      ['Add an alert', 'detect', 'open'],
    ]);
  });
  it('finds none outside their section', () => {
    expect(items('- a\n\n## What went well\n\n- b\n')).toHaveLength(1);
  });
});

describe('dates', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['1 December 2026', '2026-12-01'],
    ['Dec. 1st, 2026', '2026-12-01'],
    ['20.05.2021', '2021-05-20'],
    ['13/4/2026', '2026-04-13'],
    ['4/13/2026', '2026-04-13'],
    ['3/4/2026', null],
    ['2026-02-30', null],
    ['v1.2.2026', null],
    ['Dec 1', null],
    ['soon', null],
  ])('%s', (text, date) => {
    expect(readCalendarDate(text, null)).toBe(date);
  });
  it('completes a date without a year', () => {
    expect(readCalendarDate('by Dec 1', '2026-11-20')).toBe('2026-12-01');
    expect(readCalendarDate('by Jan 5', '2026-11-20T00:00:00Z')).toBe('2027-01-05');
  });
});

describe('the document', () => {
  it('knows its incident, date and title', () => {
    expect(
      parsePostmortem('p.md', '---\nincident: 12\ndate: 2026-11-20\n---\n# T *x*\n'),
    ).toMatchObject({ incident: 12, date: '2026-11-20T00:00:00Z', title: 'T x' });
    expect(
      parsePostmortem(
        'a/2026-11-20-x-12.md',
        '---\nincident: "https://github.com/o/r/issues/7"\ntitle: Y\n---\n',
      ),
    ).toMatchObject({ incident: 7, date: '2026-11-20T00:00:00Z', title: 'Y' });
    expect(parsePostmortem('p.md', '**Dato:** 20.05.2021\n')).toMatchObject({
      incident: null,
      date: '2021-05-20T00:00:00Z',
      title: null,
    });
  });
  it('reports broken front matter with its line', () => {
    const { frontMatterProblems, frontMatter } = parsePostmortem(
      'p.md',
      '---\ntitle: x\na: [1\nb: 2\n---\n# T\n',
    );
    expect(frontMatter).toEqual({});
    expect(frontMatterProblems[0]?.span.line).toBeGreaterThanOrEqual(3);
  });
  it('survives YAML that means harm', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
      .join('\n')}\n__proto__: {polluted: 1}\nconstructor: 1\n---\n`;
    expect(() => parsePostmortem('p.md', bomb)).not.toThrow();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('takes any text', () => {
    const piece = fc.constantFrom(
      '# Action items\n',
      '- ',
      '| a | b |\n|---|---|\n',
      '---\n',
      '```\n',
      '\r\n',
      '\t',
      '@x ',
      'due ',
      '2026-12-01',
      '**Impact:** ',
      '\u0000',
      '\ufeff',
      '💥',
      '<!-- after-action:region x -->\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        (source) => {
          const document = parsePostmortem('p.md', source);
          for (const { span } of [...document.actionItems, ...document.passages])
            expect(span.end <= source.length && span.start <= span.end).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
  it('reads long documents in pieces with the same offsets', () => {
    const part = (i: number) =>
      `## Part ${i}\n\nSome words here, [a link](https://e.com/${i}).\n\n- one\n- two\n\n`;
    const source =
      `${Array.from({ length: 1500 }, (_, i) => part(i)).join('')}## Action items\n\n- ` +
      'Add an alert (owner: jon)\n';
    const document = parsePostmortem('p.md', source);
    expect(source.length).toBeGreaterThan(60_000);
    expect(document.sections).toHaveLength(1501);
    const [found] = document.actionItems;
    expect(source.slice(found?.span.start, found?.span.end)).toBe('- Add an alert (owner: jon)');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rerender, writeTracking } from '../../src/postmortem/edit.js';
import { printFrontMatter } from '../../src/postmortem/front-matter.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { printRegion } from '../../src/postmortem/regions.js';

const rows = (...lines: readonly string[]): string =>
  ['| Time | What |', '| --- | --- |', ...lines.map((line) => `| ${line} |`)].join('\n');
const page = (
  timeline: string,
  links = '- [one](https://e.com/1)',
  front: readonly (readonly [string, string])[] = [],
): string =>
  `${front.length > 0 ? `---\n${printFrontMatter(front)}\n---\n\n` : ''}# Title\n\n${printRegion('timeline', timeline)}\n\n## ` +
  `Summary\n\nwords\n\n${printRegion('links', links)}\n`;
const first = rows('14:00 | start', '14:05 | [deploy](https://e.com/2)');

describe('rerender', () => {
  it('writes a new file', () => {
    expect(rerender(null, page(first))).toMatchObject({ text: page(first), changed: true });
  });
  it('changes nothing the second time', () => {
    expect(rerender(page(first), page(first))).toMatchObject({
      text: page(first),
      changed: false,
      conflicts: [],
      damaged: [],
    });
  });
  it('replaces a region that nobody touched, and nothing else', () => {
    const mine = page(first).replace('words', 'my own words\u00a0 \n\n\n* odd   list');
    const next = rerender(mine, page(rows('14:00 | start', '14:09 | end')));
    expect(next.text).toBe(
      page(rows('14:00 | start', '14:09 | end')).replace(
        'words',
        'my own words\u00a0 \n\n\n* odd   list',
      ),
    );
  });
  it('keeps a human row beside new rows', () => {
    const mine = page(first).replace('| 14:05', '| 14:02 | pager rings (mine) |\n| 14:05');
    const { text, conflicts } = rerender(
      mine,
      page(rows('14:00 | start', '14:05 | [deploy](https://e.com/2)', '14:20 | end')),
    );
    expect(conflicts).toEqual([]);
    expect(text).toContain(
      '| 14:02 | pager rings (mine) |\n| 14:05 | [deploy](https://e.com/2) |\n| 14:20 | end |',
    );
  });
  it('keeps an edited last row and still appends', () => {
    const mine = page(first).replace(
      '[deploy](https://e.com/2) |',
      '[deploy](https://e.com/2), by hand |',
    );
    const once = rerender(
      mine,
      page(rows('14:00 | start', '14:05 | [deploy](https://e.com/2)', '14:20 | end')),
    );
    expect(once.text).toContain('by hand |\n| 14:20 | end |');
    const twice = rerender(
      once.text,
      page(
        rows('14:00 | start', '14:05 | [deploy](https://e.com/2)', '14:20 | end', '14:30 | after'),
      ),
    );
    expect(twice.text).toContain('by hand |\n| 14:20 | end |\n| 14:30 | after |');
    expect(twice.conflicts).toEqual([]);
  });
  it('keeps the human words where both changed the same row, and says so once', () => {
    const mine = page(first).replace('| 14:00 | start |', '| 14:00 | it began |');
    const generated = page(rows('14:00 | start of errors', '14:05 | [deploy](https://e.com/2)'));
    const { text, conflicts } = rerender(mine, generated);
    expect(text).toContain('| 14:00 | it began |');
    expect(text).not.toMatch(/<<<<|>>>>/);
    expect(conflicts).toEqual([
      { region: 'timeline', kept: '| 14:00 | it began |', offered: '| 14:00 | start of errors |' },
    ]);
    expect(rerender(text, generated)).toMatchObject({ changed: false, conflicts: [] });
  });
  it('leaves out what a person took out', () => {
    const mine = page(first).replace(/<!-- after-action:region links[\s\S]*$/, '');
    expect(
      rerender(mine, page(rows('14:00 | start'), '- [two](https://e.com/2)')).text,
    ).not.toContain('two');
    const row = page(first).replace('| 14:00 | start |\n', '');
    expect(
      rerender(row, page(rows('14:00 | start', '14:05 | [deploy](https://e.com/2)', '14:20 | end')))
        .text,
    ).not.toContain('14:00');
  });
  it('follows CRLF', () => {
    const mine = page(first).replace(/\n/g, '\r\n');
    expect(rerender(mine, page(first))).toMatchObject({ changed: false });
    expect(rerender(mine, page(rows('14:09 | end'))).text).toBe(
      page(rows('14:09 | end')).replace(/\n/g, '\r\n'),
    );
  });
  it.each([
    ['no end', (s: string) => s.replace('<!-- /after-action:region timeline -->\n', '')],
    ['no start', (s: string) => s.replace(/<!-- after-action:region timeline[^\n]*\n/, '')],
    ['twice', (s: string) => s + printRegion('timeline', 'x')],
    ['nested', (s: string) => s.replace('| 14:00', `${printRegion('inner', 'x')}\n| 14:00`)],
    ['indented', (s: string) => s.replace('<!-- after', '  <!-- after')],
    [
      'in code',
      (s: string) =>
        s.replace('# Title', '# Title\n\n```').replace('## Summary', '```\n\n## Summary'),
    ],
    [
      'half deleted',
      (s: string) =>
        s.replace('<!-- /after-action:region timeline -->', '<!-- /after-action:region'),
    ],
    [
      'swapped',
      (s: string) =>
        s
          .replace(/<!-- after-action:region timeline[^\n]*/, 'X')
          .replace(
            '<!-- /after-action:region timeline -->',
            /<!-- after-action:region timeline[^\n]*/.exec(s)?.[0] ?? '',
          )
          .replace('X', '<!-- /after-action:region timeline -->'),
    ],
    [
      'markers gone, text left',
      (s: string) =>
        s
          .replace(/<!-- \/?after-action:region timeline[^\n]*\n/g, '')
          .replace('[deploy](https://e.com/2)', '[deploy](https://e.com/2)'),
    ],
  ])('touches nothing when a marker is damaged: %s', (_, damage) => {
    const mine = damage(page(first));
    const next = rerender(
      mine,
      page(rows('14:00 | changed', '14:05 | [deploy](https://e.com/2)')),
      undefined,
      'p.md',
    );
    expect(next.damaged.map(({ code }) => code)).toContain('PM308');
    expect(next).toMatchObject({ text: mine, changed: false });
  });

  it('merges front matter key by key', () => {
    const before = page(first, '', [
      ['title', 'Old title'],
      ['status', 'draft'],
      ['owner', 'maya'],
      ['resolved', ''],
    ]);
    const mine = before
      .replace('status: draft', 'status: in review  # soon')
      .replace('owner: maya', 'owner: "jon"\nteam: payments');
    const { text, conflicts } = rerender(
      mine,
      page(first, '', [
        ['title', 'New title'],
        ['status', 'draft'],
        ['owner', 'lee'],
        ['resolved', '2026-11-20T15:00:00Z'],
        ['time_to_resolve', '1 h'],
      ]),
    );
    expect(text.split('\n---')[0]?.replace(/generated .*/, 'generated …')).toBe(
      '---\ntitle: New title\nstatus: in review  # soon\nowner: "jon"\nteam: payments\nresolved: ' +
        '2026-11-20T15:00:00Z\ntime_to_resolve: 1 h\n# after-action:generated …',
    );
    expect(conflicts).toEqual([{ region: 'front matter: owner', kept: '"jon"', offered: 'lee' }]);
  });

  it('never loses a human line and changes no byte outside the regions', () => {
    const line = fc.constantFrom(
      '| 14:00 | start |',
      '| 14:05 | deploy |',
      '| 14:06 | x |',
      '| 14:07 | y |',
      '- z',
      '',
    );
    const version = fc
      .array(fc.stringMatching(/^14:0[0-9] \| [a-f]$/), { maxLength: 8 })
      .map((list) => [...new Set(list)].sort());
    const edit = fc.array(
      fc.record({
        at: fc.nat(12),
        add: fc.option(line.map((l) => `${l} human`)),
        drop: fc.boolean(),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        version,
        version,
        version,
        edit,
        fc.constantFrom('\n', '\r\n'),
        (one, two, three, edits, newline) => {
          const outside = `${newline}free text  ${newline}${newline}`;
          const body = rows(...one).split('\n');
          for (const { at, add, drop } of edits)
            body.splice(Math.min(at, body.length), drop ? 1 : 0, ...(add === null ? [] : [add]));
          const region = printRegion('timeline', rows(...one)).split('\n');
          const mine = [outside, [region[0], ...body, region.at(-1)].join(newline), outside].join(
            '',
          );
          let text = mine;
          for (const generated of [two, three, three])
            text = rerender(text, `x\n${printRegion('timeline', rows(...generated))}\ny`).text;
          for (const kept of body.filter((l) => l.endsWith('human')))
            expect(text.split(newline)).toContain(kept);
          expect(text.startsWith(outside) && text.endsWith(outside)).toBe(true);
          expect(rerender(text, `x\n${printRegion('timeline', rows(...three))}\ny`).changed).toBe(
            false,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('writeTracking', () => {
  const items = (source: string) => parsePostmortem('p.md', source).actionItems;
  it.each([
    ['a bullet', '- Add an alert (owner: jon)', '- Add an alert (owner: jon) (#12)'],
    [
      'a bullet of several lines',
      '- Add an alert\n  for the pool  \n  - detail\n',
      '- Add an alert\n  for the pool (#12)  \n  - detail\n',
    ],
    ['a task', '- [ ] **Add** an alert', '- [ ] **Add** an alert (#12)'],
    ['a number', '1. Add an alert.\n', '1. Add an alert. (#12)\n'],
    [
      'an empty tracking cell',
      '| Action | Owner | Issue |\n|---|---|---|\n| Add an alert | jon | |\n',
      '| Action | Owner | Issue |\n|---|---|---|\n| Add an alert | jon | #12 |\n',
    ],
    [
      'a cell with a word for nothing',
      '| Issue | Action |\n|---|---|\n| TBD | Add an alert |\n',
      '| Issue | Action |\n|---|---|\n| #12 | Add an alert |\n',
    ],
    [
      'a table without such a column',
      '| Action | Owner |\n|---|---|\n| Add an alert | jon |\n',
      '| Action | Owner |\n|---|---|\n| Add an alert (#12) | jon |\n',
    ],
  ])('writes into %s', (_, before, after) => {
    const source = `# T\n\n## Action items\n\n${before}`;
    const [item] = items(source);
    if (item === undefined) throw new Error('no item');
    const written = writeTracking(source, item, '#12');
    expect(written).toBe(`# T\n\n## Action items\n\n${after}`);
    expect(items(written)[0]).toMatchObject({ text: item.text, tracking: '#12' });
    expect(writeTracking(written, item, '#12')).toBe(written);
  });

  it('changes that line only, for every item', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){1,4}$/);
    const shape = fc.constantFrom(
      (w: string) => `- ${w}`,
      (w: string) => `- [ ] ${w} (owner: jon)`,
      (w: string) => `* ${w}\n  more words\n    - nested`,
      (w: string) => `1. **${w}** due 2026-12-01`,
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(words, shape), {
          minLength: 1,
          maxLength: 6,
          selector: ([w]) => w,
        }),
        fc.nat(),
        fc.constantFrom('\n', '\r\n'),
        (list, pick, newline) => {
          const source =
            `# T\n\n## Action items\n\n${list.map(([w, s]) => s(w)).join('\n\n<!-- -->\n\n')}\n\n## Links\n`.replace(
              /\n/g,
              newline,
            );
          const all = items(source);
          expect(all).toHaveLength(list.length);
          const item = all[pick % all.length];
          if (item === undefined) throw new Error('no item');
          const [before, after] = [
            source.split('\n'),
            writeTracking(source, item, '#7').split('\n'),
          ];
          expect(after).toHaveLength(before.length);
          const changed = after.filter((l, i) => l !== before[i]);
          expect(changed).toHaveLength(1);
          expect(changed[0]?.replace(' (#7)', '')).toBe(before[after.indexOf(changed[0] ?? '')]);
        },
      ),
    );
  });
});

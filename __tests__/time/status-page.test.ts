/** Updates copied from a status page: each keeps its own words, wherever the page puts the time. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TimeContext } from '../../src/time/read-times.js';
import { readTimedLines } from '../../src/time/list/timed-lines.js';

const context: TimeContext = { postedAt: '2026-06-04T18:00:00Z', zone: null };
const rows = (text: string): readonly string[] =>
  readTimedLines(text, context).map(
    ({ at, text: words, backwards }) =>
      `${at?.slice(5, 16) ?? '?'} ${words}${backwards ? ' (back)' : ''}`,
  );

const three = [
  '06-04T12:05 Investigating: Search answers with errors.',
  '06-04T12:40 Identified: One shard has no leader.',
  '06-04T13:10 Resolved: Search is back.',
];
const titled = (stamp: (clock: string) => string, place: 'above' | 'below' | 'between'): string =>
  [
    ['Resolved', '13:10', 'Search is back.'],
    ['Identified', '12:40', 'One shard has no leader.'],
    ['Investigating', '12:05', 'Search answers with errors.'],
  ]
    .map(([state = '', clock = '', words = '']) =>
      (place === 'above'
        ? [stamp(clock), state, words]
        : place === 'below'
          ? [state, words, stamp(clock)]
          : [state, stamp(clock), words]
      ).join('\n'),
    )
    .join('\n\n');

describe('updates, newest first', () => {
  it.each(['above', 'below', 'between'] as const)('the time is %s the words', (place) => {
    expect(rows(titled((clock) => `Jun 4, ${clock} UTC`, place))).toEqual(three);
    expect(rows(titled((clock) => `June 4, 2026 at ${clock} UTC`, place))).toEqual(three);
    expect(rows(titled((clock) => `04/06/2026, ${clock}:00 UTC`, place))).toHaveLength(3);
    expect(rows(titled((clock) => `<em>4 Jun 2026 • ${clock} UTC</em>`, place))).toEqual(three);
  });

  it('the age of an update is no second row', () => {
    const text = titled((clock) => `Posted 5 hours ago. Jun 04, 2026 - ${clock} UTC`, 'below');
    expect(rows(`${text}\n\nThis incident affected: Search.`)).toEqual(three);
  });

  it('the age alone is an approximate time', () => {
    const text =
      '**Resolved** - Logins work.\nPosted 2 hours ago.\n**Update** - Worse.\nPosted 4 hours ago.';
    const found = readTimedLines(text, context);
    expect(found.map(({ at, approximate }) => [at, approximate])).toEqual([
      ['2026-06-04T14:00:00Z', true],
      ['2026-06-04T16:00:00Z', true],
    ]);
  });

  it('as HTML, over several lines and on one', () => {
    const block = (state: string, clock: string): string =>
      `<p>\n<strong>${state}</strong> - Words of ${clock}.\n<br />\n<em>04/06/2026, ${clock}:00</em>\n</p>`;
    const text = `${block('Resolved', '13:10')}\n${block('Identified', '12:40')}`;
    expect(rows(text)).toHaveLength(2);
    const feed = (state: string, clock: string): string =>
      `<p><small>Jun <var data-var='date'>4</var>, <var data-var='time'>${clock}</var> UTC</small>` +
      `<br><strong>${state}</strong> - Words of ${clock}.</p>`;
    expect(rows(`${feed('Resolved', '13:10')}\n${feed('Identified', '12:40')}`)).toEqual([
      '06-04T12:40 Identified - Words of 12:40.',
      '06-04T13:10 Resolved - Words of 13:10.',
    ]);
  });

  it('the title and the day of the page are no words of an update', () => {
    const text =
      'Jun 4, 2026\n\nSearch errors\nResolved - Fine now.\nJun 4, 13:10 UTC\n' +
      'Investigating - Errors.\nMore in an hour.\nJun 4, 12:05 UTC\n\nJun 3, 2026\n\nNo incidents.';
    expect(rows(text)).toEqual([
      '06-04T12:05 Investigating - Errors. More in an hour.',
      '06-04T13:10 Resolved - Fine now.',
    ]);
  });

  it('in other languages and without a state', () => {
    expect(
      rows(
        'Behoben - Suche geht.\n4. Juni 2026, 13:10 Uhr\n\nUntersuchung - Fehler.\n4. Juni 2026, 12:05 Uhr',
      ),
    ).toEqual(['06-04T12:05 Untersuchung - Fehler.', '06-04T13:10 Behoben - Suche geht.']);
    expect(rows('All fine.\n13:10 UTC\n\nErrors in search.\n12:05 UTC')).toEqual([
      '06-04T12:05 Errors in search.',
      '06-04T13:10 All fine.',
    ]);
  });
});

describe('oldest first', () => {
  it('below its words', () => {
    expect(
      rows('## Investigating\nErrors.\nJun 4, 12:05 UTC\n## Resolved\nFine.\nJun 4, 13:10 UTC'),
    ).toEqual(['06-04T12:05 Investigating: Errors.', '06-04T13:10 Resolved: Fine.']);
  });

  it('a plain log with times above its words is read as before', () => {
    expect(rows('Log:\n\n12:05 UTC\nErrors.\n\n13:10 UTC\nFine.')).toEqual([
      '06-04T12:05 Errors.',
      '06-04T13:10 Fine.',
    ]);
  });
});

it('never throws, and keeps the number of rows within the number of lines', () => {
  const piece = fc.constantFrom(
    'Resolved',
    '**Update** - words',
    'Jun 4, 12:05 UTC',
    '13:10 UTC',
    '<p>',
    '</p>',
    '',
    'Posted 2 hours ago.',
    '- 12:05 item',
    '# Monitoring',
    'some words',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (lines) => {
      expect(readTimedLines(lines.join('\n'), context).length).toBeLessThanOrEqual(lines.length);
    }),
  );
});

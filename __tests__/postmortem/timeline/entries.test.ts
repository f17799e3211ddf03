import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDocumentTimeline } from '../../../src/postmortem/timeline/entries.js';

const entriesOf = (markdown: string): readonly string[] =>
  readDocumentTimeline(markdown).entries.map(
    ({ line, occurredAt, date, text }) => `${line} ${occurredAt ?? date ?? '?'} ${text}`,
  );

describe('readDocumentTimeline', () => {
  it('reads bullets, with the date of the title and the stated zone, over midnight', () => {
    const document =
      '# Checkout down, 2026-11-20\n\n## Timeline (CET)\n\n- 23:50: errors rise\n- ' +
      '**00:10** - rolled back\n* [00:30] all good\n\n## Impact\n\n- 12:00 is no entry\n';
    expect(entriesOf(document)).toEqual([
      '5 2026-11-20T22:50:00Z errors rise',
      '6 2026-11-20T23:10:00Z rolled back',
      '7 2026-11-20T23:30:00Z all good',
    ]);
    expect(readDocumentTimeline(document).zone).toBe('CET');
  });

  it('reads headings, each with the paragraph below it', () => {
    const document =
      '## Timeline\n\nAll times in PST\n\n### Nov 20 2026 13:06\n\nChanges are ' +
      'deployed\nto staging.\n\n### 13:35\n\nDeployment is complete.\n';
    expect(entriesOf(document)).toEqual([
      '5 2026-11-20T21:06:00Z Changes are deployed to staging.',
      '10 2026-11-20T21:35:00Z Deployment is complete.',
    ]);
  });

  it('reads tables with day, date and time', () => {
    const document =
      '# 2022-06-28 Abuse report\n## Timeline (all times PDT)\n\n| Day | Date (2022) ' +
      '| Time (PDT) | Event |\n|---|---|---|---|\n| Mon | Jun 27 | 13:47 | Instance ' +
      'off |\n| Tues | Jun 28 | 7:05 | Team begins |\n';
    expect(entriesOf(document)).toEqual([
      '6 2022-06-27T20:47:00Z Instance off',
      '7 2022-06-28T14:05:00Z Team begins',
    ]);
  });

  it('reads dates on lines of their own, day first, and a clock with a dot', () => {
    const document =
      '# Hendelse\n\n## Tidslinje\n\n29.05.2019\n\n- 09:42: Feilen oppdages\n\n01.07.2019\n\n- ' +
      'ca 10:00: Restartet\n\n| 15.15 | Feil påvist |\n';
    expect(entriesOf(document)).toEqual([
      '7 2019-05-29T09:42:00Z Feilen oppdages',
      '11 2019-07-01T10:00:00Z Restartet',
      '13 2019-07-01T15:15:00Z Feil påvist',
    ]);
    expect(readDocumentTimeline(document).entries[1]?.approximate).toBe(true);
  });

  it('reads month-day stamps and takes the year from the document', () => {
    expect(
      entriesOf(
        '# Report 2019-03-26\n## Timeline\n- [12-05 16:21] bug introduced\n- [03-26 02:50] reported\n',
      ),
    ).toEqual(['3 2018-12-05T16:21:00Z bug introduced', '4 2019-03-26T02:50:00Z reported']);
  });

  it('takes the year from the heading of the column, the day from the name of the file, and invents neither', () => {
    const table =
      '## Timeline\n\n| Date (2022) | Time (UTC) | Event |\n|---|---|---|\n| Jan ' +
      '28 | 02:34 | Charge seen |\n| Feb 01 | 19:12 | Card locked |\n';
    expect(entriesOf(table)).toEqual([
      '5 2022-01-28T02:34:00Z Charge seen',
      '6 2022-02-01T19:12:00Z Card locked',
    ]);
    const bare = '## Timeline\n\n- 23:50 UTC down\n- 00:10 UTC up\n';
    expect(
      readDocumentTimeline(bare, 'docs/2026-11-20-checkout.md').entries.map(
        ({ occurredAt, remarks }) => [occurredAt, remarks],
      ),
    ).toEqual([
      ['2026-11-20T23:50:00Z', [{ code: 'date-from-file-name' }]],
      ['2026-11-21T00:10:00Z', [{ code: 'date-from-file-name' }]],
    ]);
    expect(
      readDocumentTimeline('## Timeline\n\n- Jan 28 02:34 seen\n').entries[0]?.occurredAt,
    ).toBeNull();
    expect(
      readDocumentTimeline(
        '**Date:** January 14-19, 2026\n\n## Timeline\n\n| Jan 14, 10:18 AM | seen |\n',
      ).entries[0]?.occurredAt,
    ).toBe('2026-01-14T10:18:00Z');
  });

  it('reads a date with a colon behind its year, an ordinal, and one between underscores', () => {
    expect(
      entriesOf(
        '## Timeline\n\nFebruary 15, 2024: 7:56am UTC\nMail received\n\n12:45 PM ' +
          'UTC Saturday Oct 30th 2021: wave begins\n',
      ),
    ).toEqual(['3 2024-02-15T07:56:00Z Mail received', '6 2021-10-30T12:45:00Z wave begins']);
    expect(entriesOf('## Timeline (PST)\n_7/5/2023_\n\n12:11 PM: a\n')).toEqual([
      '4 2023-07-05T19:11:00Z a',
    ]);
  });

  it('keeps entries that have only a date, or a clock that no date belongs to', () => {
    expect(entriesOf('## Timeline\n\n10/22/2022 - A report came in.\n')).toEqual([
      '3 2022-10-22 A report came in.',
    ]);
    expect(entriesOf('## Timeline\n\n- 10:22 A report came in.\n')).toEqual([
      '3 ? A report came in.',
    ]);
  });

  it('carries the zone of an entry down the list', () => {
    expect(entriesOf('## Timeline\n### 2017-11-30 17:04 PST\n\na\n\n### 17:07\n\nb\n')).toEqual([
      '2 2017-12-01T01:04:00Z a',
      '6 2017-12-01T01:07:00Z b',
    ]);
  });

  it('marks a clock that runs backwards', () => {
    expect(
      readDocumentTimeline(
        '2026-11-20\n## Timeline\n- 14:10 a\n- 13:50 b\n- 14:20 c\n',
      ).entries.map(({ backwards }) => backwards),
    ).toEqual([false, true, false]);
  });

  it('takes the afternoon for granted when a list does not say', () => {
    expect(entriesOf('2026-11-20\n## Timeline\n- 11:50 a\n- 12:10 b\n- 1:05 c\n')).toEqual([
      '3 2026-11-20T11:50:00Z a',
      '4 2026-11-20T12:10:00Z b',
      '5 2026-11-20T13:05:00Z c',
    ]);
  });

  it('reads no logs in fences, and a document without a timeline section as a whole', () => {
    expect(entriesOf('2026-11-20\n## Timeline\n- 14:10 a\n```\n14:11 log\n```\n')).toHaveLength(1);
    expect(entriesOf('2026-11-20 report\n\n- 14:10 UTC a\n- 14:20 UTC b\n')).toHaveLength(2);
  });

  it('takes any text', () => {
    const piece = fc.constantFrom(
      '## Timeline\n',
      '- 14:03 x\n',
      '| 14:03 | y |\n',
      '\r\n',
      '2026-02-30\n',
      '### 25:99\n',
      'All times CET\n',
      '```\n',
      '\u202e',
      '31.06.2019\n',
      '- 23:59 z\n',
      '***\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const { entries } = readDocumentTimeline(text);
          const lines = text.replace(/\r\n?/g, '\n').split('\n').length;
          for (const { line } of entries) expect(line >= 1 && line <= lines).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('our own postmortems', () => {
  it('are read as they were written: an approximate time, and a milestone in bold', () => {
    const read = readDocumentTimeline(
      '# X\n\n## Timeline\n\nAll times are UTC.\n\n| Time (UTC) | What happened ' +
        '|\n| --- | --- |\n| \\~2026-11-18 14:01 | **Started:** errors rise |\n| ' +
        '2026-11-18 14:05 | **Detected:** the alert paged |\n',
    );
    expect(read.entries.map(({ line, occurredAt, text }) => [line, occurredAt, text])).toEqual([
      [9, '2026-11-18T14:01:00Z', 'Started: errors rise'],
      [10, '2026-11-18T14:05:00Z', 'Detected: the alert paged'],
    ]);
  });
});

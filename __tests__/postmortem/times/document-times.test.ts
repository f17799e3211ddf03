/** Times of a document that contradict one another, and those that only look so. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePostmortem } from '../../../src/postmortem/parse.js';
import { checkDocumentTimes } from '../../../src/postmortem/times/check-document-times.js';

/** Document, findings as `kind line`. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  // A duration before the two times it speaks of, or between them.
  [
    '# A 2026-02-03\n\nIt took the team 30 minutes from the page (14:05) until the rollback (15:20).\n',
    ['duration 3'],
  ],
  [
    '# A 2026-02-03\n\nIt took them 30 minutes from the page (14:05) to the rollback (14:37).\n',
    [],
  ],
  [
    '# A 2026-02-03\n\nThe restore began at 14:00, took 20 minutes and ended at 14:50.\n',
    ['duration 3'],
  ],
  ['# A 2026-02-03\n\nThe restore began at 14:00, took 50 minutes and ended at 14:50.\n', []],
  ['# A 2026-02-03\n\nThe restore began at 14:00, took 20 minutes and we slept until 16:00.\n', []],
  // Longer than the stretch in which it lies.
  ['# A 2026-02-03\n\nUploads failed for 4 hours between 09:00 and 10:30 UTC.\n', ['duration 3']],
  ['# A 2026-02-03\n\nUploads failed for 10 minutes between 09:00 and 10:30 UTC.\n', []],
  // The heading of the whole timeline says from when to when.
  [
    '# A\n\n## Timeline, 3 February 2026, 14:00–15:00 UTC\n\n- 14:00 errors\n- 14:40 fixed\n- 16:30 closed\n',
    ['outside-heading 7'],
  ],
  [
    '# A\n\n## Timeline, 3 February 2026, 14:00–15:00 UTC\n\n- 14:00 errors\n- 15:02 closed\n\n' +
      '## What came later\n\n- 16:30 review\n',
    [],
  ],
  ['# A 2026-02-03\n\nIt took 20 minutes, from 14:00 to 15:10 UTC.\n', ['duration 3']],
  ['# A 2026-02-03\n\nThe shop was closed between 14:00 and 14:20 UTC (20 minutes).\n', []],
  [
    '# A 2026-02-03\n\nFrom 9 March 2026 19:42 UTC until 10 March 2026 02:10 ' +
      'UTC (6 hours 28 minutes) nothing worked.\n',
    [],
  ],
  [
    '# A 2026-02-03\n\nAt 14:05 UTC the pager rang and 20 minutes later, at 14:50 UTC, we rolled back.\n',
    ['duration 3'],
  ],
  [
    '# A 2026-02-03\n\n## Impact\n\nThe outage lasted 45 minutes.\n\n## Timeline ' +
      '(UTC)\n\n- 14:00 errors start\n- 14:10 alert\n- 15:40 errors end\n',
    ['duration 5'],
  ],
  [
    '# A 2026-02-03\n\n## Impact\n\nThe outage lasted about 90 minutes.\n\n## ' +
      'Timeline (UTC)\n\n- 14:00 errors start\n- 14:10 alert\n- 15:40 errors end\n',
    [],
  ],
  [
    '# A 2026-02-03\n\n- **Duration**: 3 hours\n- **Started**: 2026-02-03 14:00 ' +
      'UTC\n- **Resolved**: 2026-02-03 15:10 UTC\n',
    ['duration 3'],
  ],
  [
    '# A 2026-02-03\n\n## Timeline (UTC)\n\n- 14:00 we poll each 5 minutes between ' +
      '14:00 and 15:00\n- 14:10 a timeout of 30 seconds\n',
    [],
  ],
  [
    '# A 2026-02-03\n\n## Timeline (UTC)\n\n- 14:00 errors\n- 14:30 alert\n- 14:20 page\n- 14:40 fixed\n',
    ['goes-back 7'],
  ],
  [
    '# A 2026-02-03\n\n## Timeline (UTC)\n\n- 1:50 pm errors\n- 2:15 am alert\n- 2:30 pm fixed\n',
    ['goes-back 6'],
  ],
  [
    '# A 2026-02-03\n\n## Timeline (UTC)\n\n- ~14:30 errors\n- 14:20 page\n- ' +
      '14:25-14:50 repair\n- 14:40 second team joins\n',
    [],
  ],
  [
    '---\ndetected: 2026-02-03T14:10:00Z\nresolved: 2026-02-03T13:40:00Z\n---\n\n# A\n',
    ['milestone-order 3'],
  ],
  [
    '# A\n\n- Detected: 2026-02-03 14:10 UTC\n- Mitigated: 2026-02-03 13:10 UTC\n\n## ' +
      'Timeline\n\n- 2026-02-03 14:10 UTC alert\n',
    ['milestone-order 4'],
  ],
  [
    '---\ndetected: 2026-02-03T14:35:00Z\n---\n# A\n\n## Timeline (UTC)\n\n- ' +
      '2026-02-03 14:30 deploy\n- 2026-02-03 14:53 **Detected:** alert\n',
    ['milestone-differs 9'],
  ],
  [
    '# A 2026-02-03\n\n## Timeline (UTC)\n\n### 14:00 - 14:30 Analysis\n\n- 14:10 ' +
      'logs read\n- 15:20 disk found full\n\n### 15:30 Repair\n\n- 15:35 disk replaced\n',
    ['outside-heading 8'],
  ],
  [
    '# A\n\nMonday, 3 February 2026 was a bad day, Tuesday, 3 February 2026 was it.\n',
    ['weekday 3'],
  ],
  [
    '# A 2026-02-03\n\n## Timeline (UTC)\n\n- 23:50 errors\n- 00:20 fixed\n\nIt was down for 30 minutes.\n',
    [],
  ],
  [
    '# A 2026-02-03\n\n## Timeline (UTC)\n\n| Time | What |\n| --- | --- |\n| ' +
      '13:58 | #7 went live at 13:58 UTC, three minutes before this began. |\n| ' +
      '14:22 | It went live at 13:58 UTC, three minutes before this began. |\n| ' +
      '14:40 | Fixed |\n',
    [],
  ],
];

const check = (document: string): readonly string[] =>
  checkDocumentTimes(parsePostmortem('x.md', document)).map(
    ({ kind, place }) => `${kind} ${place.line}`,
  );

describe('checkDocumentTimes', () => {
  it.each(checks)('%j', (document, expected) => {
    expect(check(document)).toEqual(expected);
  });

  it('says what the duration is and what the times give, where it stands', () => {
    const source = '# A 2026-02-03\n\nIt took 20 minutes, from 14:00 to 15:10 UTC.\n';
    const [finding] = checkDocumentTimes(parsePostmortem('x.md', source));
    expect(finding).toEqual({
      kind: 'duration',
      words: '20 minutes',
      seconds: 1200,
      span: 4200,
      place: { start: 24, end: 34, line: 3, column: 9 },
    });
  });

  it('takes any text', () => {
    const piece = fc.constantFrom(
      '## Timeline\n',
      '### 14:00 - 14:30 a\n',
      '- 14:03 x\n',
      '- Detected: 2026-02-03 10:00\n',
      '| Started | 2026-02-03 11:00 |\n',
      'It lasted 20 minutes. ',
      'from 14:00 to 15:00 ',
      'Monday, 3 February 2026 ',
      '\r\n',
      '```\n',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        for (const { place } of checkDocumentTimes(parsePostmortem('x.md', source)))
          expect(place.start >= 0 && place.end <= source.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

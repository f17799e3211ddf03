/** Documents in the shapes that people write; each case names its class. */
import { describe, expect, it } from '@jest/globals';
import { readDocumentTimeline } from '../../../src/postmortem/timeline/entries.js';

/** Class, document, entries as `instant[..until] text`. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'range behind a date',
    '# Cache cold\n\n## Timeline (UTC)\n\n- 2026-05-02 10:15-10:45: cache refilled\n- ' +
      '2026-05-02 11:00–11:20 next refill\n- 11:30 done\n',
    [
      '2026-05-02T10:15:00Z..2026-05-02T10:45:00Z cache refilled',
      '2026-05-02T11:00:00Z..2026-05-02T11:20:00Z next refill',
      '2026-05-02T11:30:00Z done',
    ],
  ],
  [
    'range behind a date',
    'Date: 2026-05-02\n\n## Timeline\n\nAll times in UTC.\n\n* 2026-05-02 23:40-00:10 ' +
      'nightly copy\n* 2026-05-03 00:30 copy fails\n',
    ['2026-05-02T23:40:00Z..2026-05-03T00:10:00Z nightly copy', '2026-05-03T00:30:00Z copy fails'],
  ],
  [
    'date behind the clock',
    '# Login 2026-07-15\n\n## Timeline\n\n- 18:05 UTC, July 13. First ticket.\n- 07:10 UTC on 14 July: team reads it\n',
    ['2026-07-13T18:05:00Z First ticket.', '2026-07-14T07:10:00Z team reads it'],
  ],
  [
    'zone statement',
    '# Abgleich 2026-01-20\n\n## Ablauf\n\nAlle Zeiten in MEZ.\n\n- 09:15 Abgleich ' +
      'startet\n- 09:40 Abgleich bricht ab\n',
    ['2026-01-20T08:15:00Z Abgleich startet', '2026-01-20T08:40:00Z Abgleich bricht ab'],
  ],
  [
    'zone statement',
    '# Kiosk 2026-06-20\n\n## Timeline (all times Eastern)\n\n- 08:00 kiosk dark\n- 08:30 kiosk lit\n',
    ['2026-06-20T12:00:00Z kiosk dark', '2026-06-20T12:30:00Z kiosk lit'],
  ],
  [
    'zone of a block',
    '# Two sites 2026-02-03\n\n## Timeline\n\n### Berlin team (CET)\n\n- 10:00 ' +
      'alert in Berlin\n\n### Boston team (EST)\n\n- 04:20 call to Boston\n',
    ['2026-02-03T09:00:00Z alert in Berlin', '2026-02-03T09:20:00Z call to Boston'],
  ],
  [
    'zone in the head of a table',
    '2026-02-03\n\n## Timeline\n\n| When (UTC+2) | What |\n|--|--|\n| 12:00 | pump stops |\n| 12:30 | pump runs |\n',
    ['2026-02-03T10:00:00Z pump stops', '2026-02-03T10:30:00Z pump runs'],
  ],
  [
    'columns in another order',
    '2026-02-03\n\n## Timeline\n\n| Event | Who | Start (UTC) | End (UTC) |\n|--|--|--|--|\n| ' +
      'copy | job | 12:00 | 12:20 |\n| check | ops | 12:25 | 12:40 |\n',
    [
      '2026-02-03T12:00:00Z..2026-02-03T12:20:00Z copy · job',
      '2026-02-03T12:25:00Z..2026-02-03T12:40:00Z check · ops',
    ],
  ],
  [
    'rest of the time cell',
    '2026-02-03\n\n## Timeline (UTC)\n\n| Time | Event |\n|--|--|\n| 12:00 (approx.) ' +
      '| pump slow |\n| 12:30 onwards | pump off |\n| 12:45 to 12:50 | restart |\n',
    [
      '2026-02-03T12:00:00Z pump slow',
      '2026-02-03T12:30:00Z pump off',
      '2026-02-03T12:45:00Z..2026-02-03T12:50:00Z restart',
    ],
  ],
  [
    'mark before the time',
    '2026-02-03\n\n## Timeline (UTC)\n\n- 🚨 09:00 page\n- ✅ **09:20**: fixed\n- ' +
      '➜ 09:30 closed\n- :white_check_mark: 09:40 thanked\n',
    [
      '2026-02-03T09:00:00Z page',
      '2026-02-03T09:20:00Z fixed',
      '2026-02-03T09:30:00Z closed',
      '2026-02-03T09:40:00Z thanked',
    ],
  ],
  [
    'broken lines',
    '2026-02-03\n\n## Timeline (UTC)\n\n09:00 - page goes out<br/>09:10 - two people\nlook at it\n',
    ['2026-02-03T09:00:00Z page goes out', '2026-02-03T09:10:00Z two people look at it'],
  ],
  [
    'braces',
    '# Feed 2026-02-03\n\n## Timeline (UTC)\n\n### {{ 06:10 }}\n\nFeed stops.\n\n### {{ 06:55 }} Feed runs\n',
    ['2026-02-03T06:10:00Z Feed stops.', '2026-02-03T06:55:00Z Feed runs'],
  ],
  [
    'labels above a list',
    '# Feed\n\n- First detected 2026-07-23 15:35 UTC\n- Repaired 2026-07-24 12:34 ' +
      'UTC\n\n15:35 – alert\n16:10 – job stopped\n',
    [
      '2026-07-23T15:35:00Z First detected',
      '2026-07-24T12:34:00Z Repaired',
      '2026-07-23T15:35:00Z alert',
      '2026-07-23T16:10:00Z job stopped',
    ],
  ],
  [
    'labels as list items',
    '# Feed 2026-02-03\n\n- **Impact**:\n  - 3 feeds\n- **Timeline**:\n  - 10:00 ' +
      'UTC feed stops\n  - 10:20 UTC feed runs\n- **Actions**:\n  - 11:00 is when we meet\n',
    ['2026-02-03T10:00:00Z feed stops', '2026-02-03T10:20:00Z feed runs'],
  ],
  [
    'nested fences',
    '2026-02-03\n\n## Timeline (UTC)\n\n- 10:00 feed stops\n\n        ```\n  ' +
      '      10:01:02 ERROR no feed\n        10:01:03 ERROR no feed\n        ```\n\n- ' +
      '10:20 feed runs\n',
    ['2026-02-03T10:00:00Z feed stops', '2026-02-03T10:20:00Z feed runs'],
  ],
  [
    'prose above',
    '2026-02-03\n\n## Timeline\n\nFrom about 4pm to 5:15pm UTC it was down. Rough ' +
      'timeline:\n\n- 15:50 UTC deploy\n- 16:05 UTC alert\n',
    ['2026-02-03T15:50:00Z deploy', '2026-02-03T16:05:00Z alert'],
  ],
  [
    'weekdays',
    'Week of 2026-03-16\n\n## Timeline (UTC)\n\n- Thursday 23:10: slow\n- Fri 00:40: fast\n- Monday, 09:00: review\n',
    ['2026-03-19T23:10:00Z slow', '2026-03-20T00:40:00Z fast', '2026-03-23T09:00:00Z review'],
  ],
  [
    'weekday headings',
    'Written 2026-03-18\n\n## Timeline (UTC)\n\n### Monday\n\n- 10:00 slow\n\n### Tuesday\n\n- 09:00 fast\n',
    ['2026-03-16T10:00:00Z slow', '2026-03-17T09:00:00Z fast'],
  ],
  [
    'dates in other languages',
    '# Panne\n\n## Chronologie (CET)\n\n### Mardi 10 mars 2026\n\n- 14h03 : alerte\n- ' +
      '14h20 : retour arrière\n\n### 11 mars 2026\n\n- 9h00 : bilan\n',
    [
      '2026-03-10T13:03:00Z alerte',
      '2026-03-10T13:20:00Z retour arrière',
      '2026-03-11T08:00:00Z bilan',
    ],
  ],
  [
    'dates in other languages',
    '# Caída\n\n## Cronología\n\nHoras en UTC-3.\n\n- 10 de marzo de 2026, 14:03: alerta\n- 14:20: versión anterior\n',
    ['2026-03-10T17:03:00Z alerta', '2026-03-10T17:20:00Z versión anterior'],
  ],
  [
    'dates in other languages',
    '# Queda 2026\n\n## Linha do tempo (BRT)\n\n- 3 de março, 14h03 — alerta\n- 4 de março, 9h00 — revisão\n',
    ['2026-03-03T17:03:00Z alerta', '2026-03-04T12:00:00Z revisão'],
  ],
  [
    'compact clocks',
    '# Host 2026-02-03\n\n## Timeline (UTC)\n\n- **0905** - alert\n- **0930** - page\n- **1015** - fixed\n',
    ['2026-02-03T09:05:00Z alert', '2026-02-03T09:30:00Z page', '2026-02-03T10:15:00Z fixed'],
  ],
  [
    'T+',
    '# Lag 2026-02-03\n\n## Timeline\n\n| T+ | Event |\n|--|--|\n| T+0 = 09:00 ' +
      'UTC | alert |\n| T+12 | page |\n| T+1h05 | fixed |\n',
    ['2026-02-03T09:00:00Z alert', '2026-02-03T09:12:00Z page', '2026-02-03T10:05:00Z fixed'],
  ],
  [
    'am for pm',
    '2026-02-03\n\n## Timeline (UTC)\n\n- 1:50 pm a\n- 2:15 am b\n- 2:30 pm c\n',
    ['2026-02-03T13:50:00Z a', '2026-02-03T02:15:00Z b', '2026-02-03T14:30:00Z c'],
  ],
  [
    'places',
    '2026-02-03\n\n## Timeline\n\n- 16:37 Denver - alert\n- 16:50 Denver - page\n',
    ['2026-02-03T23:37:00Z alert', '2026-02-03T23:50:00Z page'],
  ],
];

const read = (document: string): readonly string[] =>
  readDocumentTimeline(document).entries.map(
    ({ occurredAt, date, until, text }) =>
      `${occurredAt ?? date ?? '?'}${until === undefined ? '' : `..${until}`} ${text}`,
  );

describe('a timeline in a document', () => {
  it.each(cases)('%s', (_, document, expected) => {
    expect(read(document)).toEqual(expected);
  });

  it('holds for its block only when a heading states the zone', () => {
    const { entries } = readDocumentTimeline(
      '2026-02-03, times in UTC\n\n## Timeline\n\n### Us (PST)\n\n- 01:00 noise\n\n### All\n\n- 10:00 stop\n',
    );
    expect(entries.map(({ occurredAt }) => occurredAt)).toEqual([
      '2026-02-03T09:00:00Z',
      '2026-02-03T10:00:00Z',
    ]);
  });

  it('counts a row of a short table once when the whole table repeats it', () => {
    const head = '| Time (UTC) | What |\n| --- | --- |\n';
    const document =
      `## Timeline\n\n${head}| 2026-02-03 10:00 | a |\n| 2026-02-03 11:00 | c |\n\n<details>\n\n${head}| ` +
      '2026-02-03 10:00 | a |\n| 2026-02-03 10:30 | b |\n| 2026-02-03 11:00 | c ' +
      '|\n\n</details>\n';
    const { entries } = readDocumentTimeline(document);
    expect(entries.map(({ text, backwards }) => [text, backwards])).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
    ]);
  });

  it.each([
    ['- ~10:20 a\n- 10:10 b\n'],
    ['- 10:20-10:40 a\n- 10:30 b\n- 10:25 to 10:28 c\n'],
    ['- 10:15:11 a\n- 10:15 b\n'],
  ])('raises no alarm for %j', (list) => {
    const { entries } = readDocumentTimeline(`2026-02-03\n\n## Timeline (UTC)\n\n${list}`);
    expect(entries.map(({ backwards }) => backwards)).not.toContain(true);
  });

  it('keeps rows below a slip of twelve hours on their day', () => {
    const { entries } = readDocumentTimeline(
      '2026-02-03\n\n## Timeline (UTC)\n\n- 9:50 am a\n- 10:05 pm b\n- 10:20 am c\n',
    );
    expect(entries.map(({ occurredAt, halfDay }) => [occurredAt, halfDay])).toEqual([
      ['2026-02-03T09:50:00Z', false],
      ['2026-02-03T22:05:00Z', true],
      ['2026-02-03T10:20:00Z', false],
    ]);
  });
});

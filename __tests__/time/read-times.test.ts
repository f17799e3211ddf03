import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTimes, type TimeContext } from '../../src/time/read-times.js';

const context: TimeContext = {
  postedAt: '2026-11-20T14:30:00Z',
  zone: null,
  reference: '2026-11-20T14:00:00Z',
};
const first = (text: string, over: Partial<TimeContext> = {}) =>
  readTimes(text, { ...context, ...over })[0];

describe('when it happened', () => {
  it.each([
    ['at 14:03 UTC we rolled back', '2026-11-20T14:03:00Z'],
    ['errors since 9:45pm PT', '2026-11-20T05:45:00Z'],
    ['10 minutes ago it broke', '2026-11-20T14:20:00Z'],
    ['half an hour ago', '2026-11-20T14:00:00Z'],
    ['2h ago the queue grew', '2026-11-20T12:30:00Z'],
    ['an hour and 5 minutes ago', '2026-11-20T13:25:00Z'],
    ['2026-11-20T14:03:05Z pod killed', '2026-11-20T14:03:05Z'],
    ['2026-11-20 14:03 +0100', '2026-11-20T13:03:00Z'],
    ['2026-11-20T14:03:05.123-05:00', '2026-11-20T19:03:05Z'],
    ['20.11.2026 14:03', '2026-11-20T14:03:00Z'],
    ['20/11/2026 14:03', '2026-11-20T14:03:00Z'],
    ['11/20/2026 2:03 PM', '2026-11-20T14:03:00Z'],
    ['Nov 19, 2026 at 13:00 UTC', '2026-11-19T13:00:00Z'],
    ['19 November 13:00', '2026-11-19T13:00:00Z'],
    ['02:54 AM Thursday Nov 19th', '2026-11-19T02:54:00Z'],
    ['11-19 13:00 deploy', '2026-11-19T13:00:00Z'],
    ['kl 10:06', '2026-11-20T10:06:00Z'],
    ['kl. 10.06', '2026-11-20T10:06:00Z'],
    ['10.06 Uhr', '2026-11-20T10:06:00Z'],
    ['10h32', '2026-11-20T10:32:00Z'],
    ['1402Z', '2026-11-20T14:02:00Z'],
    ['T+15m failover', '2026-11-20T14:15:00Z'],
    ['T+01:30 failover', '2026-11-20T15:30:00Z'],
    ['T-5m', '2026-11-20T13:55:00Z'],
    ['noon', '2026-11-20T12:00:00Z'],
    ['yesterday at 8:54', '2026-11-19T08:54:00Z'],
    ['until 23:00 last night', '2026-11-19T23:00:00Z'],
    ['went out at 11:00 CET yesterday', '2026-11-19T10:00:00Z'],
    ['last Monday at 9am', '2026-11-16T09:00:00Z'],
    ['1:05 pm Europe/Berlin', '2026-11-20T12:05:00Z'],
    ['at 09:18 (US Eastern)', '2026-11-20T14:18:00Z'],
    ['at 15:15 (Zurich time)', '2026-11-20T14:15:00Z'],
    ['14:02 UTC+2', '2026-11-20T12:02:00Z'],
    ['- 13:11: I looked', '2026-11-20T13:11:00Z'],
    ['**14:02** errors', '2026-11-20T14:02:00Z'],
    ['| 14:02 | errors |', '2026-11-20T14:02:00Z'],
    ['at `14:02` it fell', '2026-11-20T14:02:00Z'],
    ['Fri, 20 Nov 2026 14:03:05 +0000', '2026-11-20T14:03:05Z'],
    ['Fri Nov 20 14:03:05 UTC 2026', '2026-11-20T14:03:05Z'],
    ['20261120T140300Z', '2026-11-20T14:03:00Z'],
    ['１３：０３ UTC', '2026-11-20T13:03:00Z'],
    ['2:03\u202fPM UTC', '2026-11-20T14:03:00Z'],
    ['on the 12th at 09:00 UTC', '2026-11-12T09:00:00Z'],
    ['the 28th at 09:00 UTC', '2026-10-28T09:00:00Z'],
    ['um 14 Uhr', '2026-11-20T14:00:00Z'],
    ['5:03 Pacific', '2026-11-20T13:03:00Z'],
    ['February 15, 2026: 7:56am UTC', '2026-02-15T07:56:00Z'],
  ])('%s', (text, at) => {
    expect(first(text)?.at).toBe(at);
  });

  it.each([
    '~10:00',
    'about 10:00',
    'around 10:00 UTC',
    'a little before 10:00',
    'ca. 10:00',
    '10:00ish',
  ])('%s is approximate', (text) => {
    expect(first(text)).toMatchObject({ at: '2026-11-20T10:00:00Z', approximate: true });
  });

  it.each([
    '14:02-14:09',
    '14:02 – 14:09 UTC',
    'from 14:02 to 14:09',
    'between 14:02 and 14:09',
    '14:02 until 14:09',
  ])('%s is a range', (text) => {
    expect(first(text)).toMatchObject({
      at: '2026-11-20T14:02:00Z',
      until: '2026-11-20T14:09:00Z',
    });
    expect(readTimes(text, context)).toHaveLength(1);
  });

  it('gives both ends of a range the half and the zone of the second', () => {
    expect(first('9:45-10:15pm PT')).toMatchObject({
      at: '2026-11-20T05:45:00Z',
      until: '2026-11-20T06:15:00Z',
    });
  });

  it.each(['between 8 and 9pm UTC', '8-9 PM UTC', '8 to 9pm UTC'])('%s is a range', (text) => {
    expect(first(text, { postedAt: '2026-11-20T22:00:00Z' })).toMatchObject({
      at: '2026-11-20T20:00:00Z',
      until: '2026-11-20T21:00:00Z',
    });
  });

  it('lets a range run over midnight', () => {
    expect(first('2026-11-18 23:50–00:20')).toMatchObject({
      at: '2026-11-18T23:50:00Z',
      until: '2026-11-19T00:20:00Z',
    });
  });

  it('takes the last time it was that o’clock', () => {
    expect(first('at 23:50', { postedAt: '2026-11-20T00:10:00Z' })?.at).toBe(
      '2026-11-19T23:50:00Z',
    );
  });

  it('reads a plan as one', () => {
    expect(first('should be through around 15:00 PST')).toMatchObject({
      at: '2026-11-20T23:00:00Z',
      future: true,
    });
    expect(first('next update in 30 minutes')).toMatchObject({
      at: '2026-11-20T15:00:00Z',
      future: true,
    });
  });

  it('carries a stated date to later clocks, and "yesterday" only through its sentence', () => {
    expect(
      readTimes('On Nov 18 we deployed.\nAt 10:00 it broke.', context).map(({ at }) => at),
    ).toEqual(['2026-11-18T10:00:00Z']);
    expect(
      readTimes('Deployed yesterday. At 10:00 it broke.', context).map(({ at }) => at),
    ).toEqual(['2026-11-20T10:00:00Z']);
  });

  it('says where in the text it stands', () => {
    const text = 'errors at 14:03 UTC, then';
    const time = first(text);
    expect(text.slice(time?.start, time?.end)).toBe('14:03 UTC');
  });
});

describe('not a time', () => {
  it.each([
    'took 12:34 minutes',
    'it lasted 2:30',
    'v1.2.3',
    'won 3:2',
    'host:8080',
    'localhost:8080',
    '10.0.0.1:8080',
    'aspect ratio 16:09',
    'file.ts:12:34',
    '00:1A:2B:3C:4D:5E',
    '```\n14:03:02 ERROR\n```',
    '> 14:03 quoted',
    '`GET /x 14:03:02`',
    'https://example.org/2026-11-20T14:03:00Z/x',
    '<!-- 14:03 -->',
    '12:34 min',
    '25:10',
    '12:61',
    '#1402',
    '4022m 102% 13681Mi',
    'sha 14f2a91c',
    'in 3 of 4 cases',
    'I am 3 metres away',
    'may 3 people',
    'version 12.30',
    '1.14.03',
    '00:15:00 elapsed',
    '12:34:56 in total',
  ])('%s', (text) => {
    expect(readTimes(text, context)).toEqual([]);
  });
});

describe('zones', () => {
  it('says which one was assumed', () => {
    expect(first('at 14:03')).toMatchObject({
      zone: 'UTC',
      zoneAssumed: true,
      remarks: [{ code: 'zone-assumed', zone: 'UTC', stated: false }],
    });
    expect(first('at 14:03', { zone: 'Europe/Berlin' })).toMatchObject({
      at: '2026-11-20T13:03:00Z',
      zone: 'Europe/Berlin',
      zoneAssumed: true,
    });
    expect(first('at 14:03 UTC', { zone: 'Europe/Berlin' })).toMatchObject({
      at: '2026-11-20T14:03:00Z',
      zoneAssumed: false,
      remarks: [],
    });
  });

  it('reads a winter abbreviation in summer as local time, and says so', () => {
    expect(first('2026-07-01 14:03 EST')).toMatchObject({
      at: '2026-07-01T18:03:00Z',
      remarks: [{ code: 'zone-local', label: 'EST', month: 7, offset: -240 }],
    });
    expect(first('2026-01-10 14:03 EST')).toMatchObject({
      at: '2026-01-10T19:03:00Z',
      remarks: [],
    });
    expect(first('2026-01-10 14:03 CEST')).toMatchObject({ at: '2026-01-10T13:03:00Z' });
  });

  it('reports what a clock change skips or repeats', () => {
    expect(first('2026-03-29 02:30 Europe/Berlin')).toMatchObject({
      clockChange: 'skipped',
      remarks: [
        { code: 'clock-skipped', clock: '02:30', zone: 'Europe/Berlin', day: '2026-03-29' },
      ],
    });
    expect(first('2026-10-25 02:30 Europe/Berlin')).toMatchObject({
      clockChange: 'repeated',
      remarks: [expect.objectContaining({ code: 'clock-repeated', reason: 'first' })],
    });
    expect(first('2026-10-25 02:30 CET')).toMatchObject({
      at: '2026-10-25T01:30:00Z',
      remarks: [],
    });
  });

  it('does not take every capital T word for a zone', () => {
    expect(first('at 14:03 PUT requests failed')).toMatchObject({
      zoneAssumed: true,
      text: '14:03',
    });
    expect(first('at 14:03 We rolled back')).toMatchObject({ text: '14:03' });
  });
});

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '14:03',
          ' ',
          '-',
          'UTC',
          'PT',
          '2026-11-20',
          'T',
          'ago',
          '10',
          ' minutes',
          '\n',
          '```',
          '(',
          'Nov ',
          '20',
          ':',
          'kl ',
          '+02:00',
          'yesterday',
          '|',
          'between ',
          ' and ',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('never throws, and every reading stands where it says', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(null, 'Europe/Berlin', 'Not/AZone'), (text, zone) => {
        for (const time of readTimes(text, { ...context, zone })) {
          expect(text.slice(time.start, time.end)).toHaveLength(time.end - time.start);
          expect(time.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads 14:MM at any minute of any day of the year in a zone back to the same clock', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(
          'Europe/Berlin',
          'America/New_York',
          'Asia/Kolkata',
          'Australia/Sydney',
          'UTC',
        ),
        (day, minute, zone) => {
          const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          const time = first(`${date} 14:${String(minute).padStart(2, '0')}`, { zone });
          const shown = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(new Date(time?.at ?? ''));
          expect(shown).toBe(`${date} 14:${String(minute).padStart(2, '0')}`);
        },
      ),
      { numRuns: 200 },
    );
  });
});

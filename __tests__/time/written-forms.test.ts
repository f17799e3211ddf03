/** Forms of times: zones of the reader, ranges, languages; and that none of them costs more than the text is long. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOfEpoch } from '../../src/time/instant.js';
import { readTimes, type TimeContext } from '../../src/time/read-times.js';
import { spansIn } from '../../src/time/spans-of-time.js';

const context: TimeContext = { postedAt: '2026-11-20T14:30:00Z', zone: null };
const first = (text: string, over: Partial<TimeContext> = {}) =>
  readTimes(text, { ...context, ...over })[0];

describe('ranges and offsets', () => {
  it.each([
    ['2026-11-19 09:00-09:30 rollout', '2026-11-19T09:00:00Z', '2026-11-19T09:30:00Z'],
    ['2026-11-19 02:10-05:00', '2026-11-19T02:10:00Z', '2026-11-19T05:00:00Z'],
    ['2026-11-19 22:00-02:00', '2026-11-19T22:00:00Z', '2026-11-20T02:00:00Z'],
    ['2026-11-19 10:00-05:00 UTC', '2026-11-19T10:00:00Z', '2026-11-20T05:00:00Z'],
    ['02:00 - 04:30', '2026-11-20T02:00:00Z', '2026-11-20T04:30:00Z'],
    ['from 14:02 ~ to ~14:09', '2026-11-20T14:02:00Z', undefined],
    [
      '9 Nov 2026 19:42 UTC until 10 Nov 2026 02:10 UTC',
      '2026-11-09T19:42:00Z',
      '2026-11-10T02:10:00Z',
    ],
    ['zwischen 14:02 und 14:09 Uhr', '2026-11-20T14:02:00Z', '2026-11-20T14:09:00Z'],
    ['entre 14h02 e 14h09', '2026-11-20T14:02:00Z', '2026-11-20T14:09:00Z'],
    ['de 14h02 à 14h09', '2026-11-20T14:02:00Z', '2026-11-20T14:09:00Z'],
  ])('%s is a range', (text, at, until) => {
    expect([first(text)?.at, first(text)?.until]).toEqual([at, until]);
  });

  it.each([
    ['2026-11-19T09:00-05:00', '2026-11-19T14:00:00Z'],
    ['2026-11-19 09:00:00-05:00', '2026-11-19T14:00:00Z'],
    ['2026-11-19 14:03-05:00', '2026-11-19T19:03:00Z'],
    ['2026-11-19 14:03 -0500', '2026-11-19T19:03:00Z'],
    ['2026-11-19 09:00 +05:45', '2026-11-19T03:15:00Z'],
  ])('%s has an offset', (text, at) => {
    expect(first(text)).toMatchObject({ at });
    expect(first(text)?.until).toBeUndefined();
  });
});

describe('abbreviations where the reader lives', () => {
  it.each([
    ['12:40 CST', 'Asia/Shanghai', '2026-11-20T04:40:00Z'],
    ['2026-07-01 12:40 CST', 'America/Mexico_City', '2026-07-01T18:40:00Z'],
    ['2026-07-01 12:40 IST', 'Europe/Dublin', '2026-07-01T11:40:00Z'],
    ['12:40 IST', 'Asia/Jerusalem', '2026-11-20T10:40:00Z'],
    ['2026-07-01 12:40 EST', 'Australia/Sydney', '2026-07-01T02:40:00Z'],
    ['12:40 BST', 'Asia/Dhaka', '2026-11-20T06:40:00Z'],
    ['12:40 PST', 'Asia/Manila', '2026-11-20T04:40:00Z'],
    ['2026-07-01 12:40 CDT', 'America/New_York', '2026-07-01T17:40:00Z'],
    ['2026-11-20 08:40 CST', 'Europe/Berlin', '2026-11-20T14:40:00Z'],
  ])('%s in %s', (text, zone, at) => {
    expect(first(text, { zone })?.at).toBe(at);
  });
});

describe('places', () => {
  it.each([
    ['06:37 Denver - it fell', '2026-11-20T13:37:00Z'],
    ['06:37 (Denver)', '2026-11-20T13:37:00Z'],
    ['08:00 Eastern', '2026-11-20T13:00:00Z'],
    ['22:14 JST', '2026-11-20T13:14:00Z'],
    ['14:00 Berlin time', '2026-11-20T13:00:00Z'],
    ['10:00 São Paulo time', '2026-11-20T13:00:00Z'],
    ['10:00 hora de Santiago', '2026-11-20T13:00:00Z'],
    ['06:03 PST/PDT', '2026-11-20T14:03:00Z'],
    ['14:03 Singapore unreachable', '2026-11-20T14:03:00Z'],
    ['14:03 Casey - rolled back', '2026-11-20T14:03:00Z'],
  ])('%s', (text, at) => expect(first(text)?.at).toBe(at));
});

describe('more forms', () => {
  it.each([
    ['it broke at 10:00 UTC on November 9.', '2026-11-09T10:00:00Z'],
    ['10:00 UTC on 2026-11-09, then', '2026-11-09T10:00:00Z'],
    ['22:15 UTC Nov 3: report', '2026-11-03T22:15:00Z'],
    ['On Nov 8 we deployed. It broke at 10:00 UTC on November 9.', '2026-11-09T10:00:00Z'],
    ['Mon Nov  2 09:40:12 UTC 2026', '2026-11-02T09:40:12Z'],
    ['0912Z', '2026-11-20T09:12:00Z'],
    ['9h05', '2026-11-20T09:05:00Z'],
    ['at 9h05m', '2026-11-20T09:05:00Z'],
    ['7:40a', '2026-11-20T07:40:00Z'],
    ['10. November 2026 um 14:03 Uhr', '2026-11-10T14:03:00Z'],
    ['le 10 novembre 2026 à 14h03', '2026-11-10T14:03:00Z'],
    ['el 10 de noviembre de 2026 a las 14:03', '2026-11-10T14:03:00Z'],
    ['10 de novembro de 2026 às 14h03', '2026-11-10T14:03:00Z'],
    ['2026年11月10日 14時03分', '2026-11-10T14:03:00Z'],
    ['gestern um 14:03', '2026-11-19T14:03:00Z'],
    ['ontem às 9h30', '2026-11-19T09:30:00Z'],
    ['Back online since ~2h', '2026-11-20T12:30:00Z'],
  ])('%s', (text, at) => expect(first(text)?.at).toBe(at));

  it('reads 02/03 as the nearer day and says so, or as the list shows', () => {
    const march = { postedAt: '2026-03-02T12:00:00Z' } as const;
    expect(first('02/03 08:40 UTC', march)).toMatchObject({
      at: '2026-03-02T08:40:00Z',
      remarks: [{ code: 'date-order', written: '02/03', day: '2026-03-02' }],
    });
    expect(first('02/03 08:40 UTC', { ...march, dateOrder: 'month-first' })).toMatchObject({
      at: '2026-02-03T08:40:00Z',
      remarks: [],
    });
  });

  it.each(['took 9h05m', 'after 9h05m we gave up', '3 out of 5', '10 ago', 'there are 5 a day'])(
    '%s is not a time',
    (text) => expect(readTimes(text, context)).toEqual([]),
  );
});

describe('what is printed is read back', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const printed = (at: Date): readonly string[] => {
    const [y, mo, d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
    const [h, m] = [two(at.getUTCHours()), two(at.getUTCMinutes())];
    const name = (locale: string): string =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(at);
    return [
      `${y}-${two(mo)}-${two(d)} ${h}:${m} UTC`,
      `${y}-${two(mo)}-${two(d)}T${h}:${m}:00Z`,
      `${two(d)}.${two(mo)}.${y} ${h}:${m} UTC`,
      `${h}:${m} UTC on ${name('en')} ${d}, ${y}.`,
      `${d} ${name('en')} ${y} at ${h}:${m} UTC`,
      `${d}. ${name('de')} ${y} um ${h}:${m} UTC`,
      `${d} ${name('fr')} ${y} à ${h}h${m} UTC`,
      `${d} de ${name('es')} de ${y}, ${h}:${m} UTC`,
      `${d} de ${name('pt')} de ${y} às ${h}h${m} UTC`,
      `${y}年${mo}月${d}日 ${h}:${m} UTC`,
    ];
  };

  it('in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_500_000_000, max: 1_790_000_000 }), (seconds) => {
        const instant = instantOfEpoch(seconds - (seconds % 60));
        for (const text of printed(new Date(instant)))
          expect([text, first(text)?.at]).toEqual([text, instant]);
      }),
      { numRuns: 200 },
    );
  });

  it('takes time that grows with the text, not faster', () => {
    const pieces = [
      '1 and ',
      '14:03-',
      'between 1 and ',
      'Mar ',
      'since ',
      'Ab Cd ',
      '1h',
      '2026-',
      '12 h ',
    ];
    const cost = (text: string): number => {
      const before = process.cpuUsage().user;
      readTimes(text, context);
      spansIn(text);
      return (process.cpuUsage().user - before) / 1000;
    };
    for (const piece of pieces)
      expect([piece, cost(piece.repeat(40_000)) < 2000]).toEqual([piece, true]);
  });
});

describe('spans of time', () => {
  it.each([
    ['6 hours 28 minutes', 23_280],
    ['1h30m', 5400],
    ['half an hour', 1800],
    ['an hour and a half', 5400],
    ['twenty minutes', 1200],
    ['a 20-minute outage', 1200],
    ['2 Stunden und 5 Minuten', 7500],
    ['1.5 hours', 5400],
  ])('%s', (text, seconds) => expect(spansIn(text)[0]?.seconds).toBe(seconds));

  it.each(['and so on', 'v1.2', '14:03', 'an issue'])('%s is none', (text) => {
    expect(spansIn(text)).toEqual([]);
  });
});

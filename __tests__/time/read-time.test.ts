import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTimeProblem, readTime, type TimeContext } from '../../src/time/read-times.js';
import { formatInstant } from '../../src/time/format.js';
import { instantOfEpoch } from '../../src/time/instant.js';

const context: TimeContext = {
  postedAt: '2026-11-20T14:30:00Z',
  zone: null,
  reference: '2026-11-20T14:00:00Z',
};
const at = (text: string, over: Partial<TimeContext> = {}): string => {
  const time = readTime(text, { ...context, ...over });
  return isTimeProblem(time) ? time.problem : time.at;
};

describe('readTime', () => {
  it.each([
    ['14:03', '2026-11-20T14:03:00Z'],
    ['2026-11-20 14:03 UTC', '2026-11-20T14:03:00Z'],
    ['10m ago', '2026-11-20T14:20:00Z'],
    ['T+15m', '2026-11-20T14:15:00Z'],
    ['now', '2026-11-20T14:30:00Z'],
    ['~14:03', '2026-11-20T14:03:00Z'],
    ['at 14:03', '2026-11-20T14:03:00Z'],
    ['`14:03`', '2026-11-20T14:03:00Z'],
    ['Fri Nov 20 09:40:12 UTC 2026', '2026-11-20T09:40:12Z'],
    ['Fri 20 Nov 09:40:12 CET 2026', '2026-11-20T08:40:12Z'],
    ['Mon Nov  2 09:40:12 UTC 2026', '2026-11-02T09:40:12Z'],
    ['2026-11-20 09:00-09:30', '2026-11-20T09:00:00Z'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected));

  it.each([
    ['', 'No time was given'],
    ['soon', '"soon" is not a time that can be read'],
    ['14:03 UTC because of X', '"14:03 UTC because of X" contains more than a time'],
    ['18:45', '18:45 is in the future in UTC (zone assumed); add the zone or the date'],
    ['in 30m', 'in 30m is in the future'],
    ['2026-11-21 08:00 UTC', '2026-11-21 08:00 UTC is in the future'],
    ['2026-11-21 08:00', '2026-11-21 08:00 is in the future in UTC (zone assumed)'],
    ['2026-03-29 02:30 Europe/Berlin', '02:30 does not exist in Europe/Berlin on 2026-03-29'],
    [
      '2026-10-25 02:30 Europe/Berlin',
      '2026-10-25 02:30 Europe/Berlin occurred twice that night; add the offset',
    ],
    ['x'.repeat(300), 'That is too long for a time'],
  ])('refuses %s', (text, problem) => expect(at(text)).toBe(problem));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readTime(text, context);
      }),
    );
  });

  it('reads what formatInstant prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_400_000_000, max: 1_760_000_000 }), (seconds) => {
        const instant = instantOfEpoch(seconds - (seconds % 60));
        expect(at(formatInstant(instant))).toBe(instant);
      }),
    );
  });
});

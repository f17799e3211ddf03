import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeAt } from '../../src/markdown/read.js';
import { applySuggestions, fix } from '../../src/review/fix.js';
import type { Finding } from '../../src/review/review.js';

const finding = (source: string, start: number, end: number, suggestion?: string): Finding => ({
  ruleId: 'x',
  severity: 'warning',
  message: 'Unexpected x',
  place: placeAt(source, start, end),
  ...(suggestion === undefined ? {} : { suggestion }),
});

describe('suggestions', () => {
  it('are put in at their places, everything else stays', () => {
    const source = 'a\r\nb\tc \ufeff d';
    const found = [finding(source, 3, 4, 'B'), finding(source, 0, 1), finding(source, 5, 6, '')];
    expect(applySuggestions(source, found)).toEqual({ text: 'a\r\nB\t \ufeff d', count: 2 });
  });
  it('that touch the same words wait for the next round', () => {
    const source = 'abcdef';
    const found = [finding(source, 0, 4, 'X'), finding(source, 2, 6, 'Y')];
    expect(applySuggestions(source, found)).toEqual({ text: 'Xef', count: 1 });
  });
  it('end when nothing more is offered, and after some rounds in any case', () => {
    const shorten = (text: string) => (text.length > 2 ? [finding(text, 0, 1, '')] : []);
    expect(fix('abcd', shorten)).toEqual({ text: 'cd', count: 2 });
    const grow = (text: string) => [finding(text, 0, 0, 'x')];
    expect(fix('', grow).text.length).toBeLessThan(10);
  });
  it('change no character outside their places', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 3 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.string({ minLength: 50, maxLength: 60 }), spans, (source, raw) => {
        const found = raw.map(([start, length, text]) =>
          finding(source, start, start + length, text),
        );
        const { text } = applySuggestions(source, found);
        const first = Math.min(...raw.map(([start]) => start), source.length);
        const last = Math.max(...raw.map(([start, length]) => start + length), 0);
        expect(text.slice(0, first)).toBe(source.slice(0, first));
        expect(text.endsWith(source.slice(last))).toBe(true);
      }),
    );
  });
});

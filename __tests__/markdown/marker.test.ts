import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markedAs, parseMarker, printMarker } from '../../src/markdown/marker.js';
import type { CommentRecord } from '../../src/repository/repository.js';

const comment = (id: number, login: string, body: string): CommentRecord => ({
  id,
  body,
  author: { login, type: 'Bot' },
  createdAt: '2026-11-20T14:00:00Z',
  updatedAt: '2026-11-20T14:00:00Z',
  url: '',
  reactions: {},
});

describe('marker', () => {
  it('prints what it parses', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
    fc.assert(
      fc.property(
        word,
        fc.dictionary(
          word.filter((w) => w !== 'v'),
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          { noNullPrototype: true },
        ),
        (kind, attributes) => {
          const marker = printMarker(kind, attributes);
          expect(marker.indexOf('-->')).toBe(marker.length - 3);
          expect(parseMarker(`${marker}\nbody`)).toEqual({ kind, attributes });
        },
      ),
    );
  });
  it.each([
    ' <!-- after-action:response v=1 -->',
    '<!-- after-action:response v=2 -->',
    '<!-- after-action:response -->',
    '<!--after-action:response v=1-->',
    'x <!-- after-action:response v=1 -->',
    '<!-- after-action:response v=1 --> x',
    '\n<!-- after-action:response v=1 -->',
    '<!-- after-action:response v=1 key=a%61 -->',
    '<!-- after-action:response v=1 key=a key=b -->',
    '> <!-- after-action:response v=1 -->',
    '',
  ])('refuses %j', (line) => {
    expect(parseMarker(line)).toBeNull();
  });
  it('accepts a line that GitHub stored with CRLF', () => {
    expect(parseMarker('<!-- after-action:response v=1 key=a -->\r\nx')).toEqual({
      kind: 'response',
      attributes: { key: 'a' },
    });
  });
  it('finds our own by author, kind and key', () => {
    const mark = printMarker('comment', { key: 'response' });
    const comments = [
      comment(9, 'bot', mark),
      comment(3, 'mallory', mark),
      comment(5, 'bot', `${mark}\nx`),
      comment(4, 'bot', `> ${mark}`),
      comment(2, 'bot', printMarker('comment', { key: 'other' })),
    ];
    expect(markedAs(comments, new Set(['bot']), 'comment', 'response').map(({ id }) => id)).toEqual(
      [9, 5],
    );
    expect(markedAs(comments, new Set(['bot']), 'comment').map(({ id }) => id)).toEqual([9, 5, 2]);
  });
});

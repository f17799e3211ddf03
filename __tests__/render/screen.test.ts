import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { link, pad, type Screen } from '../../src/render/screen.js';

const screen: Screen = { width: 80, color: true, now: '2026-11-18T14:07:00Z', links: true };

describe('link', () => {
  it('makes words a link, and leaves the room behind them alone', () => {
    const shown = link(screen, pad('#12', 6), 'https://github.com/octo/shop/issues/12');
    expect(shown).toBe(
      '\u001b]8;;https://github.com/octo/shop/issues/12\u001b\\#12\u001b]8;;\u001b\\   ',
    );
    expect(stringWidth(shown)).toBe(6);
  });
  it.each([
    ['a terminal without links', { ...screen, links: false }, 'https://example.com'],
    ['no address', screen, null],
    ['another scheme', screen, 'javascript:alert(1)'],
    ['an escape in the address', screen, 'https://example.com/\u001b\\x'],
    ['a space in the address', screen, 'https://example.com/a b'],
  ])('leaves the words as they are: %s', (_, where, url) => {
    expect(link(where, '14:03', url)).toBe('14:03');
  });
});

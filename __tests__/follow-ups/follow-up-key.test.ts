import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { followUpKey, keyPrefix } from '../../src/follow-ups/follow-up-key.js';
import { likeness } from '../../src/text/likeness.js';

describe('the key of a follow-up', () => {
  const key = followUpKey(12, 'Alert on pool exhaustion');
  it.each([
    'Alert on pool exhaustion (#40)',
    'Alert on pool exhaustion acme/shop#40',
    '[x] alert on the pool exhaustion.',
    'Alert on pool exhaustion @ana',
    'Alert on pool exhaustion https://github.com/acme/shop/issues/40',
    '  **Alert** on `pool` exhaustion!',
  ])('is the same for %j', (text) => {
    expect(followUpKey(12, text)).toBe(key);
  });

  it.each([
    'Alert on pool exhaustion in staging',
    'Alert on queue exhaustion',
    'Pool exhaustion on alert',
  ])('differs for %j', (text) => {
    expect(followUpKey(12, text)).not.toBe(key);
  });

  it('belongs to one postmortem', () => {
    expect(followUpKey(13, 'Alert on pool exhaustion')).not.toBe(key);
    expect(followUpKey('postmortems/a.md', 'x')).not.toBe(followUpKey('postmortems/b.md', 'x'));
    expect(key.startsWith(keyPrefix(12)) && !followUpKey(120, 'x').startsWith(keyPrefix(12))).toBe(
      true,
    );
  });

  it('is there for words of any script, and for none', () => {
    expect(
      new Set(
        ['監視を追加する', 'добавить алерт', '🔥', '', '!!', 'the'].map((text) =>
          followUpKey(1, text),
        ),
      ).size,
    ).toBe(6);
  });

  it('fits into a marker, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.oneof(fc.nat(), fc.string(), fc.constant(null)),
        (text, incident) => {
          expect(followUpKey(incident, text)).toMatch(/^p?[\da-f]+-[\da-f]{12}$/);
        },
      ),
    );
  });
});

describe('likeness', () => {
  it('is 1 for the same words, near 1 for small edits, low for other items', () => {
    const item = 'Alert on pool exhaustion before it is empty';
    expect(likeness(item, item)).toBe(1);
    expect(likeness(item, 'Page on pool exhaustion before it runs empty')).toBeGreaterThan(0.6);
    expect(likeness(item, 'Document how to roll back a deploy')).toBeLessThan(0.4);
    expect(likeness('', '')).toBe(0);
  });

  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = likeness(a, b);
        expect(value).toBeCloseTo(likeness(b, a));
        expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});

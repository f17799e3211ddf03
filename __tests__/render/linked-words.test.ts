import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkedWords } from '../../src/render/linked-words.js';

describe('linkedWords', () => {
  it.each([
    ['https://e.org/heap', '[e.org/heap](https://e.org/heap)'],
    [
      'https://e.org/heap heap dump of api-7',
      '[e.org/heap](https://e.org/heap) heap dump of api-7',
    ],
    ['see https://e.org/heap.', 'see [e.org/heap](https://e.org/heap).'],
    ['dump (https://e.org/heap), kept', 'dump ([e.org/heap](https://e.org/heap)), kept'],
    ['heap dump in s3', 'heap dump in s3'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (words, markdown) => {
    expect(linkedWords(words, 300)).toBe(markdown);
  });

  it('links one address only, and pings nobody', () => {
    const markdown = linkedWords('https://a.org/1 and https://b.org/2 for @maya #12', 300);
    expect(markdown).toContain('](https://a.org/1)');
    expect(markdown).not.toMatch(/\]\(https:\/\/b|https:\/\/b|@maya|#12/);
  });

  it('stays on one line, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (before, behind) => {
          const markdown = linkedWords(`${before} https://e.org/x ${behind}`, 300);
          expect(markdown).not.toMatch(/[\r\n]/);
        },
      ),
    );
  });
});

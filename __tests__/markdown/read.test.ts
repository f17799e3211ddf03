import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFrontMatter, readMarkdown } from '../../src/markdown/read.js';

describe('readFrontMatter', () => {
  const line = fc.oneof(
    fc.constantFrom('---', '--- ', ' ---', '----', '---x', '', 'incident: 12', 'title: "a', '- b'),
    fc.constantFrom('key: [1', '# Heading', '```', '...', '\ufeff---', '\t---', '--- \t'),
    fc.string({ maxLength: 12 }),
  );
  const lines = fc.tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n', '\r'));

  it('is what reading the whole document finds', () => {
    fc.assert(
      fc.property(lines, ([all, end]) => {
        const source = all.join(end);
        expect(readFrontMatter(source)).toEqual(readMarkdown(source).frontMatter);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['---\nincident: 12\n---\n# A\n', { incident: 12 }],
    ['---\n---\n', {}],
    ['\ufeff---\na: 1\n---', { a: 1 }],
    ['---\r\na: 1\r\n--- \r\nText', { a: 1 }],
    ['---\na: 1\n', null],
    ['# A\n---\na: 1\n---\n', null],
  ])('of %j', (source, data) => {
    expect(readFrontMatter(source)?.data ?? null).toEqual(data);
  });
});

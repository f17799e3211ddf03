import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commentableLines } from '../../src/review/diff-lines.js';

describe('commentableLines', () => {
  it.each([
    ['a new file', '@@ -0,0 +1,3 @@\n+a\n+b\n+c', [1, 2, 3]],
    ['one line', '@@ -0,0 +1 @@\n+a', [1]],
    [
      'hunks with context and removals',
      '@@ -1,3 +1,3 @@ # Title\n a\n-b\n+B\n c\n@@ -10,2 +10,3 @@\n x\n+y\n z\n\\ No newline at end of file',
      [1, 2, 3, 10, 11, 12],
    ],
    ['lines that look like hunks', '@@ -1,1 +1,2 @@\n+@@ -9,9 +9,9 @@\n a', [1, 2]],
    ['CRLF', '@@ -1,1 +1,2 @@\r\n a\r\n+b\r', [1, 2]],
    ['only removals', '@@ -1,2 +0,0 @@\n-a\n-b', []],
    ['nothing', '', []],
    ['no patch', 'Binary files differ', []],
  ])('%s', (_, patch, lines) => {
    expect([...commentableLines(patch)]).toEqual(lines);
  });
  it('never reaches beyond what the hunks say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.constantFrom('+x', ' y', '-z'), { maxLength: 20 }),
        (start, body) => {
          const right = body.filter((line) => !line.startsWith('-')).length;
          const lines = commentableLines(
            `@@ -1,${body.filter((line) => !line.startsWith('+')).length} +${start},${right} ` +
              `@@\n${body.join('\n')}\n+beyond`,
          );
          expect([...lines]).toEqual(Array.from({ length: right }, (_, i) => start + i));
        },
      ),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { markdownScreen } from '../../src/render/markdown-screen.js';
import type { Screen } from '../../src/render/screen.js';

const screen: Screen = { width: 40, color: false, now: '2026-11-18T14:07:00Z' };

describe('markdownScreen', () => {
  it('shows what people read, without what GitHub hides', () => {
    const markdown = `<!-- after-action:response v=1 -->
## Sev2 · **investigating**

Next update due [14:35](https://example.com/1), said by \`mira\`.

- [x] one lead
- [ ] stop the bleeding

| When | What |
| --- | --- |
| 14:01 | Started |
| 14:05 | The alert paged somebody who was asleep at that hour |

<details>
<summary>All 16 rows</summary>

Folded.

</details>
`;
    expect(markdownScreen(markdown, screen)).toEqual([
      'Sev2 · investigating',
      '',
      'Next update due 14:35, said by mira.',
      '',
      '- [x] one lead',
      '- [ ] stop the bleeding',
      '',
      'When   What',
      '14:01  Started',
      '14:05  The alert paged somebody who was',
      '       asleep at that hour',
      '',
      '▸ All 16 rows',
      '',
      'Folded.',
    ]);
  });

  it('puts the cells of a wide table one after the other', () => {
    const row = '| 2026-11-18 14:01 UTC | −45 min | Deployed production | deployment |';
    const markdown = `| A | B | C | D |\n| --- | --- | --- | --- |\n${row}`;
    expect(markdownScreen(markdown, screen)).toEqual([
      'A · B · C · D',
      '2026-11-18 14:01 UTC · −45 min ·',
      'Deployed production · deployment',
    ]);
  });

  it('lets no text move the cursor, and stays within the screen', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (parts) => {
        const lines = markdownScreen(parts.join('\n\n- '), screen);
        expect(lines.join('')).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it('wraps long words and paragraphs to the width', () => {
    for (const line of markdownScreen(`${'word '.repeat(50)}\n\n- ${'x'.repeat(200)}`, screen))
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });
});

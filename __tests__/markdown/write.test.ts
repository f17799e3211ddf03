import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import {
  capMarkdown,
  codeBlock,
  details,
  inlineCode,
  link,
  logLine,
  slug,
  table,
  tableCell,
  text,
  yamlScalar,
} from '../../src/markdown/write.js';
import { parse as parseYaml } from 'yaml';

const read = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
function typesIn(node: Nodes): string[] {
  return [
    node.type,
    ...('children' in node ? node.children.flatMap((child) => typesIn(child)) : []),
  ];
}
function wordsIn(node: Nodes): string {
  return 'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map(wordsIn).join('')
      : '';
}

const pieces = fc.constantFrom(
  '@user',
  '@org/team',
  '#12',
  'GH-3',
  'o/r#4',
  'fixes #1',
  '<img src=x onerror=1>',
  '<!--',
  '-->',
  '--!>',
  '<details>',
  '| a | b |',
  '|',
  '\\',
  '`',
  '``',
  '```',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '[x](http://e.com)',
  '![i](http://e.com/i.png)',
  '[^1]',
  '[ ]',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '# ',
  '> ',
  '---',
  '===',
  ':--',
  '$x$',
  '&amp;',
  '&#64;',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  '    ',
  'https://e.com/a',
  'HTTP://E.com',
  'www.e.com',
  'a@b.co',
  'mailto:a@b.co',
  '/help',
  '::error::x',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  'word',
  'é',
  '👩‍👩‍👧',
  'snake_case_word',
  '<http://e.com>',
  '\ud800',
  '!',
  '@',
  '#',
  '<',
  '>',
  'xmpp:a@b.c',
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);
const dead = (markdown: string) => {
  expect(markdown).not.toMatch(/@[\w-]|#\d|\bgh-\d|<!--|--!?>|\n/i);
};

describe('text', () => {
  it.each([
    ['a paragraph', (t: string) => t, ['root', 'paragraph', 'text']],
    ['a list', (t: string) => `- x ${t}`, ['root', 'list', 'listItem', 'paragraph', 'text']],
    [
      'the start of a list item',
      (t: string) => `- ${t}`,
      ['root', 'list', 'listItem', 'paragraph', 'text'],
    ],
    [
      'a table',
      (t: string) => table(['h'], [[t]]),
      ['root', 'table', 'tableRow', 'tableCell', 'text', 'tableRow', 'tableCell', 'text'],
    ],
    ['a line after a line', (t: string) => `before\n${t}`, ['root', 'paragraph', 'text']],
  ])('is nothing but text in %s', (_, place, expected) => {
    fc.assert(
      fc.property(hostile, (input) => {
        const inert = text(input);
        fc.pre(inert !== '');
        dead(inert);
        expect(typesIn(read(place(inert)))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('renders as the words that went in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 *_`[]()<>&|\\~$!-+=.:'), maxLength: 30 }),
        (input) => {
          const inert = text(input);
          expect(wordsIn(read(`x ${inert}`)).replace(/\u200b/g, '')).toBe(
            `x ${input.replace(/\s+/g, ' ').trim()}`.trim(),
          );
        },
      ),
    );
  });

  it('leaves ordinary text as it is', () => {
    expect(text('Rolled back checkout-api to v1.4.2 (took 3 min), errors < 1%')).toBe(
      'Rolled back checkout-api to v1.4.2 (took 3 min), errors &lt; 1%',
    );
    expect(text('DB_POOL_SIZE was 5')).toBe('DB_POOL_SIZE was 5');
  });

  it('starts no command', () => {
    expect(text('/lgtm')).toBe('\\/lgtm');
    expect(text('\n\n  /close')).toBe('\\/close');
  });
});

describe('code', () => {
  it('holds any text', () => {
    fc.assert(
      fc.property(hostile, (input) => {
        const code = inlineCode(input);
        fc.pre(code !== '');
        dead(code);
        expect(typesIn(read(`x ${code}`))).toEqual(['root', 'paragraph', 'text', 'inlineCode']);
        expect(typesIn(read(table(['h'], [[code]])))).toEqual([
          'root',
          'table',
          'tableRow',
          'tableCell',
          'text',
          'tableRow',
          'tableCell',
          'inlineCode',
        ]);
      }),
    );
  });

  it('fences any text', () => {
    fc.assert(
      fc.property(hostile, (input) => {
        expect(typesIn(read(codeBlock(input, 'text')))).toEqual(['root', 'code']);
      }),
    );
  });
});

describe('link', () => {
  it('points only to http and https', () => {
    expect(link('run', 'https://example.com/a(b)?c=d')).toBe(
      '[run](https://example.com/a%28b%29?c=d)',
    );
    expect(link('x', 'javascript:alert(1)')).toBe('x');
    expect(link('x', 'data:text/html,hi')).toBe('x');
    expect(link('x', 'https://user:pass@example.com/')).toBe('[x](https://example.com/)');
  });
  it('holds any label and address', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          hostile.map((h) => `https://e.com/${h}`),
        ),
        (label, url) => {
          const types = typesIn(read(`x ${link(label, url)}`)).filter((type) => type !== 'text');
          expect(['root', 'paragraph', 'root,paragraph,link']).toContain(
            types.length === 3 ? types.join() : types.at(-1),
          );
        },
      ),
    );
  });
  it('does not become an image', () => {
    expect(text('wow!') + link('x', 'https://e.com')).toBe('wow\\![x](https://e.com/)');
  });
});

describe('blocks', () => {
  it('writes a table', () => {
    expect(table(['Time', 'What'], [['14:02', tableCell('a | b')], ['14:03']])).toBe(
      '| Time | What |\n| --- | --- |\n| 14:02 | a \\| b |\n| 14:03 |  |',
    );
  });
  it('writes a folded block', () => {
    expect(details('<b>12 more</b> @rows', 'text')).toBe(
      '<details>\n<summary>&lt;b&gt;12 more&lt;/b&gt; @\u200brows</summary>\n\ntext\n\n</details>',
    );
  });
});

describe('capMarkdown', () => {
  const bytes = (s: string) => new TextEncoder().encode(s).length;
  it('leaves a short text alone', () => {
    expect(capMarkdown('short', 100, 'more')).toBe('short');
  });
  it('closes what is open', () => {
    const long = `${details('log', codeBlock('line of log\n'.repeat(50), 'text'))}\n`;
    const cut = capMarkdown(long, 200, '_More was left out._');
    expect(bytes(cut)).toBeLessThanOrEqual(200);
    expect(cut).toMatch(/line of log\n```\n\n<\/details>\n\n_More was left out\._$/);
  });
  it('keeps table rows whole', () => {
    const cut = capMarkdown(
      table(
        ['a', 'b'],
        Array.from({ length: 50 }, (_, i) => [`row ${i}`, 'x']),
      ),
      120,
      'more',
    );
    expect(cut).toMatch(/\| row \d+ \| x \|\n\nmore$/);
  });
  it('never exceeds the limit and never splits a character', () => {
    const block = fc.oneof(
      hostile.map(text),
      hostile.map((h) => codeBlock(h)),
      hostile.map((h) => details(h, text(h))),
      fc.constant('👩‍👩‍👧'.repeat(20)),
      fc.constant('e\u0301'.repeat(50)),
    );
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 12 }),
        fc.integer({ min: 60, max: 400 }),
        (blocks, limit) => {
          const cut = capMarkdown(blocks.join('\n\n'), limit, 'cut');
          expect(bytes(cut)).toBeLessThanOrEqual(limit);
          expect(cut).not.toMatch(/\p{Cs}/u);
          const html = read(cut)
            .children.flatMap((node) => (node.type === 'html' ? [node.value] : []))
            .join('\n');
          expect((html.match(/<details>/g) ?? []).length).toBe(
            (html.match(/<\/details>/g) ?? []).length,
          );
        },
      ),
    );
  });
});

describe('plain places', () => {
  it('makes slugs that differ by number', () => {
    expect(slug('Checkout: 502 für alle!', 12)).toBe('checkout-502-fur-alle-12');
    expect(slug('🔥🔥', 7)).toBe('incident-7');
    expect(slug('Ødelagt betaling', 3)).toBe('odelagt-betaling-3');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.nat(), fc.nat(), (a, b, m, n) => {
        expect(slug(a, m)).toMatch(/^[a-z0-9-]{1,60}$/);
        if (m !== n) expect(slug(a, m)).not.toBe(slug(b, n));
      }),
    );
  });
  it('writes YAML that reads back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          fc.constantFrom('yes', '12', 'a: b', '- x', '~', '', ' a', 'null', '0x1', '2026-11-20'),
        ),
        (input) => {
          const scalar = yamlScalar(input);
          expect(scalar).not.toMatch(/\n|<!--/);
          expect(parseYaml(`k: ${scalar}\n`)).toEqual({ k: input.replace(/\p{Cs}/gu, '\ufffd') });
        },
      ),
    );
  });
  it('prints log lines without commands', () => {
    expect(logLine(' ::error::x\n::b')).toBe(':\u200b:error::x ::b');
    expect(logLine('\u001b[31mred ##[group]x')).toBe('red ##\u200b[group]x');
  });
});

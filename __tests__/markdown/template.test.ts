import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { markdown, renderTemplate } from '../../src/markdown/template.js';
import type { View } from '../../src/markdown/template.js';

const fill = (
  template: string,
  view: View = { title: 'x', rows: [{ cell: 'a' }] },
  partials: Readonly<Record<string, string>> = {},
): string => renderTemplate(template, view, { name: 't.md', partials });
const problemsOf = (
  template: string,
  partials: Readonly<Record<string, string>> = {},
): readonly string[] => {
  try {
    fill(template, undefined, partials);
  } catch (error) {
    if (error instanceof UserError)
      return error.problems.map(
        ({ code, message, place }) => `${code} ${place?.path}:${place?.line} ${message}`,
      );
    throw error;
  }
  return [];
};

describe('renderTemplate', () => {
  it('escapes strings as Markdown and takes our own Markdown as it is', () => {
    expect(
      fill('{{a}} / {{b}} / {{n}}', { a: '<b> @org #1 *x*', b: markdown('**bold**'), n: 3 }),
    ).toBe('&lt;b> @\u200borg #\u200b1 \\*x\\* / **bold** / 3');
  });
  it('does not read what it filled in', () => {
    expect(fill('{{a}}', { a: '{{title}}' })).toBe('{{title}}');
  });
  it('repeats and leaves out sections', () => {
    expect(
      fill('{{#rows}}\n- {{cell}}\n{{/rows}}\n{{^none}}\nnothing\n{{/none}}\n', {
        rows: [{ cell: 'a' }, { cell: 'b' }],
        none: [],
      }),
    ).toBe('- a\n- b\nnothing\n');
  });
  it.each([
    [
      'an unknown name',
      'a\n{{titel}}',
      ['PM403 t.md:2 Unknown name "titel" in the template, did you mean "title"?'],
    ],
    [
      'a name inside a section',
      '{{#rows}}\n{{sell}}\n{{/rows}}',
      ['PM403 t.md:2 Unknown name "sell" in the template, did you mean "cell"?'],
    ],
    [
      'three braces',
      '{{{title}}}',
      ['PM403 t.md:1 Unexpected unescaped value "title" in the template'],
    ],
    [
      'an ampersand',
      '{{& title}}',
      ['PM403 t.md:1 Unexpected unescaped value "title" in the template'],
    ],
    ['delimiters', '{{=<% %>=}}', ['PM403 t.md:1 Unexpected change of delimiters in the template']],
    [
      'prototype names',
      '{{constructor}}{{title.__proto__}}{{toString}}',
      [
        'PM403 t.md:1 Unknown name "constructor" in the template',
        'PM403 t.md:1 Unknown name "title.__proto__" in the template',
        'PM403 t.md:1 Unknown name "toString" in the template',
      ],
    ],
    [
      'an unknown partial',
      '{{> ../../x}}',
      ['PM403 t.md:1 Unexpected partial "../../x" in the template'],
    ],
    [
      'an open section',
      'a\n\n{{#rows}}',
      [expect.stringMatching(/^PM403 t\.md:\d Unclosed section "rows"/) as unknown as string],
    ],
    [
      'an open tag',
      '{{title',
      [expect.stringMatching(/^PM403 t\.md:1 Unclosed tag/) as unknown as string],
    ],
  ])('refuses %s', (_, template, expected) => {
    expect(problemsOf(template)).toEqual(expected);
  });
  it('refuses a partial inside itself', () => {
    expect(problemsOf('{{> a}}', { a: '{{> b}}', b: 'x\n{{> a}}' })).toEqual([
      'PM403 b:2 Unexpected partial "a" inside itself in the template',
    ]);
    expect(fill('{{> a}}', { title: 'x' }, { a: '{{title}}' })).toBe('x');
  });
  it('suggests the nearest name', () => {
    try {
      fill('{{titel}}');
    } catch (error) {
      expect((error as UserError).problems[0].expected).toBe('{{title}}');
    }
  });
  it('ships templates that hold', () => {
    for (const name of readdirSync('templates'))
      expect(readFileSync(`templates/${name}`, 'utf8')).not.toMatch(/\{\{[{&=]/);
  });
});

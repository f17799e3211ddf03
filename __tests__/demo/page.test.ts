import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Card, renderPage } from '../../src/demo/page.js';

const card = (changes: Partial<Card>): Card => ({
  step: 'incident',
  author: 'mira',
  bot: false,
  did: 'commented on #7',
  at: '2026-11-18T14:07:00Z',
  markdown: 'one\ntwo',
  where: 'comment',
  file: 'comments/7.md',
  ...changes,
});

const page = (cards: readonly Card[]) =>
  renderPage(
    {
      title: '<Checkout> fails',
      lead: 'A replay.',
      steps: [{ id: 'incident', title: 'During', text: 'What people wrote.' }],
      turns: ['14:07 · declared', '14:16 · 5 comments'],
      cards: [cards.map((state, turn) => ({ turn, card: state }))],
    },
    '.markdown-body { margin: 0 }',
  );

describe('renderPage', () => {
  it('shows the last state where no script runs, and keeps the earlier ones for the slider', async () => {
    const html = await page([card({ markdown: 'first' }), card({ markdown: 'second' })]);
    expect(html).toMatch(/data-turn="0" hidden>.*<div class="markdown-body"><p>first/);
    expect(html).toMatch(/data-turn="1">.*<div class="markdown-body"><p>second/);
    expect(html).toMatch(/max="1" value="1"/);
    expect(html).toContain('<li>14:16 · 5 comments</li>');
  });

  it('lets only its own script run', async () => {
    const html = await page([card({ markdown: '<script>alert(1)</script>', author: '<i>' })]);
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(`script-src 'sha256-${hash}'`);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('&lt;Checkout&gt; fails');
    expect(html).not.toContain('<i></b>');
  });

  it('puts a remark below its line, with the lines before it', async () => {
    const html = await page([
      card({
        remarks: [
          {
            path: 'a.md',
            line: 3,
            lines: ['# A', '', 'Ann <forgot> it.'],
            markdown: 'Say **what**.',
          },
        ],
      }),
    ]);
    expect(html).toContain('<pre><i>1</i> # A</pre>');
    expect(html).toContain('<pre class="on"><i>3</i> Ann &lt;forgot&gt; it.</pre>');
    expect(html).toContain('Say <strong>what</strong>.');
  });

  it('has line breaks in comments and a table for the front matter of files', async () => {
    expect(await page([card({})])).toContain('<p>one<br>');
    expect(await page([card({ where: 'file', markdown: '---\ntitle: T\n---\n' })])).toContain(
      '<th>title</th>',
    );
  });
});

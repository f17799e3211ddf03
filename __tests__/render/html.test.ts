import { describe, expect, it } from '@jest/globals';
import { markdownToHtml } from '../../src/render/html.js';

describe('markdownToHtml', () => {
  it('shows what GitHub shows', async () => {
    expect(
      await markdownToHtml(
        '---\na: 1\n---\n# T\n\n| a |\n|---|\n| b |\n\n- [x] c\n\n<details>\n<summary>s</summary>\n\n**d**\n\n</details>\n\n```mermaid\ngantt\n```\n',
      ),
    ).toBe(
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>\n<h1>T</h1>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<ul ' +
        'class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" ' +
        'checked disabled> c</li>\n</ul>\n<details>\n<summary>s</summary>\n<p><strong>d</strong></p>\n</details>\n<pre><code ' +
        'class="language-mermaid">gantt\n</code></pre>',
    );
  });
  it('breaks lines in comments, not in files', async () => {
    expect(await markdownToHtml('one\ntwo', 'comment')).toBe('<p>one<br>\ntwo</p>');
    expect(await markdownToHtml('one\ntwo', 'file')).toBe('<p>one\ntwo</p>');
  });
  it.each([
    ['---\n---\n\nx', '<p>x</p>'],
    ['---\na: [1\n---\n\nx', '<p>x</p>'],
    ['---\njust words\n---\n\nx', '<p>x</p>'],
  ])('leaves out front matter without fields: %j', async (markdown, html) => {
    expect(await markdownToHtml(markdown)).toBe(html);
  });
  it('shows lists and dates of front matter in one cell each', async () => {
    const html = await markdownToHtml(
      '---\ndate: 2026-11-18\nservices: [checkout, "<b>cart"]\n---\n',
    );
    expect(html).toContain('<td>2026-11-18</td>');
    expect(html).toContain('<td>checkout, &#x3C;b>cart</td>');
  });
  it('lets nothing run', async () => {
    const html = await markdownToHtml(
      '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>\n\n[y](javascript:alert(1)) ' +
        '<style>b{}</style><!-- after-action:response v=1 --><iframe src="https://e.com"></iframe>',
    );
    expect(html).not.toMatch(/script|onerror|style|iframe|<!--/);
  });
});

import { describe, expect, it } from '@jest/globals';
import { markdownToHtml } from '../../src/render/html.js';

describe('markdownToHtml', () => {
  it('shows what GitHub shows', async () => {
    expect(
      await markdownToHtml(
        '---\na: 1\n---\n# T\n\n| a |\n|---|\n| b |\n\n- [x] c\n\n<details>\n<summary>s</summary>\n\n**d**\n\n</details>\n\n```mermaid\ngantt\n```\n',
      ),
    ).toBe(
      '<h1>T</h1>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<ul ' +
        'class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" ' +
        'checked disabled> c</li>\n</ul>\n<details>\n<summary>s</summary>\n<p><strong>d</strong></p>\n</details>\n<pre><code ' +
        'class="language-mermaid">gantt\n</code></pre>',
    );
  });
  it('lets nothing run', async () => {
    const html = await markdownToHtml(
      '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>\n\n[y](javascript:alert(1)) ' +
        '<style>b{}</style><!-- after-action:response v=1 --><iframe src="https://e.com"></iframe>',
    );
    expect(html).not.toMatch(/script|onerror|style|iframe|<!--/);
  });
});

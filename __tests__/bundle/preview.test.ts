/** `after-action preview` on the local GitHub: everything is read, nothing is written. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { botComments, declare, shopWithHistory } from '../support/bundle.js';
import { environmentAt } from '../support/local-github.js';
import { typed } from '../support/terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('preview', () => {
  it('shows the comments in the terminal and as a page, and writes nothing', async () => {
    const github = await shopWithHistory();
    try {
      const { number } = await declare(github, { title: 'Checkout answers 502' });
      const env = environmentAt(github);
      const args = ['preview', '--repo', 'acme/shop', '--issue', String(number)];
      const shown = await typed(args, { cwd: folder, env });
      expect(shown).toMatchObject({ exit: 0, err: '' });
      expect(shown.out).toContain(`── the response comment on #${number}`);
      expect(shown.out).toContain('What changed right before this?');
      expect(shown.out).not.toContain('<!--');
      expect((await typed([...args, '--html', 'page.html'], { cwd: folder, env })).exit).toBe(0);
      expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain(
        'What changed right before this?',
      );
      expect(botComments(github, number)).toEqual([]);
    } finally {
      await github.close();
    }
  });
});

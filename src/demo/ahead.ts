/** Markdown of the page, rendered while the next run of the action takes its time: nobody waits for it at the end. */
import { setImmediate } from 'node:timers/promises';
import type { markdownToHtml } from '../render/html.js';
import type { CardState } from './page.js';

export interface Ahead {
  readonly begin: (states: readonly CardState[]) => void;
  /** What was rendered already, or is rendered now. */
  readonly html: typeof markdownToHtml;
}

export function renderAhead(): Ahead {
  const known = new Map<string, Promise<string>>();
  let queue: Promise<unknown> = Promise.resolve();
  const html: Ahead['html'] = (markdown, where = 'file') => {
    const key = `${where} ${markdown}`;
    const rendered =
      known.get(key) ??
      queue.then(async () => {
        // The local GitHub answers from the same process: each text lets it have its turn.
        await setImmediate();
        const renderer = await import('../render/html.js');
        return renderer.markdownToHtml(markdown, where);
      });
    known.set(key, rendered);
    queue = rendered.catch(() => undefined);
    return rendered;
  };
  const begin: Ahead['begin'] = (states) => {
    for (const { card } of states) {
      const texts = [
        [card.markdown, card.where] as const,
        ...(card.remarks ?? []).map(({ markdown }) => [markdown, 'comment'] as const),
      ];
      // Whoever writes the page asks again, and hears of a failure then.
      for (const [markdown, where] of texts) html(markdown, where).catch(() => undefined);
    }
  };
  return { begin, html };
}

/** The shipped examples, read from the folder beside `dist/`: what `init` writes from. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path below `examples/` → text. The files of dist/ lie one folder below the checkout, this one lies two. */
export function shippedExamples(): Readonly<Record<string, string>> {
  for (const place of ['../examples/', '../../examples/']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    try {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return Object.fromEntries(
        names
          .filter((name) => /\.(?:yml|md)$/.test(name))
          .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
      );
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return {};
}

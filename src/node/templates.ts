/** The shipped templates, read from the folder beside `dist/`; a door reads them once and hands them on as text. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** File name → text. The files of dist/ lie one folder below the checkout, this one lies two: both places are tried. */
export function shippedTemplates(): Readonly<Record<string, string>> {
  for (const place of ['../templates/', '../../templates/']) {
    const folder = new URL(place, import.meta.url);
    try {
      const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.md'));
      return Object.fromEntries(
        names.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')]),
      );
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return {};
}

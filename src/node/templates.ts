/** The shipped templates, read from the folder beside `dist/`; a door reads them once and hands them on as text. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The drills that come with the package, by name. */
export function shippedDrills(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(filesOf('drills', '.yml')).map(([name, text]) => [
      name.slice(0, -'.yml'.length),
      text,
    ]),
  );
}

/** File name → text. */
export function shippedTemplates(): Readonly<Record<string, string>> {
  return filesOf('templates', '.md');
}

/** The files of dist/ lie one folder below the checkout, this one lies two: both places are tried. */
function filesOf(folderName: string, ending: string): Readonly<Record<string, string>> {
  for (const place of ['../', '../../']) {
    const folder = new URL(`${place}${folderName}/`, import.meta.url);
    try {
      const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(ending));
      return Object.fromEntries(
        names.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')]),
      );
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return {};
}

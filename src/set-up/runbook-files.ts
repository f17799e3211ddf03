/** A runbook to fill in for each service that has none. */
import { isKept, type WantedFile } from './kept-file.js';
import { pathsBelow, type RepositoryView } from './view.js';

/** What nobody has filled in yet. */
const open = /_TODO\b/g;

/** Runbooks of a service, wherever its name is a part of the path: `runbooks/cart.md`, `runbooks/cart/queue.md`. */
export function runbooksOf(
  service: string,
  view: RepositoryView,
  folders: readonly string[],
): readonly string[] {
  const name = service.toLowerCase();
  return folders
    .flatMap((folder) => pathsBelow(view, folder))
    .filter((path) => path.toLowerCase().replace(/\.md$/, '').split('/').includes(name));
}

/** How many places wait to be filled in. */
export function openPlaces(text: string): number {
  return text.slice(0, 200_000).match(open)?.length ?? 0;
}

/**
 * @param skeleton text with the word SERVICE where the name belongs
 * @returns also those of ours that are there, so that they are kept up to date
 */
export function wantedRunbooks(
  services: readonly string[],
  view: RepositoryView,
  folders: readonly string[],
  skeleton: string,
): readonly WantedFile[] {
  const [folder = 'runbooks'] = folders;
  return services
    .filter((name) => /^[A-Za-z0-9][\w.-]{0,59}$/.test(name))
    .map((name) => ({
      path: `${folder}/${name}.md`,
      text: skeleton.replaceAll('SERVICE', () => name),
      service: name,
    }))
    .filter(
      ({ path, service }) =>
        runbooksOf(service, view, folders).length === 0 || isKept(view.texts[path] ?? ''),
    )
    .map(({ path, text }) => ({ path, text }));
}

/** Files that the report names (a stack trace, a log line) and the change touches. */
import type { Signal } from '../signal.js';

export const namedFiles: Signal = {
  id: 'named-files',
  description: 'File names in the report, such as those of a stack trace, that the change touches.',
  needs: 'files',
  evidence(candidate, context) {
    if (context.symptoms.fileNames.length === 0) return null;
    const { paths } = context.profile(candidate);
    const found = (paths ?? []).filter((path) => context.symptoms.fileNames.some((name) => meets(path, name)));
    if (found.length === 0) return null;
    return { features: { any: 1 }, text: `The report names ${found.slice(0, 2).join(' and ')}, which it touches.` };
  },
};

/** `src/app/cart.rb` is meant by `cart.rb`, `app/cart.rb` and `/srv/shop/src/app/cart.rb`. */
function meets(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`) || name.endsWith(`/${path}`);
}

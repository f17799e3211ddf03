/** The affected service and where it lives: configured paths, CODEOWNERS, names of folders. */
import picomatch from 'picomatch';
import type { Signal, SignalContext } from '../signal.js';
import { collectWords } from '../words.js';

export const service: Signal = {
  id: 'service',
  description:
    'The affected service and the paths that the configuration, CODEOWNERS or folder names give it.',
  needs: 'files',
  evidence(candidate, context) {
    const { paths } = context.profile(candidate);
    if (context.incident.services.length === 0 || paths === null) return null;
    for (const name of context.incident.services.slice(0, 10)) {
      const owned = matcherFor(name, context);
      const found = paths.find((path) => owned(path));
      if (found !== undefined)
        return {
          features: { touched: 1 },
          text: `Touches the affected service ${name} (${found}).`,
        };
    }
    return null;
  },
};

function matcherFor(name: string, context: SignalContext): (path: string) => boolean {
  const known = context.config.services.find(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  );
  if (known !== undefined && known.paths.length > 0)
    return picomatch([...known.paths], { dot: true });
  const owned = ownedPatterns(name, context.codeowners);
  const byOwner = owned.length === 0 ? () => false : picomatch([...owned], { dot: true });
  const folder = name.toLowerCase().replace(/[\s_]+/g, '-');
  return (path) =>
    byOwner(path) ||
    path
      .toLowerCase()
      .split('/')
      .some((segment) => segment.replace(/\.[a-z0-9]{1,8}$/, '').replace(/_/g, '-') === folder);
}

/** Patterns of the lines whose owners share all words of the name: `/apps/pay/ @acme/payments-team`. */
export function ownedPatterns(name: string, codeowners: string): readonly string[] {
  const wanted = [...collectWords(name)];
  if (wanted.length === 0) return [];
  return codeowners
    .slice(0, 200_000)
    .split('\n')
    .flatMap((line) => {
      const [pattern = '', ...owners] = line.replace(/#.*$/, '').trim().split(/\s+/);
      const words = collectWords(owners.join(' '));
      return pattern !== '' &&
        pattern !== '*' &&
        owners.length > 0 &&
        wanted.every((word) => words.has(word))
        ? [toGlob(pattern)]
        : [];
    });
}

/** CODEOWNERS follows .gitignore: a pattern without a slash matches at any depth, a folder owns all below it. */
function toGlob(pattern: string): string {
  const rooted = pattern.replace(/\/$/, '').includes('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const below = /\*|\.[a-z0-9]{1,8}$/i.test(bare.split('/').at(-1) ?? '') ? '' : '{,/**}';
  return `${rooted ? '' : '**/'}${bare}${below}`;
}

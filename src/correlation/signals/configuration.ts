/** Configuration and feature flags: paths that the repository's own settings call so. */
import picomatch from 'picomatch';
import { harmless } from '../../changes/path-kinds.js';
import type { Signal } from '../signal.js';

const matchers = new Map<string, (path: string) => boolean>();

export const configuration: Signal = {
  id: 'configuration',
  description:
    'Configuration and feature flags, by the paths of `correlation.configuration_paths`.',
  needs: 'files',
  evidence(candidate, context) {
    const { paths, kinds } = context.profile(candidate);
    const matches = matcherOf(context.config.correlation.configurationPaths);
    const found = (paths ?? []).find(
      (path, index) =>
        matches(path) &&
        !harmless.has(kinds[index] ?? 'runtime') &&
        kinds[index] !== 'generated' &&
        kinds[index] !== 'dependency',
    );
    return found === undefined
      ? null
      : { features: { touched: 1 }, text: `Changes configuration: ${found}` };
  },
};

/** Compiled once for each list of patterns: compiling costs more than all matching. */
function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const key = patterns.join('\n');
  const known = matchers.get(key);
  if (known !== undefined) return known;
  const made = patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
  if (matchers.size > 20) matchers.clear();
  matchers.set(key, made);
  return made;
}

/** Configuration and feature flags: paths that the repository's own settings call so. */
import { harmless } from '../../changes/path-kinds.js';
import type { Signal } from '../signal.js';

export const configuration: Signal = {
  id: 'configuration',
  description:
    'Configuration and feature flags, by the paths of `correlation.configuration_paths`.',
  needs: 'files',
  evidence(candidate, context) {
    const { paths, kinds } = context.profile(candidate);
    const found = (paths ?? []).find(
      (path, index) =>
        context.isConfiguration(path) &&
        !harmless.has(kinds[index] ?? 'runtime') &&
        kinds[index] !== 'generated' &&
        kinds[index] !== 'dependency',
    );
    return found === undefined
      ? null
      : { features: { touched: 1 }, text: `Changes configuration: ${found}` };
  },
};

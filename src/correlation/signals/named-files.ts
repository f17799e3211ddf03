/** Files that the report names (a stack trace, a log line) and the change touches. */
import type { Signal } from '../signal.js';

export const namedFiles: Signal = {
  id: 'named-files',
  description: 'File names in the report, such as those of a stack trace, that the change touches.',
  needs: 'files',
  evidence(candidate, context) {
    const found = (context.profile(candidate).paths ?? []).filter(
      (path) => context.symptoms.fileNamed(path) !== null,
    );
    if (found.length === 0) return null;
    return {
      features: { any: 1 },
      text: `The report names ${found.slice(0, 2).join(' and ')}, which it touches.`,
    };
  },
};

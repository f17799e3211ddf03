/** Size and spread of a change. */
import type { Signal } from '../signal.js';

export const size: Signal = {
  id: 'size',
  description: 'How many lines and files the change touches.',
  needs: 'lines',
  evidence(candidate, context) {
    const { fileCount, lines } = context.profile(candidate);
    if (fileCount === 0 || lines === null) return null;
    const text =
      `Changes ${lines === 0 ? '' : `${lines} ${lines === 1 ? 'line' : 'lines'} in `}${fileCount} ` +
      `${fileCount === 1 ? 'file' : 'files'}.`;
    return { features: { lines: Math.log1p(lines), files: Math.log1p(fileCount) }, text };
  },
};

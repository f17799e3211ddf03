/** Size and spread of a change. */
import type { Signal } from '../signal.js';

export const size: Signal = {
  id: 'size',
  description: 'Lines, files and folders that the change spreads over.',
  needs: 'files',
  evidence(candidate, context) {
    const { fileCount, lines, paths } = context.profile(candidate);
    const folders = new Set((paths ?? []).map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))).size;
    if (fileCount === 0) return null;
    return {
      features: { files: Math.log1p(fileCount), folders: Math.log1p(folders), lines: Math.log1p(lines ?? 0) },
      text: `Changes ${lines === null || lines === 0 ? '' : `${lines} ${lines === 1 ? 'line' : 'lines'} in `}${fileCount} ${fileCount === 1 ? 'file' : 'files'}.`,
    };
  },
};

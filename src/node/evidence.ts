/** Evidence as a file that a later step may keep as an artifact. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path of the file; `''` when there is nothing to keep or nowhere to keep it. */
export function keepEvidence(text: string, folder: string): string {
  if (text === '' || folder === '') return '';
  const path = join(folder, 'after-action-probe.json');
  try {
    writeFileSync(path, text);
    return path;
  } catch {
    // A full disk must not end a run that has said everything already.
    return '';
  }
}

/** Which lines of a file a pull request's review may comment on: those of the right side inside its hunks. */

/**
 * 1-based lines of the new version, added and context ones, as the unified patch shows them.
 * Anything unreadable gives none.
 */
export function commentableLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let next = 0;
  let left = 0;
  for (const line of patch.split('\n')) {
    const hunk =
      left === 0 || line.startsWith('@@')
        ? /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line)
        : null;
    if (hunk !== null) {
      next = Number(hunk[1]);
      left = hunk[2] === undefined ? 1 : Number(hunk[2]);
    } else if (
      left > 0 &&
      (line.startsWith('+') || line.startsWith(' ') || line === '' || line === '\r')
    ) {
      lines.add(next);
      next += 1;
      left -= 1;
    }
  }
  return lines;
}

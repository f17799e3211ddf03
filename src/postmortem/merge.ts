/**
 * Three-way merge by lines whose base is known only by hashes. Where both sides changed the same
 * lines, the human's stay.
 */
import { diff3MergeRegions } from 'node-diff3';
import { lineHash } from './regions.js';

export interface Merge {
  readonly lines: readonly string[];
  /** Where both changed the same thing: what was kept, and what would have been generated. */
  readonly conflicts: readonly { readonly kept: string; readonly offered: string }[];
}

/** `base` holds the hashes of the lines that were generated last time. */
export function mergeLines(
  human: readonly string[],
  base: readonly string[],
  generated: readonly string[],
): Merge {
  const a = human.map(lineHash);
  const b = generated.map(lineHash);
  const lines: string[] = [];
  const conflicts: { kept: string; offered: string }[] = [];
  for (const region of diff3MergeRegions([...a], [...base], [...b])) {
    if (region.stable) {
      // The buffer that the stable part was taken from also holds the words of its lines.
      const from = region.buffer === 'b' ? generated : human;
      if (region.buffer === 'o')
        lines.push(...stableLines(region.bufferContent, human, a, generated, b));
      else lines.push(...from.slice(region.bufferStart, region.bufferStart + region.bufferLength));
      continue;
    }
    const chunk = {
      human: human.slice(region.aStart, region.aStart + region.aLength),
      base: base.slice(region.oStart, region.oStart + region.oLength),
      generated: generated.slice(region.bStart, region.bStart + region.bLength),
    };
    const settled = resolveConflict(chunk.human, chunk.base, chunk.generated);
    lines.push(...settled.lines);
    if (settled.conflict)
      conflicts.push({ kept: chunk.human.join('\n'), offered: chunk.generated.join('\n') });
  }
  return { lines, conflicts };
}

/** Lines that nobody changed stand in both versions; the human's copy has their exact white space. */
function stableLines(
  hashes: readonly string[],
  human: readonly string[],
  a: readonly string[],
  generated: readonly string[],
  b: readonly string[],
): readonly string[] {
  return hashes.map((hash) => human[a.indexOf(hash)] ?? generated[b.indexOf(hash)] ?? '');
}

/**
 * Neighbouring changes are no contradiction: rows that only one side added are kept next to what the other side
 * changed. Where both the generator and the human changed a line, the human's stays.
 */
function resolveConflict(
  human: readonly string[],
  base: readonly string[],
  generated: readonly string[],
): { readonly lines: readonly string[]; readonly conflict: boolean } {
  const addedByUs = additions(base, generated);
  if (addedByUs !== null)
    return { lines: [...addedByUs.before, ...human, ...addedByUs.after], conflict: false };
  const addedByHuman = additions(base, human);
  if (addedByHuman !== null)
    return {
      lines: [...addedByHuman.before, ...generated, ...addedByHuman.after],
      conflict: false,
    };
  return { lines: human, conflict: true };
}

/**
 * What `now` has besides all of `base`, in order, before its first kept line and after it; `null`
 * when something of `base` is gone.
 */
function additions(
  base: readonly string[],
  now: readonly string[],
): { readonly before: readonly string[]; readonly after: readonly string[] } | null {
  const before: string[] = [];
  const after: string[] = [];
  let matched = 0;
  for (const line of now) {
    if (matched < base.length && lineHash(line) === base[matched]) matched += 1;
    else (matched === 0 && base.length > 0 ? before : after).push(line);
  }
  return matched === base.length ? { before, after } : null;
}

/** Editing a postmortem that people edit too: generated regions are spliced in place, every other byte stays. */
import type { Problem } from '../errors.js';
import type { ActionItem } from './document.js';
import { applyEdits, mergeFrontMatter } from './front-matter.js';
import { mergeLines } from './merge.js';
import { readItems } from './parse.js';
import type { OwnTitles } from './sections/names.js';
import {
  hashLines,
  hashRegion,
  lineHash,
  printBody,
  printStart,
  readRegions,
  trimmed,
} from './regions.js';
import type { MarkedRegion, RegionProblem } from './regions.js';

export interface Conflict {
  readonly region: string;
  /** The human's words, which stay in the file. */
  readonly kept: string;
  /** What would have been generated in their place. */
  readonly offered: string;
}

export interface Rerendering {
  readonly text: string;
  readonly changed: boolean;
  readonly conflicts: readonly Conflict[];
  /** PM308: markers that cannot be trusted; then nothing was changed. */
  readonly damaged: readonly Problem[];
}

/**
 * The existing file with its generated regions brought up to date. A region that a person took out, markers and all,
 * stays out. Line endings follow the file. Rendering the same again changes nothing. The base of the merge is in the
 * markers; `base`, the file as we last wrote it, helps only where somebody cut that out of a marker.
 */
export function rerender(
  existing: string | null,
  generated: string,
  base?: string,
  path = '',
): Rerendering {
  if (existing === null) return { text: generated, changed: true, conflicts: [], damaged: [] };
  const [ours, theirs] = [readRegions(generated), readRegions(existing)];
  const damaged = [
    ...theirs.problems,
    ...strippedRegions(existing, generated, theirs.regions, ours.regions),
  ].map((problem) => problemFromRegion(problem, path));
  if (damaged.length > 0) return { text: existing, changed: false, conflicts: [], damaged };
  const newline = existing.includes('\r\n') ? '\r\n' : '\n';
  const spliced = theirs.regions.flatMap((region) => {
    const offered = ours.regions.find(({ name }) => name === region.name);
    return offered === undefined
      ? []
      : [
          spliceRegion(
            existing,
            region,
            generated.slice(offered.body.start, offered.body.end),
            newline,
            baseLines(region, base),
          ),
        ];
  });
  const front = mergeFrontMatter(
    applyEdits(
      existing,
      spliced.flatMap(({ edits }) => edits),
    ),
    generated,
  );
  return {
    text: front.text,
    changed: front.text !== existing,
    conflicts: [...front.conflicts, ...spliced.flatMap(({ conflicts }) => conflicts)],
    damaged: [],
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spliceRegion(
  existing: string,
  region: MarkedRegion,
  offered: string,
  newline: string,
  base: readonly string[],
): { readonly edits: readonly Edit[]; readonly conflicts: readonly Conflict[] } {
  const body = existing.slice(region.body.start, region.body.end);
  const marker: Edit = {
    start: region.startMarker.start,
    end: region.startMarker.end,
    text: printStart(region.name, offered),
  };
  if (hashRegion(body) === hashRegion(offered)) return { edits: [marker], conflicts: [] };
  const whole = (lines: readonly string[]): Edit => ({
    start: region.body.start,
    end: region.body.end,
    text: printBody(lines, newline),
  });
  if (hashRegion(body) === region.hash)
    return { edits: [marker, whole(hashLines(offered))], conflicts: [] };
  if (base.length === 0) {
    return {
      edits: [],
      conflicts:
        region.hash === hashRegion(offered)
          ? []
          : [{ region: region.name, kept: trimmed(body), offered: trimmed(offered) }],
    };
  }
  const merge = mergeLines(hashLines(body), base, hashLines(offered));
  const text = whole(merge.lines);
  return {
    edits: merge.lines.join('\n') === trimmed(body) ? [marker] : [marker, text],
    conflicts: merge.conflicts.map((conflict) => ({ region: region.name, ...conflict })),
  };
}

/** Hashes of the lines that were generated last, from the marker, else from the file as we last wrote it. */
function baseLines(region: MarkedRegion, base: string | undefined): readonly string[] {
  if (region.lines.length > 0 || base === undefined) return region.lines;
  const then = readRegions(base).regions.find(
    ({ name, hash }) => name === region.name && hash === region.hash,
  );
  if (then === undefined) return [];
  const body = base.slice(then.body.start, then.body.end);
  return hashRegion(body) === region.hash ? hashLines(body).map(lineHash) : [];
}

/** Regions whose markers are gone but whose generated lines are still there: nobody meant that. */
function strippedRegions(
  existing: string,
  generated: string,
  theirs: readonly MarkedRegion[],
  ours: readonly MarkedRegion[],
): readonly RegionProblem[] {
  const lines = new Set(existing.replace(/\r\n?/g, '\n').split('\n'));
  return ours
    .filter(({ name }) => !theirs.some((region) => region.name === name))
    .flatMap((region) => {
      const left = hashLines(generated.slice(region.body.start, region.body.end)).find(
        (line) => /[\p{L}\p{N}].{24}/u.test(line) && line.includes('](') && lines.has(line),
      );
      if (left === undefined) return [];
      const at = existing.indexOf(left);
      return [
        {
          region: region.name,
          message: `Region "${region.name}" lost its markers, but its generated text is still there`,
          span: {
            start: at,
            end: at + left.length,
            line: existing.slice(0, at).split('\n').length,
            column: 1,
          },
        },
      ];
    });
}

function problemFromRegion({ region, message, span }: RegionProblem, path: string): Problem {
  return {
    code: 'PM308',
    message,
    remedy:
      `Put "<!-- after-action:region ${region} … -->" and "<!-- /after-action:region ` +
      `${region} -->" back on lines of their own, as in the last commit of After-Action, ` +
      'or delete the region with both markers to keep it out.',
    place: { path, line: span.line, column: span.column },
  };
}

/**
 * Writes the link to the tracking issue back at the item: into the tracking cell of a table, else ` (link)` after its
 * words. Nothing else changes; an item that has a link, or is not there any more, is left alone.
 */
export function writeTracking(
  source: string,
  item: ActionItem,
  link: string,
  { path = '', own = {} }: { readonly path?: string; readonly own?: OwnTitles } = {},
): string {
  const readings = readItems(path, source, own);
  const same = readings.filter(
    (reading) => reading.item.text === item.text && reading.item.form === item.form,
  );
  const open = same.filter((reading) => reading.item.tracking === null);
  const nearest = [...open].sort(
    (a, b) =>
      Math.abs(a.item.span.start - item.span.start) - Math.abs(b.item.span.start - item.span.start),
  )[0];
  if (nearest === undefined || same.some((reading) => reading.item.tracking === link))
    return source;
  const { start, end, cell } = nearest.write;
  const text = cell ? ` ${link.replace(/\|/g, '%7C')} ` : ` (${link})`;
  return source.slice(0, start) + text + source.slice(end);
}

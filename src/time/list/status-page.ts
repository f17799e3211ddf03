/**
 * What people copy from a status page: updates, mostly the newest first, each with its time on a line of its own
 * above its words, below them, or between the state and the words. Turned into one line per update, oldest first.
 */
import { patternFrom } from '../../text/patterns.js';
import type { TimeContext } from '../read-times.js';
import type { ListLine } from './list-lines.js';
import { hadTags, isNewestFirst, stampFrom, withoutTags, type Stamp } from './stamps.js';

const states = patternFrom(
  'iu',
  String.raw`^[\s#>*_•🔴🟠🟡🟢🔵✅-]{0,12}(investigating|identified|monitoring|resolved|update[ds]?|completed|in progress`,
  String.raw`|verifying|scheduled|recovering|fixed|degraded|post-?mortem|untersuch\p{L}*|wird untersucht|identifiziert`,
  String.raw`|überwach\p{L}*|gelöst|behoben|aktualisierung|(?:en cours|enquête|analyse)(?: d[’']\p{L}+)?|identifiée?`,
  String.raw`|surveillance|résolue?|mise à jour|investigando|identificado|monitore?ando|supervis\p{L}*|resuelto`,
  String.raw`|resolvido|actualización|atualização|調査中|原因特定|特定|監視中|経過観察|解決済み?|復旧|更新)(?![\p{L}\d])`,
);

/** Where the words of an update are, seen from its time. */
type Place = 'above' | 'below' | 'between';

/** Longer than any page that people copy. */
const maxLines = 3000;

/** `lines`, with the updates of a copied status page as one line each; as they are when there are none. */
export function withUpdates(lines: readonly ListLine[], context: TimeContext): readonly ListLine[] {
  if (lines.length > maxLines || lines.some(({ kind }) => kind === 'row' || kind === 'table-head'))
    return lines;
  const bare = lines.map(withoutTags);
  const stamps = bare.flatMap((line, index) => stampFrom(line, index, context));
  if (stamps.length < 2) return lines;
  const newestFirst = isNewestFirst(stamps);
  const place = placeOfWords(bare, stamps);
  if (
    place === null ||
    !(newestFirst || stamps.some(hadTags(lines)) || areStated(bare, stamps, place))
  )
    return lines;
  const [from, to] = ends(bare, stamps, place);
  const updates = stamps.map((_, i) => updateFrom(bare, stamps, i, place));
  if (updates.some(({ words }) => words === '')) return lines;
  return [
    ...lines.slice(0, from),
    ...(newestFirst ? updates.reverse() : updates),
    ...lines.slice(to),
  ];
}

const isBlank = ({ kind, masked }: ListLine): boolean => kind === 'blank' || masked.trim() === '';
const isState = ({ masked }: ListLine): boolean => states.test(masked);
/** Only the state: the title of an update. */
const isTitle = (line: ListLine): boolean =>
  isState(line) && line.masked.replace(states, '').replace(/[\s*_#:.–—-]/g, '') === '';

/** Told in its order, a list of times below words is believed when each update begins with its state. */
function areStated(lines: readonly ListLine[], stamps: readonly Stamp[], place: Place): boolean {
  return (
    place !== 'below' &&
    stamps.every((_, i) => wordsAbove(lines, stamps, i).some((line) => isState(line)))
  );
}

/** `null`: not to be told, or the plain list that every log is. */
function placeOfWords(lines: readonly ListLine[], stamps: readonly Stamp[]): Place | null {
  const last = stamps.at(-1)?.index ?? 0;
  const above = stamps.map(({ index }, i) =>
    lines.slice((stamps[i - 1]?.index ?? -1) + 1, index).findLast((line) => !isBlank(line)),
  );
  const behind = firstBehind(lines, last);
  if (above.every((line) => line !== undefined && isTitle(line)))
    return behind === null ? 'above' : 'between';
  const leads = stamps
    .map((_, i) => wordsAbove(lines, stamps, i))
    .filter((words) => words.some(isState));
  const first = wordsAbove(lines, stamps, 0);
  if (behind === null || (leads.length === stamps.length && !isState(behind)))
    return first.length > 0 && closesParagraphs(lines, stamps) ? 'above' : null;
  return leads.length === stamps.length - 1 || first.length === 0 ? 'below' : null;
}

/** The words right below the last time, if any. */
function firstBehind(lines: readonly ListLine[], last: number): ListLine | null {
  const next = lines[last + 1];
  if (next === undefined) return null;
  if (!isBlank(next)) return next;
  const later = lines.slice(last + 1).find((line) => !isBlank(line));
  return later !== undefined && isState(later) ? later : null;
}

/** Each time has words above it, up to the time before. */
function closesParagraphs(lines: readonly ListLine[], stamps: readonly Stamp[]): boolean {
  return stamps.every((_, i) => wordsAbove(lines, stamps, i).length > 0);
}

/** The lines above a time that are its update: from its state on, else the paragraph. */
function wordsAbove(
  lines: readonly ListLine[],
  stamps: readonly Stamp[],
  i: number,
): readonly ListLine[] {
  const from = (stamps[i - 1]?.index ?? -1) + 1;
  const own = lines.slice(from, stamps[i]?.index ?? 0);
  const state = own.findLastIndex(isState);
  if (state >= 0) return own.slice(state).filter((line) => !isBlank(line));
  const end = own.findLastIndex((line) => !isBlank(line));
  const start = own.slice(0, end + 1).findLastIndex(isBlank) + 1;
  return own.slice(start, end + 1);
}

/** The lines below a time that are its update, up to the next one's title. */
function wordsUnder(
  lines: readonly ListLine[],
  stamps: readonly Stamp[],
  i: number,
  place: Place,
): readonly ListLine[] {
  const next = stamps[i + 1]?.index;
  const own = lines.slice((stamps[i]?.index ?? 0) + 1, next ?? lines.length);
  const words = next === undefined ? own.slice(0, paragraphEnd(own)) : own;
  const kept = words.filter((line) => !isBlank(line));
  return place === 'between' && next !== undefined ? kept.slice(0, -1) : kept;
}

/** Where the first paragraph of `lines` ends. */
function paragraphEnd(lines: readonly ListLine[]): number {
  const start = lines.findIndex((line) => !isBlank(line));
  const end = lines.findIndex((line, index) => index > start && isBlank(line));
  return start < 0 ? 0 : end < 0 ? lines.length : end;
}

function updateFrom(
  lines: readonly ListLine[],
  stamps: readonly Stamp[],
  i: number,
  place: Place,
): ListLine & { readonly words: string } {
  const stamp = stamps[i]?.line ?? { line: 1, kind: 'plain', depth: 0, masked: '', raw: '' };
  const words =
    place === 'above'
      ? wordsAbove(lines, stamps, i)
      : place === 'below'
        ? wordsUnder(lines, stamps, i, place)
        : [...wordsAbove(lines, stamps, i).slice(-1), ...wordsUnder(lines, stamps, i, place)];
  return { ...stamp, kind: 'plain', words: joined(words) };
}

/** A state on a line of its own is the title of what follows. */
function joined(lines: readonly ListLine[]): string {
  const parts = lines.map(({ raw }) => raw.replace(/^[\s>#+•-]{0,40}/, '').trim());
  const [first = '', ...rest] = parts;
  const title = lines[0] !== undefined && isTitle(lines[0]) && rest.length > 0;
  return (title ? [`${first.replace(/[*_:\s]+$|^[*_]+/g, '')}:`, ...rest] : parts).join(' ');
}

/** From where to where the updates reach. */
function ends(
  lines: readonly ListLine[],
  stamps: readonly Stamp[],
  place: Place,
): readonly [number, number] {
  const [first, last] = [stamps[0]?.index ?? 0, stamps.at(-1)?.index ?? 0];
  const lead = place === 'below' ? undefined : wordsAbove(lines, stamps, 0)[0];
  const from = lead === undefined ? first : lines.indexOf(lead);
  if (place === 'above') return [from, last + 1];
  return [from, last + 1 + paragraphEnd(lines.slice(last + 1))];
}

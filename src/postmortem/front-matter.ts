/**
 * Front matter that both sides may change: merged key by key at offsets. A comment line, which no YAML reader and no
 * page shows, remembers a hash per generated value; a value that no longer fits its hash is a person's and stays.
 */
import { createHash } from 'node:crypto';
import { factsEdit, printFacts } from './hidden-facts.js';
import { readFrontMatter } from '../markdown/read.js';
import type { FrontMatter } from '../markdown/read.js';

export interface FrontMatterMerge {
  readonly text: string;
  readonly conflicts: readonly {
    readonly region: string;
    readonly kept: string;
    readonly offered: string;
  }[];
}

const memory =
  /^# after-action:generated((?: [A-Za-z0-9_-]{1,60}=[A-Za-z0-9_-]{6}){0,60})[ \t]*\r?$/m;

/**
 * The generated keys as YAML lines, then what only tools read, then the line that remembers the keys. Without the `---`
 * lines.
 */
export function printFrontMatter(
  entries: readonly (readonly [key: string, yaml: string])[],
  facts: Readonly<Record<string, string>> = {},
): string {
  const lines = entries.map(([key, yaml]) => `${key}: ${yaml}`.trimEnd());
  return [
    ...lines,
    ...(Object.keys(facts).length === 0 ? [] : [printFacts(facts)]),
    printMemory(entries.map(([key, yaml]) => [key, valueHash(yaml)])),
  ].join('\n');
}

function printMemory(hashes: readonly (readonly [string, string])[]): string {
  return `# after-action:generated${hashes.map(([key, hash]) => ` ${key}=${hash}`).join('')}`;
}

function valueHash(yaml: string): string {
  return createHash('sha256')
    .update(yaml.replace(/\s+/g, ' ').trim())
    .digest('base64url')
    .slice(0, 6);
}

/**
 * `existing` with the generated values that nobody touched brought up to date. Unreadable front
 * matter stays as it is.
 */
export function mergeFrontMatter(existing: string, generated: string): FrontMatterMerge {
  const ours = readFrontMatter(generated);
  const theirs = readFrontMatter(existing);
  const line = theirs === null ? null : memory.exec(existing.slice(0, theirs.place.end));
  if (ours === null || theirs === null || line === null || theirs.problems.length > 0)
    return { text: existing, conflicts: [] };
  return splice(
    existing,
    theirs,
    generated,
    ours,
    new Map(
      (line[1] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]),
    ),
    line,
  );
}

function splice(
  existing: string,
  theirs: FrontMatter,
  generated: string,
  ours: FrontMatter,
  seen: ReadonlyMap<string, string>,
  line: RegExpExecArray,
): FrontMatterMerge {
  const conflicts: { region: string; kept: string; offered: string }[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  const added: string[] = [];
  for (const entry of ours.entries) {
    const offered = generated.slice(entry.valuePlace.start, entry.valuePlace.end).trimEnd();
    const current = theirs.entries.find(({ key }) => key === entry.key);
    if (current === undefined) {
      if (!seen.has(entry.key)) added.push(`${entry.key}: ${offered}`.trimEnd());
      continue;
    }
    const kept = existing.slice(current.valuePlace.start, current.valuePlace.end).trimEnd();
    if (valueHash(kept) === valueHash(offered)) continue;
    if (valueHash(kept) === seen.get(entry.key))
      edits.push({
        start: current.valuePlace.start,
        end: current.valuePlace.start + kept.length,
        text: kept === '' ? ` ${offered}` : offered,
      });
    else if (seen.get(entry.key) !== valueHash(offered))
      conflicts.push({ region: `front matter: ${entry.key}`, kept, offered });
  }
  edits.push(...withoutFormer(existing, theirs, ours, seen));
  const newline = existing.includes('\r\n') ? '\r\n' : '\n';
  const facts = factsEdit(existing.slice(0, theirs.place.end), generated.slice(0, ours.place.end));
  if (facts !== null && facts.edit !== null) edits.push(facts.edit);
  if (facts !== null && facts.edit === null) added.push(facts.line);
  const remembered = printMemory(
    ours.entries.map((entry) => [
      entry.key,
      valueHash(generated.slice(entry.valuePlace.start, entry.valuePlace.end)),
    ]),
  );
  const ending = line[0].endsWith('\r') ? '\r' : '';
  edits.push({
    start: line.index,
    end: line.index + line[0].length,
    text: [...added, remembered].join(newline) + ending,
  });
  return { text: applyEdits(existing, edits), conflicts };
}

/** Fields that older versions wrote and this one does not: taken out where nobody touched them. */
function withoutFormer(
  existing: string,
  theirs: FrontMatter,
  ours: FrontMatter,
  seen: ReadonlyMap<string, string>,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  return theirs.entries.flatMap(({ key, place, valuePlace }) => {
    if (!seen.has(key) || ours.entries.some((entry) => entry.key === key)) return [];
    const newline = existing.indexOf('\n', place.start);
    const rest = existing.slice(valuePlace.start, newline);
    // A remark behind the value, or a value of several lines, is a person's.
    return newline < 0 || valueHash(rest) !== seen.get(key)
      ? []
      : [{ start: place.start, end: newline + 1, text: '' }];
  });
}

/** `status: draft`, as we wrote it, becomes `status: published`; any other status is a person's and stays. */
export function markAsPublished(source: string): string {
  const status = readFrontMatter(source)?.entries.find(({ key }) => key === 'status');
  if (status === undefined) return source;
  const { start, end } = status.valuePlace;
  const value = source.slice(start, end);
  if (value.trim() !== 'draft') return source;
  return source.slice(0, start) + value.replace('draft', 'published') + source.slice(end);
}

/** Replaces ranges that do not overlap, from the end to the beginning so that offsets stay right. */
export function applyEdits(
  source: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

/**
 * A file that we write and people edit. Its last line remembers what was written, as hashes: the base of a three-way
 * merge. A file without that line is a person's, and stays as it is.
 */
import { mergeLines } from '../postmortem/merge.js';
import { lineHash } from '../postmortem/regions.js';

const mark = 'after-action init keeps your edits; base=';
const markLine = /^(?:#|<!--) after-action init keeps your edits; base=([\w-]{0,20000}?)(?: -->)?$/;

export interface WantedFile {
  readonly path: string;
  readonly text: string;
}

export interface KeptFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
  readonly state: 'new' | 'updated' | 'unchanged' | 'theirs';
  /** Places where a person and we changed the same lines: the person's stay. */
  readonly conflicts: number;
}

/** Whether we wrote the file, whoever edited it since. */
export function isKept(text: string): boolean {
  return splitMark(text).base !== null;
}

export function mergeFile(path: string, before: string | null, wanted: string): KeptFile {
  const lines = linesOf(wanted);
  if (before === null)
    return { path, before, after: printed(path, lines, lines), state: 'new', conflicts: 0 };
  const { body, base } = splitMark(before);
  if (base === null) return { path, before, after: before, state: 'theirs', conflicts: 0 };
  const merged = mergeLines(body, base, lines);
  const text = printed(path, merged.lines, lines);
  // Line ends of a checkout on another system are no edit.
  const after = before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  const state = after === before ? 'unchanged' : 'updated';
  return { path, before, after, state, conflicts: merged.conflicts.length };
}

function printed(path: string, lines: readonly string[], base: readonly string[]): string {
  const line = `${mark}${base.map(lineHash).join('')}`;
  const marked = path.endsWith('.md') ? `\n<!-- ${line} -->` : `# ${line}`;
  return `${lines.join('\n')}\n${marked}\n`;
}

function splitMark(text: string): {
  readonly body: readonly string[];
  readonly base: readonly string[] | null;
} {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const at = lines.findLastIndex((line) => markLine.test(line.trimEnd()));
  if (at === -1) return { body: lines, base: null };
  const hashes = markLine.exec((lines[at] ?? '').trimEnd())?.[1] ?? '';
  // What a person wrote below the mark belongs to the file like all else.
  const body = [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
  return { body: linesOf(body), base: hashes.match(/.{5}/g) ?? [] };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
}

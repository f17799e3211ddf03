/**
 * The Markdown files that a command is given: files, folders, patterns that the shell left alone,
 * and `-` for standard input.
 */
import picomatch from 'picomatch';
import { UserError } from '../errors.js';
import { allOf } from './usage.js';
import { type Io, readKind, listFiles, readText } from '../node/io.js';

export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** In the order given, those of a folder by name; each once. */
export function readDocuments(args: readonly string[], io: Io, what: string): readonly NamedText[] {
  const found = allOf(...args.map((argument) => () => expandPaths(argument, io, what)));
  const paths = [...new Set(found.flat())];
  return allOf(...paths.map((path) => () => ({ path, text: readText(io, path, what) })));
}

function expandPaths(argument: string, io: Io, what: string): readonly string[] {
  if (argument === '-') return ['-'];
  const kind = readKind(io, argument);
  if (kind === 'folder')
    return found(
      markdownBelow(argument, io, () => true),
      argument,
      what,
    );
  if (kind === null && /[*?[{]/.test(argument)) {
    const pattern = argument.replaceAll('\\', '/');
    const { base } = picomatch.scan(pattern);
    const matches = picomatch(pattern);
    return found(markdownBelow(base === '' ? '.' : base, io, matches), argument, what);
  }
  return [argument];
}

function markdownBelow(
  folder: string,
  io: Io,
  matches: (path: string) => boolean,
): readonly string[] {
  return (listFiles(io, folder) ?? [])
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)(?:\.git|node_modules)\//.test(path))
    .filter((path) => matches(path) && readKind(io, path) === 'file')
    .toSorted();
}

function found(paths: readonly string[], argument: string, what: string): readonly string[] {
  if (paths.length > 0) return paths;
  throw new UserError({
    code: 'PM501',
    message: `No ${what} matches ${argument}`,
    remedy: 'Name Markdown files (.md), or a folder or a pattern that has some.',
    place: { path: argument },
  });
}

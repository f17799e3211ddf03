/**
 * What a terminal command may touch: streams, environment, the present, files. One object, so that
 * a test can hand in its own.
 */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { dirname, join, resolve } from 'node:path';
import supportsHyperlinks from 'supports-hyperlinks';
import { UserError } from '../errors.js';
import type { Screen } from '../render/screen.js';
import { type Instant, instantOfEpoch } from '../time/instant.js';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly tty: boolean;
  /** All of standard input. */
  readonly stdin?: () => string;
  /** One line of an answer; absent where nobody can be asked. */
  readonly ask?: (question: string) => string;
  /** Standard input line by line, as it is typed; ends with it. */
  readonly lines?: () => Promise<AsyncIterator<string>>;
  readonly columns: number;
  /** `--no-color` */
  readonly noColor?: boolean;
  /** Whether the terminal knows links. */
  readonly links?: boolean;
  readonly now: () => Instant;
  /** IANA name of the machine's own time zone. */
  readonly zone?: string;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** `--cache`: the folder of what earlier commands read of GitHub. */
  readonly cache?: string;
  /** `--no-cache` */
  readonly noCache?: boolean;
  /** Called when the configuration has a problem: the command goes on and ends with exit code 2. */
  readonly onConfigProblem?: () => void;
  /** Done when the command has ended, well or not. */
  readonly atEnd?: (act: () => void) => void;
}

export function processIo(): Io {
  // A reader such as `head` may close the pipe early: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    tty: process.stdout.isTTY === true,
    stdin: () => readFileSync(0, 'utf8'),
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask: askTerminal } : {}),
    lines: async () => {
      const { createInterface } = await import('node:readline');
      const input = createInterface({ input: process.stdin });
      return input[Symbol.asyncIterator]();
    },
    columns: process.stdout.columns ?? 80,
    links: supportsHyperlinks.stdout,
    now: () => instantOfEpoch(Date.now() / 1000),
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Reads up to the end of the line; what cannot be read is no consent. */
function askTerminal(question: string): string {
  process.stdout.write(question);
  const byte = Buffer.alloc(1);
  const bytes: number[] = [];
  try {
    while (readSync(0, byte, 0, 1, null) === 1 && byte[0] !== 10) bytes.push(byte[0] ?? 0);
  } catch {
    return '';
  }
  return Buffer.from(bytes).toString('utf8').trim();
}

/** `--no-color`, then NO_COLOR (https://no-color.org), then FORCE_COLOR; else colour is for terminals. */
function wantsColor({ env, tty, noColor = false }: Io): boolean {
  if (noColor || (env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return tty && env['TERM'] !== 'dumb';
}

export function createScreen(io: Io, now: Instant): Screen {
  const color = wantsColor(io);
  const links = io.links === true && color;
  return { width: Math.max(40, Math.min(io.columns, 160)), color, links, now };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'access to it is denied',
  EPERM: 'access to it is denied',
};

function describeError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return `${reasons[code] ?? 'the system refuses it'} (${code})`;
}

/** `null` for what does not exist. */
export function readKind(io: Io, path: string): 'file' | 'folder' | null {
  const found = statSync(resolve(io.cwd, path), { throwIfNoEntry: false });
  if (found === undefined) return null;
  return found.isDirectory() ? 'folder' : 'file';
}

export function readText(io: Io, path: string, what: string): string {
  let text = '';
  try {
    text = path === '-' ? (io.stdin?.() ?? '') : readFileSync(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw new UserError({
      code: 'PM501',
      message: `The ${what} ${path} cannot be read: ${describeError(error)}`,
      remedy: 'Check the path and that you may read it.',
      place: { path },
    });
  }
  if (!text.includes('\0')) return text;
  throw new UserError({
    code: 'PM501',
    message: `The ${what} ${path} is no text in UTF-8`,
    remedy: 'Name a text file; if it is one, save it as UTF-8.',
    place: { path },
  });
}

/** Whether a file's bytes are text in UTF-8, so that writing it back changes nothing else. */
export function isExactText(io: Io, path: string): boolean {
  const bytes = readFileSync(resolve(io.cwd, path));
  return isUtf8(bytes) && !bytes.includes(0);
}

/** The nearest folder, from the current one upwards, that holds `name`; `null` without one. */
export function findAbove(io: Io, name: string): string | null {
  let folder = resolve(io.cwd);
  while (lstatSync(join(folder, name), { throwIfNoEntry: false }) === undefined) {
    const above = dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
  return folder;
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A file of at most `bytes`, and no link. */
export function isPlainFile(path: string, bytes: number): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= bytes;
}

/** The nearest folder above a path that is not a folder but a file or a link; `null` when all are folders or missing. */
export function blockedBy(top: string, path: string): string | null {
  const parts = path.split('/').slice(0, -1);
  for (let length = 1; length <= parts.length; length += 1) {
    const folder = parts.slice(0, length).join('/');
    const found = lstatSync(join(top, folder), { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory()) return folder;
  }
  return null;
}

/** A file or a folder. */
export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Every file below a folder, as paths with `/` that begin with the folder; `null` when there is no such folder. */
export function listFiles(io: Io, folder: string): readonly string[] | null {
  try {
    return readdirSync(resolve(io.cwd, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name).replaceAll('\\', '/'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all: a temporary file beside it, flushed, then renamed. Symbolic links are refused. */
export function writeText(io: Io, path: string, text: string): void {
  const target = resolve(io.cwd, path);
  const temporary = join(
    dirname(target),
    `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`,
  );
  try {
    if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new UserError({
        code: 'PM602',
        message: `${path} is a symbolic link`,
        remedy: 'Name the file itself.',
        place: { path },
      });
    mkdirSync(dirname(target), { recursive: true });
    const file = openSync(temporary, 'w');
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof UserError) throw error;
    throw new UserError({
      code: 'PM501',
      message: `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
      remedy: 'Check the folder, its permissions and the space left.',
      place: { path },
    });
  }
}

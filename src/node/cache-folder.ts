/** The folder that a workflow keeps between runs: our own files in it, whole or not at all, 20 MB together at most. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../github/cache/response-cache.js';

/** Bytes. */
const maxBytes = 20_000_000;

/** No other file of the folder is ever touched. */
const cacheFileName = /^[0-9a-f]{16}-[a-z0-9-]{1,60}\.json$/;

/**
 * @param folder made when it is missing; who may read it sees what was read of the repository
 * @param notice told once when the folder cannot be written
 */
export function fsCacheStore(folder: string, notice: (line: string) => void): CacheStore {
  let noticed = false;
  return {
    read: (name) => {
      try {
        // A link may lead anywhere: only plain files of a size that we would write are ours.
        const found = cacheFileName.test(name)
          ? lstatSync(join(folder, name), { throwIfNoEntry: false })
          : undefined;
        return found?.isFile() === true && found.size <= maxBytes
          ? readFileSync(join(folder, name), 'utf8')
          : null;
      } catch {
        return null;
      }
    },
    write: (name, text) => {
      try {
        if (cacheFileName.test(name)) replace(folder, name, text);
        evictOldest(folder);
      } catch (error) {
        if (!noticed)
          notice(
            `Nothing was kept for the next run: ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
          );
        noticed = true;
      }
    },
  };
}

function replace(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, join(folder, name));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What was written longest ago goes first: old incidents. */
function evictOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => cacheFileName.test(name))
    .map((name) => ({ name, ...sizeAndAge(join(folder, name)) }))
    .sort((a, b) => b.writtenAt - a.writtenAt);
  let used = 0;
  for (const { name, size } of files) {
    used += size;
    if (used > maxBytes) rmSync(join(folder, name), { force: true });
  }
}

function sizeAndAge(path: string): { readonly size: number; readonly writtenAt: number } {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return { size: found?.size ?? 0, writtenAt: found?.mtimeMs ?? 0 };
}

/**
 * Reviews of earlier runs: the same text under the same rules has the same findings. One file for each version,
 * configuration and day, in the folder that `fsCacheStore` looks after.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fsCacheStore } from './cache-folder.js';
import type { Io } from './io.js';

export interface ReviewCache<T> {
  find(path: string, text: string): T | null;
  add(path: string, text: string, review: T): void;
  /** Writes what was added; nothing when nothing was. */
  save(): void;
}

/** Of documents that were not looked at this time, so many stay. */
const maxEntries = 20_000;

/** @param under everything else that decides about findings: version, configuration, day */
export function openReviewCache<T>(folder: string, under: readonly unknown[]): ReviewCache<T> {
  const store = fsCacheStore(folder, () => undefined);
  const name = `${hash(JSON.stringify([under, codeStamp()]), 'hex').slice(0, 16)}-review.json`;
  const known = readEntries<T>(store.read(name));
  const added = new Map<string, T>();
  return {
    find: (path, text) => known.get(keyOf(path, text)) ?? null,
    add: (path, text, review) => void added.set(keyOf(path, text), review),
    save: () => {
      if (added.size === 0) return;
      const all = [...added, ...known].slice(0, maxEntries);
      store.write(name, JSON.stringify(Object.fromEntries(all)));
    },
  };
}

function readEntries<T>(text: string | null): ReadonlyMap<string, T> {
  try {
    const read = JSON.parse(text ?? '{}') as Readonly<Record<string, T>> | null;
    return new Map(Object.entries(read ?? {}));
  } catch {
    return new Map();
  }
}

function keyOf(path: string, text: string): string {
  return hash(`${path}\0${text}`, 'base64url');
}

function hash(text: string, encoding: 'hex' | 'base64url'): string {
  return createHash('sha256').update(text).digest(encoding);
}

/** A build of the same version may hold other rules: its files tell. */
function codeStamp(): readonly string[] {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  return readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}

/** Where the system keeps what can be made again; `null` when it says nothing. */
export function defaultCacheFolder({ env }: Pick<Io, 'env'>): string | null {
  const home = env['HOME'] ?? '';
  const base =
    env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (home === '' ? '' : join(home, '.cache'));
  return base === '' ? null : join(base, 'after-action');
}

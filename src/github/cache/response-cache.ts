/**
 * What GitHub answered in earlier runs, kept between them. A cache and nothing else: what is old, foreign, changed by
 * somebody or broken is ignored, and the run reads everything as if nothing had been kept.
 */
import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { version } from '../../version.js';

/** Where texts lie between runs. A folder in practice; it may lose anything at any time. */
export interface CacheStore {
  /** `null` when there is none. Never throws. */
  read(name: string): string | null;
  /** Whole or not at all. Never throws. */
  write(name: string, text: string): void;
}

/** One text of the shelf, opened. */
export interface CacheEntry<T> {
  /** What the last run left; `null` when there is nothing that can be trusted. */
  readonly before: T | null;
  /** What the next run should find, unless it is put again; asked for when it is written. */
  put(value: () => T): void;
}

export interface ResponseCache {
  /** @param name lower-case letters, digits and dashes */
  open<T>(name: string, shape: z.ZodType<T>): CacheEntry<T>;
  /** Writes what was put since the last time. */
  flush(): void;
}

/**
 * What another release wrote is ignored: its records may have other fields. Raise the number for
 * changes between releases.
 */
const format = `1 of ${version}`;

/** A longer text is not kept: parsing it would cost more than it saves. In characters. */
const maxCharacters = 10_000_000;

/**
 * @param place whose answers these are, `https://api.github.com acme/shop`: texts of another place are foreign.
 * Never holds a token: whoever reads the shelf is in again only by asking GitHub.
 */
export function createResponseCache(store: CacheStore, place: string): ResponseCache {
  const put = new Map<string, () => unknown>();
  return {
    open: (name, shape) => ({
      before: unwrap(store.read(fileName(place, name)), place, name, shape),
      put: (value) => void put.set(name, value),
    }),
    flush: () => {
      for (const [name, value] of put) {
        const text = wrap(value(), place, name);
        if (text.length <= maxCharacters) store.write(fileName(place, name), text);
      }
      put.clear();
    },
  };
}

/** One flat name per place and drawer: `0123456789abcdef-issue-12.json`. */
function fileName(place: string, name: string): string {
  return `${digest(place).slice(0, 16)}-${name}.json`;
}

/** The first line says what the rest is, so that a text under a wrong name is as good as none. */
function wrap(value: unknown, place: string, name: string): string {
  const body = JSON.stringify(value);
  return `${JSON.stringify({ format, place, name, sum: digest(body) })}\n${body}\n`;
}

function unwrap<T>(
  text: string | null,
  place: string,
  name: string,
  shape: z.ZodType<T>,
): T | null {
  if (text === null || text.length > maxCharacters + 1000) return null;
  const end = text.indexOf('\n');
  const body = text.slice(end + 1, -1);
  if (
    text.slice(0, Math.max(0, end)) !== JSON.stringify({ format, place, name, sum: digest(body) })
  )
    return null;
  try {
    const value = JSON.parse(body) as T;
    // The value itself, and not the schema's copy: fields stay in the order in which GitHub's answers give them.
    return shape.safeParse(value).success ? value : null;
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

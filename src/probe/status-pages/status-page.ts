/** Status pages of others: each maker's summary read as one state, its words and since when. Pure. */
import { redact } from '../../markdown/redact.js';
import { type Instant, instantOf } from '../../time/instant.js';
import type { DependencyResult, ProbeDependency } from '../probe.js';

type Json = Readonly<Record<string, unknown>>;

export interface PageReading {
  readonly state: DependencyResult['state'];
  readonly words: string;
  readonly since: Instant | null;
}

/** A plug-in: how the pages of one maker are asked and read. */
export interface StatusPage {
  readonly id: string;
  readonly description: string;
  /** Of the summary, behind the address of the page. */
  readonly path: string;
  /** Of something shorter, where the summary of a large page is more than is read. */
  readonly shortPath?: string;
  /** `null` when it is not such a summary. */
  readonly read: (summary: Json) => PageReading | null;
}

/** The summary itself may be named, or the page that it belongs to. */
export function statusPageAddress(url: string, path: string): string {
  return url.endsWith('.json') ? url : `${url.replace(/\/{1,10}$/, '')}${path}`;
}

export function readStatusPage(
  { name, url }: ProbeDependency,
  page: StatusPage | null,
  body: string,
): DependencyResult {
  const reading = page === null ? null : readSafely(page, body);
  if (reading === null) return { name, url, state: 'unknown', words: '', since: null };
  const words = redact(reading.words)
    .text.replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return { name, url, ...reading, words };
}

function readSafely(page: StatusPage, body: string): PageReading | null {
  try {
    const summary: unknown = JSON.parse(body);
    return isJson(summary) ? page.read(summary) : null;
  } catch {
    // Not JSON, or cut off: the page said nothing that could be relied on.
    return null;
  }
}

export function isJson(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function listAt(json: Json, key: string): readonly Json[] {
  const value = json[key];
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function textAt(json: Json, key: string): string {
  const value = json[key];
  return typeof value === 'string' ? value : '';
}

/** The earliest of the written times; `null` when there is none. */
export function earliest(written: readonly string[]): Instant | null {
  return written.flatMap((one) => instantOf(one) ?? []).sort()[0] ?? null;
}

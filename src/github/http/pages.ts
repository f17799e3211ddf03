/** Following `Link` headers: to the last page, in no circle, and to no other host. */
import { unreadableError } from '../errors.js';

/**
 * The address of the next page, `null` on the last one. Quoted and unquoted `rel` are read, other
 * relations are not.
 */
export function nextPage(link: string | null | undefined): string | null {
  for (const part of (link ?? '').slice(0, 20_000).split(',')) {
    const match = /^\s*<([^<>]{1,4000})>\s*;(.{0,1000})$/.exec(part);
    if (match?.[1] !== undefined && /(?:^|[\s;])rel\s*=\s*"?next"?\s*(?:;|$)/i.test(match[2] ?? ''))
      return match[1];
  }
  return null;
}

/** @throws UserError PM204 when the address leaves the host: the token would go with it */
export function sameHost(address: string, from: string): string {
  let [target, source]: (URL | null)[] = [null, null];
  try {
    [target, source] = [new URL(address, from), new URL(from)];
  } catch {
    throw unreadableError('a link in the answer', address.slice(0, 100));
  }
  if (target.origin !== source.origin)
    throw unreadableError('a link in the answer leads to another host', target.host);
  return target.href;
}

/**
 * The same stretch of a list in two smaller pages; `null` when the address has no page of 100. For
 * a list too heavy to be answered whole.
 */
export function halfPages(address: string): readonly [string, string] | null {
  const url = new URL(address);
  const page = Number(url.searchParams.get('page') ?? '1');
  const size = Number(url.searchParams.get('per_page'));
  if (size !== 100 || !Number.isSafeInteger(page) || page < 1) return null;
  const half = (number: number): string => {
    const copy = new URL(url);
    copy.searchParams.set('per_page', '50');
    copy.searchParams.set('page', String(number));
    return copy.href;
  };
  return [half(2 * page - 1), half(2 * page)];
}

/** Each object once: an entry that was inserted or deleted between two pages shifts the rest over the border. */
export function withoutRepeats<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

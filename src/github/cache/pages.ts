/**
 * Known lists held against GitHub's pages: what is checked by reading one page, and how a gap is
 * found by reading few.
 */

export const pageSize = 100;

/** A list that is known, and a way to read single pages of it as it is today. */
export interface KnownList<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** @param page from 1 */
  readonly read: (page: number) => Promise<readonly T[]>;
}

/**
 * One page read again: what was edited without notice heals, and `null` says that the list is
 * another one. @param turn says which page
 */
export async function readAgain<T>(
  { items, keyOf, read }: KnownList<T>,
  turn: number,
): Promise<readonly T[] | null> {
  const page = (turn % Math.max(1, Math.ceil(items.length / pageSize))) + 1;
  const known = onPage(items, page);
  const again = (await read(page)).slice(0, known.length);
  const from = (page - 1) * pageSize;
  return sameKeys(known, again, keyOf)
    ? [...items.slice(0, from), ...again, ...items.slice(from + known.length)]
    : null;
}

/** The list without the few that were deleted, found by halves; `null` when what is left is not what GitHub lists. */
export async function withoutDeleted<T>(
  { items, keyOf, read }: KnownList<T>,
  deleted: number,
): Promise<readonly T[] | null> {
  let left = items;
  for (let found = 0; found < deleted; found += 1) {
    const page = await firstOther({ items: left, keyOf, read });
    const today = await read(page);
    const index = onPage(left, page).findIndex(
      (item, place) => today[place] === undefined || keyOf(today[place]) !== keyOf(item),
    );
    if (index === -1) return null;
    left = left.toSpliced((page - 1) * pageSize + index, 1);
  }
  const last = Math.max(1, Math.ceil(left.length / pageSize));
  return sameKeys(onPage(left, last), await read(last), keyOf) ? left : null;
}

/** The first page that differs from the known one: every page behind a deletion does. */
async function firstOther<T>({ items, keyOf, read }: KnownList<T>): Promise<number> {
  let [low, high] = [1, Math.ceil(items.length / pageSize)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sameKeys(onPage(items, middle), await read(middle), keyOf)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function onPage<T>(items: readonly T[], page: number): readonly T[] {
  return items.slice((page - 1) * pageSize, page * pageSize);
}

export function sameKeys<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string): boolean {
  return a.length === b.length && a.every((item, index) => keyOf(item) === keyOf(b[index] as T));
}

/** Answers and the reading of requests: pages with `Link`, fields of a body. */
import { invalid, missing } from './refusal.js';
import type { Call, Reply } from './router.js';
import type { Json } from './shapes/links.js';

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function created(body: unknown): Reply {
  return { status: 201, body };
}

export const noContent: Reply = { status: 204 };

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

function positive(text: string | null, fallback: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : fallback;
}

/** Only as much of a lazy list is read as the page and its `next` need; `last` is known for arrays. */
export function pageOf<T>(call: Call, all: Iterable<T>, fallback = 30, most = 100): Page<T> {
  const perPage = Math.min(positive(call.query.get('per_page'), fallback), most);
  const page = positive(call.query.get('page'), 1);
  const [from, to] = [(page - 1) * perPage, page * perPage];
  const items: T[] = [];
  let seen = 0;
  if (Array.isArray(all)) {
    items.push(...(all as readonly T[]).slice(from, to));
    seen = all.length;
  } else
    for (const item of all) {
      if (seen >= from && seen < to) items.push(item);
      seen += 1;
      if (seen > to) break;
    }
  const last = Array.isArray(all) ? Math.max(1, Math.ceil(seen / perPage)) : null;
  return { items, headers: linkHeader(call, page, seen > to, last) };
}

function linkHeader(
  call: Call,
  page: number,
  more: boolean,
  last: number | null,
): Record<string, string> {
  const to = (number: number): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `${call.world.apiUrl}${call.path}?${query.toString()}`;
  };
  const links = [
    ...(page > 1 ? [`<${to(page - 1)}>; rel="prev"`] : []),
    ...(more ? [`<${to(page + 1)}>; rel="next"`] : []),
    ...(more && last !== null ? [`<${to(last)}>; rel="last"`] : []),
    ...(page > 1 ? [`<${to(1)}>; rel="first"`] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}

export function list<T>(
  call: Call,
  all: Iterable<T>,
  shape: (item: T) => unknown,
  fallback?: number,
): Reply {
  const page = pageOf(call, all, fallback);
  return { status: 200, body: page.items.map(shape), headers: page.headers };
}

/** Lists that GitHub wraps: `{ total_count, check_runs: […] }`. */
export function wrapped<T>(
  call: Call,
  name: string,
  all: readonly T[],
  shape: (item: T) => unknown,
): Reply {
  const page = pageOf(call, all);
  return {
    status: 200,
    body: { total_count: all.length, [name]: page.items.map(shape) },
    headers: page.headers,
  };
}

/** A text field; `undefined` when absent or null. */
export function text(body: Json, field: string): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw invalid({
    resource: 'Request',
    code: 'invalid',
    field,
    message: `${field} is not a string`,
  });
}

export function requiredText(resource: string, body: Json, field: string): string {
  const value = text(body, field);
  if (value === undefined) throw missing(resource, field);
  return value;
}

export function texts(body: Json, field: string): readonly string[] | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : nameOf(item)))
    : [nameOf(value)];
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const named = value as { readonly name?: unknown } | null;
  return typeof named?.name === 'string' ? named.name : '';
}

export function integer(body: Json, field: string): number | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalid({
    resource: 'Request',
    code: 'invalid',
    field,
    message: `${field} is not an integer`,
  });
}

export function flag(body: Json, field: string): boolean | undefined {
  const value = body[field];
  return typeof value === 'boolean' ? value : undefined;
}

export function objects(body: Json, field: string): readonly Json[] {
  const value = body[field];
  return Array.isArray(value)
    ? value.filter((item): item is Json => typeof item === 'object' && item !== null)
    : [];
}

/** Keeps what is set, so that optional properties stay optional. */
export function present<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** `sort` and `direction` of lists, newest first unless told otherwise. */
export function sorted<T>(
  call: Call,
  items: readonly T[],
  keys: Readonly<Record<string, (item: T) => string | number>>,
  fallback: string,
  direction = 'desc',
): readonly T[] {
  const key = keys[call.query.get('sort') ?? fallback] ?? keys[fallback];
  if (!key) return items;
  const sign = (call.query.get('direction') ?? direction) === 'asc' ? 1 : -1;
  return items
    .map((item, index) => ({ item, index, key: key(item) }))
    .sort((a, b) => sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ item }) => item);
}

export function since<T>(call: Call, items: readonly T[], at: (item: T) => string): readonly T[] {
  const from = Date.parse(call.query.get('since') ?? '');
  return Number.isNaN(from) ? items : items.filter((item) => Date.parse(at(item)) >= from);
}

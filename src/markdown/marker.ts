/**
 * Markers: how our own comments, issues and pull requests are found again. A marker counts only on the first line of
 * a body, in its exact grammar, and only when the author is trusted (`ours.ts`); what it says is a hint, never a fact.
 */
import type { UserRecord } from '../repository/repository.js';

export interface Marker {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const name = /^[a-z][a-z0-9-]{0,39}$/;
const grammar =
  /^<!-- after-action:([a-z][a-z0-9-]{0,39}) v=1((?: [a-z][a-z0-9-]{0,39}=[A-Za-z0-9._%/:-]{0,2000}){0,20}) -->$/;

/** `<!-- after-action:KIND v=1 key=value … -->`; values are percent-encoded. Throws on names that are not our own. */
export function printMarker(
  kind: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => {
    if (!name.test(key) || key === 'v')
      throw new TypeError(`"${key}" cannot be an attribute of a marker`);
    return ` ${key}=${encodeValue(value)}`;
  });
  if (!name.test(kind)) throw new TypeError(`"${kind}" cannot be the kind of a marker`);
  return `<!-- after-action:${kind} v=1${pairs.join('')} -->`;
}

/** The marker on the first line of `body`, or `null`. Nothing but what `printMarker` prints is accepted. */
export function parseMarker(body: string): Marker | null {
  const first = body.slice(0, 50_000).split('\n', 1)[0]?.replace(/\r$/, '') ?? '';
  const match = grammar.exec(first);
  if (match === null) return null;
  const [, kind = '', rest = ''] = match;
  const pairs = rest
    .split(' ')
    .slice(1)
    .map((pair): [string, string | null] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decodeValue(pair.slice(at + 1))];
    });
  if (
    pairs.some(([key, value]) => key === 'v' || value === null) ||
    new Set(pairs.map(([key]) => key)).size !== pairs.length
  )
    return null;
  return { kind, attributes: Object.fromEntries(pairs as readonly [string, string][]) };
}

interface Markable {
  readonly body: string;
  readonly author: UserRecord;
}

/**
 * Objects by trusted authors (in lower case) whose marker says `kind` (and `key`, when given), in
 * the order given: oldest first where that is ascending by id.
 */
export function markedAs<T extends Markable>(
  objects: readonly T[],
  trusted: ReadonlySet<string>,
  kind: string,
  key?: string,
): readonly T[] {
  return objects.filter(({ author, body }) => {
    if (!trusted.has(author.login.toLowerCase())) return false;
    const marker = parseMarker(body);
    return (
      marker !== null &&
      marker.kind === kind &&
      (key === undefined || marker.attributes['key'] === key)
    );
  });
}

function encodeValue(value: string): string {
  const encoded = encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
  // Two hyphens in a row could end a comment for a sloppy reader.
  return encoded
    .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2F/g, '/')
    .replace(/%3A/g, ':')
    .replace(/--/g, '%2D%2D');
}

function decodeValue(encoded: string): string | null {
  try {
    const value = decodeURIComponent(encoded);
    return encodeValue(value) === encoded ? value : null;
  } catch {
    return null;
  }
}

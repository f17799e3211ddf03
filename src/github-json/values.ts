/**
 * Reading untrusted JSON: every look answers with a value of the asked kind or says that there is
 * none; nothing throws.
 */
import { ghost, type UserRecord } from '../repository/repository.js';
import { instantOf, type Instant } from '../time/instant.js';

export type Json = Readonly<Record<string, unknown>>;

/** Stands for a time that GitHub did not tell. */
export const unknownInstant: Instant = '1970-01-01T00:00:00Z';

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object itself, or an empty one. */
export function toObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** Member of an object, by a path of names; `undefined` when any step is missing. Inherited members do not count. */
export function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
}

/** The elements that are objects; anything else reads as empty. */
export function toObjects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function toText(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

/** First of the values that is a text with something in it. */
export function firstText(...values: readonly unknown[]): string {
  return toText(values.find((value) => typeof value === 'string' && value !== ''));
}

export function toCount(value: unknown, otherwise = 0): number {
  return isNumber(value) ? value : otherwise;
}

export function toFlag(value: unknown): boolean {
  return value === true;
}

/** First of the values that is a time; the fallback when none is. */
export function toTime(values: readonly unknown[], otherwise: Instant = unknownInstant): Instant {
  return timeOrNull(...values) ?? otherwise;
}

export function timeOrNull(...values: readonly unknown[]): Instant | null {
  for (const value of values) {
    const instant = typeof value === 'string' ? instantOf(value) : null;
    if (instant !== null) return instant;
  }
  return null;
}

/** The value when it is one of the known words, else the fallback: GitHub adds words without notice. */
export function toOneOf<T extends string>(value: unknown, known: readonly T[], otherwise: T): T {
  return known.find((word) => word === value) ?? otherwise;
}

/** First of the values that is a web address; others (also `javascript:`) are no links. */
export function toLink(...values: readonly unknown[]): string {
  return toText(
    values.find(
      (value) => typeof value === 'string' && /^https?:\/\/[^\s<>"]{1,2000}$/.test(value),
    ),
  );
}

const userTypes = ['User', 'Bot', 'Organization', 'Mannequin', 'Unknown'] as const;

/** Null and nameless users are deleted ones. A login that ends in `[bot]` is a bot whatever else is missing. */
export function userFromRest(value: unknown): UserRecord {
  const login = toText(at(value, 'login'));
  if (login === '') return ghost;
  const type = at(value, 'type');
  if (login.endsWith('[bot]')) return { login, type: 'Bot' };
  return {
    login,
    type: type === undefined || type === null ? 'User' : toOneOf(type, userTypes, 'Unknown'),
  };
}

export function userToRest({ login, type }: UserRecord): object {
  return { login, type };
}

/** GitHub gives a label as an object, and in a few places as its bare name. */
export function labelName(value: unknown): string {
  return typeof value === 'string' ? value : toText(at(value, 'name'));
}

export function labelNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(labelName).filter((name) => name !== '') : [];
}

export function labelsToRest(names: readonly string[]): readonly object[] {
  return names.map((name) => ({ name }));
}

export function logins(value: unknown): readonly string[] {
  return toObjects(value)
    .map((user) => toText(user['login']))
    .filter((login) => login !== '');
}

/** A number that JSON can hold: not NaN, not infinite. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

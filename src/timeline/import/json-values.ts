/** Careful looks into JSON of unknown shape. */

export type Json = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : null;
}

export function asObjects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asObject).filter((entry) => entry !== null) : [];
}

export function asString(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Text of `object.a.b`, or `null`. */
export function textAt(object: Json | null, ...path: readonly string[]): string | null {
  let value: unknown = object;
  for (const key of path) {
    const inner = asObject(value);
    if (inner === null || !Object.hasOwn(inner, key)) return null;
    value = inner[key];
  }
  return asString(value);
}

export function webAddress(value: string | null): string | null {
  return value !== null &&
    /^https?:\/\//i.test(value) &&
    value.length <= 2000 &&
    URL.canParse(value)
    ? value
    : null;
}

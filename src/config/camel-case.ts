/**
 * `follow_ups.default_due_days` → `followUps.defaultDueDays`: names of the file as names of the
 * code, in values and in types.
 */

type CamelCase<Name> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The same shape with keys in camel case, read-only throughout. */
export type CamelCased<T> = T extends readonly (infer Item)[]
  ? readonly CamelCased<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as CamelCase<Key>]: CamelCased<T[Key]> }
    : T;

/** Options whose keys a user chose: names of inputs, of severities, of rules. They stay as they were written. */
const named: ReadonlySet<string> = new Set(['inputs', 'per_severity', 'invite', 'rules']);

export function camelCased<T>(value: T): CamelCased<T> {
  return converted(value) as CamelCased<T>;
}

function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(converted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      camelCase(key),
      named.has(key) ? child : converted(child),
    ]),
  );
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

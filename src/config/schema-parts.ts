/** What the parts of the schema share: options with description and example, names, counts, lists without doubles. */
import * as z from 'zod';

type Fault = (value: string) => string | null;

/** A string that a check may refuse with a sentence of its own. */
export const checked = (fault: Fault, limit = 200) =>
  z
    .string()
    .min(1)
    .max(limit)
    .superRefine((value, context) => {
      const message = fault(value);
      if (message !== null) context.addIssue({ code: 'custom', message });
    });
export const option = <T extends z.ZodType>(schema: T, description: string, example: unknown) =>
  schema.meta({ description, examples: [example] });
/** No control characters, and none that turn the direction of reading. */
export const visible = /^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/;
export const labelName = () => z.string().trim().min(1).max(50).regex(visible);
export const label = (value: string, description: string) =>
  option(labelName(), description, value).default(value);
export const count = (
  from: number,
  to: number,
  value: number,
  description: string,
  example = value,
) => option(z.int().min(from).max(to), description, example).default(value);

/** Two entries may not say the same: compared without regard to case. */
export const unique =
  (keys: readonly string[]) =>
  (items: readonly object[], context: z.RefinementCtx): void => {
    for (const key of keys) {
      const seen = new Set<string>();
      for (const [index, item] of items.entries()) {
        const value = (item as Record<string, unknown>)[key];
        if (typeof value !== 'string') continue;
        if (seen.has(value.toLowerCase()))
          context.addIssue({
            code: 'custom',
            message: `The ${key} "${value}" is used twice`,
            path: [index, key],
          });
        seen.add(value.toLowerCase());
      }
    }
  };

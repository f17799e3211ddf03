/** Something was typed that cannot be done: what, what to type instead, and an example. */
import { type Problem, UserError } from '../errors.js';

/** Options that the command would not read, so that nobody believes they did something. */
export function refuseUnused<O extends object>(
  options: O,
  names: readonly (keyof O & string)[],
  where: string,
): void {
  const unused = names.filter((name) => options[name] !== undefined);
  if (unused.length === 0) return;
  const words = unused.map((name) => `--${name}`).join(' and ');
  throw usageError(
    `${words} ${unused.length === 1 ? 'has' : 'have'} no effect ${where}`,
    `Leave ${words} out.`,
  );
}

export function usageError(message: string, remedy: string, example?: string): UserError {
  return new UserError({
    code: 'PM404',
    message,
    remedy,
    ...(example === undefined ? {} : { example }),
  });
}

/** The values of all, or every problem that any of them has: nobody corrects one word to be told of the next. */
export function allOf<T extends readonly unknown[]>(
  ...asked: { readonly [K in keyof T]: () => T[K] }
): T {
  const problems: Problem[] = [];
  const values = asked.map((ask) => {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new UserError(problems);
  return values as unknown as T;
}

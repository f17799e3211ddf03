/** Something was typed that cannot be done: what, what to type instead, and an example. */
import { UserError } from '../errors.js';

export function usageError(message: string, remedy: string, example?: string): UserError {
  return new UserError({
    code: 'PM404',
    message,
    remedy,
    ...(example === undefined ? {} : { example }),
  });
}

/** The pace of writes: GitHub asks for one after the other, a second apart. */

/** One write after the other, none sooner than `spacing` milliseconds after the last. */
export function createThrottle(
  spacing: number,
  sleep: (milliseconds: number) => Promise<void>,
  now: () => number,
): <T>(write: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let free = -Infinity;
  return (write) => {
    const mine = last.then(async () => {
      const wait = free - now();
      if (wait > 0) await sleep(wait);
      try {
        return await write();
      } finally {
        free = now() + spacing;
      }
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}

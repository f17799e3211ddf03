/** What a run has read already: equal reads are answered without asking GitHub again, until something is written. */
export interface ReadCache {
  get<T>(key: string, read: () => Promise<T>): Promise<T>;
  /** Answers whose address fits are asked for again. */
  invalidate(touched: (key: string) => boolean): void;
  /** What is known of an answer without asking for it. */
  set(key: string, value: unknown): void;
  /** Brings what is remembered up to date. */
  update(change: (key: string, value: unknown) => unknown): Promise<void>;
}

/**
 * Equal reads are sent once, also while the first is still under way.
 *
 * @param isAnswer failures that are answers, and kept as such: there is no such thing
 */
export function createReadCache(
  remembered: () => void,
  isAnswer: (error: unknown) => boolean = () => false,
): ReadCache {
  let cache = new Map<string, Promise<unknown>>();
  return {
    get: <T>(key: string, read: () => Promise<T>): Promise<T> => {
      const known = cache.get(key);
      if (known !== undefined) {
        remembered();
        return known as Promise<T>;
      }
      const current = cache;
      const answer = read().catch((error: unknown) => {
        if (!isAnswer(error)) current.delete(key);
        throw error;
      });
      current.set(key, answer);
      return answer;
    },
    invalidate: (touched) => {
      cache = new Map([...cache].filter(([key]) => !touched(key)));
    },
    set: (key, value) => void cache.set(key, Promise.resolve(value)),
    update: async (change) => {
      for (const [key, answer] of [...cache]) {
        const before: unknown = await answer.catch(() => undefined);
        const after = before === undefined ? before : change(key, before);
        if (after !== before && cache.get(key) === answer) cache.set(key, Promise.resolve(after));
      }
    },
  };
}

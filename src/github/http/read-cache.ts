/** What a run has read already: equal reads are answered without asking GitHub again, until something is written. */
export interface ReadCache {
  get<T>(key: string, read: () => Promise<T>): Promise<T>;
  /** Answers whose address fits are asked for again. */
  invalidate(touched: (key: string) => boolean): void;
}

/** Equal reads are sent once, also while the first is still under way; failures are not kept. */
export function createReadCache(remembered: () => void): ReadCache {
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
        current.delete(key);
        throw error;
      });
      current.set(key, answer);
      return answer;
    },
    invalidate: (touched) => {
      cache = new Map([...cache].filter(([key]) => !touched(key)));
    },
  };
}

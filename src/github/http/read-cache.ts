/** What a run has read already: equal reads are answered without asking GitHub again, until something is written. */
export interface ReadCache {
  get<T>(key: string, read: () => Promise<T>): Promise<T>;
  /** Answers whose address fits are asked for again. */
  invalidate(touched: (key: string) => boolean): void;
}

/** Equal reads are sent once, also while the first is still under way; failures are not kept. */
export function createReadCache(remembered: () => void): ReadCache {
  let kept = new Map<string, Promise<unknown>>();
  return {
    get: <T>(key: string, read: () => Promise<T>): Promise<T> => {
      const known = kept.get(key);
      if (known !== undefined) {
        remembered();
        return known as Promise<T>;
      }
      const shelf = kept;
      const answer = read().catch((error: unknown) => {
        shelf.delete(key);
        throw error;
      });
      shelf.set(key, answer);
      return answer;
    },
    invalidate: (touched) => {
      kept = new Map([...kept].filter(([key]) => !touched(key)));
    },
  };
}

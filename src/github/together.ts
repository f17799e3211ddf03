/** Questions that are asked at the same moment, answered together. */

/** @param answerAll an answer per key, in order; it rejects for all of them or for none */
export function together<K, A>(
  answerAll: (keys: readonly K[]) => Promise<readonly A[]>,
): (key: K) => Promise<A> {
  let waiting: { readonly keys: K[]; readonly answers: Promise<readonly A[]> } | null = null;
  const begin = (): { readonly keys: K[]; readonly answers: Promise<readonly A[]> } => {
    const keys: K[] = [];
    // Whoever asks before this turn of the queue is over is in.
    const answers = Promise.resolve().then(() => {
      waiting = null;
      return answerAll(keys);
    });
    return { keys, answers };
  };
  return async (key) => {
    const { keys, answers } = (waiting ??= begin());
    const index = keys.push(key) - 1;
    return (await answers)[index] as A;
  };
}

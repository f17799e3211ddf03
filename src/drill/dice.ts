/** Chance that can be repeated: the same seed throws the same numbers, on every machine. */
export interface Dice {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** `count` of the items, none twice, in the order drawn. */
  draw<T>(items: readonly T[], count: number): readonly T[];
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    // A Weyl sequence, well mixed: enough for play.
    state = (state + 0x9e37_79b9) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 16), 0x45d9_f3b) >>> 0;
    x = Math.imul(x ^ (x >>> 16), 0x45d9_f3b) >>> 0;
    return Math.floor((((x ^ (x >>> 16)) >>> 0) / 0x1_0000_0000) * limit);
  };
  return {
    below,
    draw: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
  };
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  pageSize,
  readAgain,
  withoutDeleted,
  type KnownList,
} from '../../../src/github/cache/pages.js';

interface Counted<T> {
  readonly list: KnownList<T>;
  readonly pages: () => number;
}

/** What is known, held against what is listed today; every page is asked for once, as the client's memory sees to. */
function against(known: readonly number[], today: readonly number[]): Counted<number> {
  const asked = new Set<number>();
  return {
    list: {
      items: known,
      keyOf: String,
      read: async (page) => {
        asked.add(page);
        return today.slice((page - 1) * pageSize, page * pageSize);
      },
    },
    pages: () => asked.size,
  };
}

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

describe("known lists and GitHub's pages", () => {
  it('find what was deleted, in few pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 201, max: 2500 }),
        fc.uniqueArray(fc.nat(10_000), { minLength: 1, maxLength: 2 }),
        async (length, picks) => {
          const gone = new Set(picks.map((pick) => pick % length));
          const today = upTo(length).filter((number) => !gone.has(number));
          const { list, pages } = against(upTo(length), today);
          expect(await withoutDeleted(list, gone.size)).toEqual(today);
          expect(pages()).toBeLessThanOrEqual(6 * gone.size + 1);
        },
      ),
    );
  });

  it('give up when something else happened as well', async () => {
    const today = upTo(500).filter((number) => number !== 7 && number !== 300);
    expect(await withoutDeleted(against(upTo(500), today).list, 1)).toBeNull();
    expect(await withoutDeleted(against(upTo(500), upTo(500)).list, 1)).toBeNull();
  });

  it("take one page in turn for today's, if it holds the same", async () => {
    const { list, pages } = against(upTo(250), upTo(260));
    for (const turn of [0, 1, 2, 3]) expect(await readAgain(list, turn)).toEqual(upTo(250));
    expect(pages()).toBe(3);
    expect(await readAgain(against(upTo(250), upTo(260).slice(1)).list, 1)).toBeNull();
  });
});

/** Numbers from 0 to below 1. */
export type Random = () => number;

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, which must not be empty. */
export function pick<Item>(random: Random, list: readonly Item[]): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError("The list to pick from is empty; expected an item");
  return item;
}

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** The items in another order. */
export function shuffle<Item>(random: Random, list: readonly Item[]): Item[] {
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Ranks before the first that nobody has: without them the first would be in every third article. */
const LEVELLED = 30;

/**
 * A rank from 0 on, the first ones most often: the law of Zipf and Mandelbrot, exponent 1,
 * https://en.wikipedia.org/wiki/Zipf%27s_law.
 */
export function zipf(random: Random, ranks: number): number {
  const drawn = LEVELLED * ((ranks + LEVELLED) / LEVELLED) ** random() - LEVELLED;
  return Math.min(ranks - 1, Math.floor(drawn));
}

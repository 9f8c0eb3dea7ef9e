import { alphabet, type EncodedTable, keyOf, pairLimit } from "@nutgraf/core/training";

/** Write a table (hash of a word to its value, below `pairLimit`); of two words with one key the first stays. */
export function encodeTable(
  entries: Iterable<readonly [hash: number, value: number]>,
  bits: number,
): EncodedTable {
  const values = new Map<number, number>();
  for (const [hash, value] of entries) {
    const key = keyOf(hash, bits);
    if (!values.has(key)) values.set(key, value);
  }
  const keys = [...values.keys()].sort((a, b) => a - b);
  const gaps = keys.map((key, at) => key - (keys[at - 1] ?? 0));
  return { bits, gaps: write(gaps), values: write(keys.map((key) => values.get(key) ?? 0)) };
}

function write(numbers: readonly number[]): string {
  const tooLarge = numbers.find((number) => number >= pairLimit);
  if (tooLarge !== undefined) throw new RangeError(`${tooLarge} is not below ${pairLimit}`);
  const { length } = alphabet;
  const high = numbers.map((number) => alphabet.charAt(Math.floor(number / length)));
  const low = numbers.map((number) => alphabet.charAt(number % length));
  return [...high, ...low].join("");
}

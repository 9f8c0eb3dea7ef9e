/** Rows of a table by 32-bit keys. */
export type KeyIndex = {
  /** Row + 1 per slot, 0 if free; twice as many slots as keys or more. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
};

/** An index in which `keys[row]` leads to `row`; the first of equal keys counts. */
export function indexKeys(keys: Int32Array): KeyIndex {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
  const mask = slots.length - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let slot = (key ^ (key >>> 15)) & mask;
    while (slots[slot] !== 0 && keys[(slots[slot] ?? 0) - 1] !== key) slot = (slot + 1) & mask;
    if (slots[slot] === 0) slots[slot] = row + 1;
  }
  return { slots, keys };
}

/** The row of a key; -1 if it has none. */
export function findRow({ slots, keys }: KeyIndex, key: number): number {
  const mask = slots.length - 1;
  for (let slot = (key ^ (key >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || keys[row] === key) return row;
  }
}

/** All rows of a table by 32-bit keys, of which many may be equal. */
export type KeyChains = {
  /** Per slot, the first of its rows + 1; 0 if it has none. */
  readonly first: Int32Array;
  /** Per row, the next row of its slot + 1. */
  readonly next: Int32Array;
  readonly keys: Int32Array;
};

/** An index in which `keys[row]` leads to `row`. */
export function chainKeys(keys: Int32Array): KeyChains {
  const first = new Int32Array(2 ** Math.ceil(Math.log2(keys.length + 1)));
  const next = new Int32Array(keys.length);
  const mask = first.length - 1;
  for (let row = keys.length - 1; row >= 0; row--) {
    const key = keys[row] ?? 0;
    const slot = (key ^ (key >>> 15)) & mask;
    next[row] = first[slot] ?? 0;
    first[slot] = row + 1;
  }
  return { first, next, keys };
}

/** The rows of a key, in order. */
export function findRows({ first, next, keys }: KeyChains, key: number): number[] {
  const rows: number[] = [];
  let row = (first[(key ^ (key >>> 15)) & (first.length - 1)] ?? 0) - 1;
  for (; row >= 0; row = (next[row] ?? 0) - 1) if (keys[row] === key) rows.push(row);
  return rows;
}

import {
  alphabet,
  type EncodedModel,
  fingerprintOf,
  longGap,
  maxLevel,
  weightOfLevel,
} from "@nutgraf/core/training";

/** How a trained model is made small. */
export type EncodeOptions = {
  /** The model has 2 ** slotBits slots; rows that find no room are left out, the weakest first. */
  readonly slotBits: number;
  /** The averaged weight that is written as 1. */
  readonly unit: number;
  /** Weights that are smaller than this many units are left out. Default: 1. */
  readonly smallest?: number;
};

/** What has learnt: each feature with the classes it speaks for and their weights. */
export type Learnt = {
  averaged(): Iterable<{
    readonly feature: number;
    readonly names: readonly number[];
    readonly weights: readonly number[];
  }>;
};

type Row = {
  readonly feature: number;
  readonly entries: readonly (readonly [name: number, level: number])[];
  readonly strength: number;
};

/** The averaged weights of what has learnt, quantised and pruned, as a weights file holds them. */
export function encodeModel(
  learnt: Learnt,
  classes: readonly string[],
  options: EncodeOptions,
): EncodedModel {
  if (classes.length > alphabet.length) {
    throw new RangeError(`${classes.length} classes; the format holds ${alphabet.length}`);
  }
  const rows: Row[] = [];
  for (const { feature, names, weights } of learnt.averaged()) {
    const entries: [number, number][] = [];
    let strength = 0;
    names.forEach((name, at) => {
      const scaled = (weights[at] ?? 0) / options.unit;
      const level = Math.abs(scaled) < (options.smallest ?? 1) ? 0 : toLevel(scaled);
      if (level === 0) return;
      entries.push([name, level]);
      strength += Math.abs(scaled);
    });
    if (entries.length > 0) rows.push({ feature, entries, strength });
  }
  return {
    classes,
    slotBits: options.slotBits,
    rows: write(place(rows, options.slotBits)),
  };
}

/** The level whose weight is nearest to a number of units. */
export function toLevel(scaled: number): number {
  const size = Math.abs(scaled);
  let level = Math.min(maxLevel, Math.round(size));
  while (level > 0 && weightOfLevel(level) - size > size - weightOfLevel(level - 1)) level--;
  return level * Math.sign(scaled);
}

/** The strongest rows first take their slot or its neighbour; the rest go without. */
function place(rows: Row[], slotBits: number): (Row | undefined)[] {
  const slots: (Row | undefined)[] = new Array(1 << slotBits).fill(undefined);
  for (const row of rows.sort((a, b) => b.strength - a.strength || a.feature - b.feature)) {
    const slot = row.feature & (slots.length - 1);
    const pair = [slot, slot ^ 1];
    const print = fingerprintOf(row.feature);
    const free = pair.find((at) => slots[at] === undefined);
    const isMistakable = pair.some((at) => {
      const other = slots[at];
      return other !== undefined && fingerprintOf(other.feature) === print;
    });
    if (free !== undefined && !isMistakable) slots[free] = row;
  }
  return slots;
}

function write(slots: readonly (Row | undefined)[]): string {
  const symbols: string[] = [];
  const put = (symbol: number): number => symbols.push(alphabet.charAt(symbol));
  let gap = 0;
  for (const row of slots) {
    if (!row) {
      gap++;
      continue;
    }
    for (; gap >= longGap; gap -= longGap) put(longGap);
    put(gap);
    gap = 0;
    put(fingerprintOf(row.feature) - 1);
    put(row.entries.length - 1);
    for (const [name, level] of row.entries) {
      put(name);
      put(level < 0 ? maxLevel + level : maxLevel + level - 1);
    }
  }
  return symbols.join("");
}

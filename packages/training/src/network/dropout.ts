import { inputWidth, rolesWidth, statesWidth } from "@nutgraf/core/training";

/**
 * What is left out while a sentence is learnt from: units, the same ones at each word (Gal and Ghahramani
 * 2016, https://arxiv.org/abs/1512.05287), and parts of what is known of a word.
 */
export type Dropout = {
  /** By what each unit is multiplied: 0, or a little more than 1. */
  readonly inputs: Float32Array;
  readonly states: Float32Array;
  readonly roles: Float32Array;
  /** Per word, one of `known`. */
  readonly words: Uint8Array;
};

/** What a sentence's reader is told of a word. */
export const known = { all: 0, vectorAndLetters: 1, letters: 2, meaning: 3 } as const;

/** Choose what a sentence of `count` words does without; `share` (0 to 1) of the states. */
export function chooseDropout(count: number, share: number, random: () => number): Dropout {
  return {
    inputs: createMask(inputWidth, share * 0.6, random),
    states: createMask(statesWidth, share, random),
    roles: createMask(rolesWidth, share, random),
    words: Uint8Array.from({ length: count }, () => chooseKnown(random())),
  };
}

function chooseKnown(chance: number): number {
  if (chance < 0.15) return known.vectorAndLetters;
  if (chance < 0.25) return known.letters;
  return chance < 0.3 ? known.meaning : known.all;
}

function createMask(size: number, share: number, random: () => number): Float32Array {
  return Float32Array.from({ length: size }, () => (random() < share ? 0 : 1 / (1 - share)));
}

/** Multiply `count` rows of `columns` floats from `at` on by a mask. */
export function mask(
  memory: Float32Array,
  { at, columns }: { readonly at: number; readonly columns: number },
  count: number,
  factors: Float32Array,
): void {
  for (let word = 0; word < count; word++) {
    const row = at + word * columns;
    for (let unit = 0; unit < factors.length; unit++) {
      memory[row + unit] = (memory[row + unit] ?? 0) * (factors[unit] ?? 0);
    }
  }
}

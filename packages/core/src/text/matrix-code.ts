import { alphabet, symbolAt } from "./alphabet.ts";

/** A matrix as a weights file holds it. */
export type EncodedMatrix = {
  readonly columns: number;
  /** Values are whole numbers from -levels to levels, times their row's scale. */
  readonly levels: number;
  /** A symbol per row: its scale. */
  readonly scales: string;
  /** A symbol per value: plain characters, not packed bits, because gzip packs those better. */
  readonly values: string;
};

/** The scale that a symbol stands for: eight to the octave. */
export const scaleOf = (symbol: number): number => 2 ** ((symbol - 80) / 8);

/** Symbols of a 32-bit key. */
const KEY_SYMBOLS = 5;

/** Write a matrix's values to `to` from `at` on, row by row. */
export function decodeMatrix(matrix: EncodedMatrix, to: Float32Array, at = 0): void {
  for (let row = 0; row < matrix.scales.length; row++) {
    decodeRow(matrix, row, to, at + row * matrix.columns);
  }
}

/** Write the values of a matrix's row to `to` from `at` on. */
export function decodeRow(
  { columns, levels, scales, values }: EncodedMatrix,
  row: number,
  to: Float32Array,
  at: number,
): void {
  const scale = scaleOf(symbolAt(scales, row));
  const from = row * columns;
  for (let column = 0; column < columns; column++) {
    to[at + column] = (symbolAt(values, from + column) - levels) * scale;
  }
}

/** Read keys of `KEY_SYMBOLS` symbols each, the lowest digit first. */
export function decodeKeys(encoded: string): Int32Array {
  const keys = new Int32Array(encoded.length / KEY_SYMBOLS);
  for (let row = 0; row < keys.length; row++) {
    let key = 0;
    for (let digit = KEY_SYMBOLS - 1; digit >= 0; digit--) {
      key = (Math.imul(key, alphabet.length) + symbolAt(encoded, row * KEY_SYMBOLS + digit)) | 0;
    }
    keys[row] = key;
  }
  return keys;
}

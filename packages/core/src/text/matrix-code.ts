import { alphabet } from "./linear-model.ts";

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

const getCodes = (): Uint8Array => {
  const codes = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at++) codes[alphabet.charCodeAt(at)] = at;
  return codes;
};

/** Write a matrix's values to `to` from `at` on, row by row. */
export function decodeMatrix(
  { columns, levels, scales, values }: EncodedMatrix,
  to: Float32Array,
  at = 0,
): void {
  const codes = getCodes();
  for (let row = 0, from = 0; row < scales.length; row++) {
    const scale = scaleOf(codes[scales.charCodeAt(row)] ?? 0);
    for (const end = from + columns; from < end; from++) {
      to[at + from] = ((codes[values.charCodeAt(from)] ?? 0) - levels) * scale;
    }
  }
}

/** Read keys of `KEY_SYMBOLS` symbols each, the lowest digit first. */
export function decodeKeys(encoded: string): Int32Array {
  const codes = getCodes();
  const keys = new Int32Array(encoded.length / KEY_SYMBOLS);
  for (let row = 0; row < keys.length; row++) {
    let key = 0;
    for (let digit = KEY_SYMBOLS - 1; digit >= 0; digit--) {
      const code = codes[encoded.charCodeAt(row * KEY_SYMBOLS + digit)] ?? 0;
      key = (Math.imul(key, alphabet.length) + code) | 0;
    }
    keys[row] = key;
  }
  return keys;
}

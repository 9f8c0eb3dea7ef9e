import { symbolAt } from "../../text/alphabet.ts";
import { type EncodedMatrix, scaleOf } from "../../text/matrix-code.ts";
import type { VectorKernel } from "../../text/vector-kernel.ts";
import {
  maxWords,
  type Parameters,
  type ShortMatrix,
  type ShortWeights,
  type StateMatrix,
  statesWidth,
} from "./network.ts";

/** The parameters as the weights file holds them. */
export type EncodedParameters = { readonly [Name in keyof Parameters]: EncodedMatrix };

/** What a state, -1 to 1, is multiplied by. */
export const stateScale = 2048;

/** Pairs per word. */
export const shortStatesWidth = statesWidth / 2;

/** 32-bit places that `shortenWeights` takes. */
export const shortSize = ({ inputs2, recurrent1, recurrent2, tags, roles }: Parameters): number =>
  [inputs2, recurrent1, recurrent2, tags, roles].reduce(
    (size, { rows, columns }) => size + (rows >> 1) * columns,
    maxWords * shortStatesWidth,
  );

/** Write the matrices that states are multiplied by from `start` on, their rows of biases left out. */
export function shortenWeights(
  { memory }: VectorKernel,
  parameters: Parameters,
  encoded: EncodedParameters,
  start: number,
): ShortWeights {
  const shorts = new Int16Array(memory.buffer);
  let end = start + maxWords * shortStatesWidth;
  const shorten = (name: StateMatrix): ShortMatrix => {
    const at = end;
    const { rows, columns } = parameters[name];
    const pairs = rows >> 1;
    const scale = chooseScale(encoded[name], 2 * pairs);
    for (let row = 0; row < 2 * pairs; row++)
      writeRow(encoded[name], row, scale, shorts, 2 * (at + (row >> 1) * columns) + (row & 1));
    end += pairs * columns;
    return { at, factor: 1 / (scale * stateScale) };
  };
  return {
    statesAt: start,
    inputs2: shorten("inputs2"),
    recurrent1: shorten("recurrent1"),
    recurrent2: shorten("recurrent2"),
    tags: shorten("tags"),
    roles: shorten("roles"),
  };
}

/** Write a row's values times `scale` to every second short from `to` on. */
function writeRow(
  { columns, levels, scales, values }: EncodedMatrix,
  row: number,
  scale: number,
  shorts: Int16Array,
  to: number,
): void {
  const unit = scaleOf(symbolAt(scales, row)) * scale;
  const valueAt = Int16Array.from({ length: 2 * levels + 1 }, (_, symbol) =>
    Math.round((symbol - levels) * unit),
  );
  const from = row * columns;
  for (let column = 0; column < columns; column++)
    shorts[to + 2 * column] = valueAt[symbolAt(values, from + column)] ?? 0;
}

/** The largest scale at which neither a weight nor a sum of `rows` products can overflow. */
function chooseScale(matrix: EncodedMatrix, rows: number): number {
  let largest = 1e-9;
  for (let row = 0; row < rows; row++) largest = Math.max(largest, largestOf(matrix, row, largest));
  return Math.min(32767, Math.floor((2 ** 31 - 1) / (rows * stateScale))) / largest;
}

/** The largest size of a row's values; only rows that can exceed `known` are looked through. */
function largestOf(
  { columns, levels, scales, values }: EncodedMatrix,
  row: number,
  known: number,
): number {
  const unit = scaleOf(symbolAt(scales, row));
  if (levels * unit <= known) return known;
  let largest = 0;
  for (let at = row * columns; at < (row + 1) * columns; at++)
    largest = Math.max(largest, Math.abs(symbolAt(values, at) - levels));
  return largest * unit;
}

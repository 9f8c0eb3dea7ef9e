import type { VectorKernel } from "../../text/vector-kernel.ts";
import {
  type Matrix,
  maxWords,
  type Parameters,
  type ShortMatrix,
  type ShortWeights,
  type StateMatrix,
  statesWidth,
} from "./network.ts";

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

/** Write short copies of the matrices from `start` on. */
export function shortenWeights(
  { memory }: VectorKernel,
  parameters: Parameters,
  start: number,
): ShortWeights {
  const shorts = new Int16Array(memory.buffer);
  let end = start + maxWords * shortStatesWidth;
  const shorten = (name: StateMatrix): ShortMatrix => {
    const at = end;
    const matrix = parameters[name];
    const pairs = matrix.rows >> 1;
    const scale = chooseScale(memory, matrix, 2 * pairs);
    for (let row = 0; row < 2 * pairs; row++) {
      const to = 2 * (at + (row >> 1) * matrix.columns) + (row & 1);
      const from = matrix.at + row * matrix.columns;
      for (let column = 0; column < matrix.columns; column++) {
        shorts[to + 2 * column] = Math.round((memory[from + column] ?? 0) * scale);
      }
    }
    end += pairs * matrix.columns;
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

/** The largest scale at which neither a weight nor a sum of `rows` products can overflow. */
function chooseScale(memory: Float32Array, { at, columns }: Matrix, rows: number): number {
  let largest = 1e-9;
  for (let entry = at; entry < at + rows * columns; entry++) {
    largest = Math.max(largest, Math.abs(memory[entry] ?? 0));
  }
  return Math.min(32767, Math.floor((2 ** 31 - 1) / (rows * stateScale))) / largest;
}

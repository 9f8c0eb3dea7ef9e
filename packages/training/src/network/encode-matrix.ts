import { alphabet, type EncodedMatrix, scaleOf } from "@nutgraf/core/training";

/** Quantise a matrix: each row gets the scale that loses least. */
export function encodeMatrix(values: Float32Array, columns: number, levels: number): EncodedMatrix {
  const scales: string[] = [];
  const written: string[] = [];
  for (let from = 0; from < values.length; from += columns) {
    const row = values.subarray(from, from + columns);
    const symbol = bestScale(row, levels);
    const scale = scaleOf(symbol);
    scales.push(alphabet.charAt(symbol));
    for (const value of row) written.push(alphabet.charAt(toLevel(value, scale, levels) + levels));
  }
  return { columns, levels, scales: scales.join(""), values: written.join("") };
}

const toLevel = (value: number, scale: number, levels: number): number =>
  Math.max(-levels, Math.min(levels, Math.round(value / scale)));

function bestScale(row: Float32Array, levels: number): number {
  const highest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  const widest = Math.ceil(Math.log2(highest / levels) * 8) + 80;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let symbol = Math.max(0, widest - 16); symbol <= widest; symbol++) {
    const clamped = Math.max(0, Math.min(alphabet.length - 1, symbol));
    const scale = scaleOf(clamped);
    const loss = row.reduce(
      (sum, value) => sum + (value - toLevel(value, scale, levels) * scale) ** 2,
      0,
    );
    if (loss < least) {
      least = loss;
      best = clamped;
    }
  }
  return best;
}

/** Write 32-bit keys, five symbols each. */
export function encodeKeys(keys: Iterable<number>): string {
  const written: string[] = [];
  for (const key of keys) {
    let rest = key >>> 0;
    for (let digit = 0; digit < 5; digit++) {
      written.push(alphabet.charAt(rest % alphabet.length));
      rest = Math.floor(rest / alphabet.length);
    }
  }
  return written.join("");
}

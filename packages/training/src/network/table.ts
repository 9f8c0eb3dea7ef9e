import { Adam, type AdamStep } from "./adam.ts";

/** A table that learns: one row per word, or per run of letters. */
export class Table {
  readonly width: number;
  readonly values: Float32Array;
  readonly #gradients: Float32Array;
  readonly #adam: Adam;
  readonly #touched = new Set<number>();

  constructor(rows: number, width: number) {
    this.width = width;
    this.values = new Float32Array(rows * width);
    this.#gradients = new Float32Array(rows * width);
    this.#adam = new Adam(rows * width);
  }

  /** Add a row to `to` from `at` on. */
  read(row: number, to: Float32Array, at: number): void {
    const start = row * this.width;
    for (let unit = 0; unit < this.width; unit++) {
      to[at + unit] = (to[at + unit] ?? 0) + (this.values[start + unit] ?? 0);
    }
  }

  /** Add to a row's gradient what lies in `from` from `at` on. */
  learn(row: number, from: Float32Array, at: number): void {
    const start = row * this.width;
    this.#touched.add(row);
    for (let unit = 0; unit < this.width; unit++) {
      this.#gradients[start + unit] = (this.#gradients[start + unit] ?? 0) + (from[at + unit] ?? 0);
    }
  }

  /** Move the rows that have learnt since the last step. */
  move(step: AdamStep): void {
    for (const row of this.#touched) {
      const at = row * this.width;
      this.#adam.move(this.values, this.#gradients, { at, end: at + this.width }, step);
    }
    this.#touched.clear();
  }
}

/** A step's size and pace. */
export type AdamStep = {
  /** How far a parameter may move. */
  readonly rate: number;
  /** The number of the step, from 1. */
  readonly step: number;
  /** By what gradients are multiplied. */
  readonly scale: number;
};

const DECAY_1 = 0.9;
const DECAY_2 = 0.98;

/** Adam (Kingma and Ba 2015, https://arxiv.org/abs/1412.6980) over one array of parameters. */
export class Adam {
  readonly #first: Float32Array;
  readonly #second: Float32Array;

  constructor(size: number) {
    this.#first = new Float32Array(size);
    this.#second = new Float32Array(size);
  }

  /**
   * Move the parameters from `at` up to `end` against their gradients, which become 0. Those not named,
   * such as rows of a table whose words were not seen, keep their state.
   */
  move(
    parameters: Float32Array,
    gradients: Float32Array,
    { at, end }: { readonly at: number; readonly end: number },
    { rate, step, scale }: AdamStep,
  ): void {
    const pace = (rate * Math.sqrt(1 - DECAY_2 ** step)) / (1 - DECAY_1 ** step);
    for (let entry = at; entry < end; entry++) {
      const gradient = (gradients[entry] ?? 0) * scale;
      gradients[entry] = 0;
      const first = DECAY_1 * (this.#first[entry] ?? 0) + (1 - DECAY_1) * gradient;
      const second = DECAY_2 * (this.#second[entry] ?? 0) + (1 - DECAY_2) * gradient * gradient;
      this.#first[entry] = first;
      this.#second[entry] = second;
      parameters[entry] = (parameters[entry] ?? 0) - (pace * first) / (Math.sqrt(second) + 1e-8);
    }
  }
}

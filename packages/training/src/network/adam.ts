/**
 * Adam (Kingma and Ba 2015, https://arxiv.org/abs/1412.6980) over one array of parameters; rows that no
 * sentence of a step touched keep their moments.
 */
export class Adam {
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  readonly #decay1 = 0.9;
  readonly #decay2 = 0.98;

  constructor(size: number) {
    this.#first = new Float32Array(size);
    this.#second = new Float32Array(size);
  }

  /** Change `size` parameters from `at` on against their gradients, which become 0. */
  change(
    parameters: Float32Array,
    gradients: Float32Array,
    at: number,
    size: number,
    { rate, step, scale, gradientAt }: { rate: number; step: number; scale: number; gradientAt: number },
  ): void {
    const pace = (rate * Math.sqrt(1 - this.#decay2 ** step)) / (1 - this.#decay1 ** step);
    for (let entry = 0; entry < size; entry++) {
      const gradient = (gradients[gradientAt + entry] ?? 0) * scale;
      gradients[gradientAt + entry] = 0;
      const first = this.#decay1 * (this.#first[at + entry] ?? 0) + (1 - this.#decay1) * gradient;
      const second =
        this.#decay2 * (this.#second[at + entry] ?? 0) + (1 - this.#decay2) * gradient * gradient;
      this.#first[at + entry] = first;
      this.#second[at + entry] = second;
      parameters[at + entry] = (parameters[at + entry] ?? 0) - (pace * first) / (Math.sqrt(second) + 1e-8);
    }
  }
}

import { kernelWeights } from "../weights/kernel.ts";

/**
 * The network's inner loops over one memory of 32-bit floats. Every place (`…At`) and step counts
 * floats of `memory`; see packages/training/kernel for their source.
 */
export type VectorKernel = {
  readonly memory: Float32Array;
  /**
   * Add products of scales and rows: out[i] += sum over j of scales[i, j] * rows[j], for `count` i and
   * `inner` j, each row `width` floats, a multiple of 16.
   */
  readonly addProducts: (
    outAt: number,
    outStep: number,
    scalesAt: number,
    scaleStep: number,
    innerStep: number,
    rowsAt: number,
    rowStep: number,
    count: number,
    inner: number,
    width: number,
  ) => void;
  /**
   * The same with pairs of 16-bit whole numbers, twice as fast: a scale is a pair for two rows, a row's
   * entry the pair of what those two have there, `inner` the number of pairs, `factor` times what the
   * sums are added to `out`'s floats.
   */
  readonly addShortProducts: (
    outAt: number,
    outStep: number,
    scalesAt: number,
    scaleStep: number,
    rowsAt: number,
    count: number,
    inner: number,
    width: number,
    factor: number,
  ) => void;
  /** Write `size` floats times `scale`, a multiple of 8, as pairs of 16-bit whole numbers. */
  readonly shorten: (fromAt: number, toAt: number, size: number, scale: number) => void;
  /** Keep a tenth of what is below zero in `size` floats, a multiple of 4, of each of `count` rows. */
  readonly rectify: (at: number, step: number, count: number, size: number) => void;
  /**
   * One step of a long short-term memory of `size` units, a multiple of 4: `gates` holds the sums for
   * its input, forget and output gates and its candidate, and gets their values.
   */
  readonly stepMemory: (
    gatesAt: number,
    beforeAt: number,
    cellAt: number,
    hiddenAt: number,
    size: number,
  ) => void;
};

/** What is used of https://webassembly.github.io/spec/js-api/, which TypeScript types for browsers only. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: object } },
  ) => { readonly exports: Omit<VectorKernel, "memory"> };
};

const PAGE_FLOATS = 16384;

/** A kernel with a memory of its own, of at least `floats` zeros. */
export function createKernel(floats: number): VectorKernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(floats / PAGE_FLOATS) });
  const module = new WebAssembly.Module(readCode(kernelWeights));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { memory: new Float32Array(memory.buffer), ...exports };
}

const readCode = (hexadecimal: string): Uint8Array =>
  Uint8Array.from({ length: hexadecimal.length / 2 }, (_, at) =>
    Number.parseInt(hexadecimal.slice(2 * at, 2 * at + 2), 16),
  );

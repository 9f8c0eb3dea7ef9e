import {
  createKernel,
  gatesWidth,
  headColumns,
  inputWidth,
  layOutParameters,
  layOutWorkspace,
  type Matrix,
  maxWords,
  type Network,
  type Parameters,
  padded,
  rolesWidth,
  type VectorKernel,
  width,
} from "@nutgraf/core/training";
import { vectorSize } from "./word-vectors.ts";

/** A network that can learn: each parameter has a gradient and is also kept turned round. */
export type Learner = {
  readonly network: Network;
  readonly tagCount: number;
  readonly labelCount: number;
  /** First float and number of floats of all parameters, the projection included. */
  readonly start: number;
  readonly size: number;
  readonly gradients: Parameters;
  readonly turned: Parameters;
  /** Word vectors to meanings. */
  readonly projection: Matrix;
  readonly projectionGradient: Matrix;
  readonly scratch: Scratch;
};

/** Workspace of the way back. */
type Scratch = {
  readonly vectors: Matrix;
  readonly inputs: Matrix;
  readonly gates: Matrix;
  readonly states: Matrix;
  readonly outputs: Matrix;
  readonly tags: Matrix;
  readonly roles: Matrix;
  readonly heads: Matrix;
  readonly turnedHeads: Matrix;
  readonly headValues: Matrix;
  readonly turnedHeadValues: Matrix;
  readonly arcs: Matrix;
  readonly pairs: Matrix;
  readonly labels: Matrix;
  readonly one: Matrix;
};

/** A network with random parameters (Glorot and Bengio's uniform ones). */
export function createLearner(tagCount: number, labelCount: number, random: () => number): Learner {
  const { parameters, end: afterParameters } = layOutParameters(0, tagCount, labelCount);
  const projection = { at: afterParameters, rows: vectorSize, columns: width.meaning };
  const size = afterParameters + vectorSize * width.meaning;
  const gradients = layOutParameters(size, tagCount, labelCount).parameters;
  const projectionGradient = { ...projection, at: projection.at + size };
  const turned = layOutParameters(2 * size, tagCount, labelCount);
  const { workspace, end } = layOutWorkspace(turned.end, tagCount, labelCount);
  const { scratch, end: last } = layOutScratch(end, tagCount, labelCount);
  const kernel = createKernel(last);
  const learner = {
    network: { kernel, parameters, workspace },
    tagCount,
    labelCount,
    start: 0,
    size,
    gradients,
    turned: turned.parameters,
    projection,
    projectionGradient,
    scratch,
  };
  for (const matrix of [...Object.values(parameters), projection]) {
    randomise(kernel, matrix, random);
  }
  for (const { at, rows, columns } of [parameters.inputs1, parameters.inputs2]) {
    const bias = at + (rows - 1) * columns;
    kernel.memory.fill(0, bias, bias + columns);
    for (const gates of [0, 4 * width.memory]) {
      const forget = bias + gates + width.memory;
      kernel.memory.fill(1, forget, forget + width.memory);
    }
  }
  for (const { at, rows, columns } of [parameters.tags, parameters.roles, parameters.labels]) {
    kernel.memory.fill(0, at + (rows - 1) * columns, at + rows * columns);
  }
  kernel.memory[scratch.one.at] = 1;
  turnParameters(learner);
  return learner;
}

function randomise({ memory }: VectorKernel, { at, rows, columns }: Matrix, random: () => number) {
  const limit = Math.sqrt(6 / (rows + columns));
  for (let entry = at; entry < at + rows * columns; entry++) {
    memory[entry] = (2 * random() - 1) * limit;
  }
}

function layOutScratch(start: number, tagCount: number, labelCount: number) {
  let end = start;
  const place = (rows: number, columns: number): Matrix => {
    const at = end;
    end += rows * columns;
    return { at, rows, columns };
  };
  const columns = headColumns(maxWords);
  const scratch = {
    vectors: place(maxWords, vectorSize),
    inputs: place(maxWords, inputWidth),
    gates: place(maxWords, gatesWidth),
    states: place(maxWords, 4 * width.memory),
    outputs: place(maxWords, 4 * width.memory),
    tags: place(maxWords, padded(tagCount)),
    roles: place(maxWords, rolesWidth),
    heads: place(columns, width.arc),
    turnedHeads: place(columns, width.arc),
    headValues: place(width.arc + 1, columns),
    turnedHeadValues: place(columns, width.arc),
    arcs: place(maxWords, columns),
    pairs: place(maxWords, width.label),
    labels: place(maxWords, padded(labelCount)),
    one: place(1, 16),
  };
  return { scratch, end };
}

/** Turn the parameters round again after they changed. */
export function turnParameters({ network, turned }: Learner): void {
  const { kernel, parameters } = network;
  const { memory: m } = kernel;
  const half = 2 * width.memory;
  turn(m, parameters.inputs1, 0, inputWidth, turned.inputs1.at);
  turn(m, parameters.inputs2, 0, half, turned.inputs2.at);
  for (const name of ["recurrent1", "recurrent2"] as const) {
    const size = width.memory;
    turn(m, parameters[name], 0, size, turned[name].at);
    turn(m, parameters[name], size, size, turned[name].at + 4 * size * size);
  }
  turn(m, parameters.tags, 0, 2 * half, turned.tags.at);
  turn(m, parameters.roles, 0, half, turned.roles.at);
  turn(m, parameters.labels, 0, width.label, turned.labels.at);
}

/** Write rows of a matrix as the columns of one at `to`. */
export function turn(
  memory: Float32Array,
  { at, columns }: Matrix,
  firstRow: number,
  rows: number,
  to: number,
): void {
  for (let row = 0; row < rows; row++) {
    const from = at + (firstRow + row) * columns;
    for (let column = 0; column < columns; column++) {
      memory[to + column * rows + row] = memory[from + column] ?? 0;
    }
  }
}

import {
  cellsWidth,
  gatesWidth,
  type Matrix,
  type Network,
  padded,
  role,
  rolesWidth,
  setBiases,
  statesWidth,
  width,
} from "./network.ts";

/*
 * The network reads a sentence with two layers of long short-term memories, each forward and backward,
 * and scores tags, arcs and labels from their states, after Kiperwasser and Goldberg 2016, "Simple and
 * Accurate Dependency Parsing Using Bidirectional LSTM Feature Representations",
 * https://aclanthology.org/Q16-1023/, and Dozat and Manning 2017, "Deep Biaffine Attention for Neural
 * Dependency Parsing", https://arxiv.org/abs/1611.01734. Each step reads and fills the workspace.
 */

/** Inputs to the gates of the first layer; a word's share depends on nothing but the word. */
export function sumInputs(network: Network, count: number, from: Matrix, to: Matrix): void {
  const { kernel, parameters } = network;
  const { at, rows, columns } = parameters.inputs1;
  setBiases(kernel, to, parameters.inputs1, count);
  kernel.addProducts(
    to.at,
    to.columns,
    from.at,
    from.columns,
    1,
    at,
    columns,
    count,
    rows - 1,
    columns,
  );
}

/** Run the first layer's memories over their gates' sums. */
export const readFirstLayer = (network: Network, count: number): void =>
  runMemories(network, count, network.workspace.gates1, network.parameters.recurrent1, 0);

/** Sum the second layer's gates from the first one's outputs and run its memories. */
export function readSecondLayer(network: Network, count: number): void {
  const { kernel, parameters, workspace } = network;
  const { inputs2, recurrent2 } = parameters;
  const { gates2, outputs } = workspace;
  setBiases(kernel, gates2, inputs2, count);
  kernel.addProducts(
    gates2.at,
    gatesWidth,
    outputs.at,
    statesWidth,
    1,
    inputs2.at,
    gatesWidth,
    count,
    2 * width.memory,
    gatesWidth,
  );
  runMemories(network, count, gates2, recurrent2, 2);
}

function runMemories(
  { kernel, workspace }: Network,
  count: number,
  gates: Matrix,
  recurrent: Matrix,
  first: number,
): void {
  const size = width.memory;
  const { cells, states, nothing } = workspace;
  for (const backward of [0, 1]) {
    const unit = (first + backward) * size;
    const weights = recurrent.at + backward * size * recurrent.columns;
    let before = nothing.at;
    for (let step = 0; step < count; step++) {
      const word = backward ? count - 1 - step : step;
      const sums = gates.at + word * gatesWidth + backward * 4 * size;
      const cell = cells.at + word * cellsWidth + unit;
      const state = states.at + word * statesWidth + unit;
      if (step > 0) {
        const last = state + (backward ? statesWidth : -statesWidth);
        kernel.addProducts(sums, 0, last, 0, 1, weights, 4 * size, 1, size, 4 * size);
      }
      kernel.stepMemory(sums, before, cell, state, size);
      before = cell;
    }
  }
}

/** Score each word's tags. */
export function scoreTags({ kernel, parameters, workspace }: Network, count: number): void {
  const { at, rows, columns } = parameters.tags;
  const { tags, outputs } = workspace;
  setBiases(kernel, tags, parameters.tags, count);
  kernel.addProducts(
    tags.at,
    columns,
    outputs.at,
    statesWidth,
    1,
    at,
    columns,
    count,
    rows - 1,
    columns,
  );
}

/** Work out each word's roles. */
export function readRoles({ kernel, parameters, workspace }: Network, count: number): void {
  const { at, rows, columns } = parameters.roles;
  const { roles, outputs } = workspace;
  setBiases(kernel, roles, parameters.roles, count);
  kernel.addProducts(
    roles.at,
    columns,
    outputs.at + 2 * width.memory,
    statesWidth,
    1,
    at,
    columns,
    count,
    rows - 1,
    columns,
  );
  const { memory } = kernel;
  for (let word = 0; word < count; word++) {
    const start = roles.at + word * columns;
    rectify(memory, start, start + 2 * width.role);
  }
}

/** Keep a tenth of what is below zero. */
function rectify(memory: Float32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const value = memory[at] ?? 0;
    if (value < 0) memory[at] = value * 0.1;
  }
}

/** Columns of a row of arc scores in use: a head per word, then the root, then padding. */
export const headColumns = (count: number): number => padded(count + 1);

/** Score each word as dependant of each word and of the root (column `count`). */
export function scoreArcs({ kernel, parameters, workspace }: Network, count: number): void {
  const { memory } = kernel;
  const { roles, heads, headValues, arcs } = workspace;
  const columns = headColumns(count);
  for (let unit = 0; unit < width.role; unit++) {
    const row = heads.at + unit * columns;
    let from = roles.at + role.head * width.role + unit;
    for (let word = 0; word < count; word++, from += rolesWidth) {
      memory[row + word] = memory[from] ?? 0;
    }
    memory[row + count] = memory[parameters.root.at + unit] ?? 0;
    memory.fill(0, row + count + 1, row + columns);
  }
  const rows = width.role + 1;
  memory.fill(0, headValues.at, headValues.at + rows * columns);
  kernel.addProducts(
    headValues.at,
    columns,
    parameters.arcs.at,
    width.role,
    1,
    heads.at,
    columns,
    rows,
    width.role,
    columns,
  );
  const worth = headValues.at + width.role * columns;
  for (let word = 0; word < count; word++) {
    memory.copyWithin(arcs.at + word * columns, worth, worth + columns);
  }
  kernel.addProducts(
    arcs.at,
    columns,
    roles.at,
    rolesWidth,
    1,
    headValues.at,
    columns,
    count,
    width.role,
    columns,
  );
}

/** Score the labels of each word's arc; `headOf[word]` is its head, negative for the root's. */
export function scoreLabels(
  { kernel, parameters, workspace }: Network,
  count: number,
  headOf: Int32Array,
): void {
  const { memory } = kernel;
  const { roles, pairs, labels } = workspace;
  const { at, rows, columns } = parameters.labels;
  for (let word = 0; word < count; word++) {
    const dependant = roles.at + word * rolesWidth + role.labelDependant * width.role;
    const head =
      roles.at + Math.max(0, headOf[word] ?? 0) * rolesWidth + role.labelHead * width.role;
    const pair = pairs.at + word * width.role;
    for (let unit = 0; unit < width.role; unit++) {
      memory[pair + unit] = (memory[dependant + unit] ?? 0) + (memory[head + unit] ?? 0);
    }
    rectify(memory, pair, pair + width.role);
  }
  setBiases(kernel, labels, parameters.labels, count);
  kernel.addProducts(
    labels.at,
    columns,
    pairs.at,
    width.role,
    1,
    at,
    columns,
    count,
    rows - 1,
    columns,
  );
}

import {
  cellsWidth,
  gatesWidth,
  type Matrix,
  type Network,
  padded,
  roleAt,
  rolesWidth,
  type StateMatrix,
  setBiases,
  statesWidth,
  width,
} from "./network.ts";
import { shortStatesWidth, stateScale } from "./short-weights.ts";

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
  runMemories(network, count, network.workspace.gates1, "recurrent1", 0);

/** Sum the second layer's gates from the first one's outputs and run its memories. */
export function readSecondLayer(network: Network, count: number): void {
  const { gates2, outputs } = network.workspace;
  setBiases(network.kernel, gates2, network.parameters.inputs2, count);
  addStates(network, { name: "inputs2", states: outputs, at: 0, count, to: gates2.at });
  runMemories(network, count, gates2, "recurrent2", 2);
}

function runMemories(
  network: Network,
  count: number,
  gates: Matrix,
  name: "recurrent1" | "recurrent2",
  first: number,
): void {
  const { kernel, workspace, short } = network;
  const size = width.memory;
  const { cells, states, nothing } = workspace;
  for (const backward of [0, 1]) {
    const unit = (first + backward) * size;
    let before = nothing.at;
    for (let step = 0; step < count; step++) {
      const word = backward ? count - 1 - step : step;
      const to = gates.at + word * gatesWidth + backward * 4 * size;
      const cell = cells.at + word * cellsWidth + unit;
      const at = word * statesWidth + unit;
      if (step > 0) {
        const last = at + (backward ? statesWidth : -statesWidth);
        addStates(network, { name, states, at: last, count: 1, to, firstRow: backward * size });
      }
      kernel.stepMemory(to, before, cell, states.at + at, size);
      if (short) kernel.shorten(states.at + at, short.statesAt + at / 2, size, stateScale);
      before = cell;
    }
  }
}

type StateProduct = {
  readonly name: StateMatrix;
  readonly states: Matrix;
  /** The first state, counted from the first word's first. */
  readonly at: number;
  /** Number of words. */
  readonly count: number;
  readonly to: number;
  /** The matrix's first row, if not all but the last are meant. Default: 0. */
  readonly firstRow?: number;
};

/** Add the product of words' states and a matrix. */
function addStates({ kernel, parameters, short }: Network, product: StateProduct): void {
  const { name, states, at, count, to, firstRow } = product;
  const { rows, columns, at: matrixAt } = parameters[name];
  const inner = firstRow === undefined ? rows - 1 : width.memory;
  const start = (firstRow ?? 0) * columns;
  if (short) {
    const { at: shortAt, factor } = short[name];
    kernel.addShortProducts(
      to,
      columns,
      short.statesAt + at / 2,
      shortStatesWidth,
      shortAt + start / 2,
      count,
      inner / 2,
      columns,
      factor,
    );
    return;
  }
  kernel.addProducts(
    to,
    columns,
    states.at + at,
    statesWidth,
    1,
    matrixAt + start,
    columns,
    count,
    inner,
    columns,
  );
}

/** Score each word's tags. */
export function scoreTags(network: Network, count: number): void {
  const { tags, outputs } = network.workspace;
  setBiases(network.kernel, tags, network.parameters.tags, count);
  addStates(network, { name: "tags", states: outputs, at: 0, count, to: tags.at });
}

/** Work out each word's roles. */
export function readRoles(network: Network, count: number): void {
  const { kernel, parameters, workspace } = network;
  const { roles, outputs } = workspace;
  setBiases(kernel, roles, parameters.roles, count);
  const at = 2 * width.memory;
  addStates(network, { name: "roles", states: outputs, at, count, to: roles.at });
  kernel.rectify(roles.at, rolesWidth, count, 2 * width.arc);
}

/** Columns of a row of arc scores in use: a head per word, then the root, then padding. */
export const headColumns = (count: number): number => padded(count + 1);

/** Score each word as dependant of each word and of the root (column `count`). */
export function scoreArcs({ kernel, parameters, workspace }: Network, count: number): void {
  const { memory } = kernel;
  const { roles, heads, headValues, arcs } = workspace;
  const columns = headColumns(count);
  for (let unit = 0; unit < width.arc; unit++) {
    const row = heads.at + unit * columns;
    let from = roles.at + roleAt.head + unit;
    for (let word = 0; word < count; word++, from += rolesWidth) {
      memory[row + word] = memory[from] ?? 0;
    }
    memory[row + count] = memory[parameters.root.at + unit] ?? 0;
    memory.fill(0, row + count + 1, row + columns);
  }
  const rows = width.arc + 1;
  memory.fill(0, headValues.at, headValues.at + rows * columns);
  kernel.addProducts(
    headValues.at,
    columns,
    parameters.arcs.at,
    width.arc,
    1,
    heads.at,
    columns,
    rows,
    width.arc,
    columns,
  );
  const worth = headValues.at + width.arc * columns;
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
    width.arc,
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
    const dependant = roles.at + word * rolesWidth + roleAt.labelDependant;
    const head = roles.at + Math.max(0, headOf[word] ?? 0) * rolesWidth + roleAt.labelHead;
    const pair = pairs.at + word * width.label;
    for (let unit = 0; unit < width.label; unit++) {
      memory[pair + unit] = (memory[dependant + unit] ?? 0) + (memory[head + unit] ?? 0);
    }
  }
  kernel.rectify(pairs.at, width.label, count, width.label);
  setBiases(kernel, labels, parameters.labels, count);
  kernel.addProducts(
    labels.at,
    columns,
    pairs.at,
    width.label,
    1,
    at,
    columns,
    count,
    rows - 1,
    columns,
  );
}

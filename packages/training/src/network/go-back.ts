import {
  cellsWidth,
  gatesWidth,
  headColumns,
  inputWidth,
  type Matrix,
  roleAt,
  rolesWidth,
  statesWidth,
  width,
} from "@nutgraf/core/training";
import type { Dropout } from "./dropout.ts";
import type { Example } from "./examples.ts";
import { type Learner, turn } from "./learner.ts";

/** Sums of a sentence's losses. */
export type Losses = { tags: number; arcs: number; labels: number };

/**
 * Add to the gradients what a sentence that was just read says of each parameter (backpropagation), and
 * leave the gradients of its inputs in the scratch space.
 */
export function goBack(learner: Learner, example: Example, dropout: Dropout, losses: Losses): void {
  const { memory } = learner.network.kernel;
  const { scratch } = learner;
  const { count } = example;
  const rolesAt = scratch.roles.at;
  memory.fill(0, scratch.outputs.at, scratch.outputs.at + count * statesWidth);
  memory.fill(0, rolesAt, rolesAt + count * rolesWidth);
  losses.tags += fromTags(learner, example);
  losses.labels += fromLabels(learner, example);
  losses.arcs += fromArcs(learner, example);
  fromRoles(learner, count, dropout.roles);
  fromMemories(learner, count, 1, dropout.states);
  fromMemories(learner, count, 0, dropout.states);
}

function fromTags(learner: Learner, { count, tags: gold }: Example): number {
  const { network, scratch, gradients, turned } = learner;
  const { tags, outputs } = network.workspace;
  const loss = softmax(learner, tags, scratch.tags, learner.tagCount, count, gold);
  spread(learner, {
    count,
    input: { ...outputs, rows: statesWidth },
    result: scratch.tags,
    gradient: gradients.tags,
    turned: turned.tags,
    inputGradient: scratch.outputs,
  });
  return loss;
}

function fromLabels(learner: Learner, { count, labels: gold, heads }: Example): number {
  const { network, scratch, gradients, turned, labelCount } = learner;
  const { memory } = network.kernel;
  const { labels, pairs } = network.workspace;
  const asked = gold.map((label, word) => ((heads[word] ?? -1) < 0 ? -1 : label));
  const loss = softmax(learner, labels, scratch.labels, labelCount, count, asked);
  memory.fill(0, scratch.pairs.at, scratch.pairs.at + count * width.label);
  spread(learner, {
    count,
    input: { ...pairs, rows: width.label },
    result: scratch.labels,
    gradient: gradients.labels,
    turned: turned.labels,
    inputGradient: scratch.pairs,
  });
  for (let word = 0; word < count; word++) {
    const head = heads[word] ?? -1;
    if (head < 0) continue;
    const toDependant = scratch.roles.at + word * rolesWidth + roleAt.labelDependant;
    const toHead = scratch.roles.at + head * rolesWidth + roleAt.labelHead;
    for (let unit = 0; unit < width.label; unit++) {
      const at = word * width.label + unit;
      const slope = (memory[pairs.at + at] ?? 0) < 0 ? 0.1 : 1;
      const part = (memory[scratch.pairs.at + at] ?? 0) * slope;
      memory[toDependant + unit] = (memory[toDependant + unit] ?? 0) + part;
      memory[toHead + unit] = (memory[toHead + unit] ?? 0) + part;
    }
  }
  return loss;
}

function fromArcs(learner: Learner, { count, heads: gold }: Example): number {
  const { network, scratch, gradients } = learner;
  const { kernel, workspace, parameters } = network;
  const { memory, addProducts } = kernel;
  const columns = headColumns(count);
  const size = width.arc;
  const wide = (matrix: Matrix): Matrix => ({ ...matrix, columns });
  for (let word = 0; word < count; word++) {
    memory[workspace.arcs.at + word * columns + word] = -1e9;
  }
  const wanted = gold.map((head) => (head < 0 ? count : head));
  const loss = softmax(learner, wide(workspace.arcs), wide(scratch.arcs), count + 1, count, wanted);
  const arcs = scratch.arcs.at;
  const values = scratch.headValues.at;
  turn(memory, wide(workspace.headValues), 0, size, scratch.turnedHeadValues.at);
  addProducts(
    scratch.roles.at,
    rolesWidth,
    arcs,
    columns,
    1,
    scratch.turnedHeadValues.at,
    size,
    count,
    columns,
    size,
  );
  memory.fill(0, values, values + (size + 1) * columns);
  addProducts(
    values,
    columns,
    workspace.roles.at,
    1,
    rolesWidth,
    arcs,
    columns,
    size,
    count,
    columns,
  );
  addProducts(
    values + size * columns,
    columns,
    scratch.one.at,
    0,
    0,
    arcs,
    columns,
    1,
    count,
    columns,
  );
  turn(memory, wide(workspace.heads), 0, size, scratch.turnedHeads.at);
  addProducts(
    gradients.arcs.at,
    size,
    values,
    columns,
    1,
    scratch.turnedHeads.at,
    size,
    size + 1,
    columns,
    size,
  );
  memory.fill(0, scratch.heads.at, scratch.heads.at + columns * size);
  addProducts(
    scratch.heads.at,
    size,
    values,
    1,
    columns,
    parameters.arcs.at,
    size,
    count + 1,
    size + 1,
    size,
  );
  for (let word = 0; word < count; word++) {
    add(
      memory,
      scratch.roles.at + word * rolesWidth + roleAt.head,
      scratch.heads.at + word * size,
      size,
    );
  }
  add(memory, gradients.root.at, scratch.heads.at + count * size, size);
  return loss;
}

function fromRoles(learner: Learner, count: number, mask: Float32Array): void {
  const { network, scratch, gradients, turned } = learner;
  const { memory } = network.kernel;
  const { roles, outputs } = network.workspace;
  for (let word = 0; word < count; word++) {
    for (let unit = 0; unit < rolesWidth; unit++) {
      const at = word * rolesWidth + unit;
      const bent = unit < 2 * width.arc && (memory[roles.at + at] ?? 0) < 0;
      const to = scratch.roles.at + at;
      memory[to] = (memory[to] ?? 0) * (mask[unit] ?? 0) * (bent ? 0.1 : 1);
    }
  }
  const half = 2 * width.memory;
  spread(learner, {
    count,
    input: { at: outputs.at + half, rows: half, columns: statesWidth },
    result: scratch.roles,
    gradient: gradients.roles,
    turned: turned.roles,
    inputGradient: { ...scratch.outputs, at: scratch.outputs.at + half },
  });
}

function fromMemories(learner: Learner, count: number, layer: 0 | 1, mask: Float32Array): void {
  const { network, scratch, gradients, turned } = learner;
  const { memory, addProducts } = network.kernel;
  const { workspace } = network;
  const size = width.memory;
  const half = 2 * size;
  for (let word = 0; word < count; word++) {
    for (let unit = layer * half; unit < (layer + 1) * half; unit++) {
      const at = word * statesWidth + unit;
      memory[scratch.states.at + at] = (memory[scratch.outputs.at + at] ?? 0) * (mask[unit] ?? 0);
    }
  }
  const recurrent = layer ? turned.recurrent2 : turned.recurrent1;
  const recurrentGradient = layer ? gradients.recurrent2 : gradients.recurrent1;
  for (const backward of [0, 1]) {
    const unit = layer * half + backward * size;
    const block = backward * 4 * size * size;
    undoMemory(learner, count, layer, backward, unit, recurrent.at + block);
    if (count < 2) continue;
    // A word's gates were fed by the state of the word read before it.
    const states = workspace.states.at + unit + (backward ? statesWidth : 0);
    const gates = scratch.gates.at + backward * 4 * size + (backward ? 0 : gatesWidth);
    addProducts(
      recurrentGradient.at + block,
      4 * size,
      states,
      1,
      statesWidth,
      gates,
      gatesWidth,
      size,
      count - 1,
      4 * size,
    );
  }
  if (layer) {
    spread(learner, {
      count,
      input: { at: workspace.outputs.at, rows: half, columns: statesWidth },
      result: scratch.gates,
      gradient: gradients.inputs2,
      turned: turned.inputs2,
      inputGradient: scratch.outputs,
    });
    return;
  }
  memory.fill(0, scratch.inputs.at, scratch.inputs.at + count * inputWidth);
  spread(learner, {
    count,
    input: { ...workspace.inputs, rows: inputWidth },
    result: scratch.gates,
    gradient: gradients.inputs1,
    turned: turned.inputs1,
    inputGradient: scratch.inputs,
  });
}

/** From the last word read to the first: gradients of the gates' sums, and of each state by the next. */
function undoMemory(
  { network, scratch }: Learner,
  count: number,
  layer: number,
  backward: number,
  unit: number,
  turned: number,
): void {
  const { memory, addProducts } = network.kernel;
  const { cells, gates1, gates2 } = network.workspace;
  const size = width.memory;
  const cellGradient = new Float32Array(size);
  for (let step = count - 1; step >= 0; step--) {
    const word = backward ? count - 1 - step : step;
    const last = backward ? word + 1 : word - 1;
    const gates = (layer ? gates2 : gates1).at + word * gatesWidth + backward * 4 * size;
    const to = scratch.gates.at + word * gatesWidth + backward * 4 * size;
    const cell = cells.at + word * cellsWidth + unit;
    const before = cells.at + last * cellsWidth + unit;
    const state = scratch.states.at + word * statesWidth + unit;
    for (let at = 0; at < size; at++) {
      const input = memory[gates + at] ?? 0;
      const forget = memory[gates + size + at] ?? 0;
      const output = memory[gates + 2 * size + at] ?? 0;
      const candidate = memory[gates + 3 * size + at] ?? 0;
      const previous = step > 0 ? (memory[before + at] ?? 0) : 0;
      const bent = Math.tanh(memory[cell + at] ?? 0);
      const up = memory[state + at] ?? 0;
      const inner = (cellGradient[at] ?? 0) + up * output * (1 - bent * bent);
      memory[to + at] = inner * candidate * input * (1 - input);
      memory[to + size + at] = inner * previous * forget * (1 - forget);
      memory[to + 2 * size + at] = up * bent * output * (1 - output);
      memory[to + 3 * size + at] = inner * input * (1 - candidate * candidate);
      cellGradient[at] = inner * forget;
    }
    if (step > 0) {
      const lastState = scratch.states.at + last * statesWidth + unit;
      addProducts(lastState, 0, to, 0, 1, turned, size, 1, 4 * size, size);
    }
  }
}

type Product = {
  readonly count: number;
  /** `rows` is here the number of its columns that went in. */
  readonly input: Matrix;
  readonly result: Matrix;
  readonly gradient: Matrix;
  readonly turned: Matrix;
  readonly inputGradient: Matrix;
};

/** The way back through a product with biases: gradients of the matrix and of its input. */
function spread({ network, scratch }: Learner, product: Product): void {
  const { addProducts } = network.kernel;
  const { count, input, result, gradient, turned, inputGradient } = product;
  const { columns } = gradient;
  addProducts(
    gradient.at,
    columns,
    input.at,
    1,
    input.columns,
    result.at,
    columns,
    input.rows,
    count,
    columns,
  );
  const bias = gradient.at + input.rows * columns;
  addProducts(bias, columns, scratch.one.at, 0, 0, result.at, columns, 1, count, columns);
  addProducts(
    inputGradient.at,
    inputGradient.columns,
    result.at,
    columns,
    1,
    turned.at,
    input.rows,
    count,
    columns,
    input.rows,
  );
}

/** Cross entropy: fills `to` with the gradients of the scores; a word whose gold is -1 has none. */
function softmax(
  { network }: Learner,
  scores: Matrix,
  to: Matrix,
  classes: number,
  count: number,
  gold: Int32Array,
): number {
  const { memory } = network.kernel;
  let loss = 0;
  for (let word = 0; word < count; word++) {
    const from = scores.at + word * scores.columns;
    const row = to.at + word * to.columns;
    memory.fill(0, row, row + to.columns);
    const right = gold[word] ?? -1;
    if (right < 0) continue;
    let highest = Number.NEGATIVE_INFINITY;
    for (let at = from; at < from + classes; at++) highest = Math.max(highest, memory[at] ?? 0);
    let total = 0;
    for (let at = 0; at < classes; at++) {
      const value = Math.exp((memory[from + at] ?? 0) - highest);
      memory[row + at] = value;
      total += value;
    }
    for (let at = row; at < row + classes; at++) memory[at] = (memory[at] ?? 0) / total;
    loss -= Math.log(Math.max(1e-9, memory[row + right] ?? 0));
    memory[row + right] = (memory[row + right] ?? 0) - 1;
  }
  return loss;
}

function add(memory: Float32Array, to: number, from: number, size: number): void {
  for (let at = 0; at < size; at++)
    memory[to + at] = (memory[to + at] ?? 0) + (memory[from + at] ?? 0);
}

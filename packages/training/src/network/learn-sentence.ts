import {
  inputWidth,
  readFirstLayer,
  readRoles,
  readSecondLayer,
  scoreArcs,
  scoreLabels,
  scoreTags,
  statesWidth,
  sumInputs,
  width,
} from "@nutgraf/core/training";
import { type Dropout, known, mask } from "./dropout.ts";
import type { Example } from "./examples.ts";
import { goBack, type Losses } from "./go-back.ts";
import type { Learner } from "./learner.ts";
import type { Table } from "./table.ts";
import { vectorSize } from "./word-vectors.ts";

/** A network with its tables. */
export type Model = {
  readonly learner: Learner;
  /** What is learnt of a word itself, added to its projected vector. */
  readonly meanings: Table;
  readonly letters: Table;
  /** A word vector per row of `meanings`; zeros where there is none. */
  readonly vectors: Float32Array;
};

/** Read a sentence with dropout and add to the gradients; returns nothing, adds to `losses`. */
export function learnSentence(
  model: Model,
  example: Example,
  dropout: Dropout,
  losses: Losses,
): void {
  const { network, scratch } = model.learner;
  const { kernel, workspace } = network;
  const { memory } = kernel;
  const { count } = example;
  readInputs(model, example, dropout.words);
  mask(memory, workspace.inputs, count, dropout.inputs);
  sumInputs(network, count, workspace.inputs, workspace.gates1);
  readFirstLayer(network, count);
  passOn(model, count, 0, dropout.states);
  readSecondLayer(network, count);
  passOn(model, count, 1, dropout.states);
  scoreTags(network, count);
  readRoles(network, count);
  mask(memory, workspace.roles, count, dropout.roles);
  scoreArcs(network, count);
  scoreLabels(network, count, example.heads);
  goBack(model.learner, example, dropout, losses);
  mask(memory, scratch.inputs, count, dropout.inputs);
  learnInputs(model, example, dropout.words);
}

/** Fill the inputs with each word's meaning and letters. */
function readInputs(model: Model, example: Example, words: Uint8Array): void {
  const { network, scratch, projection } = model.learner;
  const { memory, addProducts } = network.kernel;
  const { inputs } = network.workspace;
  const { count, letters } = example;
  memory.fill(0, inputs.at, inputs.at + count * inputWidth);
  for (let word = 0; word < count; word++) {
    const to = inputs.at + word * inputWidth;
    const row = meaningOf(example, word, words);
    const vector = model.vectors.subarray(row * vectorSize, (row + 1) * vectorSize);
    memory.set(vector, scratch.vectors.at + word * vectorSize);
    if (words[word] !== known.vectorAndLetters) model.meanings.read(row, memory, to);
    if (words[word] === known.meaning) continue;
    for (const own of letters[word] ?? []) model.letters.read(own, memory, to + width.meaning);
  }
  addProducts(
    inputs.at,
    inputWidth,
    scratch.vectors.at,
    vectorSize,
    1,
    projection.at,
    width.meaning,
    count,
    vectorSize,
    width.meaning,
  );
}

const meaningOf = ({ meanings }: Example, word: number, words: Uint8Array): number =>
  words[word] === known.letters ? 0 : (meanings[word] ?? 0);

/** Add to the tables' and the projection's gradients what the inputs' say. */
function learnInputs(model: Model, example: Example, words: Uint8Array): void {
  const { network, scratch, projectionGradient } = model.learner;
  const { memory, addProducts } = network.kernel;
  const { count, letters } = example;
  for (let word = 0; word < count; word++) {
    const from = scratch.inputs.at + word * inputWidth;
    if (words[word] !== known.vectorAndLetters) {
      model.meanings.learn(meaningOf(example, word, words), memory, from);
    }
    if (words[word] === known.meaning) continue;
    for (const own of letters[word] ?? []) model.letters.learn(own, memory, from + width.meaning);
  }
  addProducts(
    projectionGradient.at,
    width.meaning,
    scratch.vectors.at,
    1,
    vectorSize,
    scratch.inputs.at,
    inputWidth,
    vectorSize,
    count,
    width.meaning,
  );
}

/** Show the layers above a part of a layer's states. */
function passOn({ learner }: Model, count: number, layer: number, factors: Float32Array): void {
  const { memory } = learner.network.kernel;
  const { states, outputs } = learner.network.workspace;
  const half = statesWidth / 2;
  for (let word = 0; word < count; word++) {
    const row = word * statesWidth;
    for (let unit = layer * half; unit < (layer + 1) * half; unit++) {
      memory[outputs.at + row + unit] =
        (memory[states.at + row + unit] ?? 0) * (factors[unit] ?? 0);
    }
  }
}

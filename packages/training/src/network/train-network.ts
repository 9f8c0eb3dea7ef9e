import {
  headColumns,
  inputWidth,
  readFirstLayer,
  readRoles,
  readSecondLayer,
  rolesWidth,
  scoreArcs,
  scoreLabels,
  scoreTags,
  statesWidth,
  sumInputs,
  width,
} from "@nutgraf/core/training";
import { createRandom, shuffle } from "../random.ts";
import { Adam } from "./adam.ts";
import type { Example } from "./examples.ts";
import { goBack, type Losses, type Masks } from "./go-back.ts";
import { createLearner, type Learner, turnParameters } from "./learner.ts";
import { vectorSize } from "./word-vectors.ts";

export type TrainOptions = {
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  readonly batch: number;
  readonly dropout: number;
};

/** A table of trained rows. */
export type Table = { readonly values: Float32Array; readonly width: number };

export type Trained = {
  readonly learner: Learner;
  /** What is learnt of a word itself, added to its projected vector. */
  readonly meanings: Table;
  readonly letters: Table;
  /** A word vector per row of `meanings`. */
  readonly vectors: Float32Array;
};

type Session = Trained & {
  readonly random: () => number;
  readonly options: TrainOptions;
  readonly dense: Adam;
  readonly meaningsAdam: Adam;
  readonly lettersAdam: Adam;
  readonly meaningsGradient: Float32Array;
  readonly lettersGradient: Float32Array;
};

export function trainNetwork(
  examples: readonly Example[],
  recased: readonly Example[],
  counts: { tags: number; labels: number; meanings: number; letters: number },
  vectors: Float32Array,
  options: TrainOptions,
  report: (trained: Trained, epoch: number, losses: Losses) => void,
): Trained {
  const random = createRandom(options.seed);
  const learner = createLearner(counts.tags, counts.labels, random);
  const meanings = { values: new Float32Array(counts.meanings * width.meaning), width: width.meaning };
  const letters = { values: new Float32Array(counts.letters * width.letters), width: width.letters };
  for (let at = 0; at < letters.values.length; at++) letters.values[at] = (random() - 0.5) * 0.4;
  const session: Session = {
    learner,
    meanings,
    letters,
    vectors,
    random,
    options,
    dense: new Adam(learner.size),
    meaningsAdam: new Adam(meanings.values.length),
    lettersAdam: new Adam(letters.values.length),
    meaningsGradient: new Float32Array(meanings.values.length),
    lettersGradient: new Float32Array(letters.values.length),
  };
  const steps = Math.ceil(examples.length / options.batch) * options.epochs;
  let step = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const losses = { tags: 0, arcs: 0, labels: 0 };
    const order = shuffle(examples.map((e, i) => (random() < 0.12 ? (recased[i] ?? e) : e)), random);
    for (let at = 0; at < order.length; at += options.batch) {
      const batch = order.slice(at, at + options.batch);
      for (const example of batch) learn(session, example, losses);
      const words = batch.reduce((sum, { count }) => sum + count, 0);
      step++;
      const warm = Math.min(1, step / 500);
      change(session, batch, { step, rate: options.rate * warm * (1 - step / (steps + 1)), scale: 1 / words });
    }
    report(session, epoch, losses);
  }
  return session;
}

function change(
  session: Session,
  batch: readonly Example[],
  { step, rate, scale }: { step: number; rate: number; scale: number },
): void {
  const { learner, dense } = session;
  const { memory } = learner.network.kernel;
  let norm = 0;
  for (let at = learner.size; at < 2 * learner.size; at++) norm += (memory[at] ?? 0) ** 2;
  norm = Math.sqrt(norm) * scale;
  const clipped = norm > 2 ? (scale * 2) / norm : scale;
  dense.change(memory, memory, 0, learner.size, { rate, step, scale: clipped, gradientAt: learner.size });
  const rows = (list: readonly number[]) => [...new Set(list)];
  for (const row of rows(batch.flatMap(({ meanings }) => [...meanings]))) {
    const at = row * width.meaning;
    session.meaningsAdam.change(session.meanings.values, session.meaningsGradient, at, width.meaning, { rate, step, scale: clipped, gradientAt: at });
  }
  for (const row of rows(batch.flatMap(({ letters }) => letters.flatMap((own) => [...own])))) {
    const at = row * width.letters;
    session.lettersAdam.change(session.letters.values, session.lettersGradient, at, width.letters, { rate, step, scale: clipped, gradientAt: at });
  }
  turnParameters(learner);
}

/** A mask that keeps most units and makes up for the others. */
function createMask(size: number, dropout: number, random: () => number): Float32Array {
  const mask = new Float32Array(size);
  const kept = 1 / (1 - dropout);
  for (let at = 0; at < size; at++) mask[at] = random() < dropout ? 0 : kept;
  return mask;
}

function learn(session: Session, example: Example, losses: Losses): void {
  const { learner, random, options, meaningsGradient, lettersGradient } = session;
  const { network, scratch } = learner;
  const { kernel } = network;
  const { memory } = kernel;
  const { count } = example;
  const masks: Masks = {
    states: createMask(statesWidth, options.dropout, random),
    roles: createMask(rolesWidth, options.dropout, random),
  };
  const inputMask = createMask(inputWidth, options.dropout * 0.6, random);
  // 0: all of the word; 1: without what was learnt of it; 2: letters only; 3: meaning only.
  const known = Uint8Array.from({ length: count }, () => {
    const chance = random();
    return chance < 0.15 ? 1 : chance < 0.25 ? 2 : chance < 0.3 ? 3 : 0;
  });
  readInputs(session, example, known);
  const { inputs, outputs, roles, states } = network.workspace;
  for (let word = 0; word < count; word++) {
    scaleRow(memory, inputs.at + word * inputWidth, inputMask);
  }
  sumInputs(network, count, inputs, network.workspace.gates1);
  readFirstLayer(network, count);
  copyMasked(memory, states.at, outputs.at, count, 0, masks.states);
  readSecondLayer(network, count);
  copyMasked(memory, states.at, outputs.at, count, 1, masks.states);
  scoreTags(network, count);
  readRoles(network, count);
  for (let word = 0; word < count; word++) scaleRow(memory, roles.at + word * rolesWidth, masks.roles);
  scoreArcs(network, count);
  scoreLabels(network, count, example.heads);
  goBack(learner, example, masks, losses);
  for (let word = 0; word < count; word++) scaleRow(memory, scratch.inputs.at + word * inputWidth, inputMask);
  const { addProducts } = kernel;
  // Meanings: what was learnt, and the projection of the vector.
  for (let word = 0; word < count; word++) {
    const from = scratch.inputs.at + word * inputWidth;
    const how = known[word] ?? 0;
    const row = how === 2 ? 0 : (example.meanings[word] ?? 0);
    if (how !== 1) addTo(meaningsGradient, row * width.meaning, memory, from, width.meaning);
    if (how === 3) continue;
    for (const letter of example.letters[word] ?? []) {
      addTo(lettersGradient, letter * width.letters, memory, from + width.meaning, width.letters);
    }
  }
  addProducts(learner.projectionGradient.at, width.meaning, scratch.vectors.at, 1, vectorSize, scratch.inputs.at, inputWidth, vectorSize, count, width.meaning);
}

function addTo(to: Float32Array, at: number, from: Float32Array, fromAt: number, size: number): void {
  for (let unit = 0; unit < size; unit++) to[at + unit] = (to[at + unit] ?? 0) + (from[fromAt + unit] ?? 0);
}

function scaleRow(memory: Float32Array, at: number, mask: Float32Array): void {
  for (let unit = 0; unit < mask.length; unit++) memory[at + unit] = (memory[at + unit] ?? 0) * (mask[unit] ?? 0);
}

function copyMasked(memory: Float32Array, from: number, to: number, count: number, layer: number, mask: Float32Array): void {
  const half = statesWidth / 2;
  for (let word = 0; word < count; word++) {
    for (let unit = layer * half; unit < (layer + 1) * half; unit++) {
      const at = word * statesWidth + unit;
      memory[to + at] = (memory[from + at] ?? 0) * (mask[unit] ?? 0);
    }
  }
}

function readInputs(
  { learner, meanings, letters, vectors }: Trained,
  example: Example,
  known?: Uint8Array,
): void {
  const { network, scratch, projection } = learner;
  const { kernel, workspace } = network;
  const { memory, addProducts } = kernel;
  const { inputs } = workspace;
  const { count } = example;
  memory.fill(0, inputs.at, inputs.at + count * inputWidth);
  for (let word = 0; word < count; word++) {
    const to = inputs.at + word * inputWidth;
    const how = known?.[word] ?? 0;
    const row = how === 2 ? 0 : (example.meanings[word] ?? 0);
    memory.set(vectors.subarray(row * vectorSize, (row + 1) * vectorSize), scratch.vectors.at + word * vectorSize);
    if (how !== 1) addTo(memory, to, meanings.values, row * width.meaning, width.meaning);
    if (how === 3) continue;
    for (const letter of example.letters[word] ?? []) {
      addTo(memory, to + width.meaning, letters.values, letter * width.letters, width.letters);
    }
  }
  addProducts(inputs.at, inputWidth, scratch.vectors.at, vectorSize, 1, projection.at, width.meaning, count, vectorSize, width.meaning);
}

/** Read a sentence without dropout. */
export function predict(trained: Trained, example: Example): { tags: Int32Array; heads: Int32Array; labels: Int32Array } {
  const { network, tagCount, labelCount } = trained.learner;
  const { memory } = network.kernel;
  const { workspace } = network;
  const { count } = example;
  readInputs(trained, example);
  sumInputs(network, count, workspace.inputs, workspace.gates1);
  readFirstLayer(network, count);
  memory.copyWithin(workspace.outputs.at, workspace.states.at, workspace.states.at + count * statesWidth);
  readSecondLayer(network, count);
  memory.copyWithin(workspace.outputs.at, workspace.states.at, workspace.states.at + count * statesWidth);
  scoreTags(network, count);
  readRoles(network, count);
  scoreArcs(network, count);
  const best = (at: number, size: number, skip = -1): number => {
    let found = -1;
    for (let entry = 0; entry < size; entry++) {
      if (entry !== skip && (found < 0 || (memory[at + entry] ?? 0) > (memory[at + found] ?? 0))) found = entry;
    }
    return found;
  };
  const tags = new Int32Array(count);
  const heads = new Int32Array(count);
  const labels = new Int32Array(count);
  const columns = headColumns(count);
  for (let word = 0; word < count; word++) {
    tags[word] = best(workspace.tags.at + word * workspace.tags.columns, tagCount);
    const head = best(workspace.arcs.at + word * columns, count + 1, word);
    heads[word] = head === count ? -1 : head;
  }
  scoreLabels(network, count, heads);
  for (let word = 0; word < count; word++) labels[word] = best(workspace.labels.at + word * workspace.labels.columns, labelCount);
  return { tags, heads, labels };
}

import type { WordAtoms } from "../../text/word-atoms.ts";
import { chooseHeads } from "./choose-heads.ts";
import type { Matrix } from "./network.ts";
import {
  headColumns,
  readFirstLayer,
  readRoles,
  readSecondLayer,
  scoreArcs,
  scoreLabels,
  scoreTags,
} from "./read-sentence.ts";
import { type KnownWords, readWords } from "./read-words.ts";
import type { SyntaxModel } from "./syntax-model.ts";

/** Per word: the index of its tag, its head (-1 for the root) and the index of its label. */
export type Tree = {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
};

/** Tag a sentence of at most `maxWords` words and find its tree. */
export function parseSentence(model: SyntaxModel, atoms: WordAtoms, known: KnownWords): Tree {
  const { network } = model;
  const { kernel, workspace } = network;
  const { count } = atoms;
  readWords(model, atoms, known);
  readFirstLayer(network, count);
  readSecondLayer(network, count);
  scoreTags(network, count);
  readRoles(network, count);
  scoreArcs(network, count);
  const heads = chooseHeads(kernel.memory, workspace.arcs.at, headColumns(count), count);
  scoreLabels(network, count, heads);
  return {
    tags: bestOf(kernel.memory, workspace.tags, model.tags.length, count),
    heads,
    labels: bestOf(kernel.memory, workspace.labels, model.labels.length, count),
  };
}

/** The highest scoring class of each row, the first of equals. */
function bestOf(
  memory: Float32Array,
  { at, columns }: Matrix,
  classes: number,
  count: number,
): Int32Array {
  const found = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const row = at + word * columns;
    let best = 0;
    for (let name = 1; name < classes; name++) {
      if ((memory[row + name] ?? 0) > (memory[row + best] ?? 0)) best = name;
    }
    found[word] = best;
  }
  return found;
}

import { feature2 } from "../../text/hashing.ts";
import { findRow } from "../../text/key-index.ts";
import { atom, atomCount, atomMargin, type WordAtoms } from "../../text/word-atoms.ts";
import { readLetterKeys } from "./letter-keys.ts";
import { gatesWidth, inputWidth, width } from "./network.ts";
import { sumInputs } from "./read-sentence.ts";
import { placeOfRow, type SyntaxModel } from "./syntax-model.ts";

/** Places of the words whose sums are kept, by form and case of the sentence. */
export type KnownWords = Map<number, number>;

/**
 * Set the first layer's gates to the sums of a sentence's words. What they depend on is the word alone, so
 * that each is worked out once and kept for the sentences after.
 */
export function readWords(model: SyntaxModel, atoms: WordAtoms, known: KnownWords): void {
  const { network, sums } = model;
  const { kernel, workspace } = network;
  const { count, values, sentenceCase } = atoms;
  if (known.size + count > sums.rows) known.clear();
  const first = known.size;
  const places = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const form = values[(word + atomMargin) * atomCount + atom.form] ?? 0;
    const key = feature2(1, form, sentenceCase);
    let place = known.get(key);
    if (place === undefined) {
      place = known.size;
      known.set(key, place);
      readInput(model, atoms, word, workspace.inputs.at + (place - first) * inputWidth);
    }
    places[word] = place;
  }
  const fresh = known.size - first;
  const to = { ...sums, at: sums.at + first * gatesWidth };
  if (fresh > 0) sumInputs(network, fresh, workspace.inputs, to);
  for (let word = 0; word < count; word++) {
    const from = sums.at + (places[word] ?? 0) * gatesWidth;
    kernel.memory.copyWithin(workspace.gates1.at + word * gatesWidth, from, from + gatesWidth);
  }
}

/** A word's meaning, and what its letters say added up; an unknown word has the meaning of row 0. */
function readInput(model: SyntaxModel, atoms: WordAtoms, word: number, at: number): void {
  const { meanings, letters, network } = model;
  const { memory, addProducts } = network.kernel;
  const { one } = network.workspace;
  const lower = atoms.values[(word + atomMargin) * atomCount + atom.lower] ?? 0;
  const meaning = placeOfRow(meanings, Math.max(0, findRow(meanings.index, lower)), memory);
  memory.copyWithin(at, meaning, meaning + width.meaning);
  const sum = at + width.meaning;
  memory.fill(0, sum, sum + width.letters);
  for (const key of readLetterKeys(atoms, word)) {
    const row = findRow(letters.index, key);
    if (row < 0) continue;
    addProducts(sum, 0, one.at, 0, 0, placeOfRow(letters, row, memory), 0, 1, 1, width.letters);
  }
}

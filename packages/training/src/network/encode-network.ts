import { type EncodedSyntax, type Parameters, width } from "@nutgraf/core/training";
import { encodeKeys, encodeMatrix } from "./encode-matrix.ts";
import type { Vocabulary } from "./examples.ts";
import type { Model } from "./learn-sentence.ts";
import { vectorSize } from "./word-vectors.ts";

/** Levels on either side of zero: the network's own weights are few, a table's rows many. */
const LEVELS = { parameters: 46, meanings: 7, letters: 10 };

/** A trained network as its weights file holds it. */
export function encodeNetwork(model: Model, vocabulary: Vocabulary): EncodedSyntax {
  const { network } = model.learner;
  const { memory } = network.kernel;
  const encode = (name: keyof Parameters) => {
    const { at, rows, columns } = network.parameters[name];
    return encodeMatrix(memory.subarray(at, at + rows * columns), columns, LEVELS.parameters);
  };
  return {
    tags: vocabulary.tags.join("\n"),
    labels: vocabulary.labels.join("\n"),
    parameters: {
      inputs1: encode("inputs1"),
      inputs2: encode("inputs2"),
      recurrent1: encode("recurrent1"),
      recurrent2: encode("recurrent2"),
      tags: encode("tags"),
      roles: encode("roles"),
      arcs: encode("arcs"),
      root: encode("root"),
      labels: encode("labels"),
    },
    meaningKeys: encodeKeys(vocabulary.meanings.keys),
    meanings: encodeMatrix(projectMeanings(model), width.meaning, LEVELS.meanings),
    letterKeys: encodeKeys(vocabulary.letters.keys),
    letters: encodeMatrix(model.letters.values, width.letters, LEVELS.letters),
  };
}

/** Each word's projected vector and what was learnt of the word, as one row. */
function projectMeanings({ learner, meanings, vectors }: Model): Float32Array {
  const { memory } = learner.network.kernel;
  const { at } = learner.projection;
  const rows = meanings.values.slice();
  for (let row = 0; row * width.meaning < rows.length; row++) {
    for (let from = 0; from < vectorSize; from++) {
      const value = vectors[row * vectorSize + from] ?? 0;
      if (value === 0) continue;
      for (let unit = 0; unit < width.meaning; unit++) {
        const to = row * width.meaning + unit;
        rows[to] = (rows[to] ?? 0) + value * (memory[at + from * width.meaning + unit] ?? 0);
      }
    }
  }
  return rows;
}

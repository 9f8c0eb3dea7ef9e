import { indexKeys, type KeyIndex } from "../../text/key-index.ts";
import { decodeKeys, decodeMatrix, decodeRow, type EncodedMatrix } from "../../text/matrix-code.ts";
import { createKernel } from "../../text/vector-kernel.ts";
import {
  gatesWidth,
  layOutParameters,
  layOutWorkspace,
  type Matrix,
  type Network,
} from "./network.ts";
import { type EncodedParameters, shortenWeights, shortSize } from "./short-weights.ts";

/** The trained model as its weights file holds it. */
export type EncodedSyntax = {
  /** `UPOS XPOS`, one a line. */
  readonly tags: string;
  readonly labels: string;
  readonly parameters: EncodedParameters;
  readonly meaningKeys: string;
  readonly meanings: EncodedMatrix;
  readonly letterKeys: string;
  readonly letters: EncodedMatrix;
};

/**
 * Rows by key, one after another from `at` on in the network's memory. Each is decoded when it is first
 * asked for: an article needs few, and memory that nobody writes to costs nothing.
 */
type Table = {
  readonly index: KeyIndex;
  readonly at: number;
  readonly rows: EncodedMatrix;
  /** Per row: 1 once it is in memory. */
  readonly isDecoded: Uint8Array;
};

/** The network with its tables, ready to read. */
export type SyntaxModel = {
  readonly network: Network;
  readonly tags: readonly { readonly upos: string; readonly xpos: string }[];
  readonly labels: readonly string[];
  readonly meanings: Table;
  readonly letters: Table;
  /** The first layer's sums of the words read last. */
  readonly sums: Matrix;
};

/** The matrices that are multiplied as floats. */
const inFull = ["inputs1", "arcs", "root", "labels"] as const;

/** The matrices that are multiplied as shorts and whose last rows, of biases, are added as floats. */
const inShort = ["inputs2", "tags", "roles"] as const;

/** Words whose sums are kept. */
const KEPT_WORDS = 2048;

/** Make the model ready to read: some milliseconds. */
export function decodeSyntax(encoded: EncodedSyntax): SyntaxModel {
  const tags = encoded.tags.split("\n").map((pair) => {
    const [upos = "X", xpos = ""] = pair.split(" ");
    return { upos, xpos };
  });
  const labels = encoded.labels.split("\n");
  const { parameters, end } = layOutParameters(0, tags.length, labels.length);
  const { workspace, end: free } = layOutWorkspace(end, tags.length, labels.length);
  const sums = { at: free, rows: KEPT_WORDS, columns: gatesWidth };
  const shortAt = sums.at + sums.rows * sums.columns;
  const meaningsAt = shortAt + shortSize(parameters);
  const lettersAt = meaningsAt + encoded.meanings.values.length;
  const kernel = createKernel(lettersAt + encoded.letters.values.length);
  kernel.memory[workspace.one.at] = 1;
  for (const name of inFull)
    decodeMatrix(encoded.parameters[name], kernel.memory, parameters[name].at);
  for (const name of inShort) {
    const { at, rows, columns } = parameters[name];
    const biases = rows - 1;
    decodeRow(encoded.parameters[name], biases, kernel.memory, at + biases * columns);
  }
  // Nothing is dropped here: the layers above see the states themselves.
  const network = {
    kernel,
    parameters,
    workspace: { ...workspace, outputs: workspace.states },
    short: shortenWeights(kernel, parameters, encoded.parameters, shortAt),
  };
  return {
    network,
    tags,
    labels,
    meanings: readTable(encoded.meaningKeys, encoded.meanings, meaningsAt),
    letters: readTable(encoded.letterKeys, encoded.letters, lettersAt),
    sums,
  };
}

function readTable(keys: string, rows: EncodedMatrix, at: number): Table {
  const index = indexKeys(decodeKeys(keys));
  return { index, at, rows, isDecoded: new Uint8Array(index.keys.length) };
}

/** Where a table's row is in the network's memory. */
export function placeOfRow(table: Table, row: number, memory: Float32Array): number {
  const at = table.at + row * table.rows.columns;
  if (table.isDecoded[row] === 0) {
    decodeRow(table.rows, row, memory, at);
    table.isDecoded[row] = 1;
  }
  return at;
}

import { indexKeys, type KeyIndex } from "../../text/key-index.ts";
import { decodeKeys, decodeMatrix, type EncodedMatrix } from "../../text/matrix-code.ts";
import { createKernel } from "../../text/vector-kernel.ts";
import {
  gatesWidth,
  layOutParameters,
  layOutWorkspace,
  type Matrix,
  type Network,
  type Parameters,
} from "./network.ts";

/** The trained model as its weights file holds it. */
export type EncodedSyntax = {
  /** `UPOS XPOS`, one a line. */
  readonly tags: string;
  readonly labels: string;
  readonly parameters: { readonly [Name in keyof Parameters]: EncodedMatrix };
  readonly meaningKeys: string;
  readonly meanings: EncodedMatrix;
  readonly letterKeys: string;
  readonly letters: EncodedMatrix;
};

/** Rows by key. */
export type Table = { readonly index: KeyIndex; readonly values: Float32Array };

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

/** Words whose sums are kept. */
const KEPT_WORDS = 2048;

/** Decode the model: some milliseconds per megabyte. */
export function decodeSyntax(encoded: EncodedSyntax): SyntaxModel {
  const tags = encoded.tags.split("\n").map((pair) => {
    const [upos = "X", xpos = ""] = pair.split(" ");
    return { upos, xpos };
  });
  const labels = encoded.labels.split("\n");
  const { parameters, end } = layOutParameters(0, tags.length, labels.length);
  const { workspace, end: free } = layOutWorkspace(end, tags.length, labels.length);
  const sums = { at: free, rows: KEPT_WORDS, columns: gatesWidth };
  const kernel = createKernel(free + sums.rows * sums.columns);
  const decode = (name: keyof Parameters) =>
    decodeMatrix(encoded.parameters[name], kernel.memory, parameters[name].at);
  decode("inputs1");
  decode("inputs2");
  decode("recurrent1");
  decode("recurrent2");
  decode("tags");
  decode("roles");
  decode("arcs");
  decode("root");
  decode("labels");
  // Nothing is dropped here: the layers above see the states themselves.
  const network = { kernel, parameters, workspace: { ...workspace, outputs: workspace.states } };
  return {
    network,
    tags,
    labels,
    meanings: decodeTable(encoded.meaningKeys, encoded.meanings),
    letters: decodeTable(encoded.letterKeys, encoded.letters),
    sums,
  };
}

function decodeTable(keys: string, rows: EncodedMatrix): Table {
  const values = new Float32Array(rows.scales.length * rows.columns);
  decodeMatrix(rows, values);
  return { index: indexKeys(decodeKeys(keys)), values };
}

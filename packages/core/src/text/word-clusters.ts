import { clustersWeights } from "../weights/clusters.ts";
import { decodeTable, keyOf, lookUp } from "./hashed-table.ts";
import { once } from "./once.ts";

const getTable = once(() => decodeTable(clustersWeights));

/**
 * The cluster, 0..2047, of a word by the hash of its lower-case letters (`atom.lower`), or -1 if it
 * has none. Words that occur alike share one; `cluster >> 3` (0..255) and `cluster >> 7` (0..15)
 * are the wider clusters around it. From 100,000 word vectors, GloVe: Pennington and others 2014,
 * https://nlp.stanford.edu/projects/glove/.
 */
export const clusterOf = (lowerHash: number): number =>
  lookUp(getTable(), keyOf(lowerHash, clustersWeights.bits));

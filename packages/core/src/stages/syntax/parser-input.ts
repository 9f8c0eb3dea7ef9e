import { feature2, hashString } from "../../text/hashing.ts";
import { atom, atomCount, atomMargin, type WordAtoms } from "../../text/word-atoms.ts";
import type { ParserInput } from "./parser-features.ts";
import { outerTag } from "./tag-tokens.ts";

const COMMA = hashString(",");

/** What the parser needs of a tagged sentence; `classes` are the tagger's. */
export function readParserInput(
  atoms: WordAtoms,
  tags: Uint8Array,
  classes: readonly string[],
): ParserInput {
  const { count, values } = atoms;
  const input = {
    count,
    words: new Int32Array(count + 1).fill(1),
    tags: new Uint8Array(count + 1).fill(outerTag),
    both: new Int32Array(count + 1).fill(1),
    commas: new Int32Array(count + 1),
    verbs: new Int32Array(count + 1),
  };
  input.tags.set(tags);
  for (let index = 0; index < count; index++) {
    const word = values[(index + atomMargin) * atomCount + atom.lower] ?? 0;
    const tag = tags[index] ?? 0;
    input.words[index] = word;
    input.both[index] = feature2(1, word, tag);
    const isVerb = classes[tag]?.startsWith("VERB") ?? false;
    input.commas[index + 1] = (input.commas[index] ?? 0) + (word === COMMA ? 1 : 0);
    input.verbs[index + 1] = (input.verbs[index] ?? 0) + (isVerb ? 1 : 0);
  }
  return input;
}

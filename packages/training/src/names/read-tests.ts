import { join } from "node:path";
import { type NameTest, toTest } from "./name-examples.ts";
import { readSentenceSet } from "./read-name-sets.ts";

const FILES = {
  "GUM news": "gum-news.dev.jsonl",
  "UNER EWT": "uner-ewt.dev.jsonl",
  "CoNLL-2003": "conll2003.testa.jsonl",
};

/** The dev sets of a data folder, by name: to be scored on, never trained on. */
export const readTests = (data: string): Readonly<Record<string, NameTest[]>> =>
  Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [
      name,
      readSentenceSet(join(data, "dev", file), 1, true).map(toTest),
    ]),
  );

import { parse } from "en-parse";
import { Tag } from "en-pos";
import type { AnalysedWord, System } from "../system.ts";
import { packageVersion } from "./package-version.ts";

/** Its labels as Universal Dependencies v2 has them, where they differ in more than case. */
const LABELS: Readonly<Record<string, string>> = {
  DOBJ: "obj",
  NSUBJPASS: "nsubj:pass",
  AUXPASS: "aux:pass",
  COMPMARK: "mark",
  ADVMARK: "mark",
  NOMD: "compound",
  VPRT: "compound:prt",
  MWE: "fixed",
  EXT: "compound",
};

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|\S/gu;
const SENTENCE_END = /[.!?]/;

/** https://github.com/finnlp/en-parse on the tags of en-pos: trees over words that it wants cut for it. */
export const enParse = (): System => ({
  name: "en-parse",
  version: packageVersion("en-parse"),
  analyse(text) {
    const words: AnalysedWord[] = [];
    let sentence: { text: string; start: number }[] = [];
    const flush = (): void => {
      words.push(...parseWords(sentence, words.length));
      sentence = [];
    };
    for (const { 0: word, index } of text.matchAll(WORD)) {
      sentence.push({ text: word, start: index });
      if (SENTENCE_END.test(word) || text.startsWith("\n\n", index + word.length)) flush();
    }
    flush();
    return { words };
  },
});

function parseWords(words: readonly { text: string; start: number }[], offset: number) {
  const tokens = words.map(({ text }) => text);
  const nodes = tryParse(tokens);
  return words.map(({ text, start }, index): AnalysedWord => {
    const span = { start, end: start + text.length };
    const node = nodes[index];
    const head = node?.parent ?? -1;
    const label = node?.label ?? "dep";
    return {
      span,
      head: head < 0 ? -1 : head + offset,
      deprel: LABELS[label] ?? label.toLowerCase(),
    };
  });
}

/** It throws on some sentences; they count as words without a tree. */
function tryParse(tokens: readonly string[]): readonly { label: string; parent: number }[] {
  if (tokens.length === 0) return [];
  try {
    return parse(new Tag([...tokens]).initial().smooth().tags, [...tokens]);
  } catch {
    return [];
  }
}

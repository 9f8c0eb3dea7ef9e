import { readFileSync } from "node:fs";
import type { Span } from "@nutgraf/core";

/** A word of a treebank in its document. */
type GoldWord = {
  readonly span: Span;
  readonly lemma: string;
  readonly upos: string;
  /** Index of the governor in the document; -1 for a root. */
  readonly head: number;
  readonly deprel: string;
};

/** A document of a treebank: its raw text, words and sentences. */
export type GoldDocument = {
  readonly text: string;
  readonly words: readonly GoldWord[];
  readonly sentences: readonly Span[];
};

/** Read a CoNLL-U file (https://universaldependencies.org/format.html) document by document; paragraphs are apart by an empty line. */
export function readTreebank(path: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let sentences: string[][] = [];
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n").filter((line) => line !== "");
    if (lines.some((line) => line.startsWith("# newdoc")) && sentences.length > 0) {
      documents.push(toDocument(sentences));
      sentences = [];
    }
    if (lines.length > 0) sentences.push(lines);
  }
  return sentences.length > 0 ? [...documents, toDocument(sentences)] : documents;
}

function toDocument(blocks: readonly string[][]): GoldDocument {
  let text = "";
  const words: GoldWord[] = [];
  const sentences: Span[] = [];
  for (const lines of blocks) {
    if (text !== "") {
      const opensParagraph = lines.some((line) => /^# newpar( |$)/.test(line));
      text = text.trimEnd() + (opensParagraph ? "\n\n" : " ");
    }
    const start = text.length;
    const first = words.length;
    let whole: { readonly span: Span; readonly until: number } | undefined;
    for (const columns of lines
      .filter((line) => !line.startsWith("#"))
      .map((line) => line.split("\t"))) {
      const [id = "", form = "", lemma = "", upos = "", , , head = "0", deprel = ""] = columns;
      if (id.includes(".")) continue;
      const isInside = whole !== undefined && Number(id) <= whole.until;
      const span =
        isInside && whole ? whole.span : { start: text.length, end: text.length + form.length };
      if (!isInside) text += form + (columns[9]?.split("|").includes("SpaceAfter=No") ? "" : " ");
      if (id.includes("-")) {
        whole = { span, until: Number(id.split("-")[1]) };
        continue;
      }
      const governor = Number(head);
      words.push({ span, lemma, upos, deprel, head: governor === 0 ? -1 : first + governor - 1 });
    }
    sentences.push({ start, end: text.trimEnd().length });
  }
  return { text: text.trimEnd(), words: splitShared(text, words), sentences };
}

/** Words of one multi-word token take their parts of its characters where the lengths allow it. */
function splitShared(text: string, words: readonly GoldWord[]): GoldWord[] {
  return words.map((word, index) => {
    const siblings = words.filter(
      ({ span }, other) =>
        Math.abs(other - index) < 4 && span.start === word.span.start && span.end === word.span.end,
    );
    if (siblings.length !== 2) return word;
    const cut = cutOf(text.slice(word.span.start, word.span.end));
    if (cut === undefined) return word;
    const at = word.span.start + cut;
    const isFirst = siblings[0] === word;
    return {
      ...word,
      span: isFirst ? { start: word.span.start, end: at } : { start: at, end: word.span.end },
    };
  });
}

const CLITIC = /(?:n['’]?t|['’]\w+|['’]|not|na|ta)$/i;

const cutOf = (surface: string): number | undefined => surface.match(CLITIC)?.index;

import { readFileSync } from "node:fs";
import type { Span } from "@nutgraf/core";

/** A sentence of a treebank over its own text. */
export type TreebankSentence = {
  readonly text: string;
  readonly words: readonly TreebankWord[];
};

/** A syntactic word as annotated. */
export type TreebankWord = {
  readonly span: Span;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the governor; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
};

/** Read a CoNLL-U file, https://universaldependencies.org/format.html. */
export function readConllu(path: string): TreebankSentence[] {
  return readFileSync(path, "utf8")
    .split(/\n\n+/)
    .filter((block) => block.trim() !== "")
    .map(readSentence);
}

type Row = { readonly columns: readonly string[]; readonly span: Span };

function readSentence(block: string): TreebankSentence {
  let text = "";
  const rows: Row[] = [];
  let whole: { readonly span: Span; readonly until: number; at: number } | undefined;
  for (const line of block.split("\n")) {
    const columns = line.split("\t");
    const [id = "", form = ""] = columns;
    if (line.startsWith("#") || id.includes(".") || columns.length < 10) continue;
    if (id.includes("-")) {
      const span = { start: text.length, end: text.length + form.length };
      whole = { span, until: Number(id.split("-")[1]), at: span.start };
      text += form + spaceAfter(columns);
      continue;
    }
    if (whole && Number(id) <= whole.until) {
      const last = Number(id) === whole.until;
      const span = partOf(whole.span, whole.at, last ? whole.span.end - whole.at : form.length);
      rows.push({ columns, span });
      whole.at = span.end;
      continue;
    }
    rows.push({ columns, span: { start: text.length, end: text.length + form.length } });
    text += form + spaceAfter(columns);
  }
  return { text: text.trimEnd(), words: rows.map(toWord) };
}

/** The words of a multi-word token share its characters out; a respelt one (`wo` + `n't`) keeps within it. */
const partOf = (whole: Span, start: number, length: number): Span => ({
  start: Math.min(start, whole.end - 1),
  end: Math.min(Math.max(start + length, start + 1), whole.end),
});

const spaceAfter = (columns: readonly string[]): string =>
  (columns[9] ?? "").split("|").includes("SpaceAfter=No") ? "" : " ";

function toWord({ columns, span }: Row): TreebankWord {
  const [, form = "", lemma = "", upos = "X", xpos = "", , head = "0", deprel = "dep"] = columns;
  return { span, form, lemma, upos, xpos, head: Number(head) - 1, deprel };
}

import { headOf, relationOf, type SentenceTree, uposOf, wordOf } from "../../text/sentence-tree.ts";
import type { Candidate } from "./mention.ts";

const PART = /^(?:(?:north|south)-?(?:east|west)|north|south|east|west)ern$|^central$/;

/** The part of a country, region or city that a name is narrowed to: "eastern Ukraine" is not Ukraine. */
export function readPart(
  tree: SentenceTree,
  name: Omit<Candidate, "id" | "isQuoted">,
): Omit<Candidate, "id" | "isQuoted"> | undefined {
  if (name.type !== "place" || name.form !== "name") return undefined;
  const first = tree.tokens.findIndex(({ span }) => span.start >= name.span.start);
  const at = first - 1;
  const span = tree.tokens[at]?.span;
  const isPart =
    span !== undefined &&
    PART.test(wordOf(tree, at)) &&
    uposOf(tree, at) === "ADJ" &&
    relationOf(tree, at) === "amod" &&
    headOf(tree, at) === name.head;
  if (!isPart) return undefined;
  return {
    ...name,
    head: at,
    outer: at,
    span: { start: span.start, end: name.span.end },
    form: "nominal",
    words: [wordOf(tree, at), ...name.words],
    lemma: "",
    isPart: true,
  };
}

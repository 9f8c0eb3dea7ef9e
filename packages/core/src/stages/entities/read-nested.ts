import { type SentenceTree, uposOf } from "../../text/sentence-tree.ts";
import { isDirection } from "./directions.ts";
import type { KnownNames } from "./known-names.ts";
import { type Candidate, gender, number } from "./mention.ts";
import { headOfRun, wordsOf } from "./read-name.ts";

/** Words of the longest name that is looked for inside another. */
const LONGEST = 3;

/**
 * Names that the text has elsewhere inside a longer one: the "Kenya" of "Bank of Kenya". They are no names of
 * their own here, so their form is nominal.
 */
export function readNested(
  tree: SentenceTree,
  name: Omit<Candidate, "id" | "isQuoted">,
  known: KnownNames,
): Omit<Candidate, "id" | "isQuoted">[] {
  if (name.words.length < 2 || name.type === "person") return [];
  const first = tree.tokens.findIndex(({ span }) => span.end > name.span.start);
  const found: Omit<Candidate, "id" | "isQuoted">[] = [];
  for (
    let start = first;
    (tree.tokens[start]?.span.end ?? Number.POSITIVE_INFINITY) <= name.span.end;
    start++
  ) {
    if (uposOf(tree, start) === "ADP") continue;
    const inner = readAt(tree, name, start, start === first, known);
    if (!inner) continue;
    found.push(inner.candidate);
    start = inner.last;
  }
  return found;
}

function readAt(
  tree: SentenceTree,
  name: Omit<Candidate, "id" | "isQuoted">,
  start: number,
  isFirst: boolean,
  known: KnownNames,
) {
  for (let last = start + LONGEST - 1; last >= start; last--) {
    const end = tree.tokens[last]?.span.end;
    const from = tree.tokens[start]?.span.start;
    if (end === undefined || from === undefined || end > name.span.end) continue;
    if (isFirst && end === name.span.end) continue;
    const words = wordsOf(tree, start, last);
    const type = words.length === 0 ? undefined : known.typeOf(words);
    const head = headOfRun(tree, start, last);
    if ((type !== "place" && type !== "person") || head === name.head) continue;
    if (words.length === 1 && isDirection(words[0] ?? "")) continue;
    const candidate = {
      tree,
      head,
      outer: head,
      span: { start: from, end },
      form: "nominal" as const,
      type,
      number: number.any,
      gender: type === "person" ? gender.person : gender.it,
      confidence: 0.5,
      words,
      lemma: "",
      determiner: "none" as const,
      isNested: true,
    };
    return { candidate, last };
  }
  return undefined;
}

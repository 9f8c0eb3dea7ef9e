import {
  childBy,
  childrenBy,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import type { Candidate } from "./mention.ts";
import { pronouns } from "./pronouns.ts";

/** A personal or possessive pronoun that stands for somebody or something. */
export function readPronoun(
  tree: SentenceTree,
  at: number,
): Omit<Candidate, "id" | "isQuoted"> | undefined {
  if (uposOf(tree, at) !== "PRON") return undefined;
  const word = wordOf(tree, at);
  const lemma = word.toLowerCase();
  const pronoun = pronouns.get(lemma);
  const span = tree.tokens[at]?.span;
  if (!pronoun || !span || isExpletive(tree, at, lemma)) return undefined;
  // "US" in capitals is a country.
  if (lemma === "us" && word === "US") return undefined;
  return {
    tree,
    head: at,
    outer: at,
    span,
    form: "pronoun",
    type: undefined,
    number: pronoun.number,
    gender: pronoun.gender,
    confidence: 0.9,
    words: [],
    lemma,
    determiner: "definite",
  };
}

/** "It rained", "it is clear that", "it seems": the pronoun stands for nothing. */
function isExpletive(tree: SentenceTree, at: number, lemma: string): boolean {
  if (lemma !== "it") return false;
  if (relationOf(tree, at).startsWith("expl")) return true;
  const verb = headOf(tree, at);
  if (relationOf(tree, at).startsWith("nsubj") && WEATHER.has(lemmaOf(tree, verb))) return true;
  const isCopular = childBy(tree, verb, "cop") !== undefined;
  return (
    relationOf(tree, at) === "nsubj" &&
    (isCopular || SEEMING.has(lemmaOf(tree, verb))) &&
    childrenBy(tree, verb, "csubj", "ccomp", "advcl", "xcomp").some((clause) =>
      childrenBy(tree, clause, "mark").some((mark) => MARKS.has(lemmaOf(tree, mark))),
    )
  );
}

const WEATHER: ReadonlySet<string> = new Set(["rain", "snow", "hail"]);
const SEEMING: ReadonlySet<string> = new Set([
  "seem",
  "appear",
  "happen",
  "turn",
  "emerge",
  "take",
]);
const MARKS: ReadonlySet<string> = new Set(["that", "to", "for", "whether", "if"]);

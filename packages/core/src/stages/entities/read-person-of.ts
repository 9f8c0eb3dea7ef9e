import type { EntityType } from "../../model/entity.ts";
import { findHomelands } from "../../text/gazetteer/find-places.ts";
import { lemmaOf, relationOf, type SentenceTree, wordOf } from "../../text/sentence-tree.ts";
import { type Candidate, gender, number } from "./mention.ts";

/** Words for one of a people, where "Spanish" is for all of it. */
const ONE = /(?:[ai]n|ard|ine|swede|dane|turk|finn|pole|serb|croat|czech|briton|scot)$/i;

/** "the Spaniard", but not "the Spanish": a word for a people that means one of it. */
export const isOneOfPeople = (tree: SentenceTree, at: number, type: EntityType): boolean =>
  type === "group" &&
  lemmaOf(tree, at - 1) === "the" &&
  !tree.tokens[at]?.xpos?.endsWith("S") &&
  relationOf(tree, at).startsWith("nsubj") &&
  ONE.test(wordOf(tree, at)) &&
  findHomelands(wordOf(tree, at)).length > 0;

/** "the Spaniard" as a description of somebody. */
export function readPersonOf(tree: SentenceTree, at: number): Omit<Candidate, "id" | "isQuoted"> {
  const span = tree.tokens[at]?.span ?? { start: 0, end: 0 };
  return {
    tree,
    head: at,
    outer: at,
    span: { start: tree.tokens[at - 1]?.span.start ?? span.start, end: span.end },
    form: "nominal",
    type: "person",
    number: number.one,
    gender: gender.person,
    confidence: 0.6,
    words: [],
    lemma: lemmaOf(tree, at),
    determiner: "definite",
  };
}

import type { NameMention } from "../../model/entity.ts";
import { findHomelands } from "../../text/gazetteer/find-places.ts";
import {
  headOf,
  isCapitalised,
  lemmaOf,
  relationOf,
  type SentenceTree,
} from "../../text/sentence-tree.ts";
import { type Candidate, gender, number } from "./mention.ts";
import { nounKind } from "./noun-kinds.ts";

const DESCRIBING: ReadonlySet<string> = new Set(["amod", "compound", "nmod:desc"]);

/** Whether a name is a word for a country's people and things that only describes a noun: "Kenyan troops". */
export const isDescribing = (tree: SentenceTree, at: number, { type }: NameMention): boolean =>
  type === "group" && DESCRIBING.has(relationOf(tree, at));

/**
 * The country behind a describing word, where it is the one that acts: "the Kenyan offer" is Kenya's, but
 * in "Kenyan troops" the troops act, and the word is no mention.
 */
export function readHomelandWord(
  tree: SentenceTree,
  at: number,
): Omit<Candidate, "id" | "isQuoted"> | undefined {
  const governor = headOf(tree, at);
  if (governor < 0 || !isCapitalised(tree, at) || !DESCRIBING.has(relationOf(tree, at)))
    return undefined;
  if (!isAct(lemmaOf(tree, governor))) return undefined;
  const found = findWord(tree, at);
  if (!found) return undefined;
  return {
    tree,
    head: at,
    outer: at,
    span: found.span,
    form: "nominal",
    type: "place",
    number: number.one,
    gender: gender.it,
    confidence: 0.8,
    words: [],
    lemma: found.homeland.name.toLowerCase(),
    determiner: "none",
    homeland: found.homeland.code ?? found.homeland.name,
  };
}

/** The word, or the two words of "North Korean", with the one place that they point to. */
function findWord(tree: SentenceTree, at: number) {
  const end = tree.tokens[at]?.span.end ?? 0;
  for (const from of [at - 1, at]) {
    const start = tree.tokens[from]?.span.start;
    if (start === undefined) continue;
    const [homeland, other] = findHomelands(tree.text.slice(start, end));
    if (homeland && !other) return { homeland, span: { start, end } };
  }
  return undefined;
}

const isAct = (lemma: string): boolean =>
  nounKind(lemma) === undefined &&
  (ACTS.has(lemma) || /(?:ation|sion|ition|ption|ment|ance)$/.test(lemma));

/** What a state does, by nouns that no ending tells. */
const ACTS: ReadonlySet<string> = new Set(
  `offensive attack assault strike airstrike raid shelling advance retreat withdrawal siege blockade ban
  embargo aid support help offer demand request plan proposal threat warning claim response veto vote
  visit decision policy deal sale export import war campaign effort pressure refusal denial bid incursion
  encroachment bombing bombardment rule`.split(/\s+/),
);

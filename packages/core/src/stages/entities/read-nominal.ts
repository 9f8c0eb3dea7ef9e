import type { Span } from "../../model/span.ts";
import {
  childBy,
  childrenBy,
  childrenOf,
  isUnder,
  lemmaOf,
  phraseSpan,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { type Candidate, type Determiner, gender, number } from "./mention.ts";
import { nounKind, typeOfNoun } from "./noun-kinds.ts";

/** Relations in which a noun is part of another phrase or word. */
const INNER: ReadonlySet<string> = new Set([
  "fixed",
  "flat",
  "goeswith",
  "compound:prt",
  "nmod:desc",
]);

/** A noun phrase by its head; nothing for times, amounts and parts of other words. */
export function readNominal(
  tree: SentenceTree,
  at: number,
): Omit<Candidate, "id" | "isQuoted"> | undefined {
  const upos = uposOf(tree, at);
  const lemma = lemmaOf(tree, at);
  const isAge = lemma.endsWith("-old") && upos !== "VERB";
  const isNoun = upos === "NOUN" || upos === "PROPN" || isTradeAsAdjective(tree, at);
  if (!isNoun && !isAge && !isRich(tree, at)) return undefined;
  if (INNER.has(relationOf(tree, at))) return undefined;
  if (isAge && (relationOf(tree, at) === "amod" || relationOf(tree, at) === "compound"))
    return undefined;
  // "R-Ohio", "plan B": a letter is nothing to speak of again.
  if (lemma.length < 2) return undefined;
  if (COMPASS.test(lemma) && childBy(tree, at, "det") === undefined) return undefined;
  // "the coast guard" is no guard
  const compound = `${wordOf(tree, at - 1).toLowerCase()}-${lemma}`;
  const noun = nounKind(compound) === "organisation" ? compound : lemma;
  const kind = nounKind(noun);
  if (kind === "time" || kind === "amount") return undefined;
  const isPlural =
    /^NNP?S$/.test(tree.tokens[at]?.xpos ?? "") || SEVERAL_MEN.test(lemma) || isRich(tree, at);
  return {
    tree,
    head: at,
    outer: at,
    span: spanWithoutTimes(tree, at),
    form: "nominal",
    type: isAge ? "person" : typeOfNoun(noun, isPlural),
    number: numberOf(tree, at, kind, isPlural),
    gender: isAge ? gender.person : genderOf(kind, isPlural),
    confidence: 0.7,
    words: modifiersOf(tree, at),
    lemma,
    determiner: determinerOf(tree, at),
  };
}

/** "Gunmen stormed …": a plural that the tagger takes for a name. */
const SEVERAL_MEN = /\wmen$/i;

/** "100 miles northeast of Dallas" */
const COMPASS = /^(?:north|south)?-?(?:north|south|east|west)$/;

/** The noun phrase without "on Monday", which belongs to the verb though the parser hung it on the noun. */
function spanWithoutTimes(tree: SentenceTree, at: number): Span {
  const span = phraseSpan(tree, at);
  for (const child of childrenBy(tree, at, "nmod", "nmod:unmarked")) {
    const { start } = phraseSpan(tree, childBy(tree, child, "case") ?? child);
    if (child > at && isTime(lemmaOf(tree, child)) && start > span.start)
      return { start: span.start, end: lastOwnBefore(tree, at, Math.min(span.end, start)) };
  }
  return span;
}

const isTime = (lemma: string): boolean => nounKind(lemma) === "time" || YEAR.test(lemma);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Where the last word of a noun's own ends before a position: what stands between is the verb's. */
function lastOwnBefore(tree: SentenceTree, at: number, position: number): number {
  let last = tree.tokens.findLastIndex(({ span }) => span.end <= position);
  while (last > at && (!isUnder(tree, last, at) || uposOf(tree, last) === "PUNCT")) last--;
  return tree.tokens[last]?.span.end ?? position;
}

/** "Ada Lovelace, undersecretary at the ministry": a person's trade that the tagger took for an adjective. */
const isTradeAsAdjective = (tree: SentenceTree, at: number): boolean =>
  uposOf(tree, at) === "ADJ" &&
  (relationOf(tree, at) === "appos" || relationOf(tree, at) === "list") &&
  nounKind(lemmaOf(tree, at)) === "person";

/** "the rich", "the accused": an adjective that heads a phrase with an article. */
const isRich = (tree: SentenceTree, at: number): boolean =>
  uposOf(tree, at) === "ADJ" &&
  childBy(tree, at, "det") !== undefined &&
  childBy(tree, at, "cop") === undefined &&
  /^(?:nsubj|obj|obl|nmod|conj)/.test(relationOf(tree, at)) &&
  ["rich", "poor", "dead", "wounded", "injured", "accused", "young", "elderly"].includes(
    lemmaOf(tree, at),
  );

function numberOf(tree: SentenceTree, at: number, kind: unknown, isPlural: boolean): number {
  if (isPlural) return number.many;
  if (kind === "people" || kind === "organisation") return number.any;
  const determiner = childBy(tree, at, "det");
  if (determiner !== undefined && ["these", "those"].includes(lemmaOf(tree, determiner)))
    return number.many;
  return number.one;
}

function genderOf(kind: unknown, isPlural: boolean): number {
  if (isPlural) return gender.any;
  if (kind === "man") return gender.he;
  if (kind === "woman") return gender.she;
  if (kind === "person") return gender.person;
  return gender.it;
}

/** The lemmas of what narrows a noun down: adjectives, nouns, names and owners, not its determiners. */
function modifiersOf(tree: SentenceTree, at: number): string[] {
  return childrenBy(tree, at, ...MODIFIERS).map((child) => lemmaOf(tree, child));
}

const MODIFIERS = [
  "amod",
  "compound",
  "nummod",
  "nmod",
  "nmod:poss",
  "nmod:desc",
  "acl",
  "acl:relcl",
];

function determinerOf(tree: SentenceTree, at: number): Determiner {
  for (const child of childrenOf(tree, at)) {
    const relation = relationOf(tree, child);
    if (relation === "nmod:poss") return "possessive";
    if (relation !== "det") continue;
    const word = lemmaOf(tree, child);
    if (word === "the") return "definite";
    if (DEMONSTRATIVES.has(word)) return "demonstrative";
    return "indefinite";
  }
  return "none";
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(["this", "that", "these", "those", "such"]);

import { countriesIn } from "../../text/gazetteer/countries-in.ts";
import {
  caseOf,
  childrenBy,
  isCapitalised,
  lemmaOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import type { Cluster } from "./clusters.ts";
import type { Candidate } from "./mention.ts";
import { nameKey } from "./name-match.ts";

/** Words of which one noun has but one at a time. */
const CONTRASTS: readonly (readonly string[])[] = [
  ["upper", "lower", "middle"],
  ["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central"],
  ["first", "second", "third", "fourth", "fifth", "sixth"],
  ["left", "right"],
  ["male", "female"],
  ["new", "old"],
  ["former", "current"],
  ["domestic", "foreign"],
  ["local", "national", "federal", "international"],
  ["public", "private"],
  ["one", "other", "another"],
];

const groupOf = new Map(
  CONTRASTS.flatMap((words, group) => words.map((word): [string, number] => [word, group])),
);

/**
 * Whether two phrases of one noun speak of two things by their modifiers: "the upper house" and "the lower
 * house", "the Afghan team" and "the European team", "two robots" and "three robots".
 */
export function areToldApart(a: Candidate, b: Candidate): boolean {
  if (a.form !== "nominal" || b.form !== "nominal" || a.lemma !== b.lemma) return false;
  const [first, second] = [modifiersOf(a), modifiersOf(b)];
  return (
    first.some((word) => second.some((other) => contrast(word, other))) ||
    areApart(namesOf(a), namesOf(b)) ||
    areApart(ownersOf(a), ownersOf(b)) ||
    areApart(countsOf(a), countsOf(b))
  );
}

/**
 * Whether a phrase has a name or a word for a people that no mention of a named thing has: "the Japanese company"
 * is not the Activision that was "the company" before.
 */
export function isNewlyNamed(candidate: Candidate, { name, members }: Cluster): boolean {
  if (!name || name.type === "person") return false;
  const own = namesOf(candidate);
  if (own.length === 0) return false;
  const known = new Set(members.slice(0, MOST_COMPARED).flatMap(wordsOf));
  return !own.some((word) => known.has(word));
}

const MOST_COMPARED = 40;

const wordsOf = (member: Candidate): readonly string[] =>
  member.form === "name" ? member.words.map(nameKey) : namesOf(member);

const contrast = (a: string, b: string): boolean =>
  a !== b && groupOf.has(a) && groupOf.get(a) === groupOf.get(b);

const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));

const modifiersOf = ({ tree, head }: Candidate): string[] =>
  childrenBy(tree, head, "amod", "compound", "det").map((child) =>
    wordOf(tree, child).toLowerCase(),
  );

/** Names and words for peoples right before a noun. */
const namesOf = ({ tree, head }: Candidate): string[] =>
  childrenBy(tree, head, "amod", "compound")
    .filter((child) => isNamed(tree, child))
    .map((child) => nameKey(lemmaOf(tree, child)));

/** The countries that a phrase is of: "Russia's foreign ministry", "the French foreign ministry". */
const ownersOf = ({ tree, head }: Candidate): string[] =>
  childrenBy(tree, head, "amod", "compound", "nmod:poss", "nmod")
    .filter((child) => isNamed(tree, child, 0) && (child < head || caseOf(tree, child) === "of"))
    .flatMap((child) => countriesIn(wordsAround(tree, child)));

/** A word with the capitalised ones right before it: the "North Korean" of a ministry. */
function wordsAround(tree: SentenceTree, at: number): string {
  let first = at;
  while (first > 0 && isCapitalised(tree, first - 1) && !ARTICLE.test(wordOf(tree, first - 1)))
    first--;
  return tree.text.slice(tree.tokens[first]?.span.start, tree.tokens[at]?.span.end);
}

const ARTICLE = /^(?:the|an?)$/i;

const isNamed = (tree: SentenceTree, at: number, from = 1): boolean =>
  at >= from &&
  isCapitalised(tree, at) &&
  (uposOf(tree, at) === "PROPN" || uposOf(tree, at) === "ADJ");

const countsOf = ({ tree, head }: Candidate): string[] =>
  childrenBy(tree, head, "nummod").map((child) => lemmaOf(tree, child));

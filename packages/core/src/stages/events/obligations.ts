import {
  childrenBy,
  headOf,
  isCapitalised,
  lemmaOf,
  relationOf,
  type SentenceTree,
} from "../../text/sentence-tree.ts";
import { findSubject } from "../../text/subjects.ts";
import { claimVerbs } from "./claim-words.ts";
import type { PredicateMatch } from "./predicate-match.ts";
import type { PredicateSense } from "./predicate-sense.ts";

/** A demand without a verb of its own: to say that somebody must. */
const DEMAND: PredicateSense = {
  kind: "verb",
  lemma: "must",
  parts: [],
  conditions: [],
  type: "plover:REQUEST",
  also: [],
  mode: undefined,
  agents: ["subj"],
  patients: ["obj"],
  places: [],
  isMutual: false,
  confidence: 0.85,
};

/** Find "the council said that the rebels must leave": the council asks it of the rebels. */
export function findObligation(tree: SentenceTree, at: number): PredicateMatch | undefined {
  if (lemmaOf(tree, at) !== "must" || relationOf(tree, at) !== "aux") return undefined;
  const clause = headOf(tree, at);
  const verb = headOf(tree, clause);
  const relation = relationOf(tree, clause);
  if ((relation !== "ccomp" && relation !== "parataxis") || !claimVerbs.has(lemmaOf(tree, verb))) {
    return undefined;
  }
  const speakers = findSubject(tree, verb);
  const addressees = findSubject(tree, clause);
  const isNamed = [...speakers, ...addressees].some((head) => isNamedPhrase(tree, head));
  if (speakers.length === 0 || addressees.length === 0 || !isNamed) return undefined;
  const slots = new Map([
    ["subj", speakers],
    ["obj", addressees],
  ]);
  return { frame: { at, slots }, sense: DEMAND, confidence: DEMAND.confidence };
}

const isNamedPhrase = (tree: SentenceTree, head: number): boolean =>
  isCapitalised(tree, head) ||
  childrenBy(tree, head, "amod", "compound", "nmod:poss", "nmod").some((child) =>
    isCapitalised(tree, child),
  );

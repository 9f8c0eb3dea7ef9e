import {
  caseOf,
  childBy,
  childrenBy,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { findSubject } from "../../text/subjects.ts";
import type { Clusters } from "./clusters.ts";
import type { Candidate } from "./mention.ts";
import { isBeforeItsArea } from "./place-nouns.ts";

/** Join what the sentence itself says to be the same: appositions and "X is a Y". */
export function joinByStructure(clusters: Clusters): void {
  for (const candidate of clusters.candidates) {
    joinApposition(clusters, candidate);
    joinPredicate(clusters, candidate);
  }
}

/** "Choe Son Hui, the foreign minister", "the foreign minister, Choe Son Hui". */
function joinApposition(clusters: Clusters, candidate: Candidate): void {
  const { tree, outer } = candidate;
  const relation = relationOf(tree, outer);
  const governor = clusters.at(tree.sentence, headOf(tree, outer));
  if (!governor || candidate.form === "pronoun" || governor.form === "pronoun") return;
  if (relation !== "appos" && !(LOOSE.has(relation) && followsComma(tree, candidate, governor)))
    return;
  if (candidate.form === "name" && governor.form === "name") return;
  if (candidate.form === "name" && isBeforeItsArea(governor, candidate)) return;
  const isKnown = candidate.type !== undefined && governor.type !== undefined;
  const isPair = candidate.form === "nominal" && governor.form === "nominal";
  if (!isKnown && !isPair && !isNamedThing(candidate, governor)) return;
  if (!clusters.canJoin(governor, candidate)) return;
  clusters.join(governor, candidate, `stands beside “${textOf(governor)}”`);
  for (const each of [governor, candidate]) if (each.form === "nominal") clusters.noteRole(each);
}

/** "Ada Lovelace, the voice of …": a description by a thing's name, right behind the comma. */
const isNamedThing = (candidate: Candidate, governor: Candidate): boolean =>
  governor.form === "name" &&
  candidate.form === "nominal" &&
  candidate.determiner === "definite" &&
  candidate.span.start === governor.span.end + 2;

/** Relations that the parser gives to an apposition when it is unsure. */
const LOOSE: ReadonlySet<string> = new Set(["list", "parataxis", "nmod:unmarked", "dep"]);

function followsComma(tree: SentenceTree, candidate: Candidate, governor: Candidate): boolean {
  if (candidate.type !== "person" || governor.type !== "person") return false;
  const between = tree.text.slice(governor.span.end, candidate.span.start);
  return /^, (?:(?:an?|the|his|her|its|their) )?$/.test(between);
}

/** "Merkel is the chancellor", "she became a lawyer": what a verb says of its subject. */
function joinPredicate(clusters: Clusters, predicate: Candidate): void {
  const { tree, outer } = predicate;
  if (predicate.form === "pronoun" || isNegated(tree, outer)) return;
  const subject = subjectOf(predicate);
  const topic = subject === undefined ? undefined : clusters.at(tree.sentence, subject);
  if (!topic || !clusters.canJoin(topic, predicate)) return;
  if (topic.form === "pronoun" && predicate.type !== "person") return;
  clusters.join(topic, predicate, `is said to be “${textOf(predicate)}”`);
  if (predicate.form === "nominal") clusters.noteRole(predicate);
}

/** The subject of which a noun is said: with "be", or as the object of "become" or behind "as". */
function subjectOf(predicate: Candidate): number | undefined {
  const { tree, outer } = predicate;
  const copula = childBy(tree, outer, "cop");
  if (copula !== undefined) {
    const isBare = predicate.form === "nominal" && predicate.determiner === "none";
    if (isBare || lemmaOf(tree, copula) !== "be") return undefined;
    return childBy(tree, outer, "case", "mark") === undefined
      ? childrenBy(tree, outer, "nsubj")[0]
      : undefined;
  }
  const verb = headOf(tree, outer);
  const isObject = relationOf(tree, outer) === "obj" || relationOf(tree, outer) === "xcomp";
  const isSaid =
    (isObject && BECOMING.has(lemmaOf(tree, verb)) && caseOf(tree, outer) === "") ||
    (SERVING.has(lemmaOf(tree, verb)) && caseOf(tree, outer) === "as");
  if (!isSaid || predicate.type !== "person" || isNegated(tree, verb)) return undefined;
  return findSubject(tree, verb)[0];
}

const BECOMING: ReadonlySet<string> = new Set(["become", "remain"]);
const SERVING: ReadonlySet<string> = new Set(
  "serve work act begin start continue return".split(" "),
);

const isNegated = (tree: SentenceTree, at: number): boolean =>
  childrenBy(tree, at, "advmod", "det", "aux").some((child) =>
    /^(?:not|n't|n’t|never|no|may|might|could|would)$/.test(lemmaOf(tree, child)),
  );

/** The text of a mention in one line, for a reason. */
export const textOf = ({ tree, span }: Candidate): string =>
  tree.text.slice(span.start, span.end).replace(/\s+/g, " ").slice(0, 60);

/** Whether a mention is the subject of a verb. */
export const isSubject = ({ tree, outer }: Candidate): boolean =>
  relationOf(tree, outer).startsWith("nsubj") &&
  uposOf(tree, outer) !== "" &&
  wordOf(tree, outer) !== "";

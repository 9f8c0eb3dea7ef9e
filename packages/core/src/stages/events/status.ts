import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import {
  claimVerbs,
  conditionMarks,
  futureAuxiliaries,
  negations,
  planNouns,
  planVerbs,
  possibleAuxiliaries,
  wishNouns,
  wishVerbs,
} from "./claim-words.ts";
import { isToClause } from "./claims.ts";

/** What the grammar around a predicate says about whether it happens. */
export type Mood = {
  readonly isHypothetical: boolean;
  readonly isPlanned: boolean;
  readonly isNegated: boolean;
  readonly why: readonly string[];
};

/** Read the mood of a predicate from its own clause up to the clause that reports it. */
export function readMood(tree: SentenceTree, at: number): Mood {
  const why: string[] = [];
  let isHypothetical = false;
  let isPlanned = false;
  const isNegated = isNegatedAt(tree, at);
  let node = at;
  for (let steps = 0; node >= 0 && steps < 40; steps++) {
    const mood = moodAt(tree, node, node === at);
    if (mood === "hypothetical") isHypothetical = true;
    if (mood === "planned") isPlanned = true;
    if (mood) why.push(`${mood}: ${wordOf(tree, node)}`);
    if (relationOf(tree, node).startsWith("nsubj") && node === at) {
      const above = moodOfAuxiliary(tree, headOf(tree, node));
      if (above === "hypothetical") isHypothetical = true;
      if (above === "planned") isPlanned = true;
    }
    if (isBorder(tree, node)) break;
    node = headOf(tree, node);
  }
  return { isHypothetical, isPlanned, isNegated, why };
}

/** Whether what stands above a node says nothing about its mood: reports, time clauses, descriptions. */
function isBorder(tree: SentenceTree, node: number): boolean {
  const relation = relationOf(tree, node);
  const governor = lemmaOf(tree, headOf(tree, node));
  if (relation === "acl:relcl" || relation === "parataxis" || relation === "appos") return true;
  if (relation === "ccomp") return claimVerbs.has(governor) && !wishVerbs.has(governor);
  if (relation === "advcl") return !isToClause(tree, node);
  if (relation.startsWith("nsubj")) return true;
  return false;
}

function moodAt(
  tree: SentenceTree,
  node: number,
  isSelf: boolean,
): "hypothetical" | "planned" | undefined {
  const relation = relationOf(tree, node);
  const governor = headOf(tree, node);
  const governorLemma = lemmaOf(tree, governor);
  const marker = childrenBy(tree, node, "mark", "advmod").find((child) =>
    conditionMarks.has(lemmaOf(tree, child)),
  );
  if (relation.startsWith("advcl") && marker !== undefined) return "hypothetical";
  const auxiliary = moodOfAuxiliary(tree, node);
  if (auxiliary) return auxiliary;
  if (isSelf && isToClause(tree, node) && childBy(tree, node, "cop", "aux") !== undefined) {
    return "planned"; // "are to travel"
  }
  if (relation === "xcomp" || relation === "ccomp") {
    if (isToClause(tree, node) || !claimVerbs.has(governorLemma)) {
      if (PROSPECTIVE.has(governorLemma)) return "planned";
      if (planVerbs.has(governorLemma)) return "planned";
      if (wishVerbs.has(governorLemma)) return "hypothetical";
    }
    return undefined;
  }
  if (relation === "advcl" && isToClause(tree, node)) {
    return wishVerbs.has(governorLemma)
      ? "hypothetical"
      : isSelf || uposOf(tree, node) === "VERB"
        ? "planned"
        : undefined;
  }
  if (relation === "acl" && isToClause(tree, node)) {
    if (wishNouns.has(governorLemma)) return "hypothetical";
    if (planNouns.has(governorLemma)) return "planned";
    return undefined;
  }
  if (uposOf(tree, node) === "NOUN" && isSelf)
    return moodOfNoun(tree, node, relation, governorLemma);
  return undefined;
}

/** "is going to", "is about to", "is to". */
const PROSPECTIVE: ReadonlySet<string> = new Set(["go", "about", "be"]);

/** "called for an election", "a plan for talks", "the threat of war". */
function moodOfNoun(
  tree: SentenceTree,
  node: number,
  relation: string,
  governor: string,
): "hypothetical" | "planned" | undefined {
  const preposition = caseOf(tree, node);
  if (relation === "obl" || relation === "nmod") {
    if (WISH_CASES.has(preposition) && (WISHES.has(governor) || wishNouns.has(governor)))
      return "hypothetical";
    if ((preposition === "for" || preposition === "of") && planNouns.has(governor))
      return "planned";
  }
  if (relation === "obj" && WISHES.has(governor)) return "hypothetical";
  if (relation === "obj" && PLANS.has(governor)) return "planned";
  return undefined;
}

const WISH_CASES: ReadonlySet<string> = new Set(["for", "of", "to", "against"]);
const WISHES: ReadonlySet<string> = new Set(
  "call demand request seek ask urge propose appeal require want need threaten avoid prevent fear suggest".split(
    " ",
  ),
);
const PLANS: ReadonlySet<string> = new Set(
  "plan schedule promise pledge offer announce consider prepare discuss".split(" "),
);

function moodOfAuxiliary(tree: SentenceTree, node: number): "hypothetical" | "planned" | undefined {
  for (const child of childrenOf(tree, node)) {
    if (relationOf(tree, child) !== "aux") continue;
    const lemma = lemmaOf(tree, child);
    const word = wordOf(tree, child).toLowerCase();
    if (possibleAuxiliaries.has(lemma) && word !== "could") return "hypothetical";
    if (word === "could") return "hypothetical";
    if (futureAuxiliaries.has(lemma) || futureAuxiliaries.has(word)) {
      return hasCondition(tree, node) ? "hypothetical" : "planned";
    }
  }
  return undefined;
}

const hasCondition = (tree: SentenceTree, node: number): boolean =>
  childrenBy(tree, node, "advcl").some((clause) => {
    const marker = childBy(tree, clause, "mark");
    return marker !== undefined && ["if", "unless"].includes(lemmaOf(tree, marker));
  });

function isNegatedAt(tree: SentenceTree, at: number): boolean {
  const isOwn = childrenOf(tree, at).some((child) => negations.has(lemmaOf(tree, child)));
  if (isOwn) return true;
  const marker = childBy(tree, at, "mark", "case");
  if (marker !== undefined && lemmaOf(tree, marker) === "without") return true;
  const subject = childBy(tree, at, "nsubj", "nsubj:pass");
  if (
    subject !== undefined &&
    childrenOf(tree, subject).some((child) => lemmaOf(tree, child) === "no")
  )
    return true;
  const governor = headOf(tree, at);
  const relation = relationOf(tree, at);
  if (
    relation === "xcomp" &&
    childrenOf(tree, governor).some((child) => negations.has(lemmaOf(tree, child)))
  ) {
    return !claimVerbs.has(lemmaOf(tree, governor));
  }
  if (relation === "conj" && uposOf(tree, at) === "NOUN") {
    return childrenOf(tree, governor).some((child) => lemmaOf(tree, child) === "no");
  }
  return relation === "obj" && isCarriedNegation(tree, governor);
}

/** "did not hold talks": the carrier's negation is the noun's. */
const isCarriedNegation = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some((child) => negations.has(lemmaOf(tree, child)));

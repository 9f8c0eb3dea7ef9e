import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  conjunctsOf,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type SentenceTree,
  wordOf,
} from "../../text/sentence-tree.ts";
import { findOwners, findSubject, isPassive } from "../../text/subjects.ts";
import { claimNouns, claimVerbs, denialVerbs, hearsayAdverbs } from "./claim-words.ts";

/** Who answers for an event, as far as its sentence tells. */
export type Claim = {
  /** Heads of the claimants; empty where somebody claims it who is not named. */
  readonly by: readonly number[];
  readonly isDenied: boolean;
  /** The rule that found it. */
  readonly why: string;
};

/** Find the nearest claim that holds a predicate: "Kyiv says that …", "accusations that …", "according to …". */
export function findClaim(tree: SentenceTree, at: number): Claim | undefined {
  let node = at;
  for (let steps = 0; node >= 0 && steps < 60; steps++) {
    const aside = findAside(tree, node, at);
    if (aside) return aside;
    const claim = claimAbove(tree, node);
    if (claim) return claim;
    node = headOf(tree, node);
  }
  return undefined;
}

const CLAUSES: ReadonlySet<string> = new Set([
  "ccomp",
  "parataxis",
  "xcomp",
  "csubj:pass",
  "csubj",
]);

function claimAbove(tree: SentenceTree, node: number): Claim | undefined {
  const governor = headOf(tree, node);
  if (governor < 0) return undefined;
  const relation = relationOf(tree, node);
  const lemma = lemmaOf(tree, governor);
  if (CLAUSES.has(relation) && claimVerbs.has(lemma)) return claimByVerb(tree, node, governor);
  if (relation === "nsubj:pass" && HEARD.has(lemma)) {
    return {
      by: claimantsOf(tree, governor),
      isDenied: false,
      why: `subject of ${lemma} in the passive`,
    };
  }
  const isClauseOfNoun = relation === "acl" || relation === "ccomp" || relation === "acl:relcl";
  if (isClauseOfNoun && claimNouns.has(lemma) && isContentClause(tree, node)) {
    return claimByNoun(tree, governor);
  }
  const isTopic = relation === "nmod" && caseOf(tree, node) === "of" && ALLEGATIONS.has(lemma);
  if (isTopic) return claimByNoun(tree, governor);
  return claimByCharge(tree, node);
}

/** "accused him of lying", "is charged with killing": the preposition of the charge. */
const CHARGES: Readonly<Record<string, string | undefined>> = {
  accuse: "of",
  suspect: "of",
  charge: "with",
  blame: "for",
};

const CHARGE_RELATIONS: ReadonlySet<string> = new Set(["advcl", "obl", "xcomp", "acl"]);

/** What somebody is charged with; the parser may hang it on the accused. */
function claimByCharge(tree: SentenceTree, node: number): Claim | undefined {
  const relation = relationOf(tree, node);
  if (!CHARGE_RELATIONS.has(relation)) return undefined;
  const governor = headOf(tree, node);
  const verb = relation === "acl" ? headOf(tree, governor) : governor;
  const marker = childBy(tree, node, "mark", "case");
  const isCharge =
    marker === undefined
      ? lemmaOf(tree, verb) === "accuse"
      : CHARGES[lemmaOf(tree, verb)] === lemmaOf(tree, marker);
  return isCharge && tree.tokens[verb]?.upos === "VERB"
    ? { by: claimantsOf(tree, verb), isDenied: false, why: "charged with it" }
    : undefined;
}

/** Verbs whose passive leaves their subject a report: "deaths were reported". */
const HEARD: ReadonlySet<string> = new Set([
  "report",
  "allege",
  "claim",
  "suspect",
  "fear",
  "deny",
]);

const ALLEGATIONS: ReadonlySet<string> = new Set([
  "accusation",
  "allegation",
  "rumour",
  "rumor",
  "report",
]);

/** "that" as a marker, not as the subject or object of the clause. */
function isContentClause(tree: SentenceTree, clause: number): boolean {
  const marker = childBy(tree, clause, "mark");
  return (
    marker !== undefined && (lemmaOf(tree, marker) === "that" || lemmaOf(tree, marker) === "of")
  );
}

function claimByVerb(tree: SentenceTree, clause: number, verb: number): Claim | undefined {
  const lemma = lemmaOf(tree, verb);
  const relation = relationOf(tree, clause);
  const isInfinitive = isToClause(tree, clause);
  const passive = isPassive(tree, verb);
  if (relation === "xcomp" && isInfinitive && !passive) return undefined;
  if (relation === "xcomp" && !isInfinitive) return undefined;
  if (relation === "parataxis" && tree.tokens[verb]?.upos !== "VERB") return undefined;
  if (isInfinitive && ORDERS.has(lemma)) return undefined;
  return {
    by: behindNouns(tree, claimantsOf(tree, verb)),
    isDenied: denialVerbs.has(lemma),
    why: `${lemma}: clause of a verb of saying`,
  };
}

const ORDERS: ReadonlySet<string> = new Set(["tell", "expect", "warn", "propose"]);

/** "to leave", "in order to leave". */
export const isToClause = (tree: SentenceTree, clause: number): boolean =>
  childrenBy(tree, clause, "mark").some((marker) => lemmaOf(tree, marker) === "to");

/** Who says: the subject, in the passive the agent. */
function claimantsOf(tree: SentenceTree, verb: number): number[] {
  if (!isPassive(tree, verb))
    return findSubject(tree, verb).filter((head) => isClaimant(tree, head));
  const agents = childrenBy(tree, verb, "obl:agent", "obl").filter(
    (child) => caseOf(tree, child) === "by",
  );
  return agents.flatMap((agent) => conjunctsOf(tree, agent));
}

const isClaimant = (tree: SentenceTree, head: number): boolean =>
  isNominal(tree, head) && !["it", "there", "what", "this"].includes(lemmaOf(tree, head));

/** "the accusations, based on two reports, suggest that …": who stands behind a claim that claims. */
function behindNouns(tree: SentenceTree, claimants: readonly number[]): number[] {
  return claimants.flatMap((head) => {
    const behind = claimNouns.has(lemmaOf(tree, head)) ? claimByNoun(tree, head).by : [];
    return behind.length > 0 ? [...behind] : [head];
  });
}

/** Whose an accusation is: its owner, or what it is "based on". */
function claimByNoun(tree: SentenceTree, noun: number): Claim {
  const why = `${lemmaOf(tree, noun)}: clause of a noun of saying`;
  const isDenied = lemmaOf(tree, noun) === "denial";
  const basis = childrenBy(tree, noun, "acl", "advcl", "amod").find((child) =>
    BASES.has(lemmaOf(tree, child)),
  );
  const source =
    basis === undefined
      ? undefined
      : childrenBy(tree, basis, "obl", "nmod").find((child) => SOURCES.has(caseOf(tree, child)));
  if (source !== undefined) return { by: conjunctsOf(tree, source), isDenied, why };
  return { by: findOwners(tree, noun), isDenied, why };
}

const BASES: ReadonlySet<string> = new Set(["base", "based", "cite", "make"]);
const SOURCES: ReadonlySet<string> = new Set(["on", "upon", "by"]);

/** "…, police said", "according to …", "reportedly". */
function findAside(tree: SentenceTree, node: number, at: number): Claim | undefined {
  for (const child of childrenOf(tree, node)) {
    // "…, she wrote to them": that she wrote is not what she wrote.
    if (child === at) continue;
    const relation = relationOf(tree, child);
    if (
      relation === "parataxis" &&
      claimVerbs.has(lemmaOf(tree, child)) &&
      !claimsClause(tree, child)
    ) {
      const by = claimantsOf(tree, child);
      if (by.length > 0)
        return { by, isDenied: denialVerbs.has(lemmaOf(tree, child)), why: "aside of saying" };
    }
    if (relation === "advmod" && hearsayAdverbs.has(wordOf(tree, child).toLowerCase())) {
      return { by: [], isDenied: false, why: "hearsay adverb" };
    }
    if (isAccordingTo(tree, child)) {
      return { by: conjunctsOf(tree, child), isDenied: false, why: "according to" };
    }
  }
  return undefined;
}

const claimsClause = (tree: SentenceTree, verb: number): boolean =>
  childBy(tree, verb, "ccomp") !== undefined;

function isAccordingTo(tree: SentenceTree, child: number): boolean {
  if (!isNominal(tree, child)) return false;
  return childrenBy(tree, child, "case").some((marker) => {
    const lemma = lemmaOf(tree, marker);
    return lemma === "according" || lemma === "accord";
  });
}

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
  uposOf,
} from "./sentence-tree.ts";

/** Governors on the way to a borrowed subject; more than a sentence that makes sense has. */
const MAX_STEPS = 8;

const SUBJECTS = ["nsubj", "nsubj:pass", "nsubj:outer"];
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

/** Verbs whose subject, not object, is the subject of what follows: "promised them to leave". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(["promise", "threaten", "vow", "use"]);

/** Verbs that ask, make or let their object do what follows: "urged them to leave". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `ask urge tell order beg press pressure request implore beseech exhort entreat encourage advise
   instruct command direct invite persuade convince force compel allow permit enable require oblige
   lead cause prompt push help warn remind call summon appoint forbid empower authorise authorize
   expect pressure lobby petition task inspire motivate`.split(/\s+/),
);

const isReason = (tree: SentenceTree, at: number): boolean =>
  tree.tokens[at]?.xpos === "VBG" &&
  childrenBy(tree, at, "mark").some((marker) => ["for", "of"].includes(lemmaOf(tree, marker)));

const hasTo = (tree: SentenceTree, at: number): boolean =>
  childrenBy(tree, at, "mark").some((marker) => lemmaOf(tree, marker) === "to");

/** Whether a verb form is passive: "was arrested", "the man arrested there". */
export function isPassive(tree: SentenceTree, at: number): boolean {
  const children = childrenOf(tree, at);
  let hasAuxiliary = false;
  for (const child of children) {
    const relation = relationOf(tree, child);
    if (relation === "aux:pass" || relation === "nsubj:pass" || relation === "obl:agent")
      return true;
    if (relation === "aux" || relation === "cop") hasAuxiliary = true;
    if (relation === "obj" || relation === "ccomp") return false;
  }
  if (hasAuxiliary || tree.tokens[at]?.xpos !== "VBN") return false;
  const relation = relationOf(tree, at);
  if (relation === "conj") return isPassive(tree, headOf(tree, at));
  return true;
}

/** The heads of a verb's grammatical subject, its own or the one it borrows from a governor. */
export function findSubject(tree: SentenceTree, at: number, steps = 0): number[] {
  const own = childrenBy(tree, at, ...SUBJECTS).find((child) => !isExpletive(tree, child));
  if (own !== undefined) return resolveRelative(tree, own, at);
  const head = headOf(tree, at);
  if (head < 0 || steps >= MAX_STEPS) return [];
  const relation = relationOf(tree, at);
  if (relation === "acl" || relation === "acl:relcl") return subjectOfNounClause(tree, at, steps);
  if (relation === "conj") return findSubject(tree, head, steps + 1);
  if (relation === "xcomp") return subjectByControl(tree, head, steps);
  if (relation === "advcl" || (relation === "ccomp" && !hasFiniteMark(tree, at))) {
    if (OBJECT_CONTROL.has(lemmaOf(tree, head)) && hasTo(tree, at)) {
      return subjectByControl(tree, head, steps);
    }
    // "blamed him for leaving", "found her guilty of leaving": whom the verb is about leaves.
    const object = childBy(tree, head, "obj");
    if (object !== undefined && object < at && isReason(tree, at)) return conjunctsOf(tree, object);
    const told = toldBefore(tree, at, head);
    if (told !== undefined) return findSubject(tree, told, steps + 1);
    return isNominal(tree, head) && childBy(tree, head, "cop") === undefined
      ? []
      : findSubject(tree, head, steps + 1);
  }
  if (relation === "parataxis" || relation === "dep") return [];
  return [];
}

/** Verbs whose participle goes on with what somebody says: "…, he said, adding that …". */
const REPORTING: ReadonlySet<string> = new Set(
  `add argue say cite emphasise emphasize note suggest announce warn call describe urge claim insist
   stress ask refer point quote tell explain recall promise vow pledge accuse blame criticise criticize
   reiterate repeat predict go reveal confirm declare express state use make speak mention praise
   thank compare joke conclude continue`.split(/\s+/),
);

/** "A quake hit the town, police said, killing two": what follows a cue in the middle goes on with what is told. */
function toldBefore(tree: SentenceTree, at: number, cue: number): number | undefined {
  if (relationOf(tree, at) !== "advcl" || at < cue || REPORTING.has(lemmaOf(tree, at)))
    return undefined;
  const isAside = relationOf(tree, cue) === "parataxis" && headOf(tree, cue) < cue;
  return isAside
    ? headOf(tree, cue)
    : childrenBy(tree, cue, "ccomp", "parataxis").find(
        (child) => child < cue && uposOf(tree, child) === "VERB",
      );
}

const isExpletive = (tree: SentenceTree, at: number): boolean =>
  lemmaOf(tree, at) === "there" || relationOf(tree, at) === "expl";

const hasFiniteMark = (tree: SentenceTree, at: number): boolean =>
  childBy(tree, at, "aux", "cop") !== undefined;

/** "the man who left": the pronoun gives way to the noun that the clause describes. */
export function resolveRelative(tree: SentenceTree, pronoun: number, verb: number): number[] {
  const clause = clauseOfNoun(tree, verb);
  if (clause === undefined || !RELATIVE_PRONOUNS.has(lemmaOf(tree, pronoun))) {
    return conjunctsOf(tree, pronoun);
  }
  return uposOf(tree, pronoun) === "DET"
    ? conjunctsOf(tree, pronoun)
    : conjunctsOf(tree, headOf(tree, clause));
}

/** The clause of a noun in which a verb stands, through coordination: "who came and saw". */
function clauseOfNoun(tree: SentenceTree, verb: number): number | undefined {
  let node = verb;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const relation = relationOf(tree, node);
    if (relation === "acl" || relation === "acl:relcl") {
      return isNominal(tree, headOf(tree, node)) ? node : undefined;
    }
    if (relation !== "conj") return undefined;
    node = headOf(tree, node);
  }
  return undefined;
}

function subjectByControl(tree: SentenceTree, head: number, steps: number): number[] {
  if (!SUBJECT_CONTROL.has(lemmaOf(tree, head))) {
    const object = childBy(tree, head, "obj", "iobj");
    if (object !== undefined) return conjunctsOf(tree, object);
  }
  return findSubject(tree, head, steps + 1);
}

/** "a plan to leave": who has the plan; "the people leaving": the people. */
function subjectOfNounClause(tree: SentenceTree, at: number, steps: number): number[] {
  const noun = headOf(tree, at);
  // "a policy of turning away": what a common noun's infinitive or gerund tells is not done by the noun.
  const isNamed =
    (uposOf(tree, noun) === "PROPN" && !lemmaOf(tree, noun).endsWith("day")) ||
    uposOf(tree, noun) === "PRON";
  const isBare =
    childBy(tree, at, "mark") === undefined || relationOf(tree, at) === "acl:relcl" || isNamed;
  if (isBare) return conjunctsOf(tree, noun);
  const outer = outermost(tree, noun);
  const governor = headOf(tree, outer);
  if (relationOf(tree, noun) === "obj" && OBJECT_CONTROL.has(lemmaOf(tree, governor)))
    return conjunctsOf(tree, noun);
  const named = childrenBy(tree, noun, "nmod").find(
    (child) => child < at && caseOf(tree, child) === "for",
  );
  if (named !== undefined) return conjunctsOf(tree, named);
  const owners = findOwners(tree, noun);
  if (owners.length > 0) return owners;
  const isArgument = ["obj", "obl", "xcomp", "nsubj:pass", "root"].includes(
    relationOf(tree, outer),
  );
  return isArgument && governor >= 0 ? findSubject(tree, governor, steps + 1) : [];
}

/** "25 years in prison for stealing": the noun on which the others hang. */
function outermost(tree: SentenceTree, noun: number): number {
  let node = noun;
  for (let steps = 0; steps < MAX_STEPS && relationOf(tree, node) === "nmod"; steps++)
    node = headOf(tree, node);
  return node;
}

/** Whose a noun is: "Moscow's plan", "the Russian plan", "the plan of the ministers", "a plan by Moscow". */
export function findOwners(tree: SentenceTree, noun: number): number[] {
  const possessor = findPossessor(tree, noun);
  if (possessor !== undefined) return conjunctsOf(tree, possessor);
  const complement = childrenBy(tree, noun, "nmod").find((child) =>
    OWNER_CASES.has(caseOf(tree, child)),
  );
  return complement === undefined ? [] : conjunctsOf(tree, complement);
}

/**
 * The possessor of a noun, its own or, where it has no determiner, that of the noun it is joined to:
 * "Moscow's first offer and second offer".
 */
export function findPossessor(tree: SentenceTree, noun: number): number | undefined {
  const own = childBy(tree, noun, "nmod:poss");
  const isBare = relationOf(tree, noun) === "conj" && childBy(tree, noun, "det") === undefined;
  return own ?? (isBare ? childBy(tree, headOf(tree, noun), "nmod:poss") : undefined);
}

const OWNER_CASES: ReadonlySet<string> = new Set(["by", "of", "from"]);

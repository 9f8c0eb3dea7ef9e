import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  conjunctsOf,
  headOf,
  isCapitalised,
  isNominal,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { findPossessor, findSubject, isPassive, resolveRelative } from "../../text/subjects.ts";
import { carriers, inverseCarriers } from "./light-verbs.ts";
import { isTimeWord } from "./time-words.ts";

/** The participants of a predicate by where they stand, voice and control undone; heads of noun phrases. */
export type Frame = {
  readonly at: number;
  /** The word that names the event, where it is not the predicate itself. */
  readonly trigger?: number;
  /** `subj`, `obj`, `iobj`, `comp`, `poss`, `mod`, or a preposition, each with its heads. */
  readonly slots: ReadonlyMap<string, readonly number[]>;
};

/** The heads in a slot. */
export const inSlot = (frame: Frame, slot: string): readonly number[] =>
  frame.slots.get(slot) ?? [];

/** Read the participants of a verb. */
export function readVerbFrame(tree: SentenceTree, at: number): Frame {
  const slots = new Map<string, number[]>();
  const passive = isPassive(tree, at);
  const subject = findSubject(tree, at).filter((head) => !isTimeWord(tree, head));
  const isRecipient = passive && childBy(tree, at, "obj") !== undefined;
  add(slots, isRecipient ? "iobj" : passive ? "obj" : "subj", subject);
  for (const child of childrenOf(tree, at)) addVerbDependant(tree, { slots, at, child, passive });
  addGap(tree, at, slots);
  if (!passive && !slots.has("obj")) add(slots, "obj", sharedObject(tree, at));
  for (const object of slots.get("obj") ?? []) addComplementsOf(tree, object, slots, "obl-");
  return { at, slots };
}

/** "arrested and questioned the student": the object that stands behind the last of several verbs. */
function sharedObject(tree: SentenceTree, at: number): number[] {
  const verbs = relationOf(tree, at) === "conj" ? [headOf(tree, at)] : childrenBy(tree, at, "conj");
  for (const verb of verbs) {
    const object = childBy(tree, verb, "obj");
    const last = Math.max(at, verb);
    const isClose = last - Math.min(at, verb) <= 3 && childBy(tree, last, "nsubj") === undefined;
    if (object !== undefined && object > last && isClose && childBy(tree, last, "cc") !== undefined)
      return conjunctsOf(tree, object);
  }
  return [];
}

type Dependant = {
  readonly slots: Map<string, number[]>;
  readonly at: number;
  readonly child: number;
  readonly passive: boolean;
};

function addVerbDependant(tree: SentenceTree, { slots, at, child, passive }: Dependant): void {
  const relation = relationOf(tree, child);
  if (relation === "obj" || relation === "iobj") {
    const payer = payerIn(tree, child);
    if (payer !== undefined) add(slots, "iobj", [payer]);
    const heads = resolveRelative(tree, child, at);
    add(slots, relation, heads);
    return;
  }
  if (relation === "xcomp" || relation === "ccomp") {
    add(slots, "comp", [child]);
    // "The aim is to win, she told us": what is said before the verb asks for nothing.
    if (child > at && isInfinitive(tree, child)) add(slots, "inf", [child]);
    return;
  }
  const isOblique = relation.startsWith("obl") || relation === "nmod" || relation === "dep";
  if (!isOblique || !isNominal(tree, child)) return;
  if (isTimeWord(tree, child)) {
    // "on Monday in Oslo": the place hangs on the day.
    addComplementsOf(tree, child, slots, "");
    return;
  }
  const preposition = caseOf(tree, child);
  const isAgent = relation === "obl:agent" || (passive && preposition === "by");
  add(slots, isAgent ? "subj" : preposition, conjunctsOf(tree, child));
}

/** "fined Google 2.4 billion euros": the name that the tree takes for a part of the sum. */
const payerIn = (tree: SentenceTree, sum: number): number | undefined =>
  childrenBy(tree, sum, "compound", "nmod:unmarked", "nmod:desc").find(
    (child) =>
      uposOf(tree, child) === "PROPN" && child < sum && /^[$€£¥\d]/u.test(wordOf(tree, child + 1)),
  );

const isInfinitive = (tree: SentenceTree, clause: number): boolean =>
  childrenBy(tree, clause, "mark").some((marker) => lemmaOf(tree, marker) === "to");

/** "the clock that he made", "the ban imposed": the noun that a clause describes fills its gap. */
function addGap(tree: SentenceTree, at: number, slots: Map<string, number[]>): void {
  const relation = relationOf(tree, at);
  if (relation !== "acl:relcl" && relation !== "acl") return;
  const noun = headOf(tree, at);
  const isFilled = ["subj", "obj"].some((slot) => slots.get(slot)?.includes(noun));
  if (isFilled || slots.has("obj") || !isNominal(tree, noun)) return;
  if (childBy(tree, at, "nsubj") !== undefined) add(slots, "obj", conjunctsOf(tree, noun));
}

/** Read the participants of a noun that names an event, those of the verb that carries it included. */
export function readNounFrame(tree: SentenceTree, at: number): Frame {
  const slots = new Map<string, number[]>();
  addComplementsOf(tree, at, slots, "");
  for (const child of childrenOf(tree, at)) {
    const relation = relationOf(tree, child);
    if (isNamingModifier(tree, child)) add(slots, "mod", [child]);
    if (relation === "acl") add(slots, "comp", [child]);
    // "Apple has been in talks": who is in it acts.
    if (relation === "nsubj" && caseOf(tree, at) === "in")
      add(slots, "subj", conjunctsOf(tree, child));
  }
  const possessor = findPossessor(tree, at);
  if (possessor !== undefined) add(slots, "poss", conjunctsOf(tree, possessor));
  addCarrier(tree, at, slots);
  return { at, slots };
}

/** "Russian", "U.S.", "police" before a noun: who acts, as an adjective or a compound. */
function isNamingModifier(tree: SentenceTree, at: number): boolean {
  const relation = relationOf(tree, at);
  if (relation !== "amod" && relation !== "compound" && relation !== "nmod:desc") return false;
  return isCapitalised(tree, at) || ACTING_COMPOUNDS.has(lemmaOf(tree, at));
}

const ACTING_COMPOUNDS: ReadonlySet<string> = new Set(
  "police army rebel government opposition militant insurgent court student worker union crowd mob".split(
    " ",
  ),
);

/** Prepositional complements of a noun, under their preposition with a prefix. */
function addComplementsOf(
  tree: SentenceTree,
  noun: number,
  slots: Map<string, number[]>,
  prefix: string,
): void {
  for (const child of childrenBy(tree, noun, "nmod", "obl", "acl")) {
    const preposition = caseOf(tree, child);
    if (preposition !== "" && isNominal(tree, child) && !isTimeWord(tree, child)) {
      add(slots, prefix + preposition, conjunctsOf(tree, child));
    }
  }
}

function addCarrier(tree: SentenceTree, at: number, slots: Map<string, number[]>): void {
  const relation = relationOf(tree, at);
  const verb = headOf(tree, at);
  if (relation === "conj" && isNominal(tree, verb)) {
    addCarrier(tree, verb, slots);
    return;
  }
  if (verb < 0 || (uposOf(tree, verb) !== "VERB" && uposOf(tree, verb) !== "AUX")) return;
  const lemma = lemmaOf(tree, verb);
  const isCarried =
    relation === "obj" || relation === "nsubj:pass" || relation === "obl" || relation === "xcomp";
  if (!isCarried) return;
  const hasSource = (slots.get("from") ?? []).length > 0;
  if (inverseCarriers.has(lemma) && (hasSource || !carriers.has(lemma))) {
    addObliques(tree, verb, at, slots);
    add(slots, "obj", findSubject(tree, verb));
    return;
  }
  if (!carriers.has(lemma)) return;
  const passive = isPassive(tree, verb);
  if (passive || relation === "nsubj:pass") addPassiveAgent(tree, verb, slots);
  else {
    const subject = findSubject(tree, verb).filter((head) => head !== at);
    add(slots, "subj", subject);
  }
  const indirect = childBy(tree, verb, "iobj");
  if (indirect !== undefined && indirect !== at) add(slots, "iobj", conjunctsOf(tree, indirect));
  addObliques(tree, verb, at, slots);
}

function addPassiveAgent(tree: SentenceTree, verb: number, slots: Map<string, number[]>): void {
  for (const child of childrenBy(tree, verb, "obl", "obl:agent", "nmod")) {
    if (caseOf(tree, child) === "by") add(slots, "subj", conjunctsOf(tree, child));
  }
}

function addObliques(
  tree: SentenceTree,
  verb: number,
  except: number,
  slots: Map<string, number[]>,
): void {
  for (const child of childrenBy(tree, verb, "obl", "obl:unmarked", "nmod")) {
    const preposition = caseOf(tree, child);
    const isNamed = isNominal(tree, child) && !isTimeWord(tree, child);
    if (child !== except && preposition !== "" && isNamed) {
      add(slots, preposition, conjunctsOf(tree, child));
    }
  }
}

function add(slots: Map<string, number[]>, slot: string, heads: readonly number[]): void {
  if (heads.length === 0) return;
  const known = slots.get(slot);
  if (!known) {
    slots.set(slot, [...heads]);
    return;
  }
  for (const head of heads) if (!known.includes(head)) known.push(head);
}

import {
  childrenBy,
  headOf,
  isCapitalised,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import type { EntityLookup } from "./entity-lookup.ts";
import { type Frame, inSlot, readNounFrame, readVerbFrame } from "./frames.ts";
import { sensesOf } from "./lexicon.ts";
import { lightVerbs } from "./light-verbs.ts";
import { contentHead, isActor, matchPredicate } from "./match-predicate.ts";
import { findObligation } from "./obligations.ts";
import type { PredicateMatch } from "./predicate-match.ts";
import type { PredicateKind, PredicateSense } from "./predicate-sense.ts";
import { isTimeWord } from "./time-words.ts";

/** Matches less sure than this are left out. */
const LEAST_CONFIDENCE = 0.5;

type Context = { readonly tree: SentenceTree; readonly lookup: EntityLookup };

/** Find the words of a sentence that name events, in order. */
export function findPredicates(tree: SentenceTree, lookup: EntityLookup): PredicateMatch[] {
  const context = { tree, lookup };
  const found = new Map<number, PredicateMatch>();
  const consumed = new Set<number>();
  tree.tokens.forEach((_, at) => {
    const kind = kindOf(tree, at);
    if (kind === undefined) return;
    const match = kind === "aux" ? findObligation(tree, at) : matchAt(context, at, kind);
    if (!match || meansElse(context, match)) return;
    for (const head of consumedBy(tree, match)) consumed.add(head);
    found.set(at, match);
  });
  return [...found.values()]
    .filter(({ frame }) => !consumed.has(frame.at))
    .map((match) => moveToNoun(tree, match))
    .filter(({ sense, confidence }) => sense.type !== "none" && confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => a.frame.at - b.frame.at);
}

function matchAt(context: Context, at: number, kind: PredicateKind): PredicateMatch | undefined {
  const { tree } = context;
  const senses = sensesOf(kind, lemmaOf(tree, at));
  if (senses.length === 0) return undefined;
  const frame = kind === "noun" ? readNounFrame(tree, at) : readVerbFrame(tree, at);
  const sense = matchPredicate(context, frame, senses);
  if (!sense) return undefined;
  const voiced = isHeadlinePassive(tree, frame, sense) ? toPassive(frame) : frame;
  return { frame: voiced, sense, confidence: confidenceOf(context, voiced, sense) };
}

/** "Two men arrested after raid": a headline's passive without its auxiliary. */
function isHeadlinePassive(tree: SentenceTree, frame: Frame, sense: PredicateSense): boolean {
  const { slots, at } = frame;
  if (sense.kind !== "verb" || sense.patients[0] !== "obj" || slots.has("obj")) return false;
  if (!slots.has("subj") || slots.has("comp") || uposOf(tree, tree.tokens.length - 1) === "PUNCT")
    return false;
  const xpos = tree.tokens[at]?.xpos;
  const hasAuxiliary = tree.children[at]?.some((child) =>
    relationOf(tree, child).startsWith("aux"),
  );
  const isBare = sense.patients.every(
    (slot) => slot === "obj" || !slots.has(slot) || PLACES.has(slot),
  );
  return (xpos === "VBD" || xpos === "VBN") && !hasAuxiliary && isBare;
}

const PLACES: ReadonlySet<string> = new Set(["in", "for", "at", "over"]);

function toPassive(frame: Frame): Frame {
  const slots = new Map(frame.slots);
  slots.set("obj", inSlot(frame, "subj"));
  const agents = inSlot(frame, "by");
  if (agents.length > 0) slots.set("subj", agents);
  else slots.delete("subj");
  return { ...frame, slots };
}

function kindOf(tree: SentenceTree, at: number): PredicateKind | "aux" | undefined {
  const upos = uposOf(tree, at);
  const relation = relationOf(tree, at);
  if (isTimeWord(tree, at) || (upos === "VERB" && isInCompound(tree, at))) return undefined;
  if (isFutureOf(tree, at)) return undefined;
  if (upos === "AUX") return "aux";
  if (upos === "ADJ") return relation === "amod" && !isToldOfBodies(tree, at) ? undefined : "adj";
  if (upos === "VERB") return relation === "amod" && isIdleModifier(tree, at) ? undefined : "verb";
  if (upos !== "NOUN" && upos !== "PROPN") return undefined;
  return IDLE_NOUNS.has(relation) || isInPhrase(tree, at) ? undefined : "noun";
}

/** "president-elect", "state-run": what stands behind a hyphen tells nothing of its own. */
const isInCompound = (tree: SentenceTree, at: number): boolean =>
  wordOf(tree, at - 1) === "-" &&
  tree.tokens[at - 1]?.span.end === tree.tokens[at]?.span.start &&
  tree.tokens[at - 1]?.span.start === tree.tokens[at - 2]?.span.end;

/** "two dead men"; no "Dead Sea". */
const isToldOfBodies = (tree: SentenceTree, at: number): boolean =>
  lemmaOf(tree, at) === "dead" && (at === 0 || !isCapitalised(tree, at));

/** "in charge of a club", "free of charge": set phrases in which a noun tells no event. */
const isInPhrase = (tree: SentenceTree, at: number): boolean =>
  SET_PHRASES.has(`${wordOf(tree, at - 1)} ${wordOf(tree, at)}`.toLowerCase());

const SET_PHRASES: ReadonlySet<string> = new Set([
  "in charge",
  "of charge",
  "at issue",
  "in demand",
]);

/** The "going" of "are going to close": it goes nowhere. */
const isFutureOf = (tree: SentenceTree, at: number): boolean =>
  wordOf(tree, at).toLowerCase() === "going" &&
  childrenBy(tree, at, "xcomp").some((verb) =>
    childrenBy(tree, verb, "mark").some((mark) => mark === at + 1),
  );

const IDLE_NOUNS: ReadonlySet<string> = new Set([
  "compound",
  "flat",
  "amod",
  "nmod:desc",
  "fixed",
  "case",
]);

/** "applied science", "a convincing case": participles that only describe. */
const isIdleModifier = (tree: SentenceTree, at: number): boolean =>
  tree.tokens[at]?.xpos !== "VBN" || !TOLD_AS_MODIFIER.has(lemmaOf(tree, at));

const TOLD_AS_MODIFIER: ReadonlySet<string> = new Set(
  "rescue kill injure wound arrest detain jail murder kidnap release abduct sack slay imprison bomb".split(
    " ",
  ),
);

/** A noun that decided the meaning of its verb names no event of its own: the aid of "suspended aid". */
function consumedBy(tree: SentenceTree, { frame, sense }: PredicateMatch): number[] {
  if (sense.kind === "noun") return [];
  return sense.conditions
    .filter(({ slot, lemmas }) => slot !== "subj" && !lemmas.has("ban") && !lemmas.has("demand"))
    .flatMap(({ slot, lemmas }) => {
      const heads = slot === "any" ? [...frame.slots.values()].flat() : inSlot(frame, slot);
      return heads.filter((head) => lemmas.has(lemmaOf(tree, contentHead(tree, head))));
    });
}

/** "the air strikes continued": a noun that means something else with its modifiers does not make its verb's meaning. */
function meansElse(context: Context, match: PredicateMatch): boolean {
  return consumedBy(context.tree, match).some((head) => {
    const noun = uposOf(context.tree, head) === "NOUN" ? matchAt(context, head, "noun") : undefined;
    return (
      noun !== undefined && noun.sense.parts.length > 0 && noun.sense.type !== match.sense.type
    );
  });
}

/** "carried out an attack", "committed suicide": the noun is the trigger, not the verb that carries it. */
function moveToNoun(tree: SentenceTree, match: PredicateMatch): PredicateMatch {
  const { frame, sense } = match;
  if (sense.kind !== "verb" || !lightVerbs.has(lemmaOf(tree, frame.at))) return match;
  const noun = consumedBy(tree, match).find(
    (head) => uposOf(tree, head) === "NOUN" && sensesOf("noun", lemmaOf(tree, head)).length > 0,
  );
  return noun === undefined ? match : { ...match, frame: { ...frame, trigger: noun } };
}

/** Predicates near the top of the sentence are what it tells first; bare nouns and idle subjects tell least. */
function confidenceOf(context: Context, frame: Frame, sense: PredicateSense): number {
  const { tree } = context;
  let depth = 0;
  for (let node = headOf(tree, frame.at); node >= 0 && depth < 10; depth++)
    node = headOf(tree, node);
  const hasAgent = sense.agents.some((slot) => inSlot(frame, slot).length > 0);
  const hasPatient = [...sense.patients, ...sense.places].some(
    (slot) => inSlot(frame, slot).length > 0,
  );
  let value = sense.confidence * (1 - 0.015 * depth);
  if (!hasPatient) value *= 0.9;
  if (sense.kind === "noun" && !hasAgent && !hasPatient) value *= 0.8;
  if (sense.type.startsWith("plover:") && hasIdleSubject(context, frame)) value *= 0.65;
  // A sense may be surer than sure, to win over others of its word.
  return Math.min(1, Math.round(value * 100) / 100);
}

/** PLOVER's acts are done by people and institutions: "the movement helped" is none. */
function hasIdleSubject({ tree, lookup }: Context, frame: Frame): boolean {
  const subjects = inSlot(frame, "subj");
  return (
    subjects.length > 0 && subjects.every((head) => !isActor(tree, lookup, contentHead(tree, head)))
  );
}

import type { Event, Participant } from "../../model/event.ts";
import {
  caseOf,
  childrenOf,
  conjunctsOf,
  isCapitalised,
  isNominal,
  lemmaOf,
  phraseSpan,
  relationOf,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import { findSubject } from "../../text/subjects.ts";
import { type EntityLookup, entityAt, isPlace, isWhere, typeAt } from "./entity-lookup.ts";
import { type Frame, inSlot } from "./frames.ts";
import { contentHead, isActor } from "./match-predicate.ts";
import { isOfClass } from "./noun-classes.ts";
import type { PredicateSense } from "./predicate-sense.ts";

/** The participants of one event. */
export type Participants = {
  readonly agents: Participant[];
  readonly patients: Participant[];
  readonly others: NonNullable<Event["others"]>;
};

type Source = {
  readonly tree: SentenceTree;
  readonly lookup: EntityLookup;
  readonly frame: Frame;
  readonly sense: PredicateSense;
};

/** Fill an event's roles from its predicate's frame. */
export function findParticipants(source: Source): Participants {
  const { tree, lookup, frame, sense } = source;
  const doers = fillFirst(frame, sense.agents);
  const agents = doers.filter((head) => !isCause(source, head));
  const acted = fillPatients(tree, frame, sense).filter(({ head }) => !agents.includes(head));
  const patients = whomOf(source, acted);
  const taken = new Set([...agents, ...patients]);
  const toParticipant = (head: number): Participant => participantAt(tree, lookup, head);
  const named = findOthers(tree, frame, taken);
  for (const head of doers) if (!taken.has(head)) named.set(head, "cause");
  for (const slot of sense.places)
    for (const head of inSlot(frame, slot)) if (!taken.has(head)) named.set(head, roleOf(slot));
  for (const { head, slot } of acted) if (!taken.has(head)) named.set(head, roleOf(slot));
  const others = [...named]
    .toSorted(([a], [b]) => a - b)
    .map(([head, role]) => ({ role, ...toParticipant(head) }));
  const counterparts =
    sense.isMutual && agents.length > 1
      ? agents.map((head) => ({ role: "counterpart", ...toParticipant(head) }))
      : [];
  return {
    agents: eachOnce(agents.map(toParticipant)),
    patients: eachOnce(patients.map(toParticipant)),
    others: [...counterparts, ...others],
  };
}

/** The parts of a name that the parser took apart are one participant. */
const eachOnce = (participants: readonly Participant[]): Participant[] =>
  participants.filter(
    ({ entity }, at) =>
      entity === undefined || participants.findIndex((other) => other.entity === entity) === at,
  );

/** A noun phrase as a participant, with the entity that its head names. */
export function participantAt(tree: SentenceTree, lookup: EntityLookup, head: number): Participant {
  const span = phraseSpan(tree, head);
  const entity = entityAt(tree, lookup, head);
  return entity === undefined ? { span } : { entity, span };
}

/** The heads in the first slot that has any. */
function fillFirst(frame: Frame, slots: readonly string[]): readonly number[] {
  for (const slot of slots) {
    const heads = inSlot(frame, slot);
    if (heads.length > 0) return heads;
  }
  return [];
}

/** A storm kills, but it is not who does it. */
function isCause({ tree, lookup }: Source, head: number): boolean {
  const content = contentHead(tree, head);
  const isForce = isOfClass(lemmaOf(tree, content), "NATURE");
  const type = typeAt(lookup, tree.tokens[content]?.span.start ?? -1);
  return isForce && (type === undefined || type === "event" || type === "other");
}

type Filler = { readonly head: number; readonly slot: string };

/** The heads in all slots of patients; a complement clause gives its own subject. */
function fillPatients(tree: SentenceTree, frame: Frame, sense: PredicateSense): Filler[] {
  const found = new Map<number, string>();
  const carried = sense.kind === "noun" ? CARRIED : ["iobj"];
  for (const slot of [...carried, ...sense.patients]) {
    const heads = slot === "comp" ? inComplement(tree, frame) : inSlot(frame, slot);
    const own = heads.length > 0 || slot === "obj" ? heads : inSlot(frame, `obl-${slot}`);
    for (const head of own) if (!found.has(head)) found.set(head, slot);
  }
  return [...found].map(([head, slot]) => ({ head, slot }));
}

/** "gave them support", "drew praise": who gets a noun's act from the verb that carries it. */
const CARRIED = ["iobj", "obj"];

/** Prepositions behind which a place is where something is done, never to whom. */
const WHERE: ReadonlySet<string> = new Set(["in", "at", "near"]);

/** Who is acted on: no place where it happens or to which it leads, and of several slots the first with an actor. */
function whomOf({ tree, lookup, sense }: Source, fillers: readonly Filler[]): number[] {
  const isSomewhere = ({ head, slot }: Filler): boolean =>
    sense.places.includes(slot)
      ? isWhere(tree, lookup, head, slot)
      : WHERE.has(slot) && isPlace(tree, lookup, head);
  const acted = fillers.filter((filler) => !isSomewhere(filler));
  const first =
    acted.find(({ head }) => isActor(tree, lookup, contentHead(tree, head))) ?? acted[0];
  return acted
    .filter(
      ({ slot }) =>
        slot === first?.slot || [sense.type, ...sense.also].some((type) => PASSES_ON.test(type)),
    )
    .map(({ head }) => head);
}

/** What is passed on is acted on as well as who gets it. */
const PASSES_ON = /^ace:Transaction/;

const roleOf = (slot: string): string => (IS_SYNTACTIC.has(slot) ? "about" : slot);

const IS_SYNTACTIC: ReadonlySet<string> = new Set(["obj", "iobj", "comp", "subj", "poss", "mod"]);

function inComplement(tree: SentenceTree, frame: Frame): number[] {
  return inSlot(frame, "comp").flatMap((clause) => {
    const own = childrenOf(tree, clause).filter((child) =>
      relationOf(tree, child).startsWith("nsubj"),
    );
    return own.length > 0
      ? own.flatMap((head) => conjunctsOf(tree, head))
      : findSubject(tree, clause);
  });
}

/** Deepest nesting in which a named participant is looked for. */
const MAX_DEPTH = 6;

/** Everybody else who is named under the predicate, with the preposition that leads to them as the role. */
function findOthers(
  tree: SentenceTree,
  frame: Frame,
  taken: ReadonlySet<number>,
): Map<number, string> {
  const found = new Map<number, string>();
  const visit = (node: number, role: string, depth: number): void => {
    for (const child of childrenOf(tree, node)) {
      const relation = relationOf(tree, child);
      if (depth >= MAX_DEPTH || relation === "parataxis" || relation === "punct") continue;
      const preposition = caseOf(tree, child);
      const own = preposition || (CLAUSES.has(relation) ? "content" : role);
      if (isNamed(tree, child) && !taken.has(child)) found.set(child, own || "about");
      visit(child, own, depth + 1);
    }
  };
  visit(frame.at, "", 0);
  for (const heads of frame.slots.values()) {
    for (const head of heads) {
      if (!taken.has(head) && isNamed(tree, head) && !found.has(head)) {
        found.set(head, caseOf(tree, head) || "about");
      }
    }
  }
  return found;
}

const CLAUSES: ReadonlySet<string> = new Set(["ccomp", "xcomp", "advcl", "acl", "acl:relcl"]);

const PARTS_OF_NAMES: ReadonlySet<string> = new Set(["flat", "compound:prt", "nummod"]);

/** A name, or an adjective made of one ("Russian"). */
function isNamed(tree: SentenceTree, at: number): boolean {
  if (!isCapitalised(tree, at) || PARTS_OF_NAMES.has(relationOf(tree, at))) return false;
  if (TIME_WORDS.test(lemmaOf(tree, at))) return false;
  return isNominal(tree, at) ? uposOf(tree, at) !== "PRON" : uposOf(tree, at) === "ADJ";
}

const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

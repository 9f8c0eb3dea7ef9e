import {
  caseOf,
  childrenBy,
  childrenOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import { isPassive } from "../../text/subjects.ts";
import { type EntityLookup, typeAt } from "./entity-lookup.ts";
import { type Frame, inSlot } from "./frames.ts";
import { isOfClass } from "./noun-classes.ts";
import type { PredicateSense, SlotCondition } from "./predicate-sense.ts";

/** What matching a sense asks of the article. */
export type MatchContext = { readonly tree: SentenceTree; readonly lookup: EntityLookup };

/** The sense that fits a predicate's participants best: the one with most of its own conditions met. */
export function matchPredicate(
  context: MatchContext,
  frame: Frame,
  senses: readonly PredicateSense[],
): PredicateSense | undefined {
  let best: PredicateSense | undefined;
  let bestScore = -1;
  for (const sense of senses) {
    if (!fits(context, frame, sense)) continue;
    const score = scoreOf(frame, sense);
    if (score > bestScore) {
      best = sense;
      bestScore = score;
    }
  }
  return best;
}

function fits(context: MatchContext, frame: Frame, sense: PredicateSense): boolean {
  return (
    sense.parts.every((part) => hasPart(context.tree, frame.at, part)) &&
    !hasOtherParticle(context.tree, frame.at, sense) &&
    sense.conditions.every((condition) => holds(context, frame, condition))
  );
}

function scoreOf(frame: Frame, sense: PredicateSense): number {
  const hasPatient = [...sense.patients, ...sense.places].some(
    (slot) => frame.slots.has(slot) || frame.slots.has(`obl-${slot}`),
  );
  const weights = sense.conditions.map(({ presence }) => (presence === undefined ? 4 : 1));
  const told = weights.reduce((sum, weight) => sum + weight, sense.parts.length * 4);
  return told + (hasPatient || sense.type === "none" ? 1 : 0) + sense.confidence;
}

/** "carry out", "call on", "clear of stealing": a particle, or the preposition of a complement. */
function hasPart(tree: SentenceTree, at: number, part: string): boolean {
  return childrenOf(tree, at).some((child) => {
    const relation = relationOf(tree, child);
    // "On Nov. 2, he called the minister" is not "call on".
    if (OWN_MARKERS.has(relation) || (child < at && relation === "obl")) return false;
    const marker = markerOf(tree, child);
    if (marker === part || (marker === "" && lemmaOf(tree, child) === part)) return true;
    return (
      relation === "obj" && childrenOf(tree, child).some((inner) => caseOf(tree, inner) === part)
    );
  });
}

/** "carried out … to help" is not "carry to". */
const hasOtherParticle = (tree: SentenceTree, at: number, { parts }: PredicateSense): boolean =>
  parts.length > 0 &&
  childrenBy(tree, at, "compound:prt").some((child) => !parts.includes(lemmaOf(tree, child)));

/** What marks the predicate itself: the "to" of "to write" is not that of "write to". */
const OWN_MARKERS: ReadonlySet<string> = new Set(["mark", "case", "aux", "cc", "det", "punct"]);

/** The preposition of a phrase or of a clause; the "to" of an infinitive is none. */
function markerOf(tree: SentenceTree, at: number): string {
  const mark = relationOf(tree, at) === "advcl" ? childrenBy(tree, at, "mark")[0] : undefined;
  if (mark === undefined) return caseOf(tree, at);
  return uposOf(tree, mark) === "PART" ? "" : lemmaOf(tree, mark);
}

function holds({ tree, lookup }: MatchContext, frame: Frame, condition: SlotCondition): boolean {
  if (condition.slot === "voice") return isPassive(tree, frame.at);
  if (condition.presence !== undefined) {
    return inSlot(frame, condition.slot).length > 0 === condition.presence;
  }
  const heads =
    condition.slot === "any" ? [...frame.slots.values()].flat() : inSlot(frame, condition.slot);
  return heads.some((head) => {
    const content = contentHead(tree, head);
    const words = [content, head].flatMap((at) => [lemmaOf(tree, at), singular(lemmaOf(tree, at))]);
    if (words.some((word) => condition.lemmas.has(word))) return true;
    if (condition.lemmas.has("a-name")) return isNamed(tree, lookup, content);
    if (condition.lemmas.has("person") && isPersonal(tree, lookup, content)) return true;
    if (condition.lemmas.has("government") && condition.lemmas.has("bloc"))
      return isActor(tree, lookup, content);
    return condition.lemmas.has("organisation") && isOrganisation(tree, lookup, content);
  });
}

/** "troops", "talks": words whose lemma keeps its plural. */
const singular = (lemma: string): string => (/[^s]s$/.test(lemma) ? lemma.slice(0, -1) : lemma);

/** Whether a head can act in public: a person, an institution, a state, a group, or what they issue. */
export function isActor(tree: SentenceTree, lookup: EntityLookup, head: number): boolean {
  const lemma = singular(lemmaOf(tree, head));
  return (
    isOfClass(lemma, "ACTOR") ||
    isOfClass(lemma, "PERSON") ||
    isOfClass(lemma, "TROOPS") ||
    isOfClass(lemma, "WORKERS") ||
    isOfClass(lemma, "COMPANY") ||
    typeAt(lookup, tree.tokens[head]?.span.start ?? -1) !== undefined ||
    uposOf(tree, head) === "PRON" ||
    uposOf(tree, head) === "PROPN" ||
    uposOf(tree, head) === "NUM" ||
    PERSONAL_ENDING.test(lemma)
  );
}

/** Whether a head is a person by its entity, or a proper name that no entity types otherwise. */
function isPersonal(tree: SentenceTree, lookup: EntityLookup, head: number): boolean {
  const type = typeAt(lookup, tree.tokens[head]?.span.start ?? -1);
  if (type !== undefined) return type === "person" || type === "group";
  return uposOf(tree, head) === "PROPN" || PERSONAL_ENDING.test(lemmaOf(tree, head));
}

/** Whether a head is the name of a person or an organisation. */
function isNamed(tree: SentenceTree, lookup: EntityLookup, head: number): boolean {
  const type = typeAt(lookup, tree.tokens[head]?.span.start ?? -1);
  return uposOf(tree, head) === "PROPN" && (type === "person" || type === "organisation");
}

const isOrganisation = (tree: SentenceTree, lookup: EntityLookup, head: number): boolean =>
  typeAt(lookup, tree.tokens[head]?.span.start ?? -1) === "organisation";

const PERSONAL_ENDING = /(?:ist|ian|eer|man|woman|er|or|ant|ee)$/;

/** Nouns that only measure what follows: "thousands of troops". */
const MEASURES: ReadonlySet<string> = new Set(
  `thousand hundred dozen million billion group number series round pair piece amount lot couple
   handful member part third half quarter majority score batch load tonne ton kilo stream string wave
   list set some many several most all one two three package`.split(/\s+/),
);

/** The head that says what a phrase is about: the troops of "thousands of troops". */
export function contentHead(tree: SentenceTree, head: number): number {
  if (!MEASURES.has(lemmaOf(tree, head)) && uposOf(tree, head) !== "NUM") return head;
  const inner = childrenBy(tree, head, "nmod").find((child) => caseOf(tree, child) === "of");
  return inner === undefined || relationOf(tree, inner) === "" ? head : inner;
}

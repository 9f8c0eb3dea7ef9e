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
    sense.conditions.every((condition) => holds(context, frame, condition))
  );
}

function scoreOf(frame: Frame, sense: PredicateSense): number {
  const hasPatient = [...sense.patients, ...sense.places].some((slot) => frame.slots.has(slot));
  return (
    sense.parts.length * 4 + sense.conditions.length * 4 + (hasPatient ? 1 : 0) + sense.confidence
  );
}

/** "carry out", "call on", "clear of stealing": a particle, or the preposition of a complement. */
function hasPart(tree: SentenceTree, at: number, part: string): boolean {
  return childrenOf(tree, at).some((child) => {
    if (lemmaOf(tree, child) === part || markerOf(tree, child) === part) return true;
    return (
      relationOf(tree, child) === "obj" &&
      childrenOf(tree, child).some((inner) => caseOf(tree, inner) === part)
    );
  });
}

/** The preposition of a phrase or of a clause. */
const markerOf = (tree: SentenceTree, at: number): string => {
  const mark = relationOf(tree, at) === "advcl" ? childrenBy(tree, at, "mark")[0] : undefined;
  return mark === undefined ? caseOf(tree, at) : lemmaOf(tree, mark);
};

function holds({ tree, lookup }: MatchContext, frame: Frame, condition: SlotCondition): boolean {
  if (condition.slot === "voice") return isPassive(tree, frame.at);
  if (condition.presence !== undefined) {
    return inSlot(frame, condition.slot).length > 0 === condition.presence;
  }
  const heads =
    condition.slot === "any" ? [...frame.slots.values()].flat() : inSlot(frame, condition.slot);
  return heads.some((head) => {
    const content = contentHead(tree, head);
    if (condition.lemmas.has(lemmaOf(tree, content)) || condition.lemmas.has(lemmaOf(tree, head))) {
      return true;
    }
    if (condition.lemmas.has("person") && isPersonal(tree, lookup, content)) return true;
    if (condition.lemmas.has("government") && condition.lemmas.has("bloc"))
      return isActor(tree, lookup, content);
    return condition.lemmas.has("organisation") && isOrganisation(tree, lookup, content);
  });
}

/** Whether a head can act in public: a person, an institution, a state, a group, or what they issue. */
export function isActor(tree: SentenceTree, lookup: EntityLookup, head: number): boolean {
  const lemma = lemmaOf(tree, head);
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

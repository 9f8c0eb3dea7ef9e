import {
  caseOf,
  childrenBy,
  conjunctsOf,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type SentenceTree,
  wordOf,
} from "../../text/sentence-tree.ts";
import { type EntityLookup, entityAt, isPlace, isWhere } from "./entity-lookup.ts";
import { type Frame, inSlot } from "./frames.ts";
import type { PredicateSense } from "./predicate-sense.ts";

type Source = {
  readonly tree: SentenceTree;
  readonly lookup: EntityLookup;
  readonly frame: Frame;
  readonly sense: PredicateSense;
};

/**
 * Entity id of the place where a predicate's clause puts it, or to which it leads; the dateline says
 * where the article was written and is never taken.
 */
export function findEventPlace(source: Source): string | undefined {
  const { tree, lookup, frame, sense } = source;
  const leadsTo = sense.places.filter((slot) => slot !== "from");
  const ends = leadsTo.flatMap((slot) => inSlot(frame, slot).map((head) => ({ head, slot })));
  for (const { head, slot } of ends) {
    const id = isWhere(tree, lookup, head, slot) ? placeEntity(source, head) : undefined;
    if (id !== undefined) return id;
  }
  // Who goes somewhere is not, or not yet, where the clause above says something happened.
  const around = ends.length > 0 ? [] : placesAbove(tree, frame.trigger ?? frame.at);
  for (const head of [...locativesIn(source), ...around]) {
    const id = isPlace(tree, lookup, head) ? placeEntity(source, head) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The entity of a place, or of the place that says which: "the town of Bria", "a hotel in Oslo", "the Italian coast". */
function placeEntity({ tree, lookup }: Source, head: number): string | undefined {
  const own = entityAt(tree, lookup, head);
  if (own !== undefined) return own;
  for (const child of childrenBy(tree, head, "nmod", "appos", "nmod:poss", "amod", "compound")) {
    const id = isPlace(tree, lookup, child) ? entityAt(tree, lookup, child) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Prepositions that put an event somewhere, whatever it is. */
const PLACE_CASES = [
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "off",
  "aboard",
  "across",
  "around",
  "on",
];

/** Heads behind a preposition of place, in the predicate's own clause or on its object. */
function locativesIn({ frame, sense }: Source): number[] {
  const acted = new Set(sense.patients);
  return PLACE_CASES.filter((slot) => !acted.has(slot) || INNER.has(slot)).flatMap((slot) => [
    ...inSlot(frame, slot),
    ...inSlot(frame, `obl-${slot}`),
  ]);
}

/** Prepositions behind which a place is where something is done, never to whom. */
const INNER: ReadonlySet<string> = new Set(["in", "at", "near"]);

/** Relations through which a clause shares the place of the clause above: "in Oslo they met and signed". */
const SHARED: ReadonlySet<string> = new Set(["obj", "xcomp", "conj", "nsubj:pass", "obl"]);

/** The places of the clauses above that hold for a predicate too, and the place that its clause describes. */
function placesAbove(tree: SentenceTree, at: number): number[] {
  let node = at;
  for (let steps = 0; steps < 4; steps++) {
    const relation = relationOf(tree, node);
    const governor = headOf(tree, node);
    const described = placeDescribed(tree, node);
    if (described !== undefined) return [described];
    if (!SHARED.has(relation) || governor < 0) return [];
    const places = isNominal(tree, governor) ? [] : locativesOf(tree, governor, node);
    if (places.length > 0) return places;
    node = governor;
  }
  return [];
}

/** The noun before a clause that says what happens there: "Oslo, where they met", "the town in which he was born". */
function placeDescribed(tree: SentenceTree, clause: number): number | undefined {
  const where = childrenBy(tree, clause, "advmod").find(
    (child) => lemmaOf(tree, child) === "where",
  );
  if (where !== undefined) {
    const before = wordOf(tree, where - 1) === "," ? where - 2 : where - 1;
    const noun = relationOf(tree, before) === "flat" ? headOf(tree, before) : before;
    return isNominal(tree, noun) ? noun : undefined;
  }
  const isInWhich = childrenBy(tree, clause, "obl").some(
    (child) => lemmaOf(tree, child) === "which" && INNER.has(caseOf(tree, child)),
  );
  return isInWhich && relationOf(tree, clause) === "acl:relcl" ? headOf(tree, clause) : undefined;
}

const locativesOf = (tree: SentenceTree, verb: number, except: number): number[] =>
  childrenBy(tree, verb, "obl")
    .filter((child) => child !== except && PLACE_CASES.includes(caseOf(tree, child)))
    .flatMap((child) => conjunctsOf(tree, child));

import type { Entity, EntityType } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import {
  childrenOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import { isOfClass } from "./noun-classes.ts";

/** Which entity a word names, by the offset at which the word begins. */
export type EntityLookup = {
  readonly idAt: ReadonlyMap<number, string>;
  readonly byId: ReadonlyMap<string, Entity>;
};

/** Note for each word that heads a mention, or lies in a name, whose mention it is. */
export function lookUpEntities(
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): EntityLookup {
  const idAt = new Map<number, string>();
  const byId = new Map(entities.map((entity) => [entity.id, entity] as const));
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { tokens } of sentences) {
    for (const { span } of tokens) {
      starts.push(span.start);
      ends.push(span.end);
    }
  }
  for (const form of ["pronoun", "nominal", "name"] as const) {
    for (const { id, mentions } of entities) {
      for (const mention of mentions) {
        if (mention.form !== form) continue;
        const head = mention.head ?? mention.span;
        const first = form === "name" ? firstAtOrAfter(starts, mention.span.start) : -1;
        const last = lastEndingBy(ends, form === "name" ? mention.span.end : head.end);
        for (let at = first < 0 ? last : first; at <= last; at++) {
          const start = starts[at];
          if (start !== undefined) idAt.set(start, id);
        }
      }
    }
  }
  return { idAt, byId };
}

/** The type of the entity of a word; undefined where no entity is known. */
export function typeAt(lookup: EntityLookup, start: number): EntityType | undefined {
  const id = lookup.idAt.get(start);
  return id === undefined ? undefined : lookup.byId.get(id)?.type;
}

/** The entity that a phrase's head names; of a name in several words, any; of a role before a name, the name. */
export function entityAt(
  tree: SentenceTree,
  lookup: EntityLookup,
  head: number,
): string | undefined {
  const own = lookup.idAt.get(tree.tokens[head]?.span.start ?? -1);
  if (own !== undefined) return own;
  if (uposOf(tree, head) === "NOUN" && uposOf(tree, head + 1) === "PROPN")
    return lookup.idAt.get(tree.tokens[head + 1]?.span.start ?? -1);
  for (const child of childrenOf(tree, head)) {
    if (relationOf(tree, child) !== "flat") continue;
    const part = lookup.idAt.get(tree.tokens[child]?.span.start ?? -1);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** Whether a head is somewhere: a place or a building by its entity, else by its noun. */
export function isPlace(tree: SentenceTree, lookup: EntityLookup, head: number): boolean {
  const type = typeAt(lookup, tree.tokens[head]?.span.start ?? -1);
  if (type === "place" || type === "facility") return true;
  return isOfClass(lemmaOf(tree, head), "PLACE") && uposOf(tree, head) === "NOUN";
}

/** Whether a head in a slot of where is a place; who goes "to the United Nations" goes somewhere as well. */
export function isWhere(
  tree: SentenceTree,
  lookup: EntityLookup,
  head: number,
  slot: string,
): boolean {
  if (isPlace(tree, lookup, head)) return true;
  const type = typeAt(lookup, tree.tokens[head]?.span.start ?? -1);
  return slot !== "obj" && type !== undefined && type !== "person" && type !== "group";
}

/** Index of the first value at or above a bound; the length if there is none. */
function firstAtOrAfter(values: readonly number[], bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lastEndingBy = (ends: readonly number[], bound: number): number =>
  firstAtOrAfter(ends, bound + 1) - 1;

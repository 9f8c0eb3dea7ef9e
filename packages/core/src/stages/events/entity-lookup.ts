import type { Entity, EntityType } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";

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

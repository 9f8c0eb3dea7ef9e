import type { EntityRef } from "@nutgraf/library";
import { isProperName } from "./is-proper-name.ts";

/**
 * Those that a short list of names is for: what goes by a name, and each name once. "Tugboats" of one
 * article are not those of another, but a list that says so eight times helps nobody.
 */
export function namedOnce(entities: readonly EntityRef[]): EntityRef[] {
  const named = new Map<string, EntityRef>();
  for (const entity of entities)
    if (isProperName(entity) && !named.has(entity.name)) named.set(entity.name, entity);
  return [...named.values()];
}

import type { EntityRef } from "@nutgraf/library";

const CAPITAL_OR_UNCASED = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/**
 * Whether an entity goes by a name ("World Bank") rather than by a description ("the annual meeting"):
 * its first and last words are capitalised. People may have a small first word ("de Gaulle").
 */
export function isProperName({ name, type }: Pick<EntityRef, "name" | "type">): boolean {
  const words = name.trim().split(/\s+/);
  const isCapital = (word = "") => CAPITAL_OR_UNCASED.test(word);
  return isCapital(words.at(-1)) && (type === "person" || isCapital(words[0]));
}

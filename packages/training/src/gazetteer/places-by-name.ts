import { foldName, getGazetteer, type Place } from "@nutgraf/core/training";

/** The gazetteer's places by their folded names, and by the words for their people and things. */
export function placesByName(): {
  readonly names: ReadonlyMap<string, readonly Place[]>;
  readonly words: ReadonlyMap<string, readonly Place[]>;
} {
  const { count, placeAt, namesAt, wordsAt } = getGazetteer();
  const places = Array.from({ length: count }, (_, index) => index);
  const isCity = (index: number): boolean => placeAt(index).kind === "city";
  const group = (namesOf: (index: number) => readonly string[]) => {
    const found = new Map<string, Place[]>();
    for (const index of [...places.filter((at) => !isCity(at)), ...places.filter(isCity)])
      for (const name of new Set(namesOf(index).map(foldName)))
        found.set(name, [...(found.get(name) ?? []), placeAt(index)]);
    return found;
  };
  return { names: group(namesAt), words: group(wordsAt) };
}

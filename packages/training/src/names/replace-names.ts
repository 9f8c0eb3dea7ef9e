import { createRandom } from "../random.ts";
import type { GoldName, NamedText } from "./named-text.ts";
import type { NamePool } from "./wire/name-pool.ts";

/**
 * Copies of texts in which other names of the same kind stand for some of theirs, the same one for the
 * same name: so that the words around them are learnt too (Dai and Adel 2020, https://aclanthology.org/2020.coling-main.343/).
 */
export function replaceNames(
  texts: readonly NamedText[],
  pool: NamePool,
  seed: number,
): NamedText[] {
  const random = createRandom(seed);
  const sets = {
    countries: new Set(pool.countries),
    cities: new Set(pool.cities),
    regions: new Set(pool.regions),
    teams: new Set(pool.teams),
    demonyms: new Set(pool.demonyms),
  };
  const pick = (items: readonly string[]): string =>
    items[Math.floor(random() * items.length)] ?? "";
  const another = (name: string, kind: GoldName["kind"], words: Map<string, string>): string => {
    if (kind === "person") return anotherPerson(name, words, pool, pick);
    if (kind === "place") {
      if (sets.countries.has(name)) return pick(pool.countries);
      if (sets.cities.has(name)) return pick(random() < 0.5 ? pool.cities : pool.bigCities);
      return sets.regions.has(name) ? pick(pool.regions) : name;
    }
    if (kind === "organisation")
      return sets.teams.has(name)
        ? pick(pool.teams)
        : name.includes(" ")
          ? name
          : pick(pool.organisations);
    return sets.demonyms.has(name) ? pick(pool.demonyms) : name;
  };
  return texts.map((source) => {
    let text = "";
    let from = 0;
    const names: GoldName[] = [];
    const chosen = new Map<string, string>();
    const words = new Map<string, string>();
    const shifts: { at: number; by: number }[] = [];
    for (const name of source.names) {
      if (name.start < from) continue;
      const old = source.text.slice(name.start, name.end);
      const key = `${name.kind} ${old}`;
      if (!chosen.has(key)) chosen.set(key, random() < 0.7 ? another(old, name.kind, words) : old);
      const put = chosen.get(key) ?? old;
      text += source.text.slice(from, name.start);
      names.push({ start: text.length, end: text.length + put.length, kind: name.kind });
      text += put;
      from = name.end;
      shifts.push({ at: name.end, by: text.length - name.end });
    }
    text += source.text.slice(from);
    const shifted = (at: number): number =>
      at + (shifts.findLast((shift) => shift.at <= at)?.by ?? 0);
    const unsure = source.unsure.map(({ start, end }) => ({
      start: shifted(start),
      end: shifted(end),
    }));
    return { text, names, unsure, marksOthers: source.marksOthers };
  });
}

const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u;

/** Each capitalised word of a person's name becomes another given (all but the last) or family name. */
function anotherPerson(
  name: string,
  words: Map<string, string>,
  pool: NamePool,
  pick: (items: readonly string[]) => string,
): string {
  const parts = name.split(" ");
  const people = pool.people[words.size % pool.people.length];
  if (!people || !parts.every((part) => PLAIN_WORD.test(part))) return name;
  return parts
    .map((part, at) => {
      const isLast = at === parts.length - 1;
      if (!words.has(part)) words.set(part, pick(isLast ? people.family : people.given));
      return words.get(part) ?? part;
    })
    .join(" ");
}

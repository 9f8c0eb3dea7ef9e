import { join } from "node:path";
import type { NamedText } from "./named-text.ts";
import { readGumNames } from "./read-gum-names.ts";
import { readRe3d, readSentenceSet } from "./read-name-sets.ts";
import { replaceNames } from "./replace-names.ts";
import { type NamePool, readNamePool } from "./wire/name-pool.ts";
import { makeWireTexts } from "./wire/wire-texts.ts";

/** All that the name model learns from: the corpora, texts set like the wires', and copies with other names. */
export function collectTexts(data: string): NamedText[] {
  const file = (name: string): string => join(data, "train", name);
  const pool = readNamePool();
  const articles = [
    ...readSentenceSet(file("wikigold.jsonl"), 8, true),
    ...readRe3d(file("re3d.jsonl")),
    ...readGumNames(file("gum.train.conllu")),
  ];
  return [
    ...articles,
    ...readSentenceSet(file("btc.jsonl"), 1, false),
    ...makeWireTexts(pool, 2200, 1),
    ...replaceNames(articles, pool, 2),
  ].map((text) => inOneConvention(text, pool));
}

/** The sets disagree on "Kenyan", to us neither a place nor a person, and on a state that acts, to us a place. */
function inOneConvention(source: NamedText, pool: NamePool): NamedText {
  const places = new Set([...pool.countries, ...pool.cities, ...pool.regions]);
  const peoples = new Set(pool.demonyms.filter((word) => !places.has(word)));
  const countries = new Set(pool.countries);
  const names = source.names.map((name) => {
    const written = source.text.slice(name.start, name.end);
    if (peoples.has(written)) return { ...name, kind: "other" as const };
    return countries.has(written) ? { ...name, kind: "place" as const } : name;
  });
  return { ...source, names };
}

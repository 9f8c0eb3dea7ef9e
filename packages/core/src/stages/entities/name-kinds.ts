import type { EntityType } from "../../model/entity.ts";
import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { sliceOf } from "../../text/spans.ts";
import { type Candidate, number } from "./mention.ts";
import { kindsOfPlaceNoun } from "./place-nouns.ts";

/** Whether a description without a kind of its own can be of a name: "the ship" of a thing's, not a person's. */
export const isThingOf = (noun: Candidate, { type }: Candidate): boolean =>
  noun.type === undefined &&
  noun.number === number.one &&
  (noun.determiner === "definite" || noun.determiner === "possessive") &&
  (type === undefined || THINGS.has(type));

const THINGS: ReadonlySet<EntityType> = new Set(["other", "product", "work", "law", "event"]);

/** Nouns that say of an organisation's name what it is; "team" and "site" say what it has. */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  `organisation organization group company firm party movement chain brand network militia newspaper
  magazine broadcaster agency airline conglomerate coalition alliance charity`.split(/\s+/),
);

/** Whether a noun behind a name says what is named: "the Wagner group", "the Lombardy region", not "the Google team". */
export function isKindOf(noun: string, { type, tree, span }: Candidate): boolean {
  if (type === "organisation" || type === "other") return ORGANISATIONS.has(noun);
  if (type !== "place") return false;
  const [place] = findPlaces(sliceOf(tree.text, span));
  return place !== undefined && kindsOfPlaceNoun(noun).includes(place.kind);
}

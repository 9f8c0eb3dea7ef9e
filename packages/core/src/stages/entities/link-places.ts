import type { EntityLink } from "../../model/entity.ts";
import { findHomelands, findPlaces } from "../../text/gazetteer/find-places.ts";
import type { Place } from "../../text/gazetteer/read-gazetteer.ts";
import { type SentenceTree, uposOf, wordOf } from "../../text/sentence-tree.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Cluster } from "./clusters.ts";
import { choosePlace, type PlaceContext, toLink } from "./find-link.ts";
import type { Candidate } from "./mention.ts";

/** Mentions of a place that are looked at for what stands beside them. */
const MOST_MEMBERS = 50;

/** A function that gives the link of an entity whose name the gazetteer knows, in the light of the whole text. */
export function createPlaceLinker(
  clusters: readonly Cluster[],
  trees: readonly SentenceTree[],
): (cluster: Cluster) => EntityLink | undefined {
  const context = readContext(clusters, trees);
  return (cluster) => {
    const { name, type, members } = cluster;
    const [homeland] = members.filter((member) => member.homeland !== undefined);
    if (!name) return homeland?.homeland ? { iso3166: homeland.homeland } : undefined;
    if (name.standsFor !== undefined) return { iso3166: name.standsFor };
    const surface = surfaceOf(name);
    if (type === "group") {
      const [homeland, other] = findHomelands(surface);
      return homeland?.code === undefined || other ? undefined : { iso3166: homeland.code };
    }
    if (type !== "place") return undefined;
    const place = choosePlace(placesOf(surface), context, besideOf(cluster));
    return place && toLink(place);
  };
}

const surfaceOf = ({ tree, span }: Candidate): string =>
  sliceOf(tree.text, span).replace(/\s+/g, " ").replace(/^the /i, "");

const KIND_OF_PLACE =
  / (?:[Rr]egion|[Oo]blast|[Pp]rovince|[Ss]tate|[Dd]istrict|[Cc]ity|[Gg]overnorate|[Pp]refecture|[Pp]eninsula)$/;

/** The places of a name; of "Donetsk region" the regions that are called Donetsk. */
function placesOf(surface: string) {
  const places = findPlaces(surface);
  const kind = KIND_OF_PLACE.exec(surface);
  if (places.length > 0 || !kind) return places;
  const isCity = /city$/i.test(surface);
  return findPlaces(surface.slice(0, kind.index)).filter(
    (place) => (place.kind === "city") === isCity,
  );
}

/** Count the countries that a text names, by their names, their people's and their capitals'. */
function readContext(clusters: readonly Cluster[], trees: readonly SentenceTree[]): PlaceContext {
  const context = new Map<string, number>();
  const add = (code: string | undefined, count: number): void => {
    if (code !== undefined) context.set(code, (context.get(code) ?? 0) + count);
  };
  for (const cluster of clusters) {
    const { name, type, members } = cluster;
    for (const code of besideOf(cluster)) {
      add(code, 1);
      add(code.includes("-") ? code.slice(0, code.indexOf("-")) : undefined, 1);
    }
    if (!name || (type !== "place" && type !== "organisation")) continue;
    const places = findPlaces(surfaceOf(name));
    // What the name of a country and of another's region means is to be found out, no evidence.
    if (isCountryAndRegion(places)) continue;
    const [place] = places;
    if (place?.kind === "country" || place?.kind === "region") add(place.code, members.length);
    if (place?.kind === "region" || isKnownEverywhere(place)) add(place?.country, members.length);
    if (isKnownEverywhere(place)) add(place?.region, 1);
  }
  for (const tree of trees) {
    for (let at = 0; at < tree.tokens.length; at++) {
      if (uposOf(tree, at) === "ADJ") add(homelandOf(wordOf(tree, at)), 1);
    }
  }
  return context;
}

const isCountryAndRegion = (places: readonly Place[]): boolean =>
  places[0]?.kind === "country" &&
  places.some(({ kind, country }) => kind === "region" && country !== places[0]?.code);

/** Inhabitants from which on a city tells where a text plays. */
const LARGE_CITY = 400_000;

const isKnownEverywhere = (place: Place | undefined): boolean =>
  place?.isCapital === true || (place?.kind === "city" && place.population >= LARGE_CITY);

function homelandOf(word: string): string | undefined {
  if (word === word.toLowerCase()) return undefined;
  const [homeland] = findHomelands(word);
  return homeland?.code;
}

const BEHIND = /^, (?<area>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*)(?!.{0,60}\b(?:and|or)\b)/u;

/** The codes of the countries and regions that stand right behind a place's name, in no list: "Paris, Texas". */
function besideOf({ members }: Cluster): string[] {
  return members.slice(0, MOST_MEMBERS).flatMap(({ form, tree, span }) => {
    if (form !== "name") return [];
    const area = BEHIND.exec(tree.text.slice(span.end, span.end + 100))?.groups?.area;
    if (area === undefined) return [];
    return findPlaces(area)
      .filter(({ kind }) => kind === "country" || kind === "region")
      .map(({ code }) => code ?? "");
  });
}

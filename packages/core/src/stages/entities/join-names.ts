import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Clusters } from "./clusters.ts";
import { lacksArticle } from "./known-places.ts";
import type { Candidate } from "./mention.ts";
import { matchNames, nameKey, tellingWords } from "./name-match.ts";

/** Join names that are written alike, and names of one country or city. */
export function joinEqualNames(clusters: Clusters): void {
  const first = new Map<string, Candidate>();
  const shared = sharedFamilyNames(namesOf(clusters));
  for (const name of clusters.candidates) {
    const isNamed = name.form === "name" || name.homeland !== undefined;
    if (!isNamed && !name.isNested && !name.isPart) continue;
    if (name.type === "person" && name.words.length === 1 && shared.has(keyOf(name))) continue;
    for (const key of identitiesOf(name)) {
      const earlier = first.get(key);
      if (!earlier) first.set(key, name);
      else clusters.join(earlier, name, key.startsWith("=") ? "the same place" : "the same name");
    }
  }
}

const namesOf = ({ candidates }: Clusters): Candidate[] =>
  candidates.filter(({ form }) => form === "name");

const keyOf = ({ words }: Candidate): string => words.map(nameKey).join(" ");

/** What makes two names equal: their letters, and the country or city that they are best known for. */
function identitiesOf(name: Candidate): string[] {
  if (name.homeland !== undefined) return [`= ${name.homeland}`];
  const sense = name.standsFor === undefined ? "" : " acting";
  const own = `${name.type === "person" ? "person" : "other"} ${keyOf(name)}${sense}`;
  if (name.type !== "place" && name.type !== "organisation") return [own];
  if (lacksArticle(name.tree.text, name.span)) return [`${own} without article`];
  const [place] = findPlaces(name.words.join(" "));
  const [written] = findPlaces(sliceOf(name.tree.text, name.span).replace(/^the /i, ""));
  const known = written ?? place;
  if (!known || known.kind === "area") return [own];
  return [own, `= ${known.code ?? known.geonames ?? known.name}${sense}`];
}

/** Words that are a name of two people of the text whose full names differ. */
function sharedFamilyNames(names: readonly Candidate[]): ReadonlySet<string> {
  const shared = new Set<string>();
  const fullNames = new Map<string, readonly string[]>();
  for (const { type, words } of names) {
    if (type !== "person" || words.length < 2) continue;
    for (const word of tellingWords(words)) {
      const known = fullNames.get(word);
      if (known === undefined) fullNames.set(word, words);
      else if (!matchNames(known, words)) shared.add(word);
    }
  }
  return shared;
}

/** Join a short name to the full one: "Kim" to "Kim Jong Un", "Putin" to "Vladimir Putin". */
export function joinShortNames(clusters: Clusters): void {
  const people = namesOf(clusters).filter(({ type }) => type === "person");
  const full = indexByWord(people.filter(({ words }) => words.length > 1));
  for (const name of namesOf(clusters)) {
    // A name of unknown type is a person's only if it is a person's family name.
    if (name.type !== "person" && (name.type !== undefined || name.words.length > 1)) continue;
    // All words of the shorter name stand in the longer one: the last tells most, the first if that is unknown.
    const telling = tellingWords(name.words);
    const owners = full.get(telling.at(-1) ?? "") ?? full.get(telling[0] ?? "") ?? [];
    const fitting = owners.filter(
      (owner) =>
        owner.words.length >= name.words.length &&
        clusters.canJoin(owner, name) &&
        matchNames(owner.words, name.words),
    );
    const owner = nearest(clusters, fitting, name);
    if (owner) clusters.join(owner, name, `part of the name “${owner.words.join(" ")}”`);
  }
}

function indexByWord(names: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const key = keyOf(name);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const word of new Set(tellingWords(name.words))) {
      const list = index.get(word);
      if (list) list.push(name);
      else index.set(word, [name]);
    }
  }
  return index;
}

/** Family names come last, save where they come first: a match at the end beats one at the start, then the nearest before. */
function nearest(
  clusters: Clusters,
  owners: readonly Candidate[],
  name: Candidate,
): Candidate | undefined {
  const last = tellingWords(name.words).at(-1);
  const atEnd = owners.filter((owner) => tellingWords(owner.words).at(-1) === last);
  const best = atEnd.length > 0 ? atEnd : owners;
  if (best.length < 2) return best[0];
  const owned = new Map(best.map((owner) => [clusters.of(owner), owner]));
  for (let at = name.id - 1; at >= Math.max(0, name.id - FARTHEST); at--) {
    const before = clusters.candidates[at];
    const owner = before && owned.get(clusters.of(before));
    if (owner) return owner;
  }
  return best.find((owner) => owner.id > name.id) ?? best[0];
}

/** Mentions to look back over for the bearer of a family name that several share. */
const FARTHEST = 400;

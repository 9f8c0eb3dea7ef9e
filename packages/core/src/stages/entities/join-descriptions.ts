import { countriesIn } from "../../text/gazetteer/countries-in.ts";
import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { relationOf } from "../../text/sentence-tree.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import { isSubject, textOf } from "./join-by-structure.ts";
import type { Candidate } from "./mention.ts";
import { nounKind } from "./noun-kinds.ts";

/** Mentions that a description looks back over for the one it describes. */
const FARTHEST = 150;
const FARTHEST_SENTENCES = 4;

/** Join descriptions to whom they describe: "the minister", "the Kremlin chief", "the company", "the country". */
export function joinDescriptions(clusters: Clusters): void {
  for (const candidate of clusters.candidates) {
    if (candidate.form !== "nominal" || !DESCRIBING.has(candidate.determiner)) continue;
    if (clusters.of(candidate).members.some(({ id }) => id < candidate.id)) continue;
    const described = findDescribed(clusters, candidate);
    if (described) clusters.join(described, candidate, `describes “${textOf(described)}”`);
  }
}

const DESCRIBING: ReadonlySet<string> = new Set(["definite", "demonstrative"]);

function findDescribed(clusters: Clusters, candidate: Candidate): Candidate | undefined {
  const fits = fittingTest(candidate);
  if (!fits) return undefined;
  let best: Candidate | undefined;
  let bestScore = 0;
  const seen = new Set<Cluster>();
  for (let at = candidate.id - 1; at >= Math.max(0, candidate.id - FARTHEST); at--) {
    const other = clusters.candidates[at];
    const cluster = other && clusters.of(other);
    if (!other || !cluster || seen.has(cluster)) continue;
    seen.add(cluster);
    if (!clusters.canJoin(other, candidate) || holds(candidate, other)) continue;
    const fit = fits(cluster);
    if (fit === 0) continue;
    const distance = candidate.tree.sentence - other.tree.sentence;
    if (fit < SURE && distance > FARTHEST_SENTENCES) break;
    const score =
      fit +
      60 / (1 + distance) +
      (isSubject(other) ? 20 : 0) +
      Math.min(30, 3 * cluster.members.length);
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

/** A fit from which on distance does not matter: the office is named. */
const SURE = 100;

type Fit = (cluster: Cluster) => number;

/** How well a cluster fits a description, 0 if not at all; undefined for descriptions of things. */
function fittingTest(candidate: Candidate): Fit | undefined {
  const kind = nounKind(candidate.lemma);
  switch (kind) {
    case "man":
    case "woman":
    case "person":
      return fitsPerson(candidate);
    case "organisation":
      return candidate.words.length > 0 ? undefined : fitsOrganisation(candidate);
    case "place":
      return candidate.words.length > 0 ? undefined : fitsPlace(candidate);
    default:
      return candidate.type === "person" ? fitsPerson(candidate) : undefined;
  }
}

/** Words for whoever leads a state, which stand for one another. */
const LEADERS: ReadonlySet<string> = new Set(
  "president leader chief head premier chancellor ruler strongman boss dictator king monarch".split(
    " ",
  ),
);
/** Nouns that may describe any person just spoken of. */
const ANYBODY: ReadonlySet<string> = new Set(
  `man woman boy girl teen teenager kid youth youngster lawyer politician billionaire suspect defendant
  star singer actor actress player striker athlete writer author student politician candidate veteran
  businessman businesswoman entrepreneur activist journalist official`.split(/\s+/),
);

function fitsPerson({ tree, span, lemma, words }: Candidate): Fit {
  const phrase = sliceOf(tree.text, span);
  const countries = countriesIn(phrase);
  return (cluster) => {
    if (cluster.type !== "person") return 0;
    const titles = titlesOf(cluster);
    if (countries.length > 0 && LEADERS.has(lemma)) {
      const leads = titles.some(
        ({ text, nouns }) =>
          nouns.some((noun) => LEADERS.has(noun)) && sharesCountry(countriesIn(text), countries),
      );
      return leads ? SURE + 50 : 0;
    }
    const hasTitle = titles.some(({ nouns }) => nouns.includes(lemma));
    if (
      hasTitle &&
      (countries.length === 0 ||
        titles.some(({ text }) => sharesCountry(countriesIn(text), countries)))
    )
      return SURE;
    if (words.length > 0 || cluster.name === undefined) return 0;
    return ANYBODY.has(lemma) || lemma.endsWith("-old") ? 10 : 0;
  };
}

const sharesCountry = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((country) => b.includes(country));

/** The titles before a cluster's names, and the nouns that it was described by so far. */
function titlesOf({ members }: Cluster): { text: string; nouns: string[] }[] {
  return members.slice(0, MOST_MEMBERS).flatMap(({ title, form, lemma, tree, span }) => {
    if (title !== undefined) return [{ text: title, nouns: title.toLowerCase().split(/[\s-]+/) }];
    return form === "nominal" ? [{ text: sliceOf(tree.text, span), nouns: [lemma] }] : [];
  });
}

/** Members looked at for titles: those that come first introduce. */
const MOST_MEMBERS = 40;

function fitsOrganisation({ lemma }: Candidate): Fit {
  return ({ type, name }) => {
    if (type !== "organisation" || !name) return 0;
    const last = name.words.at(-1)?.toLowerCase() ?? "";
    const isOtherKind = last !== lemma && nounKind(last) === "organisation" && !GENERAL.has(lemma);
    return isOtherKind ? 0 : 20;
  };
}

/** Nouns for an organisation of any kind. */
const GENERAL: ReadonlySet<string> = new Set(
  "organisation organization group body agency institution".split(" "),
);

/** Kinds of the gazetteer that a noun for a place may mean; a noun without a line means any place but a country. */
const PLACE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["country", ["country"]],
  ["nation", ["country"]],
  ["republic", ["country"]],
  ["kingdom", ["country"]],
  ["city", ["city"]],
  ["town", ["city"]],
  ["village", ["city"]],
  ["capital", ["city"]],
  ["municipality", ["city"]],
  ["state", ["region", "country"]],
  ["province", ["region"]],
  ["region", ["region", "area"]],
  ["territory", ["region", "area"]],
  ["peninsula", ["region", "area"]],
  ["island", ["region", "area", "country"]],
]);

function fitsPlace({ lemma }: Candidate): Fit {
  const kinds = PLACE_NOUNS.get(lemma);
  return ({ type, name }) => {
    if (!name || (type !== "place" && type !== "facility")) return 0;
    const places = findPlaces(name.words.join(" "));
    if (!kinds) return places.length === 0 && name.words.at(-1)?.toLowerCase() === lemma ? 20 : 0;
    const isKnown = places.slice(0, 2).some(({ kind }) => kinds.includes(kind));
    if (lemma === "capital") return places[0]?.isCapital ? 20 : 0;
    return isKnown ? 20 : 0;
  };
}

/** A description does not describe what it holds, nor what holds it: "the city of Perm" is a name's own phrase. */
function holds(candidate: Candidate, other: Candidate): boolean {
  if (candidate.tree !== other.tree) return false;
  const isCompound = relationOf(other.tree, other.outer) === "compound";
  return (
    (candidate.span.start < other.span.end && other.span.start < candidate.span.end) || isCompound
  );
}

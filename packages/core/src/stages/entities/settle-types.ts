import type { EntityType, NameMention } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { findHomelands, findPlaces } from "../../text/gazetteer/find-places.ts";
import { sliceOf } from "../../text/spans.ts";
import { isBloc } from "./blocs.ts";
import { isWellKnownPlace, lacksArticle } from "./known-places.ts";
import { nameKey, tellingWords } from "./name-match.ts";
import { nounKind } from "./noun-kinds.ts";
import { stripTitle } from "./strip-titles.ts";

/** Inhabitants from which on a city is known by its name alone, so that a person of that name must be told apart. */
const WELL_KNOWN = 500_000;
/** Share of the confidence from which on a name's most frequent type is given to all its mentions. */
const MAJORITY = 0.6;

/**
 * One article seldom uses a name in two senses: give each name the type that most of its mentions have,
 * people their family names, and countries and capitals what the gazetteer knows. Words for peoples are groups.
 */
export function settleTypes(text: string, found: readonly NameMention[]): NameMention[] {
  const names = found.map((name) => stripTitle(text, name));
  const words = names.map(({ span }) => sliceOf(text, span).split(/\s+/));
  const keys = words.map((list) => list.map(nameKey).join(" "));
  const votes = countVotes(names, keys);
  const familyNames = findFamilyNames(names, words);
  const places = new Set(keys.filter((_, at) => isInItsArea(text, names[at]?.span)));
  const personWords = new Set(
    words.flatMap((list, at) =>
      list.length > 1 && names[at]?.type === "person" ? list.map(nameKey) : [],
    ),
  );
  const firms = findFirms(names, words);
  return names.map((name, at) => {
    const key = keys[at] ?? "";
    const surface = sliceOf(text, name.span).replace(/\s+/g, " ");
    if (isBloc(surface) || isWordForPeople(surface)) return { ...name, type: "group" };
    if (lacksArticle(text, name.span)) return { ...name, type: "organisation" };
    if (name.type === "person" && !personWords.has(key) && isStateOrCapital(surface))
      return { ...name, type: "place" };
    const isSomebody = name.type !== "person" && familyNames.has(key);
    if (
      isSomebody &&
      !(isWellKnownPlace(surface, WELL_KNOWN) && isBehindPreposition(text, name.span))
    )
      return { ...name, type: "person" };
    if (UNSURE_PLACES.has(name.type) && !personWords.has(key) && places.has(key))
      return { ...name, type: "place" };
    if (firms.has(key) && !familyNames.has(key) && !places.has(key) && isUnsure(votes.get(key)))
      return { ...name, type: "organisation" };
    const type = majorityOf(votes.get(key));
    return type === undefined || type === name.type ? name : { ...name, type };
  });
}

type Votes = Map<EntityType, number>;

function countVotes(names: readonly NameMention[], keys: readonly string[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  names.forEach(({ type, confidence }, at) => {
    const key = keys[at] ?? "";
    const own = votes.get(key) ?? new Map<EntityType, number>();
    own.set(type, (own.get(type) ?? 0) + confidence);
    votes.set(key, own);
  });
  return votes;
}

function majorityOf(votes: Votes | undefined): EntityType | undefined {
  if (!votes || votes.size < 2) return undefined;
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  const total = [...votes.values()].reduce((sum, each) => sum + each, 0);
  return first && first[1] / total >= MAJORITY ? first[0] : undefined;
}

/** Confidence in a single name below which it is the organisation's whose full name begins with it. */
const SURE = 0.8;

/** Whether none of the types that a name's mentions have is sure. */
const isUnsure = (votes: Votes | undefined): boolean =>
  [...(votes?.values() ?? [])].every((confidence) => confidence < SURE);

/** Types that the name finder gives to a city by mistake, though its country stands behind it. */
const UNSURE_PLACES: ReadonlySet<EntityType> = new Set(["person", "organisation", "other"]);

/** Inhabitants from which on a city is no firm though an organisation is named after it: "Chicago Police". */
const FIRM_OR_CITY = 100_000;

/** The first words of the text's organisations' names of several words, such as "Ford" of "Ford Motor". */
function findFirms(
  names: readonly NameMention[],
  words: readonly (readonly string[])[],
): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ type }, at) => {
      const [first = "", ...rest] = words[at] ?? [];
      const isFirm =
        type === "organisation" &&
        rest.length > 0 &&
        nounKind(nameKey(first)) === undefined &&
        !isWellKnownPlace(first, FIRM_OR_CITY);
      return isFirm ? [nameKey(first)] : [];
    }),
  );
}

/** The last words of the text's full names of people, and the first of those that may begin with the family name. */
function findFamilyNames(
  names: readonly NameMention[],
  words: readonly (readonly string[])[],
): ReadonlySet<string> {
  const found = new Set<string>();
  names.forEach(({ type }, at) => {
    const own = words[at] ?? [];
    if (type !== "person" || own.length < 2) return;
    const telling = tellingWords(own);
    found.add(telling.at(-1) ?? "");
    if (telling.length === 3) found.add(telling[0] ?? "");
  });
  return found;
}

/** "in Paris": a place, though somebody of the text is called Valeska Paris. */
const isBehindPreposition = (text: string, { start }: Span): boolean =>
  /\b(?:in|at|to|from|near|outside|around|across|of|into|via|,) $/i.test(
    text.slice(Math.max(0, start - 9), start),
  );

/** "Irving, Texas": a city's name before that of the region or country that it lies in. */
function isInItsArea(text: string, span: Span | undefined): boolean {
  const area =
    span && /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u.exec(text.slice(span.end, span.end + 50));
  if (!area) return false;
  const codes = new Set(findPlaces(area[1] ?? "").flatMap(({ code }) => code ?? []));
  if (codes.size === 0) return false;
  return findPlaces(sliceOf(text, span)).some(
    ({ kind, country = "", region = "" }) =>
      kind === "city" && (codes.has(country) || codes.has(region)),
  );
}

const isWordForPeople = (surface: string): boolean =>
  findHomelands(surface).length > 0 && findPlaces(surface).length === 0;

function isStateOrCapital(surface: string): boolean {
  const [place] = findPlaces(surface);
  return place !== undefined && (place.kind === "country" || place.isCapital);
}

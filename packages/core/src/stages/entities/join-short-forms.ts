import { findHomelands, findPlaces } from "../../text/gazetteer/find-places.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Clusters } from "./clusters.ts";
import { isDirection } from "./directions.ts";
import { isWellKnownPlace } from "./known-places.ts";
import type { Candidate } from "./mention.ts";
import { nameKey } from "./name-match.ts";
import { nounKind } from "./noun-kinds.ts";

const ACRONYM = /^\p{Lu}\.?(?:[\p{Lu}\d]\.?){1,6}s?$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "de",
  "la",
  "&",
]);
/** Words at the end of an organisation's full name that its short name goes without. */
const DISPENSABLE: ReadonlySet<string> = new Set(
  `inc corp corporation co company ltd limited llc plc group ag sa gmbh nv bv spa holdings holding
  incorporated party fc afc cf club united union airlines airways motors bank association foundation
  organization organisation international technologies entertainment pictures studios industries
  systems press media news agency university college magazine newspaper city state`.split(/\s+/),
);

/** Join acronyms, bracketed short forms and names without their "Inc." to the full names. */
export function joinShortForms(clusters: Clusters): void {
  const names = clusters.candidates.filter(
    ({ form, type }) => form === "name" && type !== "person",
  );
  const byInitials = new Map<string, Candidate>();
  const byStart = new Map<string, Candidate>();
  const byEnd = new Map<string, Candidate>();
  const byFirst = indexByFirst(names);
  for (const name of names) {
    if (name.words.length < 2) continue;
    for (const key of initialsOf(name)) if (!byInitials.has(key)) byInitials.set(key, name);
    const start = startOf(name);
    if (start !== undefined && !byStart.has(start)) byStart.set(start, name);
    const last = name.words.at(-1) ?? "";
    const end = nameKey(last);
    // "VOA Pentagon correspondent": the newsroom is no part of what it covers.
    const [first = ""] = name.words;
    const isDesk = ACRONYM.test(first) && !isPlaceName(first);
    if (name.words.length === 2 && isDistinctive(last) && !isDesk && !byEnd.has(end))
      byEnd.set(end, name);
  }
  for (const name of names) {
    if (name.words.length > 1) continue;
    const [word = ""] = name.words;
    // "US" is the country, not the University of Sheffield.
    const isAcronym = ACRONYM.test(word) && !(name.type === "place" && isCountry(word));
    const full = isAcronym
      ? byInitials.get(word.replaceAll(".", "").replace(/s$/, ""))
      : (byStart.get(nameKey(word)) ?? byEnd.get(nameKey(word)) ?? byFirst.get(nameKey(word)));
    if (full && clusters.of(full) !== clusters.of(name) && (isAcronym || sameKind(full, name)))
      clusters.join(
        full,
        name,
        isAcronym ? `initials of “${full.words.join(" ")}”` : shortFor(full),
      );
  }
  joinParts(clusters, names);
  joinObjects(clusters, names);
  joinBeginnings(clusters, names);
  joinDirections(clusters, names);
  joinBracketed(clusters, names);
}

/** Join "Scientology" to the Church of Scientology, but not England to the Bank of England. */
function joinObjects(clusters: Clusters, names: readonly Candidate[]): void {
  const byObject = new Map<string, Candidate>();
  for (const name of names) {
    const [, preposition, object, ...more] = name.words;
    if (name.type !== "organisation" || preposition !== "of" || more.length > 0) continue;
    const key = nameKey(object ?? "");
    if (!byObject.has(key) && !isPlaceName(object ?? "")) byObject.set(key, name);
  }
  for (const name of names) {
    const full = name.words.length === 1 ? byObject.get(nameKey(name.words[0] ?? "")) : undefined;
    if (full && sameKind(full, name)) clusters.join(full, name, shortFor(full));
  }
}

/** Join "Comic Corps" to the only "Comic Corps of Canada" of the text. */
function joinBeginnings(clusters: Clusters, names: readonly Candidate[]): void {
  const byBeginning = new Map<string, Candidate>();
  const shared = new Set<string>();
  for (const name of names) {
    const end = name.words.findIndex((word) => /^(?:of|for)$/.test(word));
    if (name.type === "place" || end < 2) continue;
    const beginning = name.words.slice(0, end).map(nameKey).join(" ");
    const known = byBeginning.get(beginning);
    if (known && keyOf(known) !== keyOf(name)) shared.add(beginning);
    else byBeginning.set(beginning, name);
  }
  for (const name of names) {
    const full = shared.has(keyOf(name)) ? undefined : byBeginning.get(keyOf(name));
    if (full && full !== name && sameKind(full, name)) clusters.join(full, name, shortFor(full));
  }
}

/** Join "the North" to the nearest country before it, or in the text, that is called by it: North Korea. */
function joinDirections(clusters: Clusters, names: readonly Candidate[]): void {
  const countries = names.filter(({ words, type }) => type === "place" && words.length === 2);
  for (const name of names) {
    const [word = "", ...more] = name.words;
    if (more.length > 0 || !isDirection(word)) continue;
    const called = countries.filter(({ words }) => words[0] === word && isCountry(words.join(" ")));
    const full = called.findLast(({ id }) => id < name.id) ?? called[0];
    if (full) clusters.join(full, name, shortFor(full));
  }
}

const isCountry = (name: string): boolean => findPlaces(name)[0]?.kind === "country";

const shortFor = ({ words }: Candidate): string => `short for “${words.join(" ")}”`;

/** Inhabitants from which on a place's name is no organisation's. */
const WELL_KNOWN = 20_000;

/** Organisations by a first word that no other of the text's begins with: "Northgate" of "Northgate Construction". */
function indexByFirst(names: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const index = new Map<string, Candidate>();
  const shared = new Set<string>();
  for (const name of names) {
    const [first = ""] = name.words;
    if (name.type !== "organisation" || name.words.length < 2 || !isTelling(first)) continue;
    if (isWellKnownPlace(first, WELL_KNOWN) || findHomelands(first).length > 0) continue;
    const known = index.get(nameKey(first));
    if (!known) index.set(nameKey(first), name);
    else if (keyOf(known) !== keyOf(name)) shared.add(nameKey(first));
  }
  for (const word of shared) index.delete(word);
  return index;
}

const keyOf = ({ words }: Candidate): string => words.map(nameKey).join(" ");

/** Join "State Department" to "US State Department", and "the Court" to the last court named in full. */
function joinParts(clusters: Clusters, names: readonly Candidate[]): void {
  const byLast = new Map<string, Candidate>();
  const byWord = new Map<string, Candidate>();
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length || a.id - b.id)) {
    // East Los Angeles is another place than Los Angeles.
    if (name.type === "place") continue;
    const keys = name.words.map(nameKey);
    const end = keys.slice(-2).join(" ");
    const full = keys.length > 1 ? byLast.get(end) : undefined;
    if (full && full.words.length > keys.length && endsWith(full, keys) && sameKind(full, name))
      clusters.join(full, name, `part of the name “${full.words.join(" ")}”`);
    else if (keys.length > 1 && !byLast.has(end)) byLast.set(end, name);
  }
  for (const name of names) {
    const keys = name.words.map(nameKey);
    const [only = ""] = keys;
    const full = keys.length === 1 ? byWord.get(only) : undefined;
    if (full && nounKind(only) === "organisation" && sameKind(full, name))
      clusters.join(full, name, `part of the name “${full.words.join(" ")}”`);
    if (keys.length > 1) for (const key of keys) byWord.set(key, name);
  }
}

const endsWith = ({ words }: Candidate, keys: readonly string[]): boolean =>
  words.slice(-keys.length).map(nameKey).join(" ") === keys.join(" ");

const sameKind = (a: Candidate, b: Candidate): boolean =>
  a.type === b.type ||
  a.type === undefined ||
  b.type === undefined ||
  a.type === "other" ||
  b.type === "other";

function initialsOf({ words }: Candidate): string[] {
  const initials = (list: readonly string[]) =>
    list.map((word) => word.charAt(0).toUpperCase()).join("");
  const parts = words.flatMap((word) => word.split("-"));
  return [
    ...new Set([
      initials(parts),
      initials(parts.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))),
    ]),
  ];
}

/** The first word of a name whose other words are dispensable. */
function startOf({ words }: Candidate): string | undefined {
  const [first = "", ...rest] = words.map(nameKey);
  return rest.every((word) => DISPENSABLE.has(word)) ? first : undefined;
}

/** "Chrome" for "Google Chrome", but not "Bank" for "Deutsche Bank". */
const isDistinctive = (word: string): boolean => isTelling(word) && !isPlaceName(word);

const isTelling = (word: string): boolean =>
  nounKind(nameKey(word)) === undefined && !DISPENSABLE.has(nameKey(word));

const isPlaceName = (word: string): boolean => findPlaces(word).length > 0;

/** "Organization for the Prohibition of Chemical Weapons (OPCW)": what stands in brackets right after a name. */
function joinBracketed(clusters: Clusters, names: readonly Candidate[]): void {
  names.forEach((name, at) => {
    const next = names[at + 1];
    if (!next || next.tree !== name.tree || (next.words.length > 1 && name.words.length > 1))
      return;
    const between = sliceOf(name.tree.text, { start: name.span.end, end: next.span.start });
    const after = name.tree.text.charAt(next.span.end);
    if (!/^\s*\(["“]?$/.test(between) || !/[)"”;,]/.test(after)) return;
    const [word = ""] = next.words;
    const [first = ""] = name.words;
    const isShort =
      name.words.length > 1 && name.type !== "place" && ACRONYM.test(word) && !isPlaceName(word);
    const isSpeltOut = name.words.length === 1 && ACRONYM.test(first) && next.words.length > 2;
    if (isShort || isSpeltOut)
      clusters.join(name, next, `in brackets after “${name.words.join(" ")}”`);
  });
}

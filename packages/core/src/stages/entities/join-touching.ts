import { relationOf } from "../../text/sentence-tree.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { isKindOf, isThingOf } from "./name-kinds.ts";
import { kindsOfPlaceNoun } from "./place-nouns.ts";

/** Join a noun and the name that it touches: "the company Maersk", "the Wagner group", "a group called the Alliance". */
export function joinTouching(clusters: Clusters): void {
  const byEnd = new Map<number, Candidate[]>();
  for (const candidate of clusters.candidates) {
    if (candidate.form !== "nominal" || candidate.members || candidate.isPart) continue;
    const list = byEnd.get(candidate.span.end);
    if (list) list.push(candidate);
    else byEnd.set(candidate.span.end, [candidate]);
  }
  for (const name of clusters.candidates) {
    if (name.form !== "name") continue;
    joinKind(clusters, name);
    const nouns = nounsBefore(clusters, name, byEnd).filter((noun) => describes(noun, name));
    const noun = nouns.find((each) => clusters.canJoin(name, each));
    if (!noun) continue;
    clusters.join(name, noun, `stands right before “${textOf(name)}”`);
    if (noun.type === "person") clusters.noteRole(noun);
  }
}

/** "the Wagner group": a noun that says what the name before it is. */
function joinKind(clusters: Clusters, name: Candidate): void {
  const { tree, head } = name;
  const last = tree.tokens.findIndex(({ span }) => span.start >= name.span.end);
  const noun = relationOf(tree, head) === "compound" ? clusters.at(tree.sentence, last) : undefined;
  if (noun?.form !== "nominal" || noun.number === number.many || noun.determiner === "indefinite")
    return;
  if (isKindOf(noun.lemma, name) && clusters.canJoin(name, noun))
    clusters.join(name, noun, `says what “${textOf(name)}” is`);
}

/** The noun phrases right before a name, or before "called" and it; the widest first. */
function nounsBefore(
  clusters: Clusters,
  name: Candidate,
  byEnd: ReadonlyMap<number, readonly Candidate[]>,
): readonly Candidate[] {
  const { text } = name.tree;
  const start = Math.max(0, name.span.start - LONGEST_CALL);
  const called = CALLED.exec(text.slice(start, name.span.start));
  if (called)
    return (byEnd.get(start + called.index) ?? []).toSorted((a, b) => a.span.start - b.span.start);
  const noun = clusters.candidates[name.id - 1];
  if (noun?.tree !== name.tree || noun.form !== "nominal" || noun.members || noun.isPart) return [];
  const end = noun.tree.tokens[noun.head]?.span.end ?? 0;
  return TOUCHING.test(text.slice(end, name.span.start)) ? [noun] : [];
}

/** A space, and a quotation mark as of a title. */
const TOUCHING = /^ ["“'‘]?$/;

const LONGEST_CALL = 30;
const CALLED =
  /,? (?:called|named|dubbed|nicknamed|titled|entitled|labell?ed|known as|going by the name|by the name of)(?: the)? ["“'‘]?$/i;

function describes(noun: Candidate, name: Candidate): boolean {
  if (noun.number === number.many || noun.tree !== name.tree) return false;
  if (name.type === undefined) return noun.type === "organisation" || isThingOf(noun, name);
  if (noun.type === undefined) return isThingOf(noun, name);
  // "downtown Tulsa" is a part of it.
  if (name.type === "place" && kindsOfPlaceNoun(noun.lemma).length === 0) return false;
  return (noun.type === "person") === (name.type === "person");
}

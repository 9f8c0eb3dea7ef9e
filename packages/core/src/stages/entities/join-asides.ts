import type { EntityType } from "../../model/entity.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { isBeforeItsArea } from "./place-nouns.ts";

/**
 * Join a name and a description with nothing but a comma between them, whatever the tree says:
 * "the ambassador to Kenya, Ada Lovelace, said", "Ada Lovelace, the ambassador to Kenya, said".
 */
export function joinAsides(clusters: Clusters): void {
  const byStart = new Map<number, Candidate>();
  const byEnd = new Map<number, Candidate>();
  for (const candidate of clusters.candidates) {
    if (candidate.form !== "nominal" || candidate.homeland !== undefined) continue;
    byStart.set(candidate.span.start, candidate);
    // Of phrases that end together the outermost describes: "the head of the bank, Ada Lovelace".
    const inner = byEnd.get(candidate.span.end);
    if (!inner || inner.span.start > candidate.span.start) byEnd.set(candidate.span.end, candidate);
  }
  joinTouching(clusters);
  for (const name of clusters.candidates) {
    if (name.form !== "name" || name.type === undefined) continue;
    const { start, end } = name.span;
    joinAside(clusters, name, byStart.get(end + 2), end);
    joinAside(clusters, name, byEnd.get(start - 2), start - 2);
  }
}

/** "the Danish company Maersk", "the poet Ada Lovelace", "a group called the Alliance": a noun right before its name. */
function joinTouching(clusters: Clusters): void {
  for (const name of clusters.candidates) {
    if (name.form !== "name" || name.type === undefined) continue;
    const noun = nounBefore(clusters, name);
    if (!noun || noun.number === number.many) continue;
    if (noun.type === undefined && !isThingOf(noun, name)) continue;
    if ((noun.type === "person") !== (name.type === "person")) continue;
    if (!clusters.canJoin(name, noun)) continue;
    clusters.join(name, noun, `stands right before “${textOf(name)}”`);
    if (noun.type === "person") clusters.noteRole(noun);
  }
}

/** The noun phrase whose noun stands right before a name, with nothing but "called" between them. */
function nounBefore(clusters: Clusters, name: Candidate): Candidate | undefined {
  const noun = clusters.candidates[name.id - 1];
  if (noun?.tree !== name.tree || noun.form !== "nominal" || noun.members || noun.isPart)
    return undefined;
  const end = noun.tree.tokens[noun.head]?.span.end ?? 0;
  return TOUCHING.test(name.tree.text.slice(end, name.span.start)) ? noun : undefined;
}

/** A space, a word that names, and a quotation mark as of a title. */
const TOUCHING =
  /^(?:,? (?:called|named|dubbed|nicknamed|titled|entitled|labell?ed|known as|going by the name|by the name of)(?: (?:the|an?))?)? ["“'‘]?$/i;

const LIST = /^,? (?:and|or|&) /;
const PLAIN_END = /^(?:[,.;:)—–]| [(—–]|$|\n)/;

function joinAside(
  clusters: Clusters,
  name: Candidate,
  phrase: Candidate | undefined,
  comma: number,
): void {
  if (!phrase || phrase.tree !== name.tree || !describes(phrase, name)) return;
  if (isBeforeItsArea(phrase, name)) return;
  const { text } = name.tree;
  if (text.slice(comma, comma + 2) !== ", ") return;
  const after = text.slice(Math.max(name.span.end, phrase.span.end)).slice(0, 6);
  if (LIST.test(after) || !PLAIN_END.test(after) || !clusters.canJoin(name, phrase)) return;
  clusters.join(name, phrase, `set beside “${textOf(name)}” by a comma`);
  clusters.noteRole(phrase);
}

/** A person's description of a person, an organisation's or a place's of one. */
function describes(phrase: Candidate, name: Candidate): boolean {
  if (phrase.number === number.many) return false;
  if (phrase.type === undefined)
    return phrase.span.end < name.span.start && isThingOf(phrase, name);
  if (name.type === "person") return phrase.type === "person";
  return phrase.type !== "person" && phrase.determiner !== "none";
}

/** Whether a description without a kind of its own can be of a name: "the ship" of a thing's, not a person's. */
const isThingOf = (noun: Candidate, { type }: Candidate): boolean =>
  noun.type === undefined &&
  noun.number === number.one &&
  (noun.determiner === "definite" || noun.determiner === "possessive") &&
  (type === undefined || THINGS.has(type));

const THINGS: ReadonlySet<EntityType> = new Set(["other", "product", "work", "law", "event"]);

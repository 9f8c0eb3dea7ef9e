import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { isThingOf } from "./name-kinds.ts";
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
  for (const name of clusters.candidates) {
    if (name.form !== "name" || name.type === undefined) continue;
    const { start, end } = name.span;
    joinAside(clusters, name, byStart.get(end + 2), end);
    joinAside(clusters, name, byEnd.get(start - 2), start - 2);
  }
}

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

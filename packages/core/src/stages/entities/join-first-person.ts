import { contains } from "../../text/spans.ts";
import type { Clusters } from "./clusters.ts";
import { findSpeakers } from "./find-speakers.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { pronouns } from "./pronouns.ts";

/**
 * Join "I" in a quotation to who speaks there, and "we" to the organisation or team that speaks or that the
 * speaker is said to speak for.
 */
export function joinFirstPerson(clusters: Clusters): void {
  for (const [own, speaker] of findSpeakers(clusters)) {
    if (own.form !== "pronoun" || pronouns.get(own.lemma)?.person !== 1) continue;
    if (own.number !== number.one) joinMany(clusters, speaker, own);
    else if (clusters.of(speaker).type === "person" && clusters.canJoin(speaker, own))
      clusters.join(speaker, own, `“${textOf(speaker)}” speaks here`);
  }
}

function joinMany(clusters: Clusters, speaker: Candidate, own: Candidate): void {
  const many = collectiveOf(clusters, speaker);
  if (many && clusters.canJoin(many, own))
    clusters.join(many, own, `“${textOf(speaker)}” speaks here for “${textOf(many)}”`);
}

/** Who "we" are: an organisation or people that speak, or the only ones that a speaker's office or title names. */
function collectiveOf(clusters: Clusters, speaker: Candidate): Candidate | undefined {
  const { type, members } = clusters.of(speaker);
  if (type === "organisation" || type === "group") return speaker;
  if (type !== "person") return undefined;
  const named = new Set<Candidate>();
  for (const member of members)
    if (clusters.isRole(member) || member.title !== undefined)
      for (const each of collectivesIn(clusters, member)) named.add(each);
  const [only, ...more] = named;
  return only && more.every((each) => clusters.of(each) === clusters.of(only)) ? only : undefined;
}

/** The organisations in a description, "a spokesman for the ministry", or in the title before a name. */
function collectivesIn(clusters: Clusters, { id, tree, span, title }: Candidate): Candidate[] {
  const start = span.start - (title === undefined ? 0 : title.length + 1);
  const found: Candidate[] = [];
  for (const at of [id - 3, id - 2, id - 1, id + 1, id + 2, id + 3]) {
    const other = clusters.candidates[at];
    if (other?.tree !== tree || other.form === "pronoun") continue;
    if (!contains({ start, end: span.end }, other.span)) continue;
    const { type } = clusters.of(other);
    if (type === "organisation") found.push(other);
  }
  return found;
}

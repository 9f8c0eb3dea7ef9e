import type { Clusters } from "./clusters.ts";
import { createOptionFinder, type Option } from "./find-options.ts";
import { capitalOf } from "./join-known.ts";
import type { Candidate } from "./mention.ts";
import { pronouns } from "./pronouns.ts";

/** Chooses among the options of a mention; undefined for an entity of its own. */
export type Decide = (candidate: Candidate, options: readonly Option[]) => Option | undefined;

/** Go through the noun phrases and third-person pronouns that no earlier pass has joined to what came before, in order. */
export function walkAnaphors(
  clusters: Clusters,
  decide: Decide,
  join: (candidate: Candidate, option: Option) => void,
): void {
  const findOptions = createOptionFinder(clusters);
  for (const candidate of clusters.candidates) {
    if (!isOpen(clusters, candidate)) continue;
    const options = findOptions(candidate);
    const choice = options.length === 0 ? undefined : decide(candidate, options);
    if (choice) join(candidate, choice);
  }
}

function isOpen(clusters: Clusters, candidate: Candidate): boolean {
  if (candidate.form === "name" || candidate.homeland !== undefined) return false;
  if (candidate.members || candidate.isNested || candidate.isPart) return false;
  if (candidate.form === "nominal" && isNew(candidate)) return false;
  if (candidate.form === "pronoun" && pronouns.get(candidate.lemma)?.person !== 3) return false;
  // The capital of a country is none of the others that are spoken of.
  if (capitalOf(candidate) !== undefined) return false;
  return clusters.of(candidate).first === candidate.id;
}

/** Sentences at the start of a text that say again with an article what the headline says without one. */
const LEAD = 5;

/** "a suspect" is somebody new. */
const isNew = ({ determiner, tree }: Candidate): boolean =>
  determiner === "indefinite" && tree.sentence >= LEAD;

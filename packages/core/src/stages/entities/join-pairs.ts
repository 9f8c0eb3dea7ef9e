import { childBy, lemmaOf } from "../../text/sentence-tree.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";

/** Sentences back over which "the two leaders" may mean two who were named together. */
const NEAR = 3;

/** Join "the couple", "the two leaders" and "both countries" to the two that were last spoken of together. */
export function joinPairs(clusters: Clusters): void {
  let last: Candidate | undefined;
  for (const candidate of clusters.candidates) {
    if (candidate.members) {
      if (sizeOf(clusters, candidate) === 2) last = candidate;
      continue;
    }
    if (!last || !isPair(candidate) || clusters.of(candidate).members.length > 1) continue;
    if (candidate.tree.sentence - last.tree.sentence > NEAR) continue;
    if (kindOf(clusters, last) === kindOfPair(candidate))
      clusters.join(last, candidate, `both of “${textOf(last)}”`);
  }
}

/** How many are named together, "his wife, Ada Lovelace" being one. */
const sizeOf = ({ candidates, of }: Clusters, { members = [] }: Candidate): number =>
  new Set(members.flatMap((id) => candidates[id] ?? []).map(of)).size;

function isPair({ form, determiner, tree, head, lemma, number: bits }: Candidate): boolean {
  if (form !== "nominal") return false;
  if (PAIRS.has(lemma)) return determiner === "definite";
  if (bits !== number.many) return false;
  const count = childBy(tree, head, "nummod");
  if (count !== undefined) return lemmaOf(tree, count) === "two" && determiner === "definite";
  const article = childBy(tree, head, "det", "det:predet");
  return article !== undefined && lemmaOf(tree, article) === "both";
}

const PAIRS: ReadonlySet<string> = new Set(["couple", "pair", "duo"]);
const STATES: ReadonlySet<string> = new Set([
  "country",
  "nation",
  "state",
  "neighbor",
  "neighbour",
]);
const FIRMS: ReadonlySet<string> = new Set(["company", "firm", "party", "club", "team", "group"]);

/** What a pair is of: people, unless the noun says otherwise. */
function kindOfPair({ lemma, type }: Candidate): string {
  if (STATES.has(lemma)) return "place";
  if (FIRMS.has(lemma)) return "organisation";
  return type === "group" || type === undefined ? "person" : type;
}

/** What the first of a pair is. */
function kindOf(clusters: Clusters, { members }: Candidate): string | undefined {
  const first = clusters.candidates[members?.[0] ?? -1];
  return first && clusters.of(first).type;
}

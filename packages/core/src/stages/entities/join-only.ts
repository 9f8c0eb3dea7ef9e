import type { Cluster, Clusters } from "./clusters.ts";
import { isSubject, textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { playsAgainst } from "./rival-roles.ts";

/** Sentences back over which a description may mean somebody who was named. */
const NEAR = 2;

/**
 * Join a description of a person to the only one spoken of of late: "Rihanna will perform. The singer …".
 */
export function joinOnly(clusters: Clusters): void {
  const recent: Candidate[] = [];
  for (const candidate of clusters.candidates) {
    const only = isDescription(clusters, candidate) && onlyOf(clusters, candidate, recent);
    const isRival = only && playsAgainst(candidate, clusters.of(only));
    if (only && !isRival && clusters.canJoin(only, candidate))
      clusters.join(only, candidate, `nobody else than “${textOf(only)}” was spoken of`);
    if (candidate.form !== "pronoun" && !candidate.members) recent.push(candidate);
  }
}

/** "the singer", standing for somebody that no earlier pass knew. */
function isDescription(clusters: Clusters, candidate: Candidate): boolean {
  const { form, determiner, type } = candidate;
  return (
    form === "nominal" &&
    determiner === "definite" &&
    candidate.number !== number.many &&
    isSubject(candidate) &&
    candidate.tree.tokens[candidate.head]?.span.end === candidate.span.end &&
    type === "person" &&
    !candidate.isQuoted &&
    clusters.of(candidate).members.length === 1
  );
}

function onlyOf(
  clusters: Clusters,
  candidate: Candidate,
  recent: readonly Candidate[],
): Candidate | undefined {
  const found = new Map<Cluster, Candidate>();
  for (let at = recent.length - 1; at >= 0; at--) {
    const other = recent[at];
    if (!other || candidate.tree.sentence - other.tree.sentence > NEAR) break;
    const cluster = clusters.of(other);
    if (cluster.type !== "person") continue;
    if (!found.has(cluster)) found.set(cluster, other);
  }
  const [only, ...more] = found.values();
  if (!only || more.length > 0 || !clusters.of(only).name) return undefined;
  return candidate.tree.sentence > only.tree.sentence ? only : undefined;
}

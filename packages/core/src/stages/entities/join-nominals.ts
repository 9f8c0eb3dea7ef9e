import { childBy, lemmaOf } from "../../text/sentence-tree.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import type { Candidate } from "./mention.ts";
import { nameKey } from "./name-match.ts";

/** Earlier mentions with the same head that a noun phrase is held against. */
const MOST_COMPARED = 12;

/** Join noun phrases with the same head that nothing tells apart: "a pact … the pact". */
export function joinEqualNominals(clusters: Clusters): void {
  const byHead = new Map<string, Candidate[]>();
  for (const candidate of clusters.candidates) {
    if (candidate.form === "pronoun") continue;
    if (candidate.form === "nominal") {
      const key = candidate.lemma;
      const earlier = byHead.get(key) ?? [];
      const antecedent = earlier.findLast((other) => isSame(clusters, other, candidate));
      if (antecedent)
        clusters.join(antecedent, candidate, `the same noun as “${textOf(antecedent)}”`);
      byHead.set(key, [...earlier.slice(-MOST_COMPARED), candidate]);
    } else if (candidate.words.length > 1 && candidate.type !== "person") {
      // "the Security Council … the council"
      const key = nameKey(candidate.words.at(-1) ?? "");
      byHead.set(key, [...(byHead.get(key) ?? []).slice(-MOST_COMPARED), candidate]);
    }
  }
}

function isSame(clusters: Clusters, earlier: Candidate, later: Candidate): boolean {
  if (earlier.number !== later.number && earlier.form === "nominal") return false;
  if (!clusters.canJoin(earlier, later)) return false;
  if (isWithin(earlier, later)) return false;
  if (earlier.form === "name")
    return (
      later.determiner !== "indefinite" && later.determiner !== "none" && later.words.length === 0
    );
  switch (later.determiner) {
    case "definite":
    case "demonstrative":
      return !conflict(earlier, later);
    case "possessive":
      return earlier.determiner === "possessive" && sameOwner(clusters, earlier, later);
    case "indefinite":
      return false;
    case "none":
      return (
        later.words.join(" ") === earlier.words.join(" ") && earlier.determiner !== "indefinite"
      );
  }
}

/** A phrase is not the same as one that it lies in: "the head of the head office". */
const isWithin = (a: Candidate, b: Candidate): boolean =>
  a.tree === b.tree && a.span.start < b.span.end && b.span.start < a.span.end;

/** Whether both are narrowed down, and by different words. */
function conflict(earlier: Candidate, later: Candidate): boolean {
  if (later.words.length === 0 || earlier.words.length === 0) return false;
  return !later.words.some((word) => earlier.words.includes(word));
}

function sameOwner(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const [owner, other] = [a, b].map(({ tree, head }) => {
    const possessor = childBy(tree, head, "nmod:poss");
    return possessor === undefined ? undefined : { tree, possessor };
  });
  if (!owner || !other) return false;
  const first = clusters.at(owner.tree.sentence, owner.possessor);
  const second = clusters.at(other.tree.sentence, other.possessor);
  if (first && second && clusters.of(first) === clusters.of(second)) return true;
  return (
    lemmaOf(owner.tree, owner.possessor) === lemmaOf(other.tree, other.possessor) &&
    first?.form !== "pronoun"
  );
}

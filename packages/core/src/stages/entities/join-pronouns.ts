import { headOf, isUnder, lemmaOf, relationOf } from "../../text/sentence-tree.ts";
import { type Cluster, type Clusters, isHuman } from "./clusters.ts";
import { isSubject, textOf } from "./join-by-structure.ts";
import { type Candidate, gender, number } from "./mention.ts";
import { type Pronoun, pronouns } from "./pronouns.ts";

/** Sentences and mentions that a pronoun looks back over. */
const FARTHEST_SENTENCES = 4;
const FARTHEST_MENTIONS = 80;

/** Join third-person pronouns to the mention that fits best among those before. */
export function joinPronouns(clusters: Clusters): void {
  for (const candidate of clusters.candidates) {
    const pronoun = candidate.form === "pronoun" ? pronouns.get(candidate.lemma) : undefined;
    if (pronoun?.person !== 3) continue;
    const antecedent = bestAntecedent(clusters, candidate, pronoun);
    if (antecedent)
      clusters.join(antecedent, candidate, `“${candidate.lemma}” for “${textOf(antecedent)}”`);
  }
}

function bestAntecedent(clusters: Clusters, candidate: Candidate, pronoun: Pronoun) {
  let best: Candidate | undefined;
  let bestScore = 0;
  const seen = new Set<Cluster>();
  const lowest = Math.max(0, candidate.id - FARTHEST_MENTIONS);
  for (let at = candidate.id - 1; at >= lowest; at--) {
    const other = clusters.candidates[at];
    if (!other || candidate.tree.sentence - other.tree.sentence > FARTHEST_SENTENCES) break;
    const cluster = clusters.of(other);
    if (seen.has(cluster) || !canMean(clusters, candidate, pronoun, other)) continue;
    seen.add(cluster);
    const score = scoreOf(clusters, candidate, pronoun, other);
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

/** Grammar first: agreement, and who can be whom within one clause. */
function canMean(
  clusters: Clusters,
  candidate: Candidate,
  pronoun: Pronoun,
  other: Candidate,
): boolean {
  const cluster = clusters.of(other);
  if (other.form === "pronoun" && pronouns.get(other.lemma)?.person !== 3) return false;
  if (!clusters.canJoin(other, candidate)) return false;
  if ((pronoun.gender & gender.it) === 0 && !isHuman(cluster)) return false;
  if (pronoun.gender === gender.it && isHuman(cluster)) return false;
  if (other.tree !== candidate.tree) return !pronoun.isReflexive;
  if (containsPronoun(candidate, other)) return false;
  if (pronoun.isReflexive) return true;
  return !areCoArguments(candidate, other);
}

/** "its owner" is not "it": a phrase that holds the pronoun is not meant by it. */
const containsPronoun = (candidate: Candidate, other: Candidate): boolean =>
  isUnder(candidate.tree, candidate.head, other.outer) && other.form !== "pronoun";

const isPossessive = ({ tree, head }: Candidate): boolean =>
  relationOf(tree, head).startsWith("nmod:poss");

/** "Ada praised her": subject and object of one verb differ, unless the pronoun is reflexive or possessive. */
function areCoArguments(candidate: Candidate, other: Candidate): boolean {
  if (isPossessive(candidate)) return false;
  const { tree } = candidate;
  return (
    headOf(tree, candidate.outer) === headOf(tree, other.outer) &&
    ARGUMENTS.test(relationOf(tree, candidate.outer)) &&
    ARGUMENTS.test(relationOf(tree, other.outer))
  );
}

const ARGUMENTS = /^(?:nsubj|obj|iobj|obl)/;

/** How likely a pronoun means a mention; weights by hand, about those of Lappin and Leass (1994). */
function scoreOf(
  clusters: Clusters,
  candidate: Candidate,
  pronoun: Pronoun,
  other: Candidate,
): number {
  const { tree, outer } = other;
  const cluster = clusters.of(other);
  const distance = candidate.tree.sentence - tree.sentence;
  const relation = relationOf(tree, outer);
  let score = 100 / (1 + distance);
  if (isSubject(other)) score += 60;
  else if (relation === "obj" || relation === "iobj") score += 30;
  else if (relation.startsWith("obl")) score += 15;
  else if (relation === "compound" || relation === "nmod:desc") score -= 40;
  if (other.form === "name") score += 20;
  if (other.form === "pronoun") score += 30;
  score += Math.min(40, 8 * cluster.members.length);
  if (isSubject(candidate) && isSubject(other)) score += 20;
  if (pronoun.number === number.many && cluster.number !== number.many) score -= 30;
  if (pronoun.gender === gender.it) score += fitOfThing(cluster);
  if (candidate.isQuoted !== other.isQuoted) score -= 20;
  if (
    lemmaOf(tree, headOf(tree, outer)) ===
    lemmaOf(candidate.tree, headOf(candidate.tree, candidate.outer))
  )
    score += 10;
  return score;
}

function fitOfThing({ type, name }: Cluster): number {
  if (type === "organisation") return 40;
  if (type === "place") return name ? 10 : 0;
  return 0;
}

import { feature1, feature2, hashString } from "../../text/hashing.ts";
import { childBy, headOf, lemmaOf, relationOf } from "../../text/sentence-tree.ts";
import { type Cluster, type Clusters, isHuman } from "./clusters.ts";
import type { Option } from "./find-options.ts";
import { likelyGender } from "./given-names.ts";
import { type Candidate, gender } from "./mention.ts";
import { nounKind } from "./noun-kinds.ts";
import { fitOfNoun } from "./place-nouns.ts";

/** More features than a mention and an option have. */
export const optionFeatureCount = 64;

/** Slots of the table of weights; features are hashed into them. */
export const optionSlots = 1 << 15;

/** The features of a mention that starts an entity of its own. */
export function readNewFeatures(
  candidate: Candidate,
  options: readonly Option[],
  out: Int32Array,
): number {
  const group = groupOf(candidate);
  const same = options.filter((option) => option.same !== undefined).length;
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count++] = feature2(template, group, value) & (optionSlots - 1);
  };
  add(1, 0);
  add(2, Math.min(candidate.words.length, 3));
  add(3, roleOf(candidate));
  add(4, Math.min(same, 3));
  add(5, Math.min(options.length, 4));
  add(6, (candidate.isQuoted ? 1 : 0) + (candidate.tree.sentence === 0 ? 2 : 0));
  add(7, candidate.number);
  if (candidate.form === "nominal") {
    add(8, kindOf(candidate));
    out[count++] = feature1(9, hashString(candidate.lemma)) & (optionSlots - 1);
    add(10, hashString(candidate.lemma));
  }
  return count;
}

/** The features of a mention with one option. */
export function readOptionFeatures(
  clusters: Clusters,
  candidate: Candidate,
  option: Option,
  out: Int32Array,
): number {
  const { last, same, rank } = option;
  const cluster = clusters.of(last);
  const group = groupOf(candidate);
  const form = candidate.form === "pronoun" ? 1 : 2;
  const distance = bucket(candidate.tree.sentence - last.tree.sentence);
  const match = same ? matchOf(candidate, same) : 0;
  const type = typeCode(cluster);
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count++] = feature2(template, group, value) & (optionSlots - 1);
    out[count++] = feature2(template + 64, form, value) & (optionSlots - 1);
  };
  add(20, distance * 2 + (match > 0 ? 1 : 0));
  add(21, bucket(rank) * 2 + (match > 0 ? 1 : 0));
  add(22, formOf(last) * 8 + roleOf(last));
  add(23, roleOf(last) * 8 + roleOf(candidate));
  add(24, type * 16 + (same ? 1 : 0));
  add(25, match);
  if (same) {
    add(26, match * 8 + bucket(candidate.tree.sentence - same.tree.sentence));
    add(27, match * 8 + formOf(same));
    add(28, (same.number === candidate.number ? 1 : 0) + 2 * ownersOf(clusters, candidate, same));
  }
  add(29, sizeOf(cluster) * 2 + (cluster.name ? 1 : 0));
  add(30, cluster.number * 8 + cluster.gender);
  add(31, (candidate.isQuoted ? 1 : 0) + (last.isQuoted ? 2 : 0) + distance * 4);
  add(32, closeness(candidate, last));
  add(33, last.tree.sentence === 0 ? 1 : 0);
  if (candidate.form === "nominal") {
    const noun = hashString(candidate.lemma);
    out[count++] = feature2(34, noun, type) & (optionSlots - 1);
    out[count++] = feature2(35, noun, match) & (optionSlots - 1);
    if (!same) out[count++] = feature2(36, noun, hashString(last.lemma)) & (optionSlots - 1);
    add(
      37,
      (cluster.name ? fitOfNoun(candidate.lemma, cluster.name) : 0) * 4 +
        (candidate.words.length > 0 ? 1 : 0),
    );
  } else {
    add(40, genderFit(candidate, cluster));
    out[count++] =
      feature2(38, hashString(candidate.lemma), hashString(last.lemma)) & (optionSlots - 1);
    add(39, hashString(lemmaOf(candidate.tree, headOf(candidate.tree, candidate.outer))) ^ type);
  }
  return count;
}

/** Whether a given name makes the pronoun likely: 0 unknown, 1 yes, 2 no. */
function genderFit({ gender: bits }: Candidate, { name, type }: Cluster): 0 | 1 | 2 {
  if (!name || type !== "person" || (bits !== gender.he && bits !== gender.she)) return 0;
  const likely = likelyGender(name.words);
  if (likely === gender.person) return 0;
  return (likely & bits) === 0 ? 2 : 1;
}

const GROUPS = ["definite", "indefinite", "possessive", "demonstrative", "none"];

/** What a mention is, as a number: the pronoun, or how the noun phrase begins. */
const groupOf = (candidate: Candidate): number =>
  candidate.form === "pronoun" ? hashString(candidate.lemma) : GROUPS.indexOf(candidate.determiner);

const BUCKETS = [0, 1, 2, 3, 5, 9, 20];

function bucket(value: number): number {
  const at = BUCKETS.findIndex((limit) => value <= limit);
  return at < 0 ? BUCKETS.length : at;
}

function roleOf({ tree, outer }: Candidate): number {
  const relation = relationOf(tree, outer);
  if (relation.startsWith("nsubj")) return 1;
  if (relation === "obj" || relation === "iobj") return 2;
  if (relation.startsWith("obl")) return 3;
  if (relation === "nmod:poss") return 4;
  if (relation.startsWith("nmod")) return 5;
  if (relation === "compound") return 6;
  return relation === "conj" ? 7 : 0;
}

function formOf({ form, determiner }: Candidate): number {
  if (form === "pronoun") return 6;
  return form === "name" ? 7 : GROUPS.indexOf(determiner);
}

const TYPES = [
  "person",
  "organisation",
  "place",
  "group",
  "law",
  "work",
  "facility",
  "product",
  "event",
  "other",
];
const KINDS = ["man", "woman", "person", "people", "organisation", "place"];

const typeCode = (cluster: Cluster): number =>
  cluster.type === undefined ? (isHuman(cluster) ? 11 : 12) : TYPES.indexOf(cluster.type);

const kindOf = ({ lemma }: Candidate): number => KINDS.indexOf(nounKind(lemma) ?? "") + 1;

const sizeOf = ({ members }: Cluster): number => Math.min(5, Math.floor(Math.log2(members.length)));

/** How what narrows two phrases of one noun down compares: 1 both bare … 8 nothing shared; 9 and more for names. */
function matchOf(candidate: Candidate, same: Candidate): number {
  const later = candidate.words;
  if (same.form === "name") {
    const known = new Set(`${same.words.join(" ")} ${same.title ?? ""}`.toLowerCase().split(" "));
    const isKnown = later.every((word) => known.has(word));
    return (same.title === undefined ? 9 : 11) + (isKnown ? 0 : 1);
  }
  const earlier = same.words;
  if (later.length === 0) return earlier.length === 0 ? 1 : 2;
  if (earlier.length === 0) return 3;
  const shared = later.filter((word) => earlier.includes(word)).length;
  if (shared === later.length) return shared === earlier.length ? 4 : 5;
  if (shared === earlier.length) return 6;
  return shared > 0 ? 7 : 8;
}

/** Whether two possessed things have one owner: 0 not both possessed, 1 another owner, 2 the same. */
function ownersOf(clusters: Clusters, a: Candidate, b: Candidate): number {
  const [owner, other] = [a, b].map(({ tree, head }) => {
    const possessor = childBy(tree, head, "nmod:poss");
    return possessor === undefined ? undefined : clusters.at(tree.sentence, possessor);
  });
  if (!owner || !other) return 0;
  return clusters.of(owner) === clusters.of(other) || owner.lemma === other.lemma ? 2 : 1;
}

/** Where the option's last mention stands if in the same sentence: under one governor, governing, before. */
function closeness(candidate: Candidate, last: Candidate): number {
  const { tree } = candidate;
  if (last.tree !== tree) return 0;
  const governor = headOf(tree, candidate.outer);
  const other = headOf(tree, last.outer);
  if (governor === other) return 1;
  if (headOf(tree, governor) === other) return 2;
  return headOf(tree, other) === governor ? 3 : 4;
}

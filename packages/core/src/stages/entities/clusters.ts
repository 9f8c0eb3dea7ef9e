import type { EntityType } from "../../model/entity.ts";
import { type Candidate, gender } from "./mention.ts";
import { matchNames } from "./name-match.ts";

/** Mentions that are held to speak of one entity. */
export type Cluster = {
  /** Not in order. */
  readonly members: readonly Candidate[];
  /** The id of the first member. */
  readonly first: number;
  /** The fullest name among the members. */
  readonly name: Candidate | undefined;
  readonly nameCount: number;
  readonly type: EntityType | undefined;
  readonly number: number;
  readonly gender: number;
};

/** The clusters so far; they change only by joining. */
export type Clusters = {
  readonly candidates: readonly Candidate[];
  readonly of: (candidate: Candidate) => Cluster;
  readonly all: () => Cluster[];
  /** Whether two mentions are not one entity yet and nothing speaks against it. */
  readonly canJoin: (a: Candidate, b: Candidate) => boolean;
  /** Join the clusters of two mentions, for a reason in plain words. */
  readonly join: (a: Candidate, b: Candidate, why: string) => void;
  /** Note that a mention says what another's entity is by office, trade or kind. */
  readonly noteRole: (role: Candidate) => void;
  readonly isRole: (candidate: Candidate) => boolean;
  readonly whyOf: (candidate: Candidate) => readonly string[];
  /** The candidate headed by, or tied into its sentence by, a word. */
  readonly at: (sentence: number, token: number) => Candidate | undefined;
};

type Growing = { -readonly [Key in keyof Cluster]: Cluster[Key] } & { members: Candidate[] };

/** Begin with every mention by itself. */
export function createClusters(candidates: readonly Candidate[]): Clusters {
  const clusters = candidates.map(alone);
  const reasons = new Map<number, string[]>();
  const roles = new Set<number>();
  const byWord = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { tree, head, outer, members } = candidate;
    // A group's first member keeps the word.
    if (members) continue;
    byWord.set(wordKey(tree.sentence, head), candidate);
    if (outer !== head) byWord.set(wordKey(tree.sentence, outer), candidate);
  }
  const of = (candidate: Candidate): Growing => clusters[candidate.id] ?? alone(candidate);
  return {
    candidates,
    of,
    all: () => [...new Set(clusters)],
    canJoin: (a, b) => of(a) !== of(b) && agree(of(a), of(b)),
    join(a, b, why) {
      if (of(a) === of(b)) return;
      const later = a.id > b.id ? a : b;
      const known = reasons.get(later.id);
      if (known) known.push(why);
      else reasons.set(later.id, [why]);
      const [large, small] = [of(a), of(b)].sort((x, y) => y.members.length - x.members.length);
      if (!large || !small) return;
      absorb(large, small);
      for (const member of small.members) clusters[member.id] = large;
    },
    noteRole: ({ id }) => void roles.add(id),
    isRole: ({ id }) => roles.has(id),
    whyOf: ({ id }) => reasons.get(id) ?? [],
    at: (sentence, token) => byWord.get(wordKey(sentence, token)),
  };
}

const LONGEST_SENTENCE = 1 << 20;
const wordKey = (sentence: number, token: number): number => sentence * LONGEST_SENTENCE + token;

const alone = (candidate: Candidate): Growing => ({
  members: [candidate],
  first: candidate.id,
  name: candidate.form === "name" ? candidate : undefined,
  nameCount: candidate.form === "name" ? 1 : 0,
  type: candidate.type,
  number: candidate.number,
  gender: candidate.gender,
});

/** The smaller cluster moves into the larger, so that a text of one long chain takes no time squared. */
function absorb(large: Growing, small: Growing): void {
  for (const member of small.members) large.members.push(member);
  large.first = Math.min(large.first, small.first);
  large.type = typeOfBoth(large, small);
  large.number = large.number & small.number || large.number;
  large.gender = large.gender & small.gender || large.gender;
  large.nameCount += small.nameCount;
  if (isFuller(small.name, large.name)) large.name = small.name;
}

function typeOfBoth(a: Cluster, b: Cluster): EntityType | undefined {
  if (a.type === "other") return b.type ?? a.type;
  if (b.type === "other") return a.type ?? b.type;
  if (a.nameCount === b.nameCount) return a.type ?? b.type;
  return a.nameCount > b.nameCount ? (a.type ?? b.type) : (b.type ?? a.type);
}

function isFuller(name: Candidate | undefined, than: Candidate | undefined): boolean {
  if (!name || !than) return name !== undefined;
  const more = name.words.length - than.words.length;
  return more > 0 || (more === 0 && name.id < than.id);
}

/** Whether type, number, gender and names allow two clusters to be one entity. */
function agree(a: Cluster, b: Cluster): boolean {
  if ((a.number & b.number) === 0 || (a.gender & b.gender) === 0) return false;
  return typesAgree(a.type, b.type) && namesAgree(a, b);
}

/** Types that are told apart by the point of view more than by the thing; what is known of "other" is only that it is no person. */
const KIN: readonly (readonly EntityType[])[] = [
  ["organisation", "group"],
  ["organisation", "facility"],
  ["place", "facility"],
  ["other", "organisation"],
  ["other", "facility"],
  ["other", "group"],
];

function typesAgree(a: EntityType | undefined, b: EntityType | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return KIN.some((kin) => kin.includes(a) && kin.includes(b));
}

/** People of different full names differ; other names are joined by the passes for names alone. */
function namesAgree(a: Cluster, b: Cluster): boolean {
  if (!a.name || !b.name) return true;
  const isPerson = (a.type ?? b.type) === "person" && (b.type ?? a.type) === "person";
  return isPerson && matchNames(a.name.words, b.name.words);
}

/** Whether a cluster is of a person, or of people by its words. */
export const isHuman = ({ gender: bits, type }: Cluster): boolean =>
  type === "person" || (type === undefined && (bits & gender.it) === 0);

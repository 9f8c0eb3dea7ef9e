import { childBy, headOf, isUnder, relationOf } from "../../text/sentence-tree.ts";
import { type Cluster, type Clusters, isHuman } from "./clusters.ts";
import { findSpeakers } from "./find-speakers.ts";
import { type Candidate, gender, number } from "./mention.ts";
import { kindWord } from "./name-match.ts";
import { fitOfNoun } from "./place-nouns.ts";
import { pronouns } from "./pronouns.ts";
import { playsAgainst } from "./rival-roles.ts";
import { areToldApart, isNewlyNamed } from "./tell-apart.ts";

/** An entity that a mention may be of: its last mention so far, and the last that has the same noun, if any. */
export type Option = {
  readonly last: Candidate;
  readonly same: Candidate | undefined;
  /** How many other options were spoken of since. */
  readonly rank: number;
};

/** Looks up the options of each mention; mentions are asked for in order of the text. */
export type OptionFinder = (candidate: Candidate) => Option[];

const PRONOUN_SENTENCES = 4;
const NOMINAL_SENTENCES = 8;
/** Mentions that are looked back over, and mentions with the same noun: bounds, so that a long text takes no longer per word. */
const FARTHEST = 80;
const MOST_SAME = 10;
const MOST_OPTIONS = 24;
const MOST_COMPARED = 40;

/** Begin at the start of a text. */
export function createOptionFinder(clusters: Clusters): OptionFinder {
  const byNoun = new Map<string, Candidate[]>();
  const speakers = findSpeakers(clusters);
  let noted = 0;
  return (candidate) => {
    for (; noted < candidate.id; noted++) {
      const earlier = clusters.candidates[noted];
      if (earlier) for (const noun of nounsOf(earlier)) note(byNoun, noun, earlier);
    }
    const same = candidate.form === "nominal" ? (byNoun.get(candidate.lemma) ?? []) : [];
    return collectOptions(clusters, candidate, same, speakers.get(candidate));
  };
}

function note(byNoun: Map<string, Candidate[]>, noun: string, candidate: Candidate): void {
  const list = byNoun.get(noun);
  if (!list) byNoun.set(noun, [candidate]);
  else {
    list.push(candidate);
    if (list.length > 2 * MOST_SAME) list.splice(0, MOST_SAME);
  }
}

/** The nouns under which a mention may be spoken of again: its own, what a name says it is, a title's. */
function nounsOf({
  form,
  lemma,
  words,
  title,
  type,
  members,
  isNested,
  isPart,
}: Candidate): string[] {
  if (form === "pronoun" || members || isNested || isPart) return [];
  if (form === "nominal") return [lemma];
  const own = type === "person" || words.length < 2 ? [] : [kindWord(words)];
  return title === undefined ? own : [...own, ...title.toLowerCase().split(/[\s-]+/)];
}

function collectOptions(
  clusters: Clusters,
  candidate: Candidate,
  same: readonly Candidate[],
  speaker: Candidate | undefined,
): Option[] {
  const found = new Map<Cluster, { last: Candidate; same: Candidate | undefined }>();
  const own = clusters.of(candidate);
  const owner = ownerOf(clusters, candidate);
  // Whoever speaks says "I", not "she".
  const speaking = speaker && candidate.form === "pronoun" ? clusters.of(speaker) : undefined;
  const consider = (other: Candidate, isSame: boolean): void => {
    const cluster = clusters.of(other);
    if (cluster === own || cluster === owner || cluster === speaking) return;
    const known = found.get(cluster);
    if (known) {
      if (isSame) known.same ??= other;
    } else if (canMean(clusters, candidate, other))
      found.set(cluster, { last: other, same: isSame ? other : undefined });
  };
  const sentences = candidate.form === "pronoun" ? PRONOUN_SENTENCES : NOMINAL_SENTENCES;
  for (let at = candidate.id - 1; at >= Math.max(0, candidate.id - FARTHEST); at--) {
    const other = clusters.candidates[at];
    if (!other || candidate.tree.sentence - other.tree.sentence > sentences) break;
    if (found.size >= MOST_OPTIONS) break;
    if (candidate.form === "pronoun" || mayDescribe(candidate, clusters.of(other)))
      consider(other, false);
  }
  for (const other of same.slice(-MOST_SAME).toReversed()) consider(other, true);
  const options = [...found.values()].filter(
    ({ same }) => same === undefined || !isAnother(clusters.of(same), candidate),
  );
  // Who has been called by the noun before it is, if anybody.
  const called = candidate.form === "nominal" ? options.filter((each) => each.same) : [];
  return (called.length > 0 ? called : options)
    .sort((a, b) => b.last.id - a.last.id)
    .map((option, rank) => ({ ...option, rank }));
}

const isAnother = (cluster: Cluster, candidate: Candidate): boolean =>
  isNewlyNamed(candidate, cluster) ||
  cluster.members.slice(0, MOST_COMPARED).some((member) => areToldApart(candidate, member));

/**
 * Noun phrases without the same noun, save "her mother", are held against people, organisations and places alone;
 * "a teacher" is nobody who is known.
 */
const mayDescribe = (candidate: Candidate, cluster: Cluster): boolean =>
  candidate.type !== undefined && cluster.type !== undefined && isKnown(candidate);

/** "the teacher"; in a headline, which goes without articles, "teacher". */
const isKnown = ({ determiner, tree, number: bits }: Candidate): boolean =>
  determiner === "definite" ||
  determiner === "demonstrative" ||
  (determiner === "none" && tree.sentence === 0 && bits === number.one);

/** Whoever something belongs to is not it: "her mother" is not her. */
function ownerOf(clusters: Clusters, { tree, head, form }: Candidate): Cluster | undefined {
  const possessor = form === "nominal" ? childBy(tree, head, "nmod:poss") : undefined;
  const owner = possessor === undefined ? undefined : clusters.at(tree.sentence, possessor);
  return owner && clusters.of(owner);
}

/** Grammar first: agreement, and who can be whom within one clause. */
function canMean(clusters: Clusters, candidate: Candidate, other: Candidate): boolean {
  if (other.form === "pronoun" && pronouns.get(other.lemma)?.person !== 3) return false;
  if (candidate.form === "pronoun" && isUnspokenOf(clusters, other)) return false;
  if (!clusters.canJoin(other, candidate)) return false;
  if (candidate.form === "nominal" && playsAgainst(candidate, clusters.of(other))) return false;
  const pronoun = candidate.form === "pronoun" ? pronouns.get(candidate.lemma) : undefined;
  if (pronoun) {
    const cluster = clusters.of(other);
    if ((pronoun.gender & gender.it) === 0 && !isHuman(cluster)) return false;
    if (pronoun.gender === gender.it && isHuman(cluster)) return false;
  } else if (other.form !== "nominal" && !fits(clusters, candidate, other)) return false;
  if (other.tree !== candidate.tree) return !pronoun?.isReflexive;
  if (isWithin(candidate, other)) return false;
  return pronoun?.isReflexive === true || !areCoArguments(candidate, other);
}

/** What no pronoun takes up: a dateline's place, whoever made a picture, a kind. */
const isUnspokenOf = (clusters: Clusters, other: Candidate): boolean =>
  other.isFiled === true || isCredit(other) || isPredicate(clusters, other);

/** "Brandt is no rich man": a kind, nobody that could be spoken of again. */
const isPredicate = (clusters: Clusters, other: Candidate): boolean =>
  other.form === "nominal" &&
  clusters.of(other).members.length === 1 &&
  childBy(other.tree, other.head, "cop") !== undefined;

/** "Image: Ada Lovelace": who made a picture is not spoken of. */
const isCredit = ({ tree, form, span }: Candidate): boolean =>
  form === "name" &&
  CREDIT.test(tree.text.slice(Math.max(0, span.start - CREDIT_LENGTH), span.start));

const CREDIT =
  /\b(?:images?|photos?|photographs?|pictures?|credits?|courtesy|illustration)(?: by| of|:) $/i;
const CREDIT_LENGTH = 20;

/** The city is no country, and the party no court. */
function fits(clusters: Clusters, candidate: Candidate, other: Candidate): boolean {
  const { name } = clusters.of(other);
  return name === undefined || fitOfNoun(candidate.lemma, name) !== 1;
}

/** "its owner" is not "it", and a phrase is not what it lies in. */
const isWithin = (candidate: Candidate, other: Candidate): boolean =>
  other.form !== "pronoun" &&
  (isUnder(candidate.tree, candidate.head, other.outer) ||
    isUnder(candidate.tree, other.head, candidate.outer));

/** "Ada praised her": subject and object of one verb differ, unless the pronoun is reflexive or possessive. */
function areCoArguments(candidate: Candidate, other: Candidate): boolean {
  const { tree } = candidate;
  return (
    headOf(tree, candidate.outer) === headOf(tree, other.outer) &&
    ARGUMENTS.test(relationOf(tree, candidate.outer)) &&
    ARGUMENTS.test(relationOf(tree, other.outer))
  );
}

const ARGUMENTS = /^(?:nsubj|obj|iobj|obl)/;

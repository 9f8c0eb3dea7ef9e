import { headOf, lemmaOf } from "../../text/sentence-tree.ts";
import type { Clusters } from "./clusters.ts";
import { isSubject, textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";
import { isSpeech } from "./speech-verbs.ts";

/** Sentences at the start of a text in which somebody is told of before the name. */
const LEAD = 4;
/** Sentences from there to the name. */
const NEAR = 5;

/**
 * Join the person of the headline and the lead to the first name that follows: "Australian woman wins prize",
 * "A teacher from Perth has won … Ada Lovelace was …". The name must come without a description of its own,
 * with the same one, or with the headline's verb.
 */
export function joinLead(clusters: Clusters): void {
  const name = clusters.candidates.find(isFullName);
  if (!name) return;
  const told = collectTold(clusters, name);
  const [first] = told;
  if (!first || told.some(({ lemma }) => lemma !== first.lemma)) return;
  const subjects = clusters
    .of(name)
    .members.filter(
      (each) => each.form === "name" && isSubject(each) && isNear(each, told.at(-1) ?? first),
    );
  if (!subjects.some((subject) => isFirstToldOf(clusters, subject, told))) return;
  for (const each of told)
    if (clusters.canJoin(name, each))
      clusters.join(name, each, `told of before the name “${textOf(name)}”`);
}

const isFullName = ({ form, type, words }: Candidate): boolean =>
  form === "name" && type === "person" && words.length > 1;

const isNear = (name: Candidate, told: Candidate): boolean =>
  name.tree.sentence - told.tree.sentence <= NEAR;

/** The unnamed people before a name; of those of a headline the lead's others are apart. */
function collectTold(clusters: Clusters, name: Candidate): Candidate[] {
  const told = clusters.candidates.filter(
    (each) => each.id < name.id && isUnnamedPerson(clusters, each),
  );
  const [headline] = told.filter((each) => each.tree.sentence === 0 && isSubject(each));
  return headline ? told.filter(({ lemma }) => lemma === headline.lemma) : told;
}

function isUnnamedPerson(clusters: Clusters, candidate: Candidate): boolean {
  const { form, type, determiner, tree } = candidate;
  if (form !== "nominal" || type !== "person" || candidate.number !== number.one) return false;
  if (tree.sentence >= LEAD || clusters.of(candidate).name) return false;
  return determiner === "indefinite" || (determiner === "none" && tree.sentence === 0);
}

/** Whether the name comes as if its bearer were known: "Ada Lovelace was …", not "Ada Lovelace, a doctor, said". */
function isFirstToldOf(clusters: Clusters, name: Candidate, told: readonly Candidate[]): boolean {
  const verb = verbOf(name);
  if (told.some((each) => isSubject(each) && verbOf(each) === verb)) return true;
  const roles = clusters.of(name).members.filter((member) => clusters.isRole(member));
  const isSame = roles.some(({ lemma }) => told.some((each) => each.lemma === lemma));
  return isSame || (roles.length === 0 && name.title === undefined && !isSpeech(verb));
}

const verbOf = ({ tree, outer }: Candidate): string => lemmaOf(tree, headOf(tree, outer));

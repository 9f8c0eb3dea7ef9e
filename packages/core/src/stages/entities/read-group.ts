import { childBy, conjunctsOf, type SentenceTree } from "../../text/sentence-tree.ts";
import { type Candidate, gender, number } from "./mention.ts";

/** Members of the largest group that "they" may mean. */
const MOST_MEMBERS = 6;

/**
 * The people, organisations or places that a coordination joins, as one that "they" may mean: "Ada and Bea".
 * @param heads the candidates of the sentence by the word that ties each into it
 */
export function readGroup(
  tree: SentenceTree,
  first: Candidate,
  heads: ReadonlyMap<number, Candidate>,
): Omit<Candidate, "id" | "isQuoted"> | undefined {
  const tied = conjunctsOf(tree, first.outer);
  // "President Ada and Premier Bea": the second may hang on the first's name, not on the title.
  const conjuncts = tied.length > 1 ? tied : conjunctsOf(tree, first.head);
  if (conjuncts.length < 2 || conjuncts.length > MOST_MEMBERS) return undefined;
  if (!conjuncts.slice(1).some((at) => childBy(tree, at, "cc") !== undefined)) return undefined;
  const members = conjuncts.flatMap((at) => heads.get(at) ?? []);
  if (members.length !== conjuncts.length) return undefined;
  if (
    !members.every(
      ({ type, form }) => form !== "pronoun" && type === first.type && ACTORS.has(type ?? ""),
    )
  )
    return undefined;
  const last = members.at(-1) ?? first;
  return {
    tree,
    head: first.head,
    outer: first.outer,
    span: { start: first.span.start, end: last.span.end },
    form: "nominal",
    type: "group",
    number: number.many,
    gender: gender.any,
    confidence: 0.6,
    words: [],
    lemma: "and",
    determiner: "none",
    members: members.map(({ id }) => id),
  };
}

const ACTORS: ReadonlySet<string> = new Set(["person", "organisation", "place", "group"]);

import { childrenBy, headOf, lemmaOf, relationOf, uposOf } from "../../text/sentence-tree.ts";
import type { Clusters } from "./clusters.ts";
import { isSubject, textOf } from "./join-by-structure.ts";
import type { Candidate } from "./mention.ts";
import { isSpeech } from "./speech-verbs.ts";

/** Join "it" to the institution that says what it does: "the company said it would appeal". */
export function joinSaid(clusters: Clusters): void {
  for (const candidate of clusters.candidates) {
    const speaker = candidate.lemma === "it" ? speakerOver(clusters, candidate) : undefined;
    if (speaker && clusters.canJoin(speaker, candidate))
      clusters.join(speaker, candidate, `“${textOf(speaker)}” says it of itself`);
  }
}

/** The subject of the verb of saying right above the clause of which a pronoun is the subject, if it is an institution. */
function speakerOver(clusters: Clusters, candidate: Candidate): Candidate | undefined {
  const { tree, outer, form } = candidate;
  const verb = headOf(tree, outer);
  const saying = headOf(tree, verb);
  const isOwnClause = relationOf(tree, verb) === "ccomp" && uposOf(tree, verb) === "VERB";
  if (form !== "pronoun" || !isSubject(candidate) || !isOwnClause) return undefined;
  if (!isSpeech(lemmaOf(tree, saying)) || candidate.isQuoted) return undefined;
  const [subject] = childrenBy(tree, saying, "nsubj");
  const speaker = subject === undefined ? undefined : clusters.at(tree.sentence, subject);
  return speaker && clusters.of(speaker).type === "organisation" ? speaker : undefined;
}

import { countriesIn } from "../../text/gazetteer/countries-in.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import type { Candidate } from "./mention.ts";
import { nounKind } from "./noun-kinds.ts";

/** Words for whoever leads a state, which stand for one another. */
const LEADERS: ReadonlySet<string> = new Set(
  "president leader chief head premier chancellor ruler strongman boss dictator king monarch".split(
    " ",
  ),
);
const OFFICE_OF_LEADER = "leader";

/** Join descriptions of an office to whom the text gives it: "the Kremlin chief" to "Russian President …". */
export function joinOffices(clusters: Clusters): void {
  const holders = new Map<string, Candidate>();
  const open: { readonly candidate: Candidate; readonly offices: readonly string[] }[] = [];
  for (const candidate of clusters.candidates) {
    const offices = officesOf(candidate);
    if (offices.length === 0) continue;
    if (clusters.of(candidate).name) for (const office of offices) holders.set(office, candidate);
    else if (candidate.determiner === "definite" || candidate.determiner === "possessive") {
      if (!joinToHolder(clusters, candidate, offices, holders)) open.push({ candidate, offices });
    }
  }
  // Who is first spoken of by the office and named later.
  for (const { candidate, offices } of open) joinToHolder(clusters, candidate, offices, holders);
}

function joinToHolder(
  clusters: Clusters,
  candidate: Candidate,
  offices: readonly string[],
  holders: ReadonlyMap<string, Candidate>,
): boolean {
  const holder = offices.map((office) => holders.get(office)).find((each) => each !== undefined);
  if (!holder || !clusters.canJoin(holder, candidate)) return false;
  clusters.join(holder, candidate, `names the office of “${textOf(holder)}”`);
  return true;
}

/** The offices that a title or description names, each with its country: "leader KP". */
function officesOf({ form, title, type, lemma, tree, span }: Candidate): string[] {
  if (type !== "person") return [];
  const phrase = form === "nominal" ? sliceOf(tree.text, span) : title;
  if (phrase === undefined) return [];
  const nouns =
    form === "nominal"
      ? [lemma]
      : phrase
          .toLowerCase()
          .split(/[\s-]+/)
          .filter(isPersonNoun);
  return countriesIn(phrase).flatMap((country) =>
    nouns.map((noun) => `${LEADERS.has(noun) ? OFFICE_OF_LEADER : noun} ${country}`),
  );
}

function isPersonNoun(word: string): boolean {
  const kind = nounKind(word);
  return kind === "person" || kind === "man" || kind === "woman";
}

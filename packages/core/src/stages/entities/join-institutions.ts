import { countriesIn } from "../../text/gazetteer/countries-in.ts";
import { findHomelands, findPlaces } from "../../text/gazetteer/find-places.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import { type Candidate, number } from "./mention.ts";

/** Institutions of which a country has but one, ministries but one for each of their affairs. */
const SINGLE: ReadonlySet<string> = new Set(
  "ministry parliament government army navy military senate cabinet presidency".split(" "),
);

/** Characters before a name in which its owner stands: "Russia's" before "Foreign Ministry". */
const OWNER = /(?:\p{Lu}[\p{L}.]+ )?\p{Lu}[\p{L}.]+['’]s? $/u;
const LONGEST_OWNER = 40;

/** Join the ways to name one institution of a country: "Russia's Foreign Ministry", "the Russian foreign ministry". */
export function joinInstitutions(clusters: Clusters): void {
  const known = new Map<string, Candidate>();
  for (const candidate of clusters.candidates) {
    const key = institutionOf(candidate);
    if (key === undefined) continue;
    const first = known.get(key);
    if (!first) known.set(key, candidate);
    else if (clusters.of(first) !== clusters.of(candidate))
      clusters.join(first, candidate, `names the same institution as “${textOf(first)}”`);
  }
}

/** The country and the words of an institution, such as "RU foreign ministry". */
function institutionOf(candidate: Candidate): string | undefined {
  const { tree, head, span, form, determiner } = candidate;
  const end = tree.tokens[head]?.span.end ?? 0;
  const isOne = candidate.number !== number.many && determiner !== "indefinite";
  if (form === "pronoun" || !isOne || candidate.isNested || candidate.isPart || end <= span.start)
    return undefined;
  const before = tree.text.slice(Math.max(0, span.start - LONGEST_OWNER), span.start);
  const owner = form === "name" ? (OWNER.exec(before)?.[0] ?? "") : "";
  const words = `${owner}${tree.text.slice(span.start, end)}`.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  const [country, ...others] = SINGLE.has(last) ? new Set(countriesIn(words.join(" "))) : [];
  if (country === undefined || others.length > 0) return undefined;
  const own = words.filter((word) => !isOfCountry(word)).map((word) => word.toLowerCase());
  return last === "ministry" && own.length < 2 ? undefined : `${country} ${own.join(" ")}`;
}

const NO_AFFAIR = /^(?:the|its|and|north|south)$/i;

/** "Russian", "Russia's", "the": what says whose an institution is, not which. */
function isOfCountry(word: string): boolean {
  const bare = word.replace(/['’]s?$/, "");
  return NO_AFFAIR.test(bare) || findHomelands(bare).length > 0 || findPlaces(bare).length > 0;
}

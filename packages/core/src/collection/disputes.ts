import type { Count } from "./counts.ts";

/** What a report of an event says, as far as it can differ from another's. */
type Telling = {
  readonly article: string;
  readonly trigger: string;
  readonly status: string;
  readonly counts: readonly Pick<Count, "value" | "noun">[];
};

/** What reports of one event say differently; each claim with the articles that make it. */
export type Difference = {
  readonly kind: "number" | "verb" | "status";
  /** What is differed about: the noun that is counted, or nothing more than the event. */
  readonly about: string;
  readonly claims: readonly { readonly text: string; readonly articles: readonly string[] }[];
};

/** Where reports of one event differ: what they count, the word they choose, whether it happened. */
export function findDifferences(tellings: readonly Telling[]): Difference[] {
  const nouns = new Set(tellings.flatMap(({ counts }) => counts.map(({ noun }) => noun)));
  const numbers = [...nouns]
    .sort()
    .flatMap((noun) =>
      differ(tellings, { kind: "number", about: noun }, ({ counts }) =>
        counts.flatMap((count) => (count.noun === noun ? [`${count.value} ${noun}`] : [])),
      ),
    );
  return [
    ...numbers,
    ...differ(tellings, { kind: "verb", about: "" }, ({ trigger }) => [trigger.toLowerCase()]),
    ...differ(tellings, { kind: "status", about: "" }, ({ status }) => [status]),
  ];
}

function differ(
  tellings: readonly Telling[],
  { kind, about }: Pick<Difference, "kind" | "about">,
  claimsOf: (telling: Telling) => readonly string[],
): Difference[] {
  const claims = new Map<string, Set<string>>();
  for (const telling of tellings)
    for (const text of claimsOf(telling))
      claims.set(text, (claims.get(text) ?? new Set<string>()).add(telling.article));
  // An article that says both, such as an old toll and a new one, differs from nobody.
  const voices = new Set([...claims.values()].map((articles) => [...articles].sort().join("|")));
  if (claims.size < 2 || voices.size < 2) return [];
  return [
    {
      kind,
      about,
      claims: [...claims].map(([text, articles]) => ({ text, articles: [...articles] })),
    },
  ];
}

import type { Word } from "./words.ts";

/** A phrase that goes before a time expression and blurs or bounds it. */
export type Modifier = {
  readonly phrase: readonly string[];
  /** TimeML's mod. */
  readonly mod: string;
  /** What it may stand before. */
  readonly before: "date" | "length" | "any";
};

const PHRASES: readonly (readonly [string, string, Modifier["before"]])[] = [
  ["early in", "START", "date"],
  ["early", "START", "date"],
  ["earlier in", "START", "date"],
  ["earlier", "START", "date"],
  ["later in", "END", "date"],
  ["later", "END", "date"],
  ["late in", "END", "date"],
  ["late", "END", "date"],
  ["mid", "MID", "date"],
  ["mid -", "MID", "date"],
  ["early -", "START", "date"],
  ["late -", "END", "date"],
  ["sometime", "APPROX", "date"],
  ["the start of", "START", "date"],
  ["the beginning of", "START", "date"],
  ["the middle of", "MID", "date"],
  ["the end of", "END", "date"],
  ["the close of", "END", "date"],
  ["about", "APPROX", "any"],
  ["around", "APPROX", "any"],
  ["approximately", "APPROX", "any"],
  ["roughly", "APPROX", "any"],
  ["almost", "LESS_THAN", "length"],
  ["nearly", "LESS_THAN", "length"],
  ["more than", "MORE_THAN", "length"],
  ["over", "MORE_THAN", "length"],
  ["just over", "MORE_THAN", "length"],
  ["less than", "LESS_THAN", "length"],
  ["fewer than", "LESS_THAN", "length"],
  ["under", "LESS_THAN", "length"],
  ["just under", "LESS_THAN", "length"],
  ["at least", "EQUAL_OR_MORE", "length"],
  ["at most", "EQUAL_OR_LESS", "length"],
  ["no more than", "EQUAL_OR_LESS", "length"],
  ["up to", "EQUAL_OR_LESS", "length"],
];

/** The modifiers by their first word, the longest first. */
const MODIFIERS: ReadonlyMap<string, readonly Modifier[]> = Map.groupBy(
  PHRASES.map(
    ([phrase, mod, before]): Modifier => ({ phrase: phrase.split(" "), mod, before }),
  ).sort((a, b) => b.phrase.length - a.phrase.length),
  ({ phrase }) => phrase[0] ?? "",
);

/** The first words of modifiers. */
export const MODIFIER_STARTS: readonly string[] = [...MODIFIERS.keys()];

/** The words that follow "the" in a modifier. */
export const MODIFIER_NOUNS: readonly string[] = (MODIFIERS.get("the") ?? []).flatMap(
  ({ phrase }) => phrase[1] ?? [],
);

/** The modifiers that stand at a word, the longest first. */
export function modifiersAt(words: readonly Word[], at: number): readonly Modifier[] {
  const candidates = MODIFIERS.get(words[at]?.lower ?? "") ?? [];
  return candidates.filter(({ phrase }) =>
    phrase.every((part, index) => words[at + index]?.lower === part),
  );
}

const AFTER: readonly (readonly [readonly string[], string])[] = [
  [["or", "so"], "APPROX"],
  [["or", "later"], "ON_OR_AFTER"],
  [["or", "more"], "EQUAL_OR_MORE"],
  [["or", "less"], "EQUAL_OR_LESS"],
  [["and", "beyond"], "ON_OR_AFTER"],
];

/** The modifier right after a time expression: two years or so, 1990 and beyond. */
export function modifierAfter(
  words: readonly Word[],
  to: number,
): { mod: string; next: number } | undefined {
  const found = AFTER.find(([phrase]) =>
    phrase.every((part, index) => words[to + index]?.lower === part),
  );
  return found && { mod: found[1], next: to + found[0].length };
}

/** Counts behind an F1 score. */
export type Score = { readonly right: number; readonly gold: number; readonly found: number };

export const noScore: Score = { right: 0, gold: 0, found: 0 };

/** Both counts together: micro-averaging. */
export const addScores = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  gold: a.gold + b.gold,
  found: a.found + b.found,
});

/** Harmonic mean of precision and recall, 0 to 100. */
export const f1Of = ({ right, gold, found }: Score): number =>
  gold + found === 0 ? 0 : (200 * right) / (gold + found);

/** How many keys of the found are gold, each counted once. */
export function scoreKeys(gold: Iterable<string>, found: Iterable<string>): Score {
  const wanted = new Set(gold);
  const answers = new Set(found);
  return {
    right: [...answers].filter((key) => wanted.has(key)).length,
    gold: wanted.size,
    found: answers.size,
  };
}

import { alphabet, symbolAt } from "../../text/alphabet.ts";
import { once } from "../../text/once.ts";
import { antecedentsWeights } from "../../weights/antecedents.ts";
import type { Clusters } from "./clusters.ts";
import type { Option } from "./find-options.ts";
import { textOf } from "./join-by-structure.ts";
import type { Candidate } from "./mention.ts";
import { optionFeatureCount, readNewFeatures, readOptionFeatures } from "./option-features.ts";
import { walkAnaphors } from "./walk-anaphors.ts";

/** The weight of each slot, in steps of the trained scale. */
const getWeights = once((): Int8Array => {
  const { levels } = antecedentsWeights;
  return new Int8Array(levels.length).map((_, slot) => symbolAt(levels, slot) - middle);
});

const middle = (alphabet.length - 1) >> 1;

/**
 * Join noun phrases and pronouns to the entity that a trained log-linear model ranks highest, or leave them
 * be. After Durrett and Klein (2013), "Easy Victories and Uphill Battles in Coreference Resolution",
 * https://aclanthology.org/D13-1203/.
 */
export function joinByRank(clusters: Clusters): void {
  const weights = getWeights();
  const features = new Int32Array(optionFeatureCount);
  const sum = (count: number): number => {
    let total = 0;
    for (let at = 0; at < count; at++) total += weights[features[at] ?? 0] ?? 0;
    return total;
  };
  walkAnaphors(
    clusters,
    (candidate, options) => {
      let best: Option | undefined;
      let bestScore = sum(readNewFeatures(candidate, options, features));
      for (const option of options) {
        const score = sum(readOptionFeatures(clusters, candidate, option, features));
        if (score > bestScore) [best, bestScore] = [option, score];
      }
      return best;
    },
    (candidate, option) => clusters.join(option.last, candidate, reasonFor(candidate, option)),
  );
}

function reasonFor(candidate: Candidate, { last, same }: Option): string {
  if (candidate.form === "pronoun") return `“${candidate.lemma}” fits “${textOf(last)}” best`;
  return same ? `the same noun as in “${textOf(same)}”` : `describes “${textOf(last)}”`;
}

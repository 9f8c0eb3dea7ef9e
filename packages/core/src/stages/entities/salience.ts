import { relationOf } from "../../text/sentence-tree.ts";
import type { Cluster } from "./clusters.ts";

/** How much a text is about each cluster, relative to its most spoken of: 0 to 1, rounded to hundredths. */
export function createSalience(clusters: readonly Cluster[], sentenceCount: number) {
  const most = clusters.reduce((max, { members }) => Math.max(max, members.length), 1);
  return ({ members, name }: Cluster): number => {
    const first = members.reduce((min, { tree }) => Math.min(min, tree.sentence), sentenceCount);
    const last = members.reduce((max, { tree }) => Math.max(max, tree.sentence), 0);
    const subjects = members.filter(({ tree, outer }) =>
      relationOf(tree, outer).startsWith("nsubj"),
    );
    const position = 1 / (1 + first);
    const spread = (last - first) / Math.max(1, sentenceCount - 1);
    const score =
      0.5 * (Math.log1p(members.length) / Math.log1p(most)) +
      0.2 * position +
      0.1 * spread +
      0.1 * (subjects.length / members.length) +
      (name ? 0.1 : 0);
    return Math.round(100 * Math.min(1, score)) / 100;
  };
}

import type { Span } from "../../model/span.ts";
import { relationOf } from "../../text/sentence-tree.ts";
import { contains } from "../../text/spans.ts";
import type { Cluster } from "./clusters.ts";

/**
 * How much a text is about each cluster, relative to its most spoken of: 0 to 1, rounded to hundredths.
 * @param asides what is no part of the story, such as the byline: who is named only there has 0
 */
export function createSalience(
  clusters: readonly Cluster[],
  sentenceCount: number,
  asides: readonly Span[],
) {
  const told = new Map(
    clusters.map((cluster) => [
      cluster,
      cluster.members.filter(({ span }) => !asides.some((aside) => contains(aside, span))),
    ]),
  );
  const most = [...told.values()].reduce((max, members) => Math.max(max, members.length), 1);
  return (cluster: Cluster): number => {
    const members = told.get(cluster) ?? [];
    if (members.length === 0) return 0;
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
      (cluster.name ? 0.1 : 0);
    return Math.round(100 * Math.min(1, score)) / 100;
  };
}

import type { Entity, Mention } from "../../model/entity.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import type { Candidate } from "./mention.ts";

/** The clusters that are worth a reader's while as entities, in the order in which the text first names them. */
export function toEntities(clusters: Clusters): Entity[] {
  return clusters
    .all()
    .filter(isEntity)
    .map((cluster) => ({ ...cluster, members: cluster.members.toSorted((a, b) => a.id - b.id) }))
    .sort((a, b) => (a.members[0]?.id ?? 0) - (b.members[0]?.id ?? 0))
    .map((cluster, index) => toEntity(clusters, cluster, `e${index + 1}`));
}

function isEntity({ members, name }: Cluster): boolean {
  return name !== undefined || members.filter(({ form }) => form === "nominal").length > 0 && members.length > 1;
}

function toEntity(clusters: Clusters, { members, name, type }: Cluster, id: string): Entity {
  const main = name ?? members.find(({ form }) => form === "nominal") ?? members[0];
  return {
    id,
    type: type ?? "other",
    name: main ? sliceOf(main.tree.text, main.span) : "",
    aliases: [],
    salience: 0,
    mentions: members.map((member) => toMention(clusters, member)),
  };
}

function toMention(clusters: Clusters, candidate: Candidate): Mention {
  const { tree, span, form, head, confidence } = candidate;
  const headSpan = tree.tokens[head]?.span;
  const why = clusters.whyOf(candidate);
  return {
    span,
    form,
    ...(headSpan && headSpan.end !== span.end && { head: headSpan }),
    confidence,
    ...(why.length > 0 && { why: [...why] }),
  };
}

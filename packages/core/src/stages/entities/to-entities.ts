import type { Entity, Mention } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { findPlaces } from "../../text/gazetteer/find-places.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import { isSubject } from "./join-by-structure.ts";
import { createPlaceLinker } from "./link-places.ts";
import type { Candidate } from "./mention.ts";
import { findRoles } from "./roles.ts";
import { createSalience } from "./salience.ts";

/**
 * The clusters that are worth a reader's while as entities, in the order in which the text first speaks of them.
 * @param asides what is no part of the story, such as the byline
 */
export function toEntities(
  clusters: Clusters,
  trees: readonly SentenceTree[],
  asides: readonly Span[],
): Entity[] {
  const kept = clusters
    .all()
    .filter(isEntity)
    .map((cluster) => ({ ...cluster, members: cluster.members.toSorted((a, b) => a.id - b.id) }))
    .sort((a, b) => (a.members[0]?.id ?? 0) - (b.members[0]?.id ?? 0));
  const linkOf = createPlaceLinker(kept, trees);
  const salienceOf = createSalience(kept, trees.length, asides);
  const entities = kept.map((cluster, index): Entity => {
    const roles = findRoles(clusters, cluster);
    const link = linkOf(cluster);
    const name = displayName(cluster);
    return {
      id: `e${index + 1}`,
      type: cluster.type ?? "other",
      name,
      aliases: aliasesOf(cluster, name),
      ...(roles.length > 0 && { roles }),
      salience: salienceOf(cluster),
      ...(link && { link }),
      mentions: cluster.members.map((member) => toMention(clusters, member)),
    };
  });
  return withMetonyms(withMembers(clusters, entities, kept), kept);
}

/** Names of a known type; whatever is spoken of again; people and organisations that act. */
function isEntity({ members, name, type }: Cluster): boolean {
  if (name !== undefined && type !== undefined) return true;
  if (members.length > 1) return members.some(({ form }) => form !== "pronoun");
  const [only] = members;
  if (only?.members || only?.isNested) return false;
  if (only?.isPart) return true;
  const canAct = type === "person" || type === "organisation" || type === "group";
  return only !== undefined && only.form === "nominal" && canAct && isSubject(only);
}

function displayName({ name, members, type }: Cluster): string {
  const main = name ?? members.find(({ form }) => form === "nominal") ?? members[0];
  if (!main) return "";
  const surface = surfaceOf(main);
  return IN_CAPITALS.test(surface) ? inSmallLetters(surface, members, type) : surface;
}

const IN_CAPITALS = /^[^\p{Ll}]{4,}$/u;

/** "MOSCOW" of a dateline is shown as the story writes it, else as the gazetteer knows it; "NATO" stays. */
function inSmallLetters(
  surface: string,
  members: readonly Candidate[],
  type: Cluster["type"],
): string {
  const capitals = surface.toUpperCase();
  const written = members
    .map(surfaceOf)
    .find((form) => form !== surface && form.toUpperCase() === capitals);
  if (written !== undefined || type !== "place") return written ?? surface;
  const lowered = surface.replace(BEHIND_THE_INITIAL, (rest) => rest.toLowerCase());
  return findPlaces(lowered).length > 0 ? lowered : surface;
}

const BEHIND_THE_INITIAL = /(?<=\p{L})[\p{Lu}\p{M}]+/gu;

const surfaceOf = ({ tree, span }: Candidate): string =>
  sliceOf(tree.text, span).replace(/\s+/g, " ");

function aliasesOf({ members, type }: Cluster, name: string): string[] {
  const names = members.filter(({ form }) => form === "name");
  const forms = [...names.map(surfaceOf), ...(type === "group" ? names.flatMap(withArticle) : [])];
  return [...new Set(forms)].filter((alias) => alias !== name);
}

/** A group is called by its article: "the West". */
function withArticle({ tree, span }: Candidate): string[] {
  return /\bthe $/.test(tree.text.slice(Math.max(0, span.start - 5), span.start))
    ? [`the ${sliceOf(tree.text, span)}`]
    : [];
}

/** A group knows the entities that it consists of. */
function withMembers(
  clusters: Clusters,
  entities: readonly Entity[],
  kept: readonly Cluster[],
): Entity[] {
  const ids = new Map<number, string>();
  kept.forEach(({ first }, at) => {
    const entity = entities[at];
    if (entity) ids.set(first, entity.id);
  });
  return entities.map((entity, at) => {
    const group = kept[at]?.members.find(({ members }) => members !== undefined);
    const members = (group?.members ?? []).flatMap((id) => {
      const member = clusters.candidates[id];
      return (member && ids.get(clusters.of(member).first)) ?? [];
    });
    return members.length > 1 ? { ...entity, members: [...new Set(members)] } : entity;
  });
}

/** A capital or palace that acts points to its country's entity, where the text has one. */
function withMetonyms(entities: readonly Entity[], kept: readonly Cluster[]): Entity[] {
  const countries = new Map<string, string>();
  entities.forEach(({ id, link }, at) => {
    const isMetonym = kept[at]?.name?.standsFor !== undefined;
    if (link?.iso3166 !== undefined && !isMetonym && !countries.has(link.iso3166))
      countries.set(link.iso3166, id);
  });
  return entities.map((entity, at) => {
    const country = countries.get(kept[at]?.name?.standsFor ?? "");
    return country === undefined ? entity : { ...entity, metonymOf: country };
  });
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

import { childBy } from "../../text/sentence-tree.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import type { Candidate } from "./mention.ts";

/** More would be a list of everything that was ever said about somebody. */
const MOST_ROLES = 6;
const OWNER = /^(?:his|her|its|their|my|our|your) /i;
const ADDRESS = /^(?:(?:mr|mrs|ms|miss|mx|sir|dame|dr)(?:\.\s*|\s+|$))+/i;

/** Titles before the name, and what appositions and "is a" say, as the text gives them, without doubles. */
export function findRoles(clusters: Clusters, { members, type }: Cluster): string[] {
  if (type !== "person" && type !== "organisation" && type !== "group") return [];
  const roles = new Map<string, string>();
  for (const member of members) {
    const role = roleOf(clusters, member);
    if (role === undefined || role === "") continue;
    const key = role.toLowerCase();
    if (!roles.has(key)) roles.set(key, role);
    if (roles.size === MOST_ROLES) break;
  }
  return [...roles.values()];
}

function roleOf(clusters: Clusters, member: Candidate): string | undefined {
  if (member.title !== undefined) return member.title.replace(ADDRESS, "").trim();
  if (member.form !== "nominal" || !clusters.isRole(member)) return undefined;
  const { tree, span, head } = member;
  // "his predecessor" says little without him.
  const isOwned = member.determiner === "possessive";
  if (isOwned && OWNER.test(sliceOf(tree.text, span))) return undefined;
  const determiner = childBy(tree, head, "det");
  const from = determiner === undefined ? undefined : tree.tokens[determiner]?.span.end;
  const start = from !== undefined && from <= span.end ? from : span.start;
  const role = sliceOf(tree.text, { start, end: span.end }).replace(/\s+/g, " ").trim();
  return role.replace(/^(?:the|an?|his|her|its|their|my|our|your) /i, "");
}

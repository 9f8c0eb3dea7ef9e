import type { Entity } from "../model/entity.ts";
import { foldName, foldOrganisation } from "./fold-name.ts";

/**
 * Which entities of different articles are one. Each appearance has grounds; two appearances with a
 * ground in common are the same, and so is whoever is the same as either: the groups are the connected
 * parts, whatever the order in which articles come. A name alone is no ground for a person.
 */

/** A reason that other appearances may share: words joined by "|", the type and the name first. */
export type Ground = string;

/** Roles that so many people have that they tell nobody apart. */
const COMMON_ROLES = new Set(
  "analyst author boss chief citizen colleague doctor employee expert father girl leader lawyer man member mother mr mrs neighbour neighbor official officer owner parent player police reporter resident professor source spokesman spokesperson spokeswoman student teacher teenager tourist victim voter witness woman worker boy child driver researcher scientist engineer manager director executive economist journalist writer actor singer brother sister son daughter wife husband".split(
    " ",
  ),
);
/** So many of those in whose company it appears are looked at. */
const COMPANY = 6;
/** A name of so many words is hardly shared by two people of one country. */
const LONG_NAME = 3;

/** Why an entity of an article may be one of another article; never empty. */
export function findGrounds(
  entity: Entity,
  { articleId, company }: { articleId: string; company: readonly Entity[] },
): Ground[] {
  const { link } = entity;
  const linked = [
    ...(link?.wikidata ? [`wikidata|${link.wikidata}`] : []),
    ...(link?.geonames ? [`geonames|${link.geonames}`] : []),
    ...(link?.iso3166 ? [`iso3166|${link.iso3166}`] : []),
  ].map((id) => `${entity.type}|${id}`);
  if (linked.length > 0) return linked;
  const name = nameOf(entity);
  if (entity.type !== "person") return [`${entity.type}|${name}`];
  const grounds = personGrounds(entity, name, company);
  return grounds.length > 0 ? grounds : [`person|${name}|article|${articleId}`];
}

/** A ground in words: why two appearances are one. */
export function explainGround(ground: Ground): string {
  const [type = "", name = "", kind, value = ""] = ground.split("|");
  if (type === "rule") return "a reader said so";
  switch (kind) {
    case "role":
      return `same name and role: ${value}`;
    case "with":
      return `same name, in the company of ${value}`;
    case "article":
      return "named only here";
    default:
      return ["wikidata", "geonames", "iso3166"].includes(name)
        ? `same identifier: ${name} ${kind ?? ""}`
        : `same name of a ${type}`;
  }
}

/** The name by which an entity is grouped. */
export function nameOf({ type, name }: Pick<Entity, "type" | "name">): string {
  return type === "organisation" ? foldOrganisation(name) : foldName(name);
}

function personGrounds(entity: Entity, name: string, company: readonly Entity[]): Ground[] {
  const roles = (entity.roles ?? []).map(foldName).filter((role) => !COMMON_ROLES.has(role));
  const size = name.split(" ").length;
  const others = company
    .filter((other) => other.id !== entity.id && isTelling(other, size))
    .toSorted((a, b) => b.salience - a.salience || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, COMPANY);
  return [
    ...new Set([
      ...roles.map((role) => `person|${name}|role|${role}`),
      ...others.map((other) => `person|${name}|with|${nameOf(other)}`),
    ]),
  ];
}

/** Whether being named beside it tells one person from another of the same name. */
function isTelling(other: Entity, nameSize: number): boolean {
  switch (other.type) {
    case "person":
      return nameOf(other).includes(" ");
    case "organisation":
    case "law":
    case "work":
    case "facility":
    case "product":
    case "event":
      return true;
    case "place":
    case "group":
      return nameSize >= LONG_NAME;
    default:
      return false;
  }
}

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
/** Single words for offices that one person of a country holds at a time; of mayors there are many. */
const SOLE_ROLES = new Set(
  "president premier chancellor king queen pope emperor empress sultan emir patriarch dalai".split(
    " ",
  ),
);
/** Words of bodies that speak of everybody; a club or a company has few people. */
const PUBLIC_BODIES = new Set(
  "agency army assembly commission committee congress council court department government guard house ministry nations navy news office parliament party police post press senate state times union".split(
    " ",
  ),
);
/** So many of those in whose company it appears are looked at. */
const COMPANY = 5;
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
  // "A taxi driver" of one article is none of another.
  if (!isNamed(entity)) return [`${entity.type}|${name}|article|${articleId}`];
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
        : `same name of ${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
  }
}

/** The name by which an entity is grouped. */
export function nameOf({ type, name }: Pick<Entity, "type" | "name">): string {
  return type === "organisation" ? foldOrganisation(name) : foldName(name);
}

/**
 * Two with one name may have one person beside them in common: it takes two
 * neighbours, or a club or company, or an office that says whose it is.
 */
function personGrounds(entity: Entity, name: string, company: readonly Entity[]): Ground[] {
  const roles = (entity.roles ?? []).map(foldName).filter((role) => !COMMON_ROLES.has(role));
  const isLong = name.split(" ").length >= LONG_NAME;
  const others = company
    .filter((other) => other.id !== entity.id && isNamed(other))
    .toSorted((a, b) => b.salience - a.salience || (nameOf(a) < nameOf(b) ? -1 : 1));
  const telling = others.filter((other) => isTelling(other, isLong)).slice(0, COMPANY);
  const names = [...new Set(telling.map(nameOf))].sort();
  const seat = others.find(isSeat);
  const employers = telling.filter(isSmallBody).map(nameOf);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((two) => `${one} and ${two}`));
  const sole = roles.filter((role) => role.includes(" ") || SOLE_ROLES.has(role));
  const shared = roles.filter((role) => !sole.includes(role));
  const grounds = [
    ...sole.map((role) => `person|${name}|role|${role}`),
    ...(seat ? shared.map((role) => `person|${name}|role|${role} in ${nameOf(seat)}`) : []),
    ...(isLong ? names : [...employers, ...pairs]).map((them) => `person|${name}|with|${them}`),
  ];
  return [...new Set(grounds)];
}

/** An organisation that is hardly named beside two people of one name. */
const isSmallBody = ({ type, name, link }: Entity): boolean =>
  type === "organisation" &&
  link?.wikidata === undefined &&
  foldName(name)
    .split(" ")
    .every((word) => !PUBLIC_BODIES.has(word));

/** Whoever heads a country is named beside everybody in it. */
export const isHead = (roles: readonly string[]): boolean =>
  roles.map(foldName).some((role) => role === "prime minister" || SOLE_ROLES.has(role));

const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === "name");

/** A known place below a country: where an article plays, its people hold their offices. */
const isSeat = ({ type, link }: Entity): boolean =>
  type === "place" && link !== undefined && link.iso3166?.length !== 2;

/** Whether being named beside it tells one person from another of the same name. */
function isTelling(other: Entity, isLong: boolean): boolean {
  switch (other.type) {
    case "person":
      return nameOf(other).includes(" ") && !isHead(other.roles ?? []);
    case "organisation":
    case "law":
    case "work":
    case "facility":
    case "product":
    case "event":
      return true;
    case "place":
    case "group":
      return isLong;
    default:
      return false;
  }
}

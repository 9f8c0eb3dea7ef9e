import { foldName } from "@nutgraf/core";
import { sql } from "kysely";
import { namesWithBeginning } from "../entities/name-tails.ts";
import { toEntityRef } from "../entities/read-entity-refs.ts";
import type { Engine } from "../store/engine.ts";
import { toTerm } from "./find-facets.ts";
import { searchFields } from "./query.ts";
import type { Completion } from "./searches.ts";

/** The last term: an optional minus and field, then what is typed of the value, perhaps in quotation marks. */
const LAST_TERM = /(?:^|[\s(])(?<term>-?(?:(?<field>\p{L}+):)?(?<value>"[^"]*|[^\s"()]*))$/u;
/** Of this many names that go on as typed, those of the most articles are shown. */
const COMPLETED_NAMES = 2000;
const ENTITY_FIELDS = new Set(["person", "organisation", "place", "entity", "by"]);

/** Ways to go on at the end of a half-typed search, best first. */
export async function completeSearch(
  engine: Engine,
  typed: string,
  limit: number,
): Promise<Completion[]> {
  const groups = LAST_TERM.exec(typed)?.groups;
  const term = groups?.term ?? "";
  const value = (groups?.value ?? "").replace(/^"/, "");
  const head = typed.slice(0, typed.length - term.length) + (term.startsWith("-") ? "-" : "");
  const field = groups?.field?.toLowerCase();
  const found = await completeTerm(engine, { field, value, limit });
  return found.slice(0, limit).map(({ term: completed, ...rest }) => ({
    ...rest,
    query: `${head}${completed}`,
  }));
}

type Term = Omit<Completion, "query"> & { readonly term: string };
type Asked = { readonly field: string | undefined; readonly value: string; readonly limit: number };

async function completeTerm(engine: Engine, { field, value, limit }: Asked): Promise<Term[]> {
  if (field === undefined) {
    if (value === "") return [];
    const entities = await completeEntities(engine, { field, value, limit });
    return [...completeFields(value), ...entities, ...(await completeSources(engine, value))];
  }
  if (ENTITY_FIELDS.has(field)) return completeEntities(engine, { field, value, limit });
  if (field === "source") return completeSources(engine, value);
  if (field === "tag") return completeTags(engine, value);
  if (field === "event") return completeEvents(engine, value);
  return [];
}

function completeFields(value: string): Term[] {
  if (value.length < 2) return [];
  return searchFields
    .filter((name) => name.startsWith(value.toLowerCase()))
    .map((name) => ({ term: `${name}:`, label: `${name}:`, kind: "field" as const }));
}

/** Names that begin as typed, then those with another word that does. */
async function completeEntities(engine: Engine, { field, value, limit }: Asked): Promise<Term[]> {
  const folded = foldName(value);
  if (folded === "") return [];
  const type =
    field === "person" || field === "organisation" || field === "place" ? field : undefined;
  const ofType = type === undefined ? sql`` : sql`and entity.type = ${type}`;
  const found = await sql<{ key: number; type: string; name: string }>`
    select entity.key, entity.type, entity.name, entity.article_count,
      max(case when entity_name.folded like ${`${folded}%`} then 1 else 0 end) as begins
    from entity_name join entity on entity.key = entity_name.entity_key ${ofType}
    where entity_name.folded in ${namesWithBeginning(value, COMPLETED_NAMES)}
    group by entity.key, entity.type, entity.name, entity.article_count
    order by begins desc, entity.article_count desc, entity.key limit ${limit}`.execute(
    engine.read,
  );
  return found.rows.map((row) => {
    const entity = toEntityRef(row);
    const known = ["person", "organisation", "place"].find((name) => name === row.type);
    return {
      term: toTerm(field ?? known ?? "entity", row.name),
      label: row.name,
      kind: "entity",
      entity,
    };
  });
}

async function completeSources(engine: Engine, value: string): Promise<Term[]> {
  const found = await sql<{ source: string }>`select source, count(*) as n from article
    where source is not null and lower(source) like ${likePrefix(value)} escape '!'
    group by source order by n desc, source limit 5`.execute(engine.read);
  return found.rows.map(({ source }) => ({
    term: toTerm("source", source),
    label: source,
    kind: "source",
  }));
}

async function completeTags(engine: Engine, value: string): Promise<Term[]> {
  const found = await sql<{ tag: string }>`select tag, count(*) as n from tag
    where lower(tag) like ${likePrefix(value)} escape '!'
    group by tag order by n desc, tag limit 8`.execute(engine.read);
  return found.rows.map(({ tag }) => ({ term: toTerm("tag", tag), label: tag, kind: "tag" }));
}

async function completeEvents(engine: Engine, value: string): Promise<Term[]> {
  const found = await sql<{ type: string }>`select type, count(*) as n from event
    where lower(type) like ${`%:${likePrefix(value)}`} escape '!'
    group by type order by n desc, type limit 8`.execute(engine.read);
  return found.rows.map(({ type }) => ({ term: `event:${type}`, label: type, kind: "event" }));
}

const likePrefix = (value: string): string =>
  `${value.toLowerCase().replaceAll(/[!%_]/g, (mark) => `!${mark}`)}%`;

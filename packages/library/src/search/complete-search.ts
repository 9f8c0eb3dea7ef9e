import { foldName } from "@nutgraf/core";
import { sql } from "kysely";
import { namesWithBeginning } from "../entities/name-tails.ts";
import { toEntityRef } from "../entities/read-entity-refs.ts";
import { isReadersTag } from "../reading/reader-state.ts";
import type { Engine } from "../store/engine.ts";
import { toTerm } from "./find-facets.ts";
import { searchFields } from "./query.ts";
import type { Completion } from "./searches.ts";

/** The last term: an optional minus and field, then what is typed of the value, perhaps in quotation marks. */
const LAST_TERM = /(?:^|[\s(])(?<term>-?(?:(?<field>\p{L}+):)?(?<value>"[^"]*|[^\s"()]*))$/u;
/** Of this many names that go on as typed, those of the most articles are shown. */
const COMPLETED_NAMES = 2000;
/** Of what is more frequent, all is as frequent. */
const COUNTED_ROWS = 1000;
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
  const sources = distinct("article", "source");
  const found = await sql<{ value: string }>`${sources}
    select value from known where lower(value) like ${likePrefix(value)} escape '!'
    order by ${countOf("article", "source")} desc, value limit 5`.execute(engine.read);
  return found.rows.map(({ value: source }) => ({
    term: toTerm("source", source),
    label: source,
    kind: "source",
  }));
}

async function completeTags(engine: Engine, value: string): Promise<Term[]> {
  const found = await sql<{ value: string }>`${distinct("tag", "tag")}
    select value from known where lower(value) like ${likePrefix(value)} escape '!'
      and exists (select 1 from tag where tag.tag = known.value and ${isReadersTag(engine)})
    order by ${countOf("tag", "tag")} desc, value limit 8`.execute(engine.read);
  return found.rows.map(({ value: tag }) => ({
    term: toTerm("tag", tag),
    label: tag,
    kind: "tag",
  }));
}

async function completeEvents(engine: Engine, value: string): Promise<Term[]> {
  const found = await sql<{ value: string }>`${distinct("event", "type")}
    select value from known where lower(value) like ${`%:${likePrefix(value)}`} escape '!'
    order by ${countOf("event", "type")} desc, value limit 8`.execute(engine.read);
  return found.rows.map(({ value: type }) => ({
    term: `event:${type}`,
    label: type,
    kind: "event",
  }));
}

/** The values of a column as `known`, each found in the column's index behind the one before. */
function distinct(table: string, column: string) {
  const [of, at] = [sql.table(table), sql.ref(column)];
  return sql`with recursive steps (value) as (
      select min(${at}) from ${of}
      union all
      select (select min(${at}) from ${of} where ${at} > steps.value) from steps where steps.value is not null
    ), known as (select value from steps where value is not null)`;
}

/** How many rows have the value of `known`, as far as it matters for the order. */
function countOf(table: string, column: string) {
  return sql`(select count(*) from (
    select 1 from ${sql.table(table)} where ${sql.ref(column)} = known.value limit ${COUNTED_ROWS}
  ) as counted)`;
}

const likePrefix = (value: string): string =>
  `${value.toLowerCase().replaceAll(/[!%_]/g, (mark) => `!${mark}`)}%`;

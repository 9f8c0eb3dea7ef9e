import { explainGround } from "@nutgraf/core";
import { sql } from "kysely";
import { z } from "zod";
import { summaryColumns, toSummary } from "../articles/summary.ts";
import { type Page, type PageOptions, selectPage, toPage } from "../store/cursor.ts";
import type { Engine } from "../store/engine.ts";
import type {
  Entities,
  EntityAppearance,
  EntityDetail,
  EntityName,
  EntityRole,
  RelatedEntity,
} from "./entities.ts";
import { entityColumns, toEntitySummary } from "./entity.ts";
import { findEntityKey } from "./find-entity-key.ts";
import { listEntities } from "./list-entities.ts";
import { toEntityRef } from "./read-entity-refs.ts";

/** Its latest articles, from which the lists of its page are drawn. */
const LATEST = 500;
const RELATED = 30;
const NAMES = 20;

const Strings = z.array(z.string());

/** The entities kept in this library. */
export function entities(engine: Engine): Entities {
  return {
    list: (options = {}) => listEntities(engine, options),
    get: (id) => getEntity(engine, id),
    has: (id) => hasEntity(engine, id),
    articles: (id, options = {}) => listAppearances(engine, id, options),
  };
}

async function hasEntity({ read }: Engine, id: string): Promise<boolean> {
  const key = await findEntityKey(read, id);
  if (key === undefined) return false;
  const row = await read
    .selectFrom("entity")
    .select("key")
    .where("key", "=", key)
    .executeTakeFirst();
  return row !== undefined;
}

async function getEntity(engine: Engine, id: string): Promise<EntityDetail | undefined> {
  const key = await findEntityKey(engine.read, id);
  if (key === undefined) return undefined;
  const row = await engine.read
    .selectFrom("entity")
    .select(entityColumns)
    .where("key", "=", key)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...toEntitySummary(row),
    names: await listNames(engine, key),
    roles: await listRoles(engine, key),
    related: await listRelated(engine, key),
  };
}

async function listNames(engine: Engine, key: number): Promise<EntityName[]> {
  const rows = await engine.read
    .selectFrom("entity_name")
    .select(["name", "article_count"])
    .where("entity_key", "=", key)
    .orderBy("article_count", "desc")
    .orderBy("name")
    .limit(NAMES)
    .execute();
  return rows.map(({ name, article_count }) => ({ name, articleCount: article_count }));
}

async function listRoles(engine: Engine, key: number): Promise<EntityRole[]> {
  const rows = await engine.read
    .selectFrom("appearance")
    .select(["roles", "sorted_at"])
    .where("entity_key", "=", key)
    .orderBy("sorted_at", "desc")
    .limit(LATEST)
    .execute();
  const roles = new Map<string, EntityRole>();
  for (const { roles: listed, sorted_at } of rows) {
    for (const role of readStrings(listed)) {
      const known = roles.get(role);
      roles.set(role, {
        role,
        articleCount: (known?.articleCount ?? 0) + 1,
        firstAt: sorted_at,
        lastAt: known?.lastAt ?? sorted_at,
      });
    }
  }
  return [...roles.values()].sort(
    (a, b) => (a.firstAt < b.firstAt ? -1 : 1) || b.articleCount - a.articleCount,
  );
}

async function listRelated(engine: Engine, key: number): Promise<RelatedEntity[]> {
  const rows = await sql<{ key: number; type: string; name: string; n: number }>`
    select entity.key, entity.type, entity.name, counted.n from (
      select other.entity_key, count(distinct other.article_key) as n from (
        select article_key from appearance where entity_key = ${key}
        order by sorted_at desc limit ${LATEST}
      ) as latest
      join appearance other on other.article_key = latest.article_key
      where other.entity_key <> ${key}
      group by other.entity_key order by n desc, other.entity_key limit ${RELATED}
    ) as counted join entity on entity.key = counted.entity_key
    order by counted.n desc, entity.key`.execute(engine.read);
  return rows.rows.map((row) => ({ entity: toEntityRef(row), articleCount: Number(row.n) }));
}

async function listAppearances(
  engine: Engine,
  id: string,
  options: PageOptions,
): Promise<Page<EntityAppearance>> {
  const key = await findEntityKey(engine.read, id);
  if (key === undefined) return { items: [] };
  const wanted = engine.read
    .selectFrom("appearance")
    .innerJoin("article", "article.key", "appearance.article_key")
    .select([
      ...summaryColumns(engine),
      "appearance.local_id",
      "appearance.name",
      "appearance.roles",
      "appearance.salience",
      "appearance.mention_count",
      "appearance.grounds",
    ])
    .where("appearance.entity_key", "=", key);
  const rows = selectPage(wanted, options, {
    value: sql.ref("appearance.sorted_at"),
    key: sql.ref("appearance.article_key"),
  });
  return toPage(await rows.execute(), options, {
    positionOf: (row) => ({ value: row.sorted_at, key: row.key }),
    toItem: (row) => ({
      article: toSummary(row),
      localId: row.local_id,
      name: row.name,
      roles: readStrings(row.roles),
      salience: row.salience,
      mentionCount: row.mention_count,
      why: readStrings(row.grounds).map(explainGround),
    }),
  });
}

function readStrings(json: string | null): string[] {
  return json === null ? [] : Strings.parse(JSON.parse(json));
}

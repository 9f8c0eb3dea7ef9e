import { sql } from "kysely";
import { summaryColumns, toSummary } from "../articles/summary.ts";
import { toEntityRef } from "../entities/read-entity-refs.ts";
import { readEvents, selectEvents } from "../facts/event-rows.ts";
import { findDisputes } from "../facts/find-disputes.ts";
import type { Engine } from "../store/engine.ts";
import { findStoryKey } from "./find-story-key.ts";
import type { StoryArticle, StoryDetail } from "./stories.ts";
import { selectStories, toStorySummary } from "./story-rows.ts";

const ARTICLES = 500;
const ENTITIES = 40;
const EVENTS = 100;
const REPORTS = 500;

/** A story's page. */
export async function getStory(engine: Engine, id: string): Promise<StoryDetail | undefined> {
  const key = await findStoryKey(engine.read, id);
  if (key === undefined) return undefined;
  const row = await selectStories(engine).where("story.key", "=", key).executeTakeFirst();
  if (!row) return undefined;
  return {
    ...toStorySummary(row),
    articles: await listArticles(engine, key),
    entities: await listEntities(engine, key),
    ...(await listTold(engine, key)),
  };
}

async function listArticles(engine: Engine, key: number): Promise<StoryArticle[]> {
  const rows = await engine.read
    .selectFrom("article")
    .leftJoin("article as first", "first.key", "article.copy_key")
    .select([...summaryColumns(engine), "article.story_why", "first.id as copy_of"])
    .where("article.story_key", "=", key)
    .orderBy("article.sorted_at")
    .orderBy("article.key")
    .limit(ARTICLES)
    .execute();
  return rows.map((row) => ({
    article: toSummary(row),
    ...(row.copy_of !== null && row.copy_of !== row.id ? { copyOf: row.copy_of } : {}),
    why: row.story_why === null ? [] : [row.story_why],
  }));
}

async function listEntities(engine: Engine, key: number): Promise<StoryDetail["entities"]> {
  const rows = await sql<{ key: number; type: string; name: string; n: number }>`
    select entity.key, entity.type, entity.name, counted.n from (
      select appearance.entity_key, count(distinct appearance.article_key) as n
      from article join appearance on appearance.article_key = article.key
      where article.story_key = ${key}
      group by appearance.entity_key
      order by n desc, sum(appearance.salience) desc, appearance.entity_key limit ${ENTITIES}
    ) as counted join entity on entity.key = counted.entity_key
    order by counted.n desc, entity.key`.execute(engine.read);
  return rows.rows.map((row) => ({ entity: toEntityRef(row), articleCount: Number(row.n) }));
}

type Told = Pick<StoryDetail, "events" | "disputes">;

/** Events that more than one article reports, by the first report of each, and where reports differ. */
async function listTold(engine: Engine, key: number): Promise<Told> {
  const rows = await selectEvents(engine.read)
    .where("article.story_key", "=", key)
    .where("event.same_key", "is not", null)
    .orderBy("event.sorted_at")
    .orderBy("event.key")
    .limit(REPORTS)
    .execute();
  const groups = Map.groupBy(rows, ({ same_key }) => same_key);
  const first = [...groups.values()].flatMap((group) => group[0] ?? []);
  return {
    events: await readEvents(engine.read, first.slice(0, EVENTS)),
    disputes: [...groups.values()].flatMap(findDisputes),
  };
}

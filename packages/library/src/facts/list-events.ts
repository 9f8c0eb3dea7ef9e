import { type RawBuilder, type SqlBool, sql } from "kysely";
import { findEntityKey } from "../entities/find-entity-key.ts";
import { type Page, selectPage, toPage } from "../store/cursor.ts";
import type { Engine, Queries } from "../store/engine.ts";
import { findStoryKey } from "../stories/find-story-key.ts";
import { readEvents, selectEvents } from "./event-rows.ts";
import { isOfType } from "./event-type.ts";
import type { EventDetail, EventListOptions, EventSummary, Events } from "./events.ts";
import { getEvent } from "./get-event.ts";

/** From so many on, the newest events are read in their order until enough are the entity’s. */
const MANY_EVENTS = 1000;

/** The events kept in this library. */
export function events(engine: Engine): Events {
  return {
    list: (options = {}) => listEvents(engine, options),
    count: (options = {}) => countEvents(engine, options),
    get: (articleId, id): Promise<EventDetail | undefined> => getEvent(engine, articleId, id),
    types: () => listTypes(engine),
  };
}

async function listEvents(engine: Engine, options: EventListOptions): Promise<Page<EventSummary>> {
  const { read } = engine;
  const keys = await findKeys(read, options);
  if (!keys) return { items: [] };
  const time = timeOf(options);
  const isFrequent = keys.entity !== undefined && (await hasManyEvents(read, keys.entity));
  const conditions = conditionsOf(options, { ...keys, isFrequent });
  const wanted = selectEvents(read).where(({ and }) => and([...conditions]));
  const rows = await selectPage(wanted, options, {
    value: sql.ref(time),
    key: sql.ref("event.key"),
  }).execute();
  const happened = options.order === "happened";
  const page = toPage(rows, options, {
    positionOf: (row) => ({ value: (happened ? row.from_at : row.sorted_at) ?? "", key: row.key }),
    toItem: (row) => row,
  });
  return { ...page, items: await readEvents(read, page.items) };
}

async function countEvents({ read }: Engine, options: EventListOptions): Promise<number> {
  const keys = await findKeys(read, options);
  if (!keys) return 0;
  const { n } = await read
    .selectFrom("event")
    .where(({ and }) => and([...conditionsOf(options, keys)]))
    .select(({ fn }) => fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}

type Keys = Readonly<Record<"entity" | "place" | "story", number | undefined>> & {
  /** Whether the entity is in so many events that it is soon found among the newest of all. */
  readonly isFrequent?: boolean;
};

async function hasManyEvents(read: Queries, entity: number): Promise<boolean> {
  const row = await read
    .selectFrom("entity")
    .select("event_count")
    .where("key", "=", entity)
    .executeTakeFirst();
  return (row?.event_count ?? 0) >= MANY_EVENTS;
}

/** The keys of what the options name; undefined if something is not there. */
async function findKeys(read: Queries, options: EventListOptions): Promise<Keys | undefined> {
  const entity =
    options.entity === undefined ? undefined : await findEntityKey(read, options.entity);
  const place = options.place === undefined ? undefined : await findEntityKey(read, options.place);
  const story = options.story === undefined ? undefined : await findStoryKey(read, options.story);
  const isUnknown =
    (options.entity !== undefined && entity === undefined) ||
    (options.place !== undefined && place === undefined) ||
    (options.story !== undefined && story === undefined);
  return isUnknown ? undefined : { entity, place, story };
}

const timeOf = ({ order }: EventListOptions) =>
  order === "happened" ? "event.from_at" : "event.sorted_at";

/** What holds for each of the events; none of it asks the article's row, which counting would have to read. */
function conditionsOf(
  options: EventListOptions,
  { entity, place, story, isFrequent }: Keys,
): readonly RawBuilder<SqlBool>[] {
  const { order, reports, type, status, part, from, to } = options;
  const time = sql.ref(timeOf(options));
  return [
    ...(order === "happened" ? [sql<SqlBool>`event.from_at is not null`] : []),
    ...(reports ? [] : [sql<SqlBool>`(event.same_key is null or event.same_key = event.key)`]),
    ...(type === undefined ? [] : [isOfType(type)]),
    ...(status === undefined ? [] : [sql<SqlBool>`event.status = ${status}`]),
    ...(place === undefined ? [] : [sql<SqlBool>`event.place_key = ${place}`]),
    ...(story === undefined ? [] : [isOfStory(story)]),
    ...(entity === undefined ? [] : [hasPart(entity, part, isFrequent)]),
    ...(from === undefined ? [] : [sql<SqlBool>`${time} >= ${from}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`${time} < ${to}`]),
  ];
}

const isOfStory = (story: number) =>
  sql<SqlBool>`event.article_key in (select key from article where story_key = ${story})`;

/** A plus keeps a list of keys from being where SQLite starts: then the events are read in their order. */
function hasPart(entity: number, part: EventListOptions["part"], isFrequent = false) {
  const test = part === undefined ? sql`part <> 'by'` : sql`part = ${part}`;
  const key = isFrequent ? sql`+event.key` : sql`event.key`;
  return sql<boolean>`${key} in (select event_key from event_entity where entity_key = ${entity} and ${test})`;
}

async function listTypes(engine: Engine) {
  const rows = await engine.read
    .selectFrom("event")
    .select(["type", ({ fn }) => fn.countAll().as("count")])
    .groupBy("type")
    .orderBy("count", "desc")
    .orderBy("type")
    .execute();
  return rows.map(({ type, count }) => ({ type, count: Number(count) }));
}

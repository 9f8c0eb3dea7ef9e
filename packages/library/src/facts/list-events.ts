import { sql } from "kysely";
import { findEntityKey } from "../entities/find-entity-key.ts";
import { type Page, readCursor, toLimit, toPage } from "../store/cursor.ts";
import type { Engine, Queries } from "../store/engine.ts";
import { findStoryKey } from "../stories/find-story-key.ts";
import { readEvents, selectEvents } from "./event-rows.ts";
import { isOfType } from "./event-type.ts";
import type { EventDetail, EventListOptions, EventSummary, Events } from "./events.ts";
import { getEvent } from "./get-event.ts";

/** The events kept in this library. */
export function events(engine: Engine): Events {
  return {
    list: (options = {}) => listEvents(engine, options),
    get: (articleId, id): Promise<EventDetail | undefined> => getEvent(engine, articleId, id),
    types: () => listTypes(engine),
  };
}

async function listEvents(engine: Engine, options: EventListOptions): Promise<Page<EventSummary>> {
  const { read } = engine;
  const entity =
    options.entity === undefined ? undefined : await findEntityKey(read, options.entity);
  const place = options.place === undefined ? undefined : await findEntityKey(read, options.place);
  const story = options.story === undefined ? undefined : await findStoryKey(read, options.story);
  const isUnknown =
    (options.entity !== undefined && entity === undefined) ||
    (options.place !== undefined && place === undefined) ||
    (options.story !== undefined && story === undefined);
  if (isUnknown) return { items: [] };
  const rows = await eventRows(read, options, { entity, place, story });
  const happened = options.order === "happened";
  const page = toPage(rows, options, {
    positionOf: (row) => ({ value: (happened ? row.from_at : row.sorted_at) ?? "", key: row.key }),
    toItem: (row) => row,
  });
  return { ...page, items: await readEvents(read, page.items) };
}

type Keys = Readonly<Record<"entity" | "place" | "story", number | undefined>>;

function eventRows(read: Queries, options: EventListOptions, { entity, place, story }: Keys) {
  const time = options.order === "happened" ? "event.from_at" : "event.sorted_at";
  let rows = selectEvents(read)
    .orderBy(time, "desc")
    .orderBy("event.key", "desc")
    .limit(toLimit(options) + 1);
  if (options.order === "happened") rows = rows.where("event.from_at", "is not", null);
  if (!options.reports)
    rows = rows.where(sql<boolean>`(event.same_key is null or event.same_key = event.key)`);
  if (options.type !== undefined) rows = rows.where(isOfType(options.type));
  if (options.status !== undefined) rows = rows.where("event.status", "=", options.status);
  if (place !== undefined) rows = rows.where("event.place_key", "=", place);
  if (story !== undefined) rows = rows.where("article.story_key", "=", story);
  if (entity !== undefined) rows = rows.where(hasPart(entity, options.part));
  if (options.from !== undefined) rows = rows.where(time, ">=", options.from);
  if (options.to !== undefined) rows = rows.where(time, "<", options.to);
  if (options.after !== undefined) {
    const { value, key } = readCursor(options.after);
    rows = rows.where(sql<boolean>`(${sql.ref(time)}, event.key) < (${value}, ${key})`);
  }
  return rows.execute();
}

function hasPart(entity: number, part: EventListOptions["part"]) {
  const test = part === undefined ? sql`part <> 'by'` : sql`part = ${part}`;
  return sql<boolean>`event.key in (select event_key from event_entity where entity_key = ${entity} and ${test})`;
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

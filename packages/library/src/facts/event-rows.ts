import { z } from "zod";
import { articleRefColumns, toArticleRef } from "../articles/summary.ts";
import type { EntityRef } from "../entities/entity.ts";
import { readEntityRefs, toEntityRef } from "../entities/read-entity-refs.ts";
import type { Queries } from "../store/engine.ts";
import type { EventParticipant, EventSummary, EventTime } from "./events.ts";

const Status = z.enum(["asserted", "reported", "planned", "hypothetical", "denied"]);
const Precision = z.enum([
  "time",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
]);
const Parts = z.array(
  z.object({
    part: z.enum(["agent", "patient", "other", "by"]),
    entity: z.string().optional(),
    text: z.string(),
  }),
);

/** The columns that an event's summary is made of. */
const eventColumns = [
  "event.key",
  "event.article_key",
  "event.id",
  "event.same_key",
  "event.report_count",
  "event.type",
  "event.mode",
  "event.trigger_text",
  "event.span_start",
  "event.span_end",
  "event.sentence",
  "event.sentence_start",
  "event.status",
  "event.negated",
  "event.time_value",
  "event.time_text",
  "event.from_at",
  "event.to_at",
  "event.precision",
  "event.place_key",
  "event.parts",
  "event.counts",
  "event.confidence",
  "event.sorted_at",
  ...articleRefColumns,
] as const;

/** Rows of events with the columns above, each joined with its article. */
export function selectEvents(read: Queries) {
  return read
    .selectFrom("event")
    .innerJoin("article", "article.key", "event.article_key")
    .select(eventColumns);
}

export type EventRow = Awaited<ReturnType<ReturnType<typeof selectEvents>["execute"]>>[number];

/** Summaries of rows, with references to the entities that take part. */
export async function readEvents(
  read: Queries,
  rows: readonly EventRow[],
): Promise<EventSummary[]> {
  const locals = await readLocals(read, rows);
  const places = await readEntityRefs(
    read,
    rows.flatMap(({ place_key }) => place_key ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    article: toArticleRef(row),
    type: row.type,
    ...(row.mode !== null ? { mode: row.mode } : {}),
    trigger: row.trigger_text,
    span: { start: row.span_start, end: row.span_end },
    sentence: row.sentence,
    sentenceStart: row.sentence_start,
    participants: toParticipants(row, locals),
    ...toTime(row),
    ...toPlace(row, places),
    status: Status.parse(row.status),
    negated: row.negated !== 0,
    confidence: row.confidence,
    reportCount: row.report_count,
  }));
}

/** The library's entities by article and their ids within it. */
async function readLocals(
  read: Queries,
  rows: readonly EventRow[],
): Promise<Map<string, EntityRef>> {
  const articles = [...new Set(rows.map(({ article_key }) => article_key))];
  if (articles.length === 0) return new Map();
  const found = await read
    .selectFrom("appearance")
    .innerJoin("entity", "entity.key", "appearance.entity_key")
    .select(["article_key", "local_id", "entity.key", "entity.type", "entity.name"])
    .where("article_key", "in", articles)
    .execute();
  return new Map(found.map((row) => [`${row.article_key}|${row.local_id}`, toEntityRef(row)]));
}

function toParticipants(row: EventRow, locals: ReadonlyMap<string, EntityRef>): EventParticipant[] {
  return Parts.parse(JSON.parse(row.parts)).map(({ part, entity, text }) => {
    const ref = entity === undefined ? undefined : locals.get(`${row.article_key}|${entity}`);
    return { part, ...(ref ? { entity: ref } : {}), text };
  });
}

function toTime(row: EventRow): { time?: EventTime } {
  if (row.time_value === null) return {};
  return {
    time: {
      value: row.time_value,
      text: row.time_text ?? "",
      ...(row.from_at !== null ? { from: row.from_at } : {}),
      ...(row.to_at !== null ? { to: row.to_at } : {}),
      ...(row.precision !== null ? { precision: Precision.parse(row.precision) } : {}),
    },
  };
}

function toPlace(row: EventRow, places: ReadonlyMap<number, EntityRef>): { place?: EntityRef } {
  const place = row.place_key === null ? undefined : places.get(row.place_key);
  return place ? { place } : {};
}

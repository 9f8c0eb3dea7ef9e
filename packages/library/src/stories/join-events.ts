import { type EventReport, groupEvents } from "@nutgraf/core";
import type { Engine, Queries, Write } from "../store/engine.ts";
import { toList } from "../store/to-list.ts";

/** So many events of a story are compared, the latest; a story with more is many stories. */
const COMPARED = 600;

/** An event's row with the report in it. */
type ReportRow = {
  readonly key: number;
  readonly same_key: number | null;
  readonly report_count: number;
  readonly report: EventReport;
};

/** Mark which events of a story's articles are one: all point at the first report. */
export async function joinEvents(write: Write, engine: Engine, story: number): Promise<void> {
  const rows = await readReports(write, story);
  const leads = new Map<number, { lead: number; count: number }>();
  for (const group of groupEvents(rows.map(({ report }) => report))) {
    const members = group.flatMap((at) => rows[at] ?? []);
    const lead = members[0]?.key;
    const count = new Set(members.map(({ report }) => report.article)).size;
    if (lead !== undefined) for (const { key } of members) leads.set(key, { lead, count });
  }
  const changes = rows.flatMap(({ key, same_key, report_count }) => {
    const { lead = null, count = 1 } = leads.get(key) ?? {};
    return lead === same_key && count === report_count ? [] : [[lead, count, key]];
  });
  await engine.runMany(
    write,
    "update event set same_key = ?, report_count = ? where key = ?",
    changes,
  );
}

/** The events of a story's articles, the earliest first. */
async function readReports(read: Queries, story: number): Promise<ReportRow[]> {
  const rows = await read
    .selectFrom("article")
    .innerJoin("event", "event.article_key", "article.key")
    .select([
      "event.key",
      "event.article_key",
      "event.same_key",
      "event.report_count",
      "event.type",
      "event.trigger_text",
      "event.negated",
      "event.place_key",
      "event.from_at",
      "event.to_at",
    ])
    .where("article.story_key", "=", story)
    .orderBy("event.sorted_at", "desc")
    .orderBy("article.id", "desc")
    .orderBy("event.span_start", "desc")
    .limit(COMPARED)
    .execute();
  const parts = await readParts(
    read,
    rows.map(({ key }) => key),
  );
  return rows.reverse().map((row) => ({
    key: row.key,
    same_key: row.same_key,
    report_count: row.report_count,
    report: {
      article: String(row.article_key),
      type: row.type,
      trigger: row.trigger_text,
      negated: row.negated !== 0,
      agents: parts.get(`${row.key}|agent`) ?? [],
      patients: parts.get(`${row.key}|patient`) ?? [],
      ...(row.place_key !== null && { place: String(row.place_key) }),
      ...(row.from_at !== null && { from: row.from_at }),
      ...(row.to_at !== null && { to: row.to_at }),
    },
  }));
}

async function readParts(read: Queries, keys: readonly number[]): Promise<Map<string, string[]>> {
  if (keys.length === 0) return new Map();
  const rows = await read
    .selectFrom("event_entity")
    .select(["event_key", "part", "entity_key"])
    .where("event_key", "in", toList(keys))
    .execute();
  const byPart = Map.groupBy(rows, ({ event_key, part }) => `${event_key}|${part}`);
  return new Map([...byPart].map(([part, of]) => [part, of.map((row) => String(row.entity_key))]));
}

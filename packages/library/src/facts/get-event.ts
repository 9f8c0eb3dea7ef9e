import { whyOneEvent } from "@nutgraf/core";
import type { Engine } from "../store/engine.ts";
import { type EventRow, readEvents, selectEvents } from "./event-rows.ts";
import type { EventDetail, EventSummary } from "./events.ts";
import { findDisputes } from "./find-disputes.ts";

/** So many reports of one event are shown. */
const REPORTS = 200;

/** An event of an article with its reports elsewhere, why they are one, and where they differ. */
export async function getEvent(
  engine: Engine,
  articleId: string,
  id: string,
): Promise<EventDetail | undefined> {
  const own = await selectEvents(engine.read)
    .where("article.id", "=", articleId)
    .where("event.id", "=", id)
    .executeTakeFirst();
  if (!own) return undefined;
  const rows = own.same_key === null ? [own] : await readGroup(engine, own.same_key);
  const reports = await readEvents(engine.read, rows);
  return { reports, why: explain(reports), disputes: findDisputes(rows) };
}

/** All reports of the event whose first report has this key, the earliest first. */
function readGroup(engine: Engine, sameKey: number): Promise<EventRow[]> {
  return selectEvents(engine.read)
    .where("event.same_key", "=", sameKey)
    .orderBy("event.sorted_at")
    .orderBy("event.key")
    .limit(REPORTS)
    .execute();
}

function explain(reports: readonly EventSummary[]): string[] {
  const told = reports.map(toReport);
  const reasons = told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other) => whyOneEvent(one, other) ?? []),
  );
  return [...new Set(reasons)];
}

function toReport(event: EventSummary) {
  const of = (wanted: string) =>
    event.participants.flatMap(({ part, entity }) =>
      part === wanted && entity ? [entity.id] : [],
    );
  return {
    article: event.article.id,
    type: event.type,
    trigger: event.trigger,
    negated: event.negated,
    agents: of("agent"),
    patients: of("patient"),
    place: event.place?.id,
    from: event.time?.from,
    to: event.time?.to,
  };
}

import type { Engine } from "../store/engine.ts";
import { readEvents, selectEvents } from "./event-rows.ts";
import type { EventDetail } from "./events.ts";

/** So many reports of one event are shown. */
const REPORTS = 200;

/** An event of an article with its reports elsewhere. */
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
  if (own.same_key === null)
    return { reports: await readEvents(engine.read, [own]), why: [], disputes: [] };
  const rows = await selectEvents(engine.read)
    .where("event.same_key", "=", own.same_key)
    .orderBy("event.sorted_at")
    .orderBy("event.key")
    .limit(REPORTS)
    .execute();
  return { reports: await readEvents(engine.read, rows), why: [], disputes: [] };
}

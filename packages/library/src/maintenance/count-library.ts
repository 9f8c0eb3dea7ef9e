import { parserVersion } from "@nutgraf/core";
import type { Engine } from "../store/engine.ts";
import type { LibraryStats } from "./stats.ts";

const SOURCES = 20;

/** Count what the library holds. */
export async function countLibrary(engine: Engine): Promise<LibraryStats> {
  const { read } = engine;
  const of = await read
    .selectFrom("article")
    .select(({ fn }) => [
      fn.countAll().as("articles"),
      fn.countAll().filterWhere("read_at", "is", null).filterWhere("muted", "=", 0).as("unread"),
      fn.countAll().filterWhere("starred_at", "is not", null).as("starred"),
      fn.countAll().filterWhere("muted", "=", 1).as("muted"),
      fn.countAll().filterWhere("parser", "<>", parserVersion).as("outdated"),
      fn.min("sorted_at").as("first"),
      fn.max("sorted_at").as("last"),
    ])
    .executeTakeFirstOrThrow();
  const sources = await read
    .selectFrom("article")
    .select(["source", ({ fn }) => fn.countAll().as("n")])
    .where("source", "is not", null)
    .groupBy("source")
    .orderBy("n", "desc")
    .orderBy("source")
    .limit(SOURCES)
    .execute();
  const rows = async (
    table:
      | "version"
      | "entity"
      | "quote"
      | "event"
      | "story"
      | "feed"
      | "annotation"
      | "correction",
  ) => {
    const { n } = await read
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as("n"))
      .executeTakeFirstOrThrow();
    return Number(n);
  };
  return {
    articles: Number(of.articles),
    unread: Number(of.unread),
    starred: Number(of.starred),
    muted: Number(of.muted),
    outdated: Number(of.outdated),
    versions: await rows("version"),
    entities: await rows("entity"),
    quotes: await rows("quote"),
    events: await rows("event"),
    stories: await rows("story"),
    feeds: await rows("feed"),
    annotations: await rows("annotation"),
    corrections: await rows("correction"),
    sources: sources.map(({ source, n }) => ({ source: source ?? "", articleCount: Number(n) })),
    sizeBytes: await engine.sizeBytes(),
    ...(of.first ? { firstAt: of.first } : {}),
    ...(of.last ? { lastAt: of.last } : {}),
  };
}

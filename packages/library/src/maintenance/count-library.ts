import { parserVersion } from "@nutgraf/core";
import { isMuted, isShown, isStarred, isUnread } from "../reading/reader-state.ts";
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
      fn.countAll().filterWhere(isUnread(engine)).filterWhere(isShown(engine)).as("unread"),
      fn.countAll().filterWhere(isStarred(engine)).as("starred"),
      fn.countAll().filterWhere(isMuted(engine)).as("muted"),
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
    table: "version" | "entity" | "quote" | "event" | "story" | "feed" | "correction",
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
    annotations: await countAnnotations(engine),
    corrections: await rows("correction"),
    sources: sources.map(({ source, n }) => ({ source: source ?? "", articleCount: Number(n) })),
    sizeBytes: await engine.sizeBytes(),
    ...(of.first ? { firstAt: of.first } : {}),
    ...(of.last ? { lastAt: of.last } : {}),
  };
}

async function countAnnotations({ read, reader }: Engine): Promise<number> {
  const { n } = await read
    .selectFrom("annotation")
    .select(({ fn }) => fn.countAll().as("n"))
    .where("reader", "=", reader)
    .executeTakeFirstOrThrow();
  return Number(n);
}

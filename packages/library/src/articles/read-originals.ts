import { Article } from "@nutgraf/core";
import type { Queries } from "../store/engine.ts";
import { unpack } from "../store/pack.ts";
import { toList } from "../store/to-list.ts";

/** The articles of these rows as they came, by row key, each in its current version. */
export async function readOriginals(
  read: Queries,
  keys: readonly number[],
): Promise<Map<number, Article>> {
  const rows = await read
    .selectFrom("version")
    .innerJoin("article", (join) =>
      join
        .onRef("article.key", "=", "version.article_key")
        .onRef("article.version", "=", "version.number"),
    )
    .select(["version.article_key", "version.original"])
    .where("article.key", "in", toList(keys))
    .execute();
  return new Map(rows.map((row) => [row.article_key, Article.parse(unpack(row.original))]));
}

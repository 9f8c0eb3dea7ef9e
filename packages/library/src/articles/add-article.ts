import { parserVersion } from "@nutgraf/core";
import type { PreparedArticle } from "../facts/prepare-article.ts";
import type { Engine, Write } from "../store/engine.ts";
import { pack } from "../store/pack.ts";
import type { DirtyStories } from "../stories/join-story.ts";
import type { Original } from "./articles.ts";
import { replaceCurrent, writeCurrent } from "./write-current.ts";

/** What became of an article that was added. */
export type Added = {
  /** Its id in the library, which is not the given one if the library knew the article already. */
  readonly id: string;
  /** `updated`: its text changed, and both versions are kept. */
  readonly outcome: "added" | "updated" | "unchanged";
  readonly version: number;
};

/** An article to write, with the bytes that it was read from. */
export type Entry = {
  readonly prepared: PreparedArticle;
  readonly original?: Original | undefined;
  readonly at: string;
};

type Known = {
  readonly key: number;
  readonly id: string;
  readonly version: number;
  readonly content_hash: string;
  readonly sorted_at: string;
};

/** Add an article, or the next version of a known one, inside a transaction; the same text twice is one article. */
export async function addArticle(
  write: Write,
  engine: Engine,
  { entry, dirty }: { entry: Entry; dirty: DirtyStories },
): Promise<Added> {
  const known = await findKnown(write, entry.prepared);
  if (known?.content_hash === entry.prepared.columns.content_hash)
    return { id: known.id, outcome: "unchanged", version: known.version };
  if (!known) {
    const { key, added } = await insertArticle(write, engine, entry);
    await writeVersion(write, engine, { key, number: added.version, entry });
    await writeCurrent(write, engine, { key, prepared: entry.prepared, dirty });
    return added;
  }
  const dated = datedAs(entry, known);
  const { key, added } = await updateArticle(write, { known, entry: dated });
  await writeVersion(write, engine, { key, number: added.version, entry: dated });
  await replaceCurrent(write, engine, { key, prepared: dated.prepared, dirty });
  return added;
}

/** A new copy that does not say when it was published stands where the article stood. */
function datedAs(entry: Entry, { sorted_at }: Known): Entry {
  const { columns } = entry.prepared;
  if (columns.published_at !== null) return entry;
  return { ...entry, prepared: { ...entry.prepared, columns: { ...columns, sorted_at } } };
}

/** An article is known by its address, else by its id, else by its text. */
async function findKnown(
  write: Write,
  { id, columns }: PreparedArticle,
): Promise<Known | undefined> {
  const rows = write
    .selectFrom("article")
    .select(["key", "id", "version", "content_hash", "sorted_at"]);
  if (columns.url !== null) {
    const byUrl = await rows.where("url", "=", columns.url).executeTakeFirst();
    if (byUrl) return byUrl;
  }
  const byId = await rows.where("id", "=", id).executeTakeFirst();
  if (byId) return byId;
  const byText = rows.where("content_hash", "=", columns.content_hash).orderBy("key");
  const twin = columns.url === null ? byText : byText.where("url", "is", null);
  return twin.executeTakeFirst();
}

type Written = { readonly key: number; readonly added: Added };

async function insertArticle(
  write: Write,
  engine: Engine,
  { prepared, at }: Entry,
): Promise<Written> {
  const { id, columns } = prepared;
  const row = { ...columns, id, added_at: at, changed_at: at };
  const [key = 0] = await engine.insertKeyed(write, "article", [
    { ...row, version: 1, parser: parserVersion, muted: 0 },
  ]);
  return { key, added: { id, outcome: "added", version: 1 } };
}

/** A changed text is unread again; what the new copy doesn't say of itself stays as it was. */
async function updateArticle(
  write: Write,
  { known, entry }: { known: Known; entry: Entry },
): Promise<Written> {
  const { columns } = entry.prepared;
  const version = known.version + 1;
  const stated = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
  await write
    .updateTable("article")
    .set({ ...stated, changed_at: entry.at, version, parser: parserVersion, read_at: null })
    .where("key", "=", known.key)
    .execute();
  await write
    .updateTable("reading")
    .set({ read_at: null })
    .where("article_key", "=", known.key)
    .execute();
  return { key: known.key, added: { id: known.id, outcome: "updated", version } };
}

async function writeVersion(
  write: Write,
  engine: Engine,
  { key, number, entry }: { key: number; number: number; entry: Entry },
): Promise<void> {
  const { prepared, original, at } = entry;
  await engine.insertRows(write, "version", [
    {
      article_key: key,
      number,
      content_hash: prepared.columns.content_hash,
      word_count: prepared.columns.word_count,
      added_at: at,
      original: prepared.original,
      parsed: prepared.parsed,
      parser: parserVersion,
    },
  ]);
  if (!original) return;
  const { mediaType, bytes } = original;
  await engine.insertRows(write, "original", [
    { article_key: key, number, media_type: mediaType, bytes: pack(bytes) },
  ]);
}

import {
  type Article,
  type ParsedArticle,
  type Article as ParserInput,
  parseArticle,
  parserVersion,
} from "@nutgraf/core";
import { toSearchWords } from "../search/search-words.ts";
import type { Engine, Write } from "../store/engine.ts";
import { pack } from "../store/pack.ts";
import { type ArticleColumns, toArticleColumns } from "./article-columns.ts";

/** What became of an article that was added. */
export type Added = {
  /** Its id in the library, which is not the given one if the library knew the article already. */
  readonly id: string;
  /** `updated`: its text changed, and both versions are kept. */
  readonly outcome: "added" | "updated" | "unchanged";
  readonly version: number;
};

/** What an article's row and version are written from. */
type Entry = {
  readonly parsed: ParsedArticle;
  readonly columns: ArticleColumns;
  readonly at: string;
};

type Known = {
  readonly key: number;
  readonly id: string;
  readonly version: number;
  readonly content_hash: string;
};

/** Whether an article comes with its facts. */
function isParsed(article: Article | ParsedArticle): article is ParsedArticle {
  return "schemaVersion" in article;
}

/** Add an article, or the next version of a known one; the same text twice is one article. */
export async function addArticle(
  engine: Engine,
  article: ParserInput | ParsedArticle,
  now: Date,
): Promise<Added> {
  const parsed = isParsed(article) ? article : parseArticle(article);
  const at = now.toISOString();
  const entry = { parsed, columns: toArticleColumns(parsed, at), at };
  return engine.write((write) => addInside(write, engine, entry));
}

async function addInside(write: Write, engine: Engine, entry: Entry): Promise<Added> {
  const known = await findKnown(write, entry);
  if (!known) return insertArticle(write, engine, entry);
  if (known.content_hash === entry.columns.content_hash) {
    return { id: known.id, outcome: "unchanged", version: known.version };
  }
  return updateArticle(write, engine, { known, entry });
}

/** An article is known by its address, else by its id, else by its text. */
async function findKnown(write: Write, { parsed, columns }: Entry): Promise<Known | undefined> {
  const rows = write.selectFrom("article").select(["key", "id", "version", "content_hash"]);
  if (columns.url !== null) {
    const byUrl = await rows.where("url", "=", columns.url).executeTakeFirst();
    if (byUrl) return byUrl;
  }
  const byId = await rows.where("id", "=", parsed.article.id).executeTakeFirst();
  if (byId) return byId;
  const byText = rows.where("content_hash", "=", columns.content_hash).orderBy("key");
  const twin = columns.url === null ? byText : byText.where("url", "is", null);
  return twin.executeTakeFirst();
}

async function insertArticle(
  write: Write,
  engine: Engine,
  { parsed, columns, at }: Entry,
): Promise<Added> {
  const { id } = parsed.article;
  const { key } = await write
    .insertInto("article")
    .values({ ...columns, id, added_at: at, changed_at: at, version: 1, parser: parserVersion })
    .returning("key")
    .executeTakeFirstOrThrow();
  await writeVersion(write, engine, { key, number: 1, entry: { parsed, columns, at } });
  return { id, outcome: "added", version: 1 };
}

/** A changed text is unread again; what the new copy doesn't say of itself stays as it was. */
async function updateArticle(
  write: Write,
  engine: Engine,
  { known, entry }: { known: Known; entry: Entry },
): Promise<Added> {
  const { columns, at } = entry;
  const number = known.version + 1;
  const stated = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
  if (columns.published_at === null) delete stated.sorted_at;
  await write
    .updateTable("article")
    .set({ ...stated, changed_at: at, version: number, parser: parserVersion, read_at: null })
    .where("key", "=", known.key)
    .execute();
  const article = { ...entry.parsed.article, id: known.id };
  const parsed = { ...entry.parsed, article };
  await writeVersion(write, engine, { key: known.key, number, entry: { ...entry, parsed } });
  return { id: known.id, outcome: "updated", version: number };
}

async function writeVersion(
  write: Write,
  engine: Engine,
  { key, number, entry }: { key: number; number: number; entry: Entry },
): Promise<void> {
  const { parsed, columns, at } = entry;
  const { blocks: _blocks, dateline: _dateline, ...original } = parsed.article;
  await engine.insertRows(write, "version", [
    {
      article_key: key,
      number,
      content_hash: columns.content_hash,
      added_at: at,
      original: pack(original),
      parsed: pack(parsed),
      parser: parserVersion,
    },
  ]);
  await indexWords(write, engine, { key, title: columns.title, text: parsed.article.text });
}

/** The title's words are indexed apart; a text that begins with its title keeps it, for phrases across. */
async function indexWords(
  write: Write,
  engine: Engine,
  { key, title, text }: { key: number; title: string; text: string },
): Promise<void> {
  const fold = (part: string) => toSearchWords(part).map(({ word }) => word);
  await engine.words.put(write, { key, title: fold(title), body: fold(text) });
}

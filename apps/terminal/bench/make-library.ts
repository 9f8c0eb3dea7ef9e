import { DatabaseSync } from "node:sqlite";
import { createArticle } from "@nutgraf/core";
import { openLibrary } from "@nutgraf/library";
import { samples } from "@nutgraf/samples";

/**
 * Fill a library with many articles to measure the viewer with: the samples' first paragraphs, added as
 * any article is, and then copies of their rows, each with a date and a title of its own. The copies are
 * listed and opened like the others; they are not in the index of words.
 */
export async function makeLibrary(path: string, count: number): Promise<void> {
  const library = await openLibrary(path);
  for (const { text, metadata } of samples) {
    const { title = "Report", publishedAt = "2024-01-01" } = metadata;
    const [lead = text] = text.split("\n\n").filter((paragraph) => paragraph.length > 120);
    await library.articles.add(createArticle(lead, { title, publishedAt, id: title }));
  }
  await library.close();
  copyRows(path, count);
}

function copyRows(path: string, count: number): void {
  const database = new DatabaseSync(path);
  const columns = (table: string, changed: Readonly<Record<string, string>>) => {
    const names = database
      .prepare(`pragma table_info(${table})`)
      .all()
      .map(({ name }) => String(name));
    const values = names.map((name) => changed[name] ?? name);
    return { names: names.join(", "), values: values.join(", ") };
  };
  const article = columns("article", {
    key: "key + $shift",
    id: "id || '-' || cast($shift as integer)",
    url: "null",
    title: "title || ', report ' || cast($shift as integer)",
    sorted_at:
      "strftime('%Y-%m-%dT%H:%M:%fZ', '1990-01-01', '+' || (($shift + key) * 3) || ' hours')",
    published_at:
      "strftime('%Y-%m-%dT%H:%M:%SZ', '1990-01-01', '+' || (($shift + key) * 3) || ' hours')",
  });
  const version = columns("version", { article_key: "article_key + $shift" });
  const last = Number(database.prepare("select max(key) as last from article").get()?.last ?? 0);
  const copyArticles = database.prepare(
    `insert into article (${article.names}) select ${article.values} from article where key <= $last`,
  );
  const copyVersions = database.prepare(
    `insert into version (${version.names}) select ${version.values} from version where article_key <= $last`,
  );
  database.exec("begin");
  for (let shift = last; shift + last <= count; shift += last) {
    copyArticles.run({ shift, last });
    copyVersions.run({ shift, last });
  }
  database.exec("commit; analyze");
  database.close();
}

const [path, count] = process.argv.slice(2);
if (import.meta.main) await makeLibrary(path ?? "", Number(count));

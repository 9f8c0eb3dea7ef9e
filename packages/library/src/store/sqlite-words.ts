import { sql } from "kysely";
import { fts5Syntax } from "../search/match-expression.ts";
import { RANKED, type RankedRow, type WordIndex } from "./engine.ts";

/** A word in the title counts as much as this many in the body. */
const TITLE_WEIGHT = 5;

/** The full-text index of SQLite: FTS5 over folded words, ranked by BM25 (https://sqlite.org/fts5.html#the_bm25_function). */
export const sqliteWords: WordIndex = {
  syntax: fts5Syntax,
  put: async (write, key, { title, body, said }) => {
    const insert = sql`insert into article_words (rowid, title, body, said) values (${key}, ${title}, ${body}, ${said})`;
    await insert.execute(write);
  },
  remove: async (write, key) => {
    await sql`delete from article_words where rowid = ${key}`.execute(write);
  },
  matching: (expression) =>
    sql<number>`(select rowid from article_words where article_words match ${expression})`,
  // The index hands out its rows latest added first; a cross join keeps it the outer loop.
  ranked: (expression, test) => sql<RankedRow>`(
    select article.key, article.sorted_at,
      -bm25(article_words, ${sql.lit(TITLE_WEIGHT)}, 1, 0) as score
    from article_words cross join article on article.key = article_words.rowid
    where article_words match ${expression} and ${test}
    order by article_words.rowid desc limit ${RANKED}
  )`,
};

import { sql } from "kysely";
import { tsquerySyntax } from "../search/match-expression.ts";
import { RANKED, type RankedRow, type WordIndex } from "./engine.ts";

/** Weights of the labels D (body), C (said), B (unused) and A (title), as SQLite's index has them. */
const WEIGHTS = "{0.2, 0, 0, 1}";
/** A tsvector holds at most 1 MB: https://www.postgresql.org/docs/current/textsearch-limitations.html. */
const LONGEST = 400_000;

/** The full-text index of PostgreSQL: words folded as in SQLite, so that both find the same. */
export const postgresWords: WordIndex = {
  syntax: tsquerySyntax,
  put: async (write, key, { title, body, said }) => {
    await sql`insert into article_words (article_key, words) values (${key},
      setweight(to_tsvector('simple', ${cut(title)}), 'A') || setweight(to_tsvector('simple', ${cut(body)}), 'D')
      || setweight(to_tsvector('simple', ${cut(said)}), 'C'))`.execute(write);
  },
  remove: async (write, key) => {
    await sql`delete from article_words where article_key = ${key}`.execute(write);
  },
  matching: (expression) =>
    sql<number>`(select article_key from article_words where words @@ ${expression}::tsquery)`,
  // Only the newest matches are ranked: the rank of each is worked out from its whole text.
  ranked: (expression, test) => sql<RankedRow>`(
    select newest.key, newest.sorted_at,
      ts_rank(${WEIGHTS}, article_words.words, ${expression}::tsquery, 1) as score
    from (
      select article.key, article.sorted_at from article
      where article.key in (select article_key from article_words where words @@ ${expression}::tsquery)
        and ${test}
      order by article.sorted_at desc, article.key desc limit ${RANKED}
    ) as newest join article_words on article_words.article_key = newest.key
  )`,
};

const cut = (words: string): string => words.slice(0, LONGEST);

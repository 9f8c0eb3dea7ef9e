import { randomUUID } from "node:crypto";
import type { Span } from "@nutgraf/core";
import { sql } from "kysely";
import { readOriginals } from "../articles/read-originals.ts";
import { articleRefColumns, toArticleRef } from "../articles/summary.ts";
import { type Page, selectPage, toPage } from "../store/cursor.ts";
import type { Engine, Queries } from "../store/engine.ts";
import { type Anchor, findAnchor, toAnchor } from "./anchor.ts";
import type {
  Annotation,
  AnnotationListOptions,
  Annotations,
  NewAnnotation,
} from "./annotations.ts";

/** The highlights and notes kept in this library. */
export function annotations(engine: Engine, now: () => Date): Annotations {
  return {
    add: (annotation) => addAnnotation(engine, annotation, now().toISOString()),
    change: async (id, { color, note }) => {
      const change = {
        ...(color === undefined ? {} : { color }),
        ...(note === undefined ? {} : { note: note === "" ? null : note }),
        changed_at: now().toISOString(),
      };
      const done = await engine.write((write) =>
        write
          .updateTable("annotation")
          .set(change)
          .where("id", "=", id)
          .where("reader", "=", engine.reader)
          .executeTakeFirst(),
      );
      return done.numUpdatedRows > 0n;
    },
    remove: async (id) => {
      const done = await engine.write((write) =>
        write
          .deleteFrom("annotation")
          .where("id", "=", id)
          .where("reader", "=", engine.reader)
          .executeTakeFirst(),
      );
      return done.numDeletedRows > 0n;
    },
    list: (options = {}) => listAnnotations(engine, options),
  };
}

async function addAnnotation(
  engine: Engine,
  { articleId, span, color, note }: NewAnnotation,
  at: string,
): Promise<Annotation> {
  const id = randomUUID();
  await engine.write(async (write) => {
    const article = await write
      .selectFrom("article")
      .select(["key", "version"])
      .where("id", "=", articleId)
      .executeTakeFirst();
    const text = article && (await readOriginals(write, [article.key])).get(article.key)?.text;
    if (!article || text === undefined)
      throw new RangeError(`There is no article ${JSON.stringify(articleId)}`);
    const anchor = toAnchor(text, checkSpan(span, text));
    await write
      .insertInto("annotation")
      .values({
        id,
        reader: engine.reader,
        article_key: article.key,
        version: article.version,
        span_start: span.start,
        span_end: span.end,
        ...anchor,
        color: color ?? null,
        note: note || null,
        made_at: at,
        changed_at: at,
      })
      .execute();
  });
  const [made] = await readAnnotations(
    engine.read,
    await selectAnnotations(engine).where("annotation.id", "=", id).execute(),
  );
  if (!made) throw new RangeError(`The annotation ${id} was removed while it was made`);
  return made;
}

function checkSpan(span: Span, text: string): Span {
  if (span.start < span.end && span.end <= text.length) return span;
  throw new RangeError(
    `The span ${span.start}-${span.end} is not inside the text, expected 0-${text.length}, not empty`,
  );
}

function selectAnnotations({ read, reader }: Engine) {
  return read
    .selectFrom("annotation")
    .innerJoin("article", "article.key", "annotation.article_key")
    .where("annotation.reader", "=", reader)
    .select([
      "annotation.key",
      "annotation.id",
      "annotation.article_key",
      "annotation.span_start",
      "annotation.span_end",
      "annotation.exact",
      "annotation.prefix",
      "annotation.suffix",
      "annotation.color",
      "annotation.note",
      "annotation.made_at",
      "annotation.changed_at",
      ...articleRefColumns,
    ]);
}

type AnnotationRow = Awaited<ReturnType<ReturnType<typeof selectAnnotations>["execute"]>>[number];

async function listAnnotations(
  engine: Engine,
  options: AnnotationListOptions,
): Promise<Page<Annotation>> {
  let wanted = selectAnnotations(engine);
  if (options.notes) wanted = wanted.where("annotation.note", "is not", null);
  const byText = options.articleId !== undefined;
  if (byText) wanted = wanted.where("article.id", "=", options.articleId ?? "");
  // Down an article's text, else from the newest on.
  const backwards = (options.backwards ?? false) !== byText;
  const rows = selectPage(
    wanted,
    { ...options, backwards },
    {
      value: sql.ref(byText ? "annotation.span_start" : "annotation.made_at"),
      key: sql.ref("annotation.key"),
    },
  );
  const page = toPage(await rows.execute(), options, {
    positionOf: (row) => ({ value: byText ? row.span_start : row.made_at, key: row.key }),
    toItem: (row) => row,
  });
  return { ...page, items: await readAnnotations(engine.read, page.items) };
}

async function readAnnotations(
  read: Queries,
  rows: readonly AnnotationRow[],
): Promise<Annotation[]> {
  const keys = [...new Set(rows.map(({ article_key }) => article_key))];
  const originals = keys.length === 0 ? new Map() : await readOriginals(read, keys);
  return rows.map((row) => {
    const span = findAnchor(originals.get(row.article_key)?.text ?? "", toRowAnchor(row));
    return {
      id: row.id,
      article: toArticleRef(row),
      ...(span ? { span } : {}),
      quote: row.exact,
      ...(row.color !== null ? { color: row.color } : {}),
      ...(row.note !== null ? { note: row.note } : {}),
      madeAt: row.made_at,
      changedAt: row.changed_at,
    };
  });
}

function toRowAnchor(row: AnnotationRow): Anchor & { start: number } {
  return { exact: row.exact, prefix: row.prefix, suffix: row.suffix, start: row.span_start };
}

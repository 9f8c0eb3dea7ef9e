import { sql } from "kysely";
import { z } from "zod";
import { articleRefColumns, toArticleRef } from "../articles/summary.ts";
import type { EntityRef } from "../entities/entity.ts";
import { findEntityKey } from "../entities/find-entity-key.ts";
import { toEntityRef } from "../entities/read-entity-refs.ts";
import { type Page, selectPage, toPage } from "../store/cursor.ts";
import type { Engine, Queries } from "../store/engine.ts";
import type { QuoteListOptions, QuoteSummary, Quotes } from "./quotes.ts";

const Kind = z.enum(["direct", "indirect", "mixed"]);

/** The quotes kept in this library. */
export function quotes(engine: Engine): Quotes {
  return {
    list: (options = {}) => listQuotes(engine, options),
    count: (options = {}) => countQuotes(engine, options),
  };
}

async function listQuotes(engine: Engine, options: QuoteListOptions): Promise<Page<QuoteSummary>> {
  const asked = await findParts(engine.read, options);
  if (!asked) return { items: [] };
  const rows = await selectQuotes(engine.read, options, asked);
  const page = toPage(rows, options, {
    positionOf: (row) => ({ value: row.sorted_at, key: row.key }),
    toItem: (row) => row,
  });
  const named = await readParts(
    engine.read,
    page.items.map(({ key }) => key),
  );
  return { ...page, items: page.items.map((row) => toQuote(row, named.get(row.key) ?? [])) };
}

async function countQuotes({ read }: Engine, options: QuoteListOptions): Promise<number> {
  const asked = await findParts(read, options);
  if (!asked) return 0;
  const { n } = await wanted(read, options, asked)
    .select(({ fn }) => fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The entities that the options ask for; undefined if one is not there. */
async function findParts(
  read: Queries,
  { speaker, about }: QuoteListOptions,
): Promise<readonly AskedPart[] | undefined> {
  const parts = [
    { part: "by", id: speaker },
    { part: "about", id: about },
  ];
  const asked: AskedPart[] = [];
  for (const { part, id } of parts) {
    if (id === undefined) continue;
    const entity = await findEntityKey(read, id);
    if (entity === undefined) return undefined;
    asked.push({ part, entity });
  }
  return asked;
}

type AskedPart = { readonly part: string; readonly entity: number };
type QuoteRow = Awaited<ReturnType<typeof selectQuotes>>[number];

/** With an entity asked for, its index is read, which is in the order of the list. */
const placeOf = ([lead]: readonly AskedPart[]) =>
  lead
    ? { value: sql.ref("lead.sorted_at"), key: sql.ref("lead.quote_key") }
    : { value: sql.ref("quote.sorted_at"), key: sql.ref("quote.key") };

function selectQuotes(read: Queries, options: QuoteListOptions, asked: readonly AskedPart[]) {
  const joined = wanted(read, options, asked).innerJoin(
    "article",
    "article.key",
    "quote.article_key",
  );
  const rows = joined.select([
    "quote.key",
    "quote.id",
    "quote.kind",
    "quote.text",
    "quote.span_start",
    "quote.span_end",
    "quote.cue",
    "quote.speaker_text",
    "quote.confidence",
    "quote.sorted_at",
    ...articleRefColumns,
  ]);
  return selectPage(rows, options, placeOf(asked)).execute();
}

function wanted(read: Queries, options: QuoteListOptions, asked: readonly AskedPart[]) {
  const [lead, ...others] = asked;
  const time = placeOf(asked).value;
  const from = read.selectFrom("quote");
  let rows = lead
    ? from.innerJoin(sql<{ quote_key: number }>`quote_entity`.as("lead"), (join) =>
        join.onRef("lead.quote_key", "=", "quote.key"),
      )
    : from;
  if (lead)
    rows = rows.where(sql<boolean>`lead.entity_key = ${lead.entity} and lead.part = ${lead.part}`);
  for (const { entity, part } of others)
    rows = rows.where(sql<boolean>`exists (select 1 from quote_entity other
      where other.entity_key = ${entity} and other.part = ${part}
        and other.sorted_at = quote.sorted_at and other.quote_key = quote.key)`);
  if (options.kind !== undefined) rows = rows.where("quote.kind", "=", options.kind);
  if (options.minConfidence !== undefined)
    rows = rows.where("quote.confidence", ">=", options.minConfidence);
  if (options.from !== undefined) rows = rows.where(sql<boolean>`${time} >= ${options.from}`);
  if (options.to !== undefined) rows = rows.where(sql<boolean>`${time} < ${options.to}`);
  return rows;
}

type NamedPart = { readonly part: string; readonly entity: EntityRef };

async function readParts(
  read: Queries,
  keys: readonly number[],
): Promise<Map<number, readonly NamedPart[]>> {
  if (keys.length === 0) return new Map();
  const rows = await read
    .selectFrom("quote_entity")
    .innerJoin("entity", "entity.key", "quote_entity.entity_key")
    .select([
      "quote_entity.quote_key",
      "quote_entity.part",
      "entity.key",
      "entity.type",
      "entity.name",
    ])
    .where("quote_entity.quote_key", "in", keys)
    .orderBy("entity.key")
    .execute();
  const parts = rows.map((row) => ({
    quote: row.quote_key,
    part: row.part,
    entity: toEntityRef(row),
  }));
  return Map.groupBy(parts, ({ quote }) => quote);
}

function toQuote(row: QuoteRow, named: readonly NamedPart[]): QuoteSummary {
  const of = (wanted: string) =>
    named.filter(({ part }) => part === wanted).map(({ entity }) => entity);
  return {
    id: row.id,
    article: toArticleRef(row),
    kind: Kind.parse(row.kind),
    text: row.text,
    span: { start: row.span_start, end: row.span_end },
    ...(row.cue !== null ? { cue: row.cue } : {}),
    speakers: of("by"),
    ...(row.speaker_text !== null ? { speakerText: row.speaker_text } : {}),
    about: of("about"),
    confidence: row.confidence,
  };
}

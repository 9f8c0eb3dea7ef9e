import type { CorrectionRule, Who } from "@nutgraf/core";
import { toEntityType } from "../entities/entity.ts";
import { findEntityKey } from "../entities/find-entity-key.ts";
import type { Queries } from "../store/engine.ts";
import type { CorrectionRequest } from "./corrections.ts";

/** A rule with what it does in words, and what it touches now. */
export type MadeRule = {
  readonly rule: CorrectionRule;
  readonly label: string;
  /** Keys of the entities that it is about. */
  readonly entities: readonly number[];
  /** Keys of the articles, where it is about some alone. */
  readonly articles: readonly number[];
};

type Made<Kind extends CorrectionRequest["kind"]> = Extract<CorrectionRequest, { kind: Kind }>;
type Named = { readonly key: number; readonly name: string; readonly who: Who };

/**
 * The rule for what a reader asked: told by names, words and places in the text, which outlive ids.
 * @throws {RangeError} if it names something that the library does not have
 */
export async function toRule(
  read: Queries,
  request: CorrectionRequest,
  id: string,
): Promise<MadeRule> {
  switch (request.kind) {
    case "merge":
      return toMerge(read, request, id);
    case "split":
      return toSplit(read, request, id);
    case "rename":
    case "retype":
    case "reject":
      return toEntityRule(read, request, id);
    case "reject-quote":
    case "retype-quote":
      return toQuoteRule(read, request, id);
    case "reject-event":
    case "retype-event":
      return toEventRule(read, request, id);
    case "move-article":
      return toMove(read, request, id);
  }
}

async function toMerge(read: Queries, request: Made<"merge">, id: string): Promise<MadeRule> {
  const named: Named[] = [];
  for (const entity of request.entities) named.push(await findWho(read, entity));
  const [first] = named;
  if (!first || new Set(named.map(({ key }) => key)).size < 2)
    throw new RangeError("A merge needs two different entities, found fewer");
  const label = `Merge ${named.map(({ name }) => `“${name}”`).join(" and ")}`;
  const rule = { kind: "merge", id, who: named.map(({ who }) => who), name: first.name } as const;
  return { rule, label, entities: named.map(({ key }) => key), articles: [] };
}

async function toSplit(
  read: Queries,
  { entity, articles, name }: Made<"split">,
  id: string,
): Promise<MadeRule> {
  const { key, name: known, who } = await findWho(read, entity);
  if (articles.length === 0) throw new RangeError("A split needs articles, found none");
  const keys: number[] = [];
  for (const article of articles) keys.push(await findArticle(read, article));
  return {
    rule: {
      kind: "split",
      id,
      who: { ...who, articles: [...articles] },
      ...(name === undefined ? {} : { name }),
    },
    label: `Split “${known}” in ${countOf(articles.length, "article")}${name === undefined ? "" : ` as “${name}”`}`,
    entities: [key],
    articles: keys,
  };
}

async function toEntityRule(
  read: Queries,
  request: Made<"rename" | "retype" | "reject">,
  id: string,
): Promise<MadeRule> {
  const { key, name, who } = await findWho(read, request.entity);
  switch (request.kind) {
    case "rename": {
      if (request.name.trim() === "") throw new RangeError("A new name has letters, found none");
      const rule = { kind: "rename", id, who, name: request.name.trim() } as const;
      return { rule, label: `Rename “${name}” to “${rule.name}”`, entities: [key], articles: [] };
    }
    case "retype":
      return {
        rule: { kind: "retype", id, who, type: request.type },
        label: `“${name}” is of type ${request.type}`,
        entities: [key],
        articles: [],
      };
    case "reject": {
      const keys: number[] = [];
      for (const article of request.articles ?? []) keys.push(await findArticle(read, article));
      const only = request.articles && { articles: [...request.articles] };
      const where = only ? ` in ${countOf(keys.length, "article")}` : "";
      return {
        rule: { kind: "reject", id, who: { ...who, ...only } },
        label: `“${name}” is no entity${where}`,
        entities: [key],
        articles: keys,
      };
    }
  }
}

async function toQuoteRule(
  read: Queries,
  request: Made<"reject-quote" | "retype-quote">,
  id: string,
): Promise<MadeRule> {
  const row = await read
    .selectFrom("quote")
    .innerJoin("article", "article.key", "quote.article_key")
    .select(["article.key", "quote.span_start", "quote.span_text", "quote.text"])
    .where("article.id", "=", request.article)
    .where("quote.id", "=", request.quote)
    .executeTakeFirst();
  if (!row) throw missing("quote", request.quote, request.article);
  const where = { article: request.article, text: row.span_text, start: row.span_start };
  const made = { entities: [], articles: [row.key] };
  const words = `“${shorten(row.text)}”`;
  if (request.kind === "reject-quote")
    return { ...made, rule: { kind: "reject-quote", id, where }, label: `${words} is no quote` };
  const rule = { kind: "retype-quote", id, where, to: request.to } as const;
  return { ...made, rule, label: `${words} is a quote of kind ${request.to}` };
}

async function toEventRule(
  read: Queries,
  request: Made<"reject-event" | "retype-event">,
  id: string,
): Promise<MadeRule> {
  const row = await read
    .selectFrom("event")
    .innerJoin("article", "article.key", "event.article_key")
    .select(["article.key", "event.span_start", "event.trigger_text", "event.sentence"])
    .where("article.id", "=", request.article)
    .where("event.id", "=", request.event)
    .executeTakeFirst();
  if (!row) throw missing("event", request.event, request.article);
  const where = { article: request.article, text: row.trigger_text, start: row.span_start };
  const made = { entities: [], articles: [row.key] };
  const words = `“${row.trigger_text}” in “${shorten(row.sentence)}”`;
  if (request.kind === "reject-event")
    return { ...made, rule: { kind: "reject-event", id, where }, label: `${words} is no event` };
  const rule = { kind: "retype-event", id, where, to: request.to } as const;
  return { ...made, rule, label: `${words} is an event of type ${request.to}` };
}

async function toMove(read: Queries, request: Made<"move-article">, id: string): Promise<MadeRule> {
  const key = await findArticle(read, request.article);
  if (request.with === undefined)
    return {
      rule: { kind: "move-article", id, article: request.article },
      label: `Take ${request.article} out of its story`,
      entities: [],
      articles: [key],
    };
  await findArticle(read, request.with);
  return {
    rule: { kind: "move-article", id, article: request.article, with: request.with },
    label: `Move ${request.article} to the story of ${request.with}`,
    entities: [],
    articles: [key],
  };
}

/** Who an entity is by its names; by its articles as well, where others have the same names. */
async function findWho(read: Queries, id: string): Promise<Named> {
  const key = await findEntityKey(read, id);
  const row =
    key === undefined
      ? undefined
      : await read
          .selectFrom("entity")
          .select(["key", "name", "type"])
          .where("key", "=", key)
          .executeTakeFirst();
  if (!row) throw new RangeError(`There is no entity ${JSON.stringify(id)}`);
  const names = await read
    .selectFrom("entity_name")
    .select("folded")
    .distinct()
    .where("entity_key", "=", row.key)
    .orderBy("folded")
    .execute();
  const who = { type: toEntityType(row.type), names: names.map(({ folded }) => folded) };
  const namesake = await read
    .selectFrom("entity_name")
    .innerJoin("entity", "entity.key", "entity_name.entity_key")
    .select("entity.key")
    .where("entity_name.folded", "in", who.names)
    .where("entity.type", "=", row.type)
    .where("entity.key", "<>", row.key)
    .limit(1)
    .executeTakeFirst();
  if (!namesake) return { key: row.key, name: row.name, who };
  return {
    key: row.key,
    name: row.name,
    who: { ...who, articles: await articlesOf(read, row.key) },
  };
}

async function articlesOf(read: Queries, entity: number): Promise<string[]> {
  const rows = await read
    .selectFrom("appearance")
    .innerJoin("article", "article.key", "appearance.article_key")
    .select("article.id")
    .distinct()
    .where("appearance.entity_key", "=", entity)
    .orderBy("article.id")
    .execute();
  return rows.map(({ id }) => id);
}

async function findArticle(read: Queries, id: string): Promise<number> {
  const row = await read
    .selectFrom("article")
    .select("key")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new RangeError(`There is no article ${JSON.stringify(id)}`);
  return row.key;
}

const missing = (what: string, id: string, article: string): RangeError =>
  new RangeError(
    `There is no ${what} ${JSON.stringify(id)} in the article ${JSON.stringify(article)}`,
  );

const shorten = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
const countOf = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

import type { CorrectionRule, Who } from "@nutgraf/core";
import type { Adding } from "../articles/add-many.ts";
import { outdated, rederiveArticles } from "../articles/rederive-articles.ts";
import { mergeEntities } from "../entities/merge-entities.ts";
import type { Engine, Write } from "../store/engine.ts";
import { refreshStories } from "../stories/refresh-stories.ts";
import type { MadeRule } from "./to-rule.ts";

type Note = (write: Write) => Promise<unknown>;

/** Put a new rule in force, written down by `note` in the same transaction. */
export async function applyRule(adding: Adding, made: MadeRule, note: Note): Promise<void> {
  const { engine } = adding;
  const { rule, entities } = made;
  if (rule.kind === "merge") {
    const [into, ...others] = entities;
    if (into === undefined) return;
    await engine.write(async (write) => {
      await note(write);
      await mergeEntities(write, engine, into, others);
      await giveName(write, into, rule.name);
      const ground = { ground: `rule|${rule.id}`, entity_key: into };
      await engine.insertRows(write, "entity_ground", [ground], "ignore");
    });
    return;
  }
  if (rule.kind === "rename") {
    await engine.write(async (write) => {
      await note(write);
      for (const key of entities) await giveName(write, key, rule.name);
    });
    return;
  }
  await regroup(adding, { entities, articles: made.articles, note });
}

function giveName(write: Write, key: number, name: string) {
  return write
    .updateTable("entity")
    .set({ given_name: name, name })
    .where("key", "=", key)
    .execute();
}

/** Put everything that a rule is about together afresh, after `note` changed which rules are in force. */
export async function takeBackRule(
  adding: Adding,
  rule: CorrectionRule,
  note: Note,
): Promise<void> {
  const { engine } = adding;
  const entities = await findEntities(engine, rule);
  const articles = await findArticles(engine, rule);
  await regroup(adding, { entities, articles, note });
}

type Affected = {
  readonly entities: readonly number[];
  readonly articles: readonly number[];
  readonly note: Note;
};

/**
 * Take away what makes these entities one, and derive all their articles again. The articles are marked
 * first, in the transaction that changes the rules: if this is cut short, parsing again ends it.
 */
async function regroup(adding: Adding, { entities, articles, note }: Affected): Promise<void> {
  const { engine } = adding;
  const keys = await engine.write(async (write) => {
    await note(write);
    const named = await articlesOf(write, entities);
    const affected = [...new Set([...articles, ...named])].sort((a, b) => a - b);
    if (entities.length > 0) {
      await write.deleteFrom("entity_ground").where("entity_key", "in", entities).execute();
      await write
        .updateTable("entity")
        .set({ given_name: null })
        .where("key", "in", entities)
        .execute();
    }
    if (affected.length > 0)
      await write
        .updateTable("article")
        .set({ parser: outdated })
        .where("key", "in", affected)
        .execute();
    await leaveStories(write, engine, articles);
    return affected;
  });
  await rederiveArticles(adding, keys);
}

/** An article that a rule is about is given its story afresh. */
async function leaveStories(
  write: Write,
  engine: Engine,
  articles: readonly number[],
): Promise<void> {
  if (articles.length === 0) return;
  const left = await write
    .selectFrom("article")
    .select("story_key")
    .where("key", "in", articles)
    .execute();
  await write
    .updateTable("article")
    .set({ story_key: null, story_why: null })
    .where("key", "in", articles)
    .execute();
  await write
    .updateTable("event")
    .set({ same_key: null, report_count: 1 })
    .where("article_key", "in", articles)
    .execute();
  await refreshStories(write, engine, new Set(left.flatMap(({ story_key }) => story_key ?? [])));
}

async function articlesOf(write: Write, entities: readonly number[]): Promise<number[]> {
  if (entities.length === 0) return [];
  const rows = await write
    .selectFrom("appearance")
    .select("article_key")
    .distinct()
    .where("entity_key", "in", entities)
    .execute();
  return rows.map(({ article_key }) => article_key);
}

/** The entities of today that a rule is about. */
async function findEntities(engine: Engine, rule: CorrectionRule): Promise<number[]> {
  if (!("who" in rule)) return [];
  const who: readonly Who[] = Array.isArray(rule.who) ? rule.who : [rule.who];
  const found: number[] = [];
  for (const { names } of who) {
    const rows = await engine.read
      .selectFrom("entity_name")
      .select("entity_key")
      .distinct()
      .where("folded", "in", names)
      .execute();
    found.push(...rows.map(({ entity_key }) => entity_key));
  }
  return [...new Set(found)];
}

async function findArticles(engine: Engine, rule: CorrectionRule): Promise<number[]> {
  const ids = articleIds(rule);
  if (ids.length === 0) return [];
  const rows = await engine.read
    .selectFrom("article")
    .select("key")
    .where("id", "in", ids)
    .execute();
  return rows.map(({ key }) => key);
}

function articleIds(rule: CorrectionRule): readonly string[] {
  if ("where" in rule) return [rule.where.article];
  if (rule.kind === "move-article") return [rule.article];
  if (rule.kind === "reject" || rule.kind === "split") return rule.who.articles ?? [];
  return [];
}

import { removeUnnamed } from "../entities/refresh-entities.ts";
import type { PreparedArticle } from "../facts/prepare-article.ts";
import { removeFacts } from "../facts/remove-facts.ts";
import { writeFacts } from "../facts/write-facts.ts";
import type { Engine, Write } from "../store/engine.ts";
import { type DirtyStories, joinStory } from "../stories/join-story.ts";
import { removeSignature } from "../stories/signatures.ts";

type Current = {
  readonly key: number;
  readonly prepared: PreparedArticle;
  readonly dirty: DirtyStories;
};

/** Write what is kept of the current version alone: words, facts, story and copies. */
export async function writeCurrent(
  write: Write,
  engine: Engine,
  { key, prepared, dirty }: Current,
): Promise<void> {
  await engine.words.put(write, key, prepared.words);
  await writeFacts(write, engine, { key, prepared });
  await joinStory(write, engine, { key, prepared, dirty });
}

/** The same in place of what is there; the id of an entity that is gone by that leads to the one of its name. */
export async function replaceCurrent(
  write: Write,
  engine: Engine,
  current: Current,
): Promise<void> {
  const { key, dirty } = current;
  const { story_key } = await write
    .selectFrom("article")
    .select("story_key")
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (story_key !== null) dirty.add(story_key);
  const before = await readNames(write, key);
  const named = await removeFacts(write, engine, key);
  await engine.words.remove(write, key);
  await removeSignature(write, key);
  await writeCurrent(write, engine, current);
  const after = new Map((await readNames(write, key)).map((row) => [row.name, row.entity_key]));
  const heirs = before.flatMap(({ name, entity_key }) => {
    const heir = after.get(name);
    return heir === undefined ? [] : [[entity_key, heir] as const];
  });
  await removeUnnamed(write, named, new Map(heirs));
}

function readNames(write: Write, key: number) {
  return write
    .selectFrom("appearance")
    .select(["name", "entity_key"])
    .where("article_key", "=", key)
    .execute();
}

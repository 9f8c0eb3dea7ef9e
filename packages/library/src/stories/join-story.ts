import {
  areNearCopies,
  areOneStory,
  COPY_GAP_DAYS,
  type CorrectionRule,
  STORY_GAP_DAYS,
  storyLikeness,
} from "@nutgraf/core";
import { sql } from "kysely";
import type { PreparedArticle } from "../facts/prepare-article.ts";
import type { Engine, Write } from "../store/engine.ts";
import { unpackProfile, unpackSketch } from "./pack-signature.ts";
import { dayOf, selectPostings, writeSignature } from "./signatures.ts";

/** Stories whose counts must be taken again before the transaction ends. */
export type DirtyStories = Set<number>;

const DAY_MS = 86_400_000;
/** Candidates looked at: those that share most come first. */
const CANDIDATES = 200;

/** Copies share half of their bands or so; with one alone, many a phrase would do. */
const LEAST_BANDS = 2;

type Self = { readonly key: number; readonly prepared: PreparedArticle };
type Relative = {
  readonly key: number;
  readonly id: string;
  readonly story: number | null;
  readonly copy: number | null;
  readonly why: string;
};

/** Find the near copies of an article and its story; make a story when a second article tells it. */
export async function joinStory(
  write: Write,
  engine: Engine,
  { key, prepared, dirty }: Self & { dirty: DirtyStories },
): Promise<void> {
  await writeSignature(write, engine, { key, prepared });
  const copies = await findCopies(write, { key, prepared });
  const told = await findTellings(write, { key, prepared });
  await joinCopies(write, key, copies);
  const relatives = await moveRelatives(write, prepared.id, [...copies, ...told], prepared.rules);
  if (relatives.length > 0) await joinStories(write, { key, relatives, dirty });
}

/** Those whose story it shares, after a reader moved it, or them, to another or out of any. */
async function moveRelatives(
  write: Write,
  id: string,
  relatives: readonly Relative[],
  rules: readonly CorrectionRule[],
): Promise<readonly Relative[]> {
  const moves = new Map(
    rules.flatMap((rule) => (rule.kind === "move-article" ? [[rule.article, rule.with]] : [])),
  );
  if (moves.size === 0) return relatives;
  const isLoose = (article: string) => moves.has(article) && moves.get(article) === undefined;
  if (!moves.has(id)) return relatives.filter((relative) => !isLoose(relative.id));
  const target = moves.get(id);
  if (target === undefined) return [];
  const row = await write
    .selectFrom("article")
    .select(["key", "id", "story_key", "copy_key", "title"])
    .where("id", "=", target)
    .executeTakeFirst();
  if (!row) return [];
  const why = `a reader put it with “${row.title}”`;
  return [{ key: row.key, id: row.id, story: row.story_key, copy: row.copy_key, why }];
}

async function findCopies(write: Write, { key, prepared }: Self): Promise<Relative[]> {
  if (prepared.bands.length === 0) return [];
  const day = dayOf(prepared.columns.sorted_at);
  const postings = selectPostings("band", prepared.bands, { day, gap: COPY_GAP_DAYS });
  const found = await sql<{
    key: number;
    id: string;
    story_key: number | null;
    copy_key: number | null;
    minhash: Uint8Array;
    title: string;
  }>`
    select article.key, article.id, article.story_key, article.copy_key, article.title, signature.minhash from (
      select article_key, count(*) as shared from (${postings}) as posting
      where article_key <> ${key}
      group by article_key having count(*) >= ${Math.min(LEAST_BANDS, prepared.bands.length)}
      order by shared desc, article_key limit ${CANDIDATES}
    ) as candidate
    join signature on signature.article_key = candidate.article_key
    join article on article.key = candidate.article_key`.execute(write);
  const own = unpackSketch(prepared.sketch);
  return found.rows
    .filter(({ minhash }) => areNearCopies(own, unpackSketch(minhash)))
    .map((row) => ({
      key: row.key,
      id: row.id,
      story: row.story_key,
      copy: row.copy_key,
      why: `nearly the same text as “${row.title}”`,
    }));
}

async function findTellings(write: Write, { key, prepared }: Self): Promise<Relative[]> {
  if (prepared.features.length === 0) return [];
  const at = prepared.columns.sorted_at;
  const postings = selectPostings("feature", prepared.features, {
    day: dayOf(at),
    gap: STORY_GAP_DAYS,
  });
  const found = await sql<{
    key: number;
    id: string;
    story_key: number | null;
    copy_key: number | null;
    sorted_at: string;
    profile: Uint8Array;
    title: string;
  }>`
    select article.key, article.id, article.story_key, article.copy_key, article.title, article.sorted_at, signature.profile from (
      select article_key, count(*) as shared from (${postings}) as posting
      where article_key <> ${key}
      group by article_key having count(*) >= 2
      order by shared desc, article_key limit ${CANDIDATES}
    ) as candidate
    join signature on signature.article_key = candidate.article_key
    join article on article.key = candidate.article_key`.execute(write);
  const own = unpackProfile(prepared.profile);
  return found.rows.flatMap((row) => {
    const days = Math.abs(Date.parse(row.sorted_at) - Date.parse(at)) / DAY_MS;
    const profile = unpackProfile(row.profile);
    if (!areOneStory(own, profile, days)) return [];
    const likeness = Math.round(storyLikeness(own, profile) * 100);
    const why = `${likeness} % like “${row.title}”, ${days.toFixed(1)} days apart`;
    return [{ key: row.key, id: row.id, story: row.story_key, copy: row.copy_key, why }];
  });
}

/** The earliest of the copies stands for all. */
async function joinCopies(write: Write, key: number, copies: readonly Relative[]): Promise<void> {
  if (copies.length === 0) return;
  const groups = [...new Set(copies.flatMap(({ copy }) => copy ?? []))];
  const keys = [key, ...copies.map((copy) => copy.key)];
  const members = await write
    .selectFrom("article")
    .select("key")
    .where((where) =>
      groups.length === 0
        ? where("key", "in", keys)
        : where.or([where("key", "in", keys), where("copy_key", "in", groups)]),
    )
    .orderBy("sorted_at")
    .orderBy("id")
    .execute();
  const [first] = members;
  if (!first) return;
  await write
    .updateTable("article")
    .set({ copy_key: first.key })
    .where(
      "key",
      "in",
      members.map((member) => member.key),
    )
    .execute();
}

async function joinStories(
  write: Write,
  { key, relatives, dirty }: { key: number; relatives: readonly Relative[]; dirty: DirtyStories },
): Promise<void> {
  const stories = [...new Set(relatives.flatMap(({ story }) => story ?? []))].sort((a, b) => a - b);
  const [known, ...others] = stories;
  const into = known ?? (await insertStory(write, key));
  const loose = relatives.filter(({ story }) => story === null);
  await write
    .updateTable("article")
    .set({ story_key: into, story_why: relatives[0]?.why ?? null })
    .where("key", "=", key)
    .execute();
  for (const relative of loose)
    await write
      .updateTable("article")
      .set({ story_key: into, story_why: relative.why })
      .where("key", "=", relative.key)
      .execute();
  if (others.length > 0) await mergeStories(write, into, others);
  for (const other of others) dirty.delete(other);
  dirty.add(into);
}

async function insertStory(write: Write, lead: number): Promise<number> {
  const { key } = await write
    .insertInto("story")
    .values({
      title: "",
      lead_key: lead,
      first_at: "",
      last_at: "",
      article_count: 0,
      source_count: 0,
      copy_count: 0,
    })
    .returning("key")
    .executeTakeFirstOrThrow();
  return key;
}

async function mergeStories(write: Write, into: number, others: readonly number[]): Promise<void> {
  await write
    .updateTable("article")
    .set({ story_key: into })
    .where("story_key", "in", others)
    .execute();
  await write
    .updateTable("story_former")
    .set({ story_key: into })
    .where("story_key", "in", others)
    .execute();
  await write
    .insertInto("story_former")
    .values(others.map((former) => ({ former, story_key: into })))
    .execute();
  await write.deleteFrom("story").where("key", "in", others).execute();
}

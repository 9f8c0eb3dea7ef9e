import { foldName } from "@nutgraf/core";
import { type Library, openLibrary } from "@nutgraf/library";
import { markdownTable } from "../markdown-table.ts";
import { copyEdits } from "./edit-copy.ts";
import { type PlantedArticle, plantArticles } from "./plant-articles.ts";
import { type Grouped, type PairScore, scorePairs } from "./score-pairs.ts";

/** Planted copies, stories and people against those that a library finds, as a Markdown table. */
export async function compareCollection(count: number, seed: number): Promise<string> {
  const planted = plantArticles(count, seed);
  const library = await openLibrary(":memory:");
  try {
    const { failed } = await library.articles.addMany(planted.map(({ article }) => article));
    if (failed.length > 0) throw new Error(`${failed.length} failed: ${failed[0]?.problem}`);
    return toTable({
      ...(await scoreCopies(library, planted)),
      stories: await scoreStories(library, planted),
      ...(await scorePeople(library, planted)),
    });
  } finally {
    await library.close();
  }
}

type Scores = Readonly<Record<string, PairScore>>;

function toTable(scores: Scores): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return markdownTable(
    ["pairs", "precision", "recall", "F1", "false pairs"],
    Object.entries(scores).map(([what, { precision, recall, f1, falsePairs }]) => [
      what,
      percent(precision),
      percent(recall),
      percent(f1),
      String(falsePairs),
    ]),
  );
}

async function scoreCopies(library: Library, planted: readonly PlantedArticle[]): Promise<Scores> {
  const found = new Map<string, string>();
  for (const { article } of planted) {
    const copies = await library.articles.copies(article.id);
    found.set(article.id, [article.id, ...copies.map(({ id }) => id)].sort().join("|"));
  }
  const group = ({ article, original }: PlantedArticle): Grouped => ({
    planted: original,
    found: found.get(article.id) ?? "",
  });
  const ofEdit = copyEdits.map((edit) => {
    const some = planted.filter((one) => one.edit === undefined || one.edit === edit);
    return [`copies, ${edit}`, scorePairs(some.map(group))] as const;
  });
  return { copies: scorePairs(planted.map(group)), ...Object.fromEntries(ofEdit) };
}

async function scoreStories(
  library: Library,
  planted: readonly PlantedArticle[],
): Promise<PairScore> {
  const stories = new Map<string, string>();
  for (let after: string | undefined; ; ) {
    const page = await library.articles.list({ limit: 500, ...(after && { after }) });
    for (const { id, story } of page.items) if (story) stories.set(id, story);
    after = page.next;
    if (after === undefined) break;
  }
  return scorePairs(
    planted.map(({ article, event }) => ({
      planted: String(event.story),
      found: stories.get(article.id) ?? article.id,
    })),
  );
}

/** People by their names in articles; a name that was not found at all counts as missed. */
async function scorePeople(library: Library, planted: readonly PlantedArticle[]): Promise<Scores> {
  const entities = await findPeople(library);
  const all = planted.flatMap(({ article, people }) =>
    people.map(({ id, name }) => {
      const place = `${article.id}|${foldName(name)}`;
      return { name, planted: id, found: entities.get(place) ?? place };
    }),
  );
  const bearers = Map.groupBy(all, ({ name }) => name);
  const isShared = ({ name }: { name: string }) =>
    new Set(bearers.get(name)?.map((one) => one.planted)).size > 1;
  return {
    people: scorePairs(all),
    "people, namesakes": scorePairs(all.filter(isShared)),
    "people, in many stories": scorePairs(all.filter((one) => one.planted.startsWith("leader"))),
  };
}

/** The entity behind each person's name in each article. */
async function findPeople(library: Library): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let after: string | undefined; ; ) {
    const page = await library.entities.list({
      type: "person",
      limit: 500,
      ...(after && { after }),
    });
    for (const { id } of page.items)
      for (const { article, name } of await listAppearances(library, id))
        found.set(`${article.id}|${foldName(name)}`, id);
    after = page.next;
    if (after === undefined) return found;
  }
}

async function listAppearances(library: Library, id: string) {
  const appearances = [];
  for (let after: string | undefined; ; ) {
    const page = await library.entities.articles(id, { limit: 500, ...(after && { after }) });
    appearances.push(...page.items);
    after = page.next;
    if (after === undefined) return appearances;
  }
}

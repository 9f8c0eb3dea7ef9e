import { type Library, openLibrary } from "@nutgraf/library";
import { markdownTable } from "../markdown-table.ts";
import { type MadeArticle, makeArticles } from "./make-articles.ts";

/** How well planted pairs were found again. */
type PairScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs that were joined and are none. */
  readonly falsePairs: number;
};

/** Planted copies and stories against those found, as a Markdown table. */
export async function compareCollection(count: number, seed: number): Promise<string> {
  const scores = await scoreCollection(count, seed);
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

/** Find planted copies and stories among made articles. */
async function scoreCollection(
  count: number,
  seed: number,
): Promise<{ readonly copies: PairScore; readonly stories: PairScore }> {
  const made = [...makeArticles(count, seed)];
  const library = await openLibrary(":memory:");
  try {
    await library.articles.addMany(made.map(({ article }) => article));
    const foundCopies = new Map<string, string>();
    for (const { article } of made) {
      const copies = await library.articles.copies(article.id);
      const all = [article.id, ...copies.map(({ id }) => id)].sort();
      if (copies.length > 0) foundCopies.set(article.id, all.join("|"));
    }
    return {
      copies: scorePairs(made, {
        planted: ({ article, copyOf }) => copyOf ?? article.id,
        found: ({ article }) => foundCopies.get(article.id) ?? article.id,
      }),
      stories: scorePairs(made, {
        planted: ({ story }) => String(story),
        found: await storyOf(library),
      }),
    };
  } finally {
    await library.close();
  }
}

async function storyOf(library: Library): Promise<(made: MadeArticle) => string> {
  const stories = new Map<string, string>();
  for (let after: string | undefined; ; ) {
    const page = await library.articles.list({ limit: 500, ...(after && { after }) });
    for (const { id, story } of page.items) if (story) stories.set(id, story);
    after = page.next;
    if (after === undefined) break;
  }
  return ({ article }) => stories.get(article.id) ?? article.id;
}

type Groups = {
  readonly planted: (made: MadeArticle) => string;
  readonly found: (made: MadeArticle) => string;
};

function scorePairs(made: readonly MadeArticle[], { planted, found }: Groups): PairScore {
  const pairs = (groupOf: (one: MadeArticle) => string) => countPairs(made.map(groupOf));
  const both = countPairs(made.map((one) => `${planted(one)}#${found(one)}`));
  const [wanted, got] = [pairs(planted), pairs(found)];
  const precision = got === 0 ? 1 : both / got;
  const recall = wanted === 0 ? 1 : both / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, falsePairs: got - both };
}

function countPairs(groups: readonly string[]): number {
  const sizes = [...Map.groupBy(groups, (group) => group).values()].map(({ length }) => length);
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

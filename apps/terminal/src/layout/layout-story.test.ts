import type { StoryDetail } from "@nutgraf/library";
import { expect, test } from "vitest";
import { layoutStory } from "./layout-story.ts";

const article = (id: string, source: string, publishedAt: string) => ({
  id,
  title: `Title ${id}`,
  source,
  publishedAt,
  number: 1,
  language: "en",
  version: 1,
  wordCount: 100,
  addedAt: publishedAt,
  changedAt: publishedAt,
  isRead: false,
  isStarred: false,
  isMuted: false,
});
const first = article("a", "The Paper", "2024-11-05T08:00:00Z");
const second = article("b", "The Wire", "2024-11-06T09:30:00Z");
const story: StoryDetail = {
  id: "s",
  title: "A treaty is signed",
  lead: second,
  articleCount: 2,
  sourceCount: 2,
  copyCount: 1,
  firstAt: "2024-11-05",
  lastAt: "2024-11-06",
  articles: [
    { article: first, why: [] },
    { article: second, copyOf: "a", why: [] },
  ],
  entities: [{ entity: { id: "e1", name: "Russia", type: "place" }, articleCount: 2 }],
  events: [],
  disputes: [
    {
      kind: "number",
      about: "troops",
      claims: [
        { text: "10,000", articles: [first] },
        { text: "11,000", articles: [second] },
      ],
    },
  ],
};

test("layoutStory tells whom it is about, how it grew and where sources differ", () => {
  const rows = layoutStory(story, 60).map((row) => ("text" in row ? row.text : ""));
  expect(rows).toEqual([
    "A treaty is signed",
    "2024-11-05 to 2024-11-06 · 2 articles · 2 outlets · 1 copy",
    "",
    "Who",
    "Russia (2)",
    "",
    "How it grew",
    "2024-11-05 08:00 · The Paper: Title a",
    "2024-11-06 09:30 · The Wire: Title b (repeats an earlier",
    "  text)",
    "",
    "Where they differ",
    "troops: 10,000 (The Paper) — 11,000 (The Wire)",
  ]);
});

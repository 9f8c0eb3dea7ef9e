import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticles } from "../src/read-articles.ts";

/** Pages of our own words in the layouts of common publishing systems: what must be read, and what must not. */
test.each([
  {
    page: "wordpress",
    title: "Sea wall at Dawlish gets a second layer",
    byline: ["Ines Alder"],
    publishedAt: "2024-11-06T09:30:00+00:00",
    has: ["Engineers have begun", "Why the line matters", "until the end of March."],
    hasNot: [
      "I remember the winter",
      "Share this",
      "Leave a Reply",
      "Tagged",
      "Recent Posts",
      "Previous",
    ],
  },
  {
    page: "ghost",
    title: "How a town library learnt to lend tools",
    byline: ["Mara Quist", "Jon Abel"],
    publishedAt: "2024-03-12T07:00:00Z",
    has: ["The shelf beside the entrance", "say so when it breaks."],
    hasNot: ["Member discussion", "The last ferry", "Powered by", "4 min read"],
  },
  {
    page: "drupal-german",
    title: "Elbtunnel: Südröhre bleibt bis Montag gesperrt",
    byline: ["Kirsten Lüders"],
    publishedAt: "2024-11-06T09:30",
    has: ["Die südliche Röhre", "Beton muss geprüft werden", "die Feuerwehr gerufen."],
    hasNot: ["Schlagwörter", "Das könnte Sie", "Neue Fähre", "Impressum", "13. November"],
  },
  {
    page: "substack",
    title: "The river that moved a border",
    byline: ["Lena Brandt"],
    publishedAt: "2023-07-02T12:00:11+00:00",
    has: ["In 1864 the Rio Grande", "were paid and had to leave."],
    hasNot: ["This post is for paid", "Already a paid", "Collection notice", "Share"],
  },
  {
    page: "live-blog",
    title: "Storm Ciarán live: trains stop as wind reaches 100 mph",
    byline: ["Priya Nand"],
    publishedAt: "2023-11-02T06:00:00Z",
    has: [
      "Some eight thousand homes",
      "waves break over the wall",
      "Schools in Cornwall and Devon",
    ],
    hasNot: ["Most viewed", "Five walks"],
  },
  {
    page: "amp",
    title: "Swiss vote for a thirteenth pension",
    byline: ["Reto Hug"],
    publishedAt: "2024-03-03T18:20:00+01:00",
    has: ["Swiss voters have decided", "The first payment is due in 2026."],
    hasNot: ["More from Money", "Bank lowers its rate", "Contact"],
  },
  {
    page: "old-tables",
    title: "Old mill to become a school",
    byline: ["Harold Finch"],
    publishedAt: "2002-05-14",
    has: ["The mill at the weir", "two years from now."],
    hasNot: ["Front page", "Mail this page", "Bus fares", "Copyright 2002"],
  },
  {
    page: "press-release",
    title: "Grid operator opens cable to Norway",
    byline: undefined,
    publishedAt: "2021-10-01",
    has: ["The longest power cable", "it will run at full load."],
    hasNot: ["Investors", "press@northerngrid.example", "Downloads", "Cookie settings"],
  },
  {
    page: "opinion",
    title: "Rendons les gares aux voyageurs",
    byline: ["Agnès Vial"],
    publishedAt: "2024-05-17T06:00:00+02:00",
    has: ["Il fut un temps", "un voyageur qui ne revient pas."],
    hasNot: ["Les plus lus", "Un train de nuit", "Inscrivez-vous", "Partager", "À Lyon, la gare"],
  },
  {
    page: "gallery",
    title: "In pictures: the floods in Porto Alegre",
    byline: ["Bia Rocha"],
    publishedAt: "2024-05-08T10:00:00-03:00",
    has: ["The Guaíba has risen", "run off into the lagoon."],
    hasNot: ["More pictures", "Harvest in the Alps", "© World View"],
  },
])("readArticles reads a page in the layout $page", async ({ page, has, hasNot, ...expected }) => {
  const bytes = readFileSync(new URL(`fixtures/${page}.html`, import.meta.url));
  const { articles } = await readArticles({ bytes, contentType: "text/html" });
  const [article] = articles;
  const text = article?.text ?? "";
  expect(article).toMatchObject(withoutAbsent(expected));
  if (expected.byline === undefined) expect(article?.byline).toBeUndefined();
  expect(has.filter((words) => !text.includes(words))).toEqual([]);
  expect(hasNot.filter((words) => text.includes(words))).toEqual([]);
});

function withoutAbsent(expected: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined));
}

import { createArticle } from "@nutgraf/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Library } from "../src/library.ts";
import { engines } from "./engines.ts";

describe.each(engines)("a library on $name", ({ open }) => {
  let library: Library;
  beforeEach(async () => {
    library = await open();
  });
  afterEach(() => library.close());

  const harbour = createArticle(
    "The harbour of Bremen reopened on Tuesday.\n\nShips came at once.",
    {
      id: "harbour",
      title: "Harbour reopens",
      source: { name: "Weser Post" },
      publishedAt: "2024-11-05",
      url: "http://www.weser.example/a?utm_source=x#top",
    },
  );
  const floods = createArticle("Floods closed the elections office in Élysée Street.", {
    id: "floods",
    publishedAt: "2024-11-06T10:00:00+01:00",
  });

  test("add keeps an article that get gives back with its facts", async () => {
    expect(await library.articles.add(harbour)).toEqual({
      id: "harbour",
      outcome: "added",
      version: 1,
    });
    const stored = await library.articles.get("harbour");
    expect(stored?.parsed.article.text).toBe(harbour.text);
    expect(stored?.summary).toMatchObject({
      title: "Harbour reopens",
      source: "Weser Post",
      url: "https://weser.example/a",
      version: 1,
      isRead: false,
    });
    expect(await library.articles.get("nothing")).toBeUndefined();
  });

  test("add knows the same text, and keeps both versions of a changed one", async () => {
    await library.articles.add(harbour);
    expect((await library.articles.add({ ...harbour, id: "other" })).outcome).toBe("unchanged");
    const changed = { ...harbour, text: `${harbour.text}\n\nA ferry followed.` };
    expect(await library.articles.add(changed)).toEqual({
      id: "harbour",
      outcome: "updated",
      version: 2,
    });
    expect((await library.articles.get("harbour"))?.parsed.article.text).toContain("ferry");
    expect((await library.articles.get("harbour", 1))?.parsed.article.text).not.toContain("ferry");
    expect((await library.articles.list()).items).toHaveLength(1);
  });

  test("listNumbered finds articles by the numbers that lists give", async () => {
    await library.articles.add(harbour);
    await library.articles.add(floods);
    const { items } = await library.articles.list();
    const numbers = items.map(({ number }) => number);
    expect(await library.articles.listNumbered([...numbers, 999_999])).toEqual(items);
    expect(await library.articles.listNumbered([])).toEqual([]);
  });

  test("seed gives samples to a new library, and only once", async () => {
    expect(await library.articles.seed([harbour, floods])).toBe(true);
    expect((await library.articles.list({ tag: "sample" })).items).toHaveLength(2);
    await library.articles.remove(["harbour"]);
    expect(await library.articles.seed([harbour])).toBe(false);
    expect(await library.articles.get("harbour")).toBeUndefined();
  });

  test("seed leaves a library alone that has articles", async () => {
    await library.articles.add(harbour);
    expect(await library.articles.seed([floods])).toBe(false);
    expect(await library.articles.get("floods")).toBeUndefined();
  });

  test("list is newest first, page by page", async () => {
    await library.articles.add(harbour);
    await library.articles.add(floods);
    const first = await library.articles.list({ limit: 1 });
    expect(first.items.map(({ id }) => id)).toEqual(["floods"]);
    const second = await library.articles.list({ limit: 1, after: first.next ?? "" });
    expect(second.items.map(({ id }) => id)).toEqual(["harbour"]);
    expect(second.next).toBeUndefined();
    await expect(library.articles.list({ after: "nonsense" })).rejects.toMatchObject({
      code: "bad-cursor",
    });
  });

  test("reading state decides what is unread, starred and tagged", async () => {
    await library.articles.add(harbour);
    await library.articles.add(floods);
    await library.reading.markRead(["floods"], true);
    await library.reading.star(["floods"], true);
    await library.reading.setTags("floods", ["weather", " weather "]);
    const ids = async (options: object) =>
      (await library.articles.list(options)).items.map(({ id }) => id);
    expect(await ids({ unread: true })).toEqual(["harbour"]);
    expect(await ids({ starred: true })).toEqual(["floods"]);
    expect(await ids({ tag: "weather" })).toEqual(["floods"]);
    expect(await library.reading.listTags()).toEqual([{ tag: "weather", count: 1 }]);
  });

  test.each([
    ["", ["floods", "harbour"]],
    ["ship", ["harbour"]],
    ["election", ["floods"]],
    ["elysee", ["floods"]],
    ['"harbour of bremen"', ["harbour"]],
    ['"bremen of harbour"', []],
    ["ship OR flood", ["floods", "harbour"]],
    ["-ship", ["floods"]],
    ["harbour -flood", ["harbour"]],
    ["(harbour OR flood) -tuesday", ["floods"]],
    ["brem*", ["harbour"]],
    ["title:reopens", ["harbour"]],
    ['source:"weser post"', ["harbour"]],
    ["after:2024-11-06", ["floods"]],
    ["before:2024-11-06", ["harbour"]],
    ["on:2024-11", ["floods", "harbour"]],
    ["is:unread street", ["floods"]],
    ["(flood is:read) OR harbour", ["harbour"]],
  ])("search finds %j", async (query, expected) => {
    await library.articles.add(harbour);
    await library.articles.add(floods);
    const page = await library.searches.find(query);
    expect(page.items.map(({ id }) => id).toSorted()).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });

  test("search says where the words are", async () => {
    await library.articles.add(harbour);
    const [hit] = (await library.searches.find("harbours")).items;
    expect(hit?.titleHits).toEqual([{ start: 0, end: 7 }]);
    const marked = hit?.snippet.hits.map(({ start, end }) => hit.snippet.text.slice(start, end));
    expect(marked).toEqual(["harbour"]);
  });

  test("remove takes the article out of lists and search", async () => {
    await library.articles.add(harbour);
    expect(await library.articles.remove(["harbour"])).toBe(1);
    expect(await library.articles.remove(["harbour"])).toBe(0);
    expect((await library.searches.find("harbour")).total).toBe(0);
  });
});

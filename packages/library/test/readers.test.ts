import { createArticle } from "@nutgraf/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Library } from "../src/library.ts";
import { engines } from "./engines.ts";

const floods = createArticle("Floods closed the elections office in Bremen on Monday.", {
  id: "floods",
  publishedAt: "2024-11-06",
});
const harbour = createArticle("The harbour of Bremen reopened on Tuesday.", {
  id: "harbour",
  publishedAt: "2024-11-05",
});

describe.each(engines)("the readers of a library on $name", ({ open }) => {
  let library: Library;
  let ada: Library;
  let bo: Library;
  beforeEach(async () => {
    library = await open();
    [ada, bo] = [library.forReader("ada"), library.forReader("bo")];
    await library.articles.add(floods);
    await library.articles.add(harbour);
  });
  afterEach(() => library.close());

  const listed = async ({ articles }: Library, options: object) =>
    (await articles.list(options)).items.map(({ id }) => id);
  const found = async ({ searches }: Library, query: string) =>
    (await searches.find(query)).items.map(({ id }) => id);

  test("each has a state of articles of its own", async () => {
    await ada.reading.markRead(["floods"], true);
    await ada.reading.star(["floods"], true);
    await bo.reading.markRead(["harbour"], true);
    expect(await listed(ada, { unread: true })).toEqual(["harbour"]);
    expect(await listed(bo, { unread: true })).toEqual(["floods"]);
    expect(await listed(library, { unread: true })).toEqual(["floods", "harbour"]);
    expect(await listed(ada, { starred: true })).toEqual(["floods"]);
    expect(await listed(bo, { starred: true })).toEqual([]);
    expect(await found(ada, "is:read bremen")).toEqual(["floods"]);
    expect(await found(ada, "is:starred")).toEqual(["floods"]);
    expect(await found(bo, "is:unread")).toEqual(["floods"]);
    const opened = async (view: Library) => (await view.articles.get("floods"))?.summary;
    expect(await opened(ada)).toMatchObject({ isRead: true, isStarred: true });
    expect(await opened(bo)).toMatchObject({ isRead: false, isStarred: false });
    expect(await ada.articles.counts()).toEqual({ all: 2, unread: 1, starred: 1, muted: 0 });
    await ada.reading.markRead(["floods"], false);
    await ada.reading.star(["floods"], false);
    expect(await ada.articles.counts()).toEqual({ all: 2, unread: 2, starred: 0, muted: 0 });
  });

  test("a changed text is unread for each of them", async () => {
    await ada.reading.markRead(["floods"], true);
    await ada.reading.star(["floods"], true);
    await library.articles.add({ ...floods, text: `${floods.text} Nobody was hurt.` });
    expect((await ada.articles.get("floods"))?.summary).toMatchObject({
      version: 2,
      isRead: false,
      isStarred: true,
    });
  });

  test("tags given without an account are everybody's, the others one's own", async () => {
    await library.reading.setTags("floods", ["weather"]);
    await ada.reading.setTags("floods", ["weather", "mine"]);
    await ada.reading.setTags("harbour", ["mine"]);
    const tags = async (view: Library) => (await view.articles.get("floods"))?.tags;
    expect(await tags(ada)).toEqual(["mine", "weather"]);
    expect(await tags(bo)).toEqual(["weather"]);
    expect(await tags(library)).toEqual(["weather"]);
    expect(await ada.reading.listTags()).toEqual([
      { tag: "mine", count: 2 },
      { tag: "weather", count: 1 },
    ]);
    expect(await found(bo, "tag:mine")).toEqual([]);
    expect(await listed(ada, { tag: "mine" })).toEqual(["floods", "harbour"]);
    expect((await bo.searches.facets("bremen")).tags.map(({ value }) => value)).toEqual([
      "weather",
    ]);
    await ada.reading.setTags("floods", []);
    expect(await tags(ada)).toEqual(["weather"]);
  });

  test("highlights and kept searches are one's own, and nobody else can change them", async () => {
    const span = { start: 0, end: 6 };
    const { id } = await ada.annotations.add({ articleId: "floods", span, note: "Look here" });
    const search = await ada.searches.save({ name: "Water", query: "floods" });
    expect(await bo.annotations.list()).toEqual({ items: [] });
    expect(await found(bo, "has:note")).toEqual([]);
    expect(await found(ada, "has:note")).toEqual(["floods"]);
    expect(await bo.annotations.change(id, { note: "No" })).toBe(false);
    expect(await bo.annotations.remove(id)).toBe(false);
    expect(await bo.searches.listSaved()).toEqual([]);
    expect(await bo.searches.removeSaved(search.id)).toBe(false);
    expect((await ada.annotations.list()).items).toMatchObject([{ id, note: "Look here" }]);
    expect(await ada.searches.listSaved()).toMatchObject([{ id: search.id, unreadCount: 1 }]);
  });

  test("a mute rule hides from its reader only, what comes later too", async () => {
    const rule = await ada.searches.save({ name: "No floods", query: "floods", hides: true });
    const late = createArticle("More floods came to Emden.", { id: "late" });
    await library.articles.add(late);
    expect(await listed(ada, {})).toEqual(["harbour"]);
    expect(await listed(bo, {})).toEqual(["late", "floods", "harbour"]);
    expect(await found(ada, "bremen")).toEqual(["harbour"]);
    expect((await ada.searches.find("bremen", { muted: true })).total).toBe(2);
    expect(await ada.articles.counts()).toMatchObject({ unread: 1, muted: 2 });
    await ada.searches.removeSaved(rule.id);
    expect(await listed(ada, {})).toEqual(["late", "floods", "harbour"]);
  });

  test("a forgotten reader leaves nothing behind but the articles", async () => {
    for (const view of [ada, bo]) {
      await view.reading.markRead(["floods"], true);
      await view.reading.setTags("floods", ["mine"]);
      await view.searches.save({ name: "Water", query: "floods" });
      await view.annotations.add({ articleId: "floods", span: { start: 0, end: 6 } });
    }
    await library.forgetReader("ada");
    expect(await ada.articles.counts()).toMatchObject({ all: 2, unread: 2 });
    expect(await ada.reading.listTags()).toEqual([]);
    expect(await ada.annotations.list()).toEqual({ items: [] });
    expect(await ada.searches.listSaved()).toEqual([]);
    expect(await bo.articles.counts()).toMatchObject({ unread: 1 });
    expect(await bo.searches.listSaved()).toHaveLength(1);
    await expect(library.forgetReader("")).rejects.toThrow(RangeError);
  });
});

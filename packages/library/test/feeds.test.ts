import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fetched, FetchRequest } from "../src/fetching/fetch-source.ts";
import type { Library } from "../src/library.ts";
import { openLibrary } from "../src/open-library.ts";
import { locations } from "./engines.ts";

const item = (n: number, text: string) =>
  `<item><title>Report ${n}</title><link>https://news.example/${n}</link><guid>https://news.example/${n}</guid>
   <pubDate>Fri, 08 Nov 2024 0${n}:00:00 GMT</pubDate><description>${text}</description></item>`;
const channel = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
   <link>https://news.example/</link>${items}</channel></rss>`;

describe.each(locations)("feeds on $name", ({ locate }) => {
  let library: Library;
  let clock = Date.parse("2024-11-08T12:00:00Z");
  let answers: Record<string, string>;
  let asked: FetchRequest[];
  let holdUp: { readonly url: string; readonly until: Promise<void> } | undefined;
  beforeEach(async () => {
    answers = {};
    asked = [];
    holdUp = undefined;
    library = await openLibrary(await locate(), {
      now: () => new Date(clock),
      threads: 0,
      fetchSource: async (request) => {
        asked.push(request);
        if (holdUp?.url === request.url) await holdUp.until;
        return answer(request);
      },
    });
  });
  afterEach(() => library.close());

  function answer({ url, etag }: FetchRequest): Fetched {
    const body = answers[url];
    if (body === undefined) throw new Error(`${url} answers 404`);
    const tag = String(body.length);
    if (etag === tag) return { status: 304, url, bytes: new Uint8Array() };
    const bytes = new TextEncoder().encode(body);
    return { status: 200, url, bytes, contentType: "text/xml", etag: tag };
  }

  const address = "https://news.example/feed";

  test("feeds are looked at side by side, each told as soon as it is done", async () => {
    const feeds = [];
    for (const n of [1, 2, 3]) feeds.push(await library.feeds.add({ url: `${address}/${n}` }));
    const { promise, resolve } = Promise.withResolvers<void>();
    answers[`${address}/2`] = channel(item(2, "Ships turned round."));
    holdUp = { url: `${address}/1`, until: promise };
    const told: string[] = [];
    const looks = await library.feeds.refresh(undefined, {
      onLook: ({ feed }) => {
        told.push(feed);
        // The first is answered only when the others are done.
        if (told.length === 2) resolve();
      },
    });
    const ids = feeds.map(({ id }) => id);
    expect(told.at(-1)).toBe(ids[0]);
    expect(looks.map(({ feed }) => feed)).toEqual(ids);
    expect(looks.map(({ outcome }) => outcome)).toEqual(["failed", "changed", "failed"]);
  });

  test("a feed brings its articles once, is asked by its tag, and is looked at by its rhythm", async () => {
    answers[address] = channel(item(1, "Ships came in.") + item(3, "Ships went out."));
    const feed = await library.feeds.add({ url: address });
    expect(await library.feeds.refresh()).toEqual([
      { feed: feed.id, outcome: "changed", added: 2 },
    ]);
    expect(await library.feeds.list()).toMatchObject([
      {
        title: "Harbour News",
        articleCount: 2,
        unreadCount: 2,
        failures: 0,
        siteUrl: "https://news.example/",
      },
    ]);
    expect(await library.feeds.refresh()).toEqual([]);
    expect(await library.feeds.refresh([feed.id])).toMatchObject([
      { outcome: "unchanged", added: 0 },
    ]);
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, String(answers[address].length)]);
    answers[address] = channel(item(5, "A new ship came."));
    expect(await library.feeds.refresh([feed.id])).toMatchObject([
      { outcome: "changed", added: 1 },
    ]);
    expect((await library.articles.list({ feed: feed.id })).items).toHaveLength(3);
    clock += 86_400_000;
    expect(await library.feeds.refresh()).toHaveLength(1);
  });

  test("a feed that fails says why and is asked less and less", async () => {
    const feed = await library.feeds.add({ url: address, title: "Gone", folder: "World" });
    const waits: number[] = [];
    for (const _ of [1, 2, 3]) {
      expect(await library.feeds.refresh([feed.id])).toMatchObject([{ outcome: "failed" }]);
      const [now] = await library.feeds.list();
      waits.push((Date.parse(now?.nextAt ?? "") - clock) / 3_600_000);
    }
    expect(waits).toEqual([1, 2, 4]);
    expect((await library.feeds.list())[0]?.problem).toContain("404");
  });

  test("the page's text is taken where the feed cuts it", async () => {
    answers[address] = channel(item(1, "Ships came…"));
    answers["https://news.example/1"] =
      "Ships came in on Tuesday, after the storm that closed the harbour. The mayor was glad of it.";
    const feed = await library.feeds.add({ url: address, fullText: true });
    await library.feeds.refresh([feed.id]);
    const [article] = (await library.articles.list()).items;
    const stored = await library.articles.get(article?.id ?? "");
    expect(stored?.parsed.article.text).toContain("The mayor was glad");
  });

  test("lists of feeds go out and come in again", async () => {
    await library.feeds.add({ url: address, title: 'Harbour & "Sea"', folder: "World" });
    await library.feeds.add({ url: "https://b.example/rss", title: "B" });
    const opml = await library.feeds.exportOpml();
    const other = await openLibrary(":memory:", { threads: 0 });
    const names = (await other.feeds.importOpml(opml)).map(({ title, folder }) => [title, folder]);
    expect(names.toSorted()).toEqual([
      ["B", undefined],
      ['Harbour & "Sea"', "World"],
    ]);
    await expect(other.feeds.importOpml("no list")).rejects.toThrow(TypeError);
    await other.close();
    await expect(library.feeds.add({ url: "file:///etc/passwd" })).rejects.toThrow(TypeError);
  });
});

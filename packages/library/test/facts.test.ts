import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RelationListOptions } from "../src/facts/relations.ts";
import type { Library } from "../src/library.ts";
import type { Page, PageOptions } from "../src/store/cursor.ts";
import { engines } from "./engines.ts";
import { type Report, toParsed } from "./report.ts";
import { footballer, footballerAgain, judge, reports, summit, summitElsewhere } from "./summits.ts";

describe.each(engines)("facts across articles on $name", ({ open }) => {
  let library: Library;
  beforeEach(async () => {
    library = await open();
  });
  afterEach(() => library.close());

  const add = async (list: readonly Report[]) => {
    for (const report of list) await library.articles.add(toParsed(report));
  };
  const entityId = async (named: string) =>
    (await library.entities.list({ named })).items[0]?.id ?? "";

  test("an entity is one across articles, with names, roles and company", async () => {
    await add(reports);
    const putin = await library.entities.get(await entityId("vladimir"));
    expect(putin).toMatchObject({ name: "Vladimir Putin", articleCount: 2, quoteCount: 1 });
    expect(putin?.roles.map(({ role }) => role)).toEqual(["president", "President"]);
    expect(putin?.related.map(({ entity }) => entity.name)).toContain("Kim Jong Un");
    const page = await library.entities.articles(putin?.id ?? "");
    expect(page.items.map(({ article }) => article.id)).toEqual(["summit-2", "summit"]);
    expect(page.items[0]?.why).toContain("same name and role: president");
  });

  test("two of one article with a ground in common are one", async () => {
    const marked =
      "[one:person Ada Weber] met [two:person Ada Weber] at [site:facility Pier Nine].";
    const roles = { one: ["president"], two: ["President", "president"] };
    await add([{ id: "twice", marked, roles }]);
    const people = await library.entities.list({ type: "person" });
    expect(people.items).toMatchObject([{ name: "Ada Weber", articleCount: 1 }]);
  });

  test("two people of one name stay two without evidence, whatever the order", async () => {
    const orders = [
      [footballer, judge, footballerAgain],
      [footballerAgain, judge, footballer],
      [judge, footballer, footballerAgain],
    ];
    for (const order of orders) {
      const other = await open();
      for (const report of order) await other.articles.add(toParsed(report));
      const smiths = await other.entities.list({ named: "john smith" });
      expect(smiths.items.map(({ articleCount }) => articleCount)).toEqual([2, 1]);
      await other.close();
    }
  });

  test("a list of entities is ordered, of one type, and read page by page", async () => {
    await add(reports);
    const people = await library.entities.list({ type: "person", order: "name", limit: 2 });
    expect(people.items.map(({ name }) => name)).toEqual(["John Smith", "John Smith"]);
    const rest = await library.entities.list({
      type: "person",
      order: "name",
      ...(people.next !== undefined && { after: people.next }),
    });
    expect(rest.items.map(({ name }) => name)).toEqual(["Kim Jong Un", "Vladimir Putin"]);
  });

  test.each<[string, (library: Library, page: PageOptions) => Promise<Page<unknown>>]>([
    ["articles", ({ articles }, page) => articles.list(page)],
    ["stories", ({ stories }, page) => stories.list(page)],
    ["entities by articles", ({ entities }, page) => entities.list(page)],
    ["entities by name", ({ entities }, page) => entities.list({ ...page, order: "name" })],
    ["quotes", ({ quotes }, page) => quotes.list(page)],
    ["events", ({ events }, page) => events.list(page)],
    ["what a search finds, by time", ({ searches }, page) => searches.find("has:quote", page)],
    ["what a search finds, by words", ({ searches }, page) => searches.find("the", page)],
  ])("%s read from the end are the same the other way round", async (_, list) => {
    await add(reports);
    const readAll = async (backwards: boolean) => {
      const read: unknown[] = [];
      for (let after: string | undefined, isFirst = true; isFirst || after; isFirst = false) {
        const page = await list(library, { limit: 1, backwards, ...(after ? { after } : {}) });
        read.push(...page.items);
        after = page.next;
      }
      return read;
    };
    const forwards = await readAll(false);
    expect(forwards.length).toBeGreaterThan(0);
    expect(await readAll(true)).toEqual(forwards.toReversed());
  });

  test("count says how many a list gives", async () => {
    await add(reports);
    const putin = await entityId("vladimir");
    const { articles, events, quotes } = library;
    await library.reading.markRead(["summit"], true);
    for (const options of [{}, { unread: true }, { starred: true }])
      expect(await articles.count(options)).toBe((await articles.list(options)).items.length);
    expect(await library.stories.count()).toBe((await library.stories.list()).items.length);
    for (const options of [{}, { order: "happened" }, { entity: putin }, { entity: "e0" }] as const)
      expect(await events.count(options)).toBe((await events.list(options)).items.length);
    for (const options of [{}, { speaker: putin }, { minConfidence: 1.1 }, { about: "e0" }])
      expect(await quotes.count(options)).toBe((await quotes.list(options)).items.length);
  });

  test("quotes are listed by who speaks and about whom", async () => {
    await add(reports);
    const [putin, kim] = [await entityId("vladimir"), await entityId("kim jong")];
    const texts = async (options: object) =>
      (await library.quotes.list(options)).items.map(({ text }) => text);
    expect(await texts({})).toEqual([
      "Our friendship is eternal",
      "This is a breakthrough for Kim",
    ]);
    expect(await texts({ speaker: putin })).toEqual(["This is a breakthrough for Kim"]);
    expect(await texts({ speaker: putin, about: kim })).toEqual(["This is a breakthrough for Kim"]);
    expect(await texts({ speaker: kim, about: putin })).toEqual([]);
    expect(await texts({ about: kim, to: "2024-06-19T08:00:00.000Z" })).toEqual([]);
    const [quote] = (await library.quotes.list({ speaker: putin })).items;
    expect(quote).toMatchObject({
      article: { id: "summit" },
      speakers: [{ id: putin }],
      about: [{ id: kim }],
    });
  });

  test("quotes are listed that the parser is sure enough of", async () => {
    for (const [index, report] of reports.entries()) {
      const parsed = toParsed(report);
      const confidence = index === 0 ? 0.4 : 0.5;
      const quotes = parsed.quotes.map((quote) => ({ ...quote, confidence }));
      await library.articles.add({ ...parsed, quotes });
    }
    const found = async (options: object) =>
      (await library.quotes.list(options)).items.map(({ confidence }) => confidence);
    expect(await found({})).toEqual([0.5, 0.4]);
    expect(await found({ minConfidence: 0.5 })).toEqual([0.5]);
    expect(await found({ minConfidence: 0.5, speaker: await entityId("vladimir") })).toEqual([]);
  });

  test("events are listed by type, part, place and time", async () => {
    await add(reports);
    const [putin, place] = [await entityId("vladimir"), await entityId("pyongyang")];
    const ids = async (options: object) =>
      (await library.events.list({ reports: true, ...options })).items.map(
        ({ article }) => article.id,
      );
    expect(await ids({ type: "agree" })).toEqual(["summit-2", "summit"]);
    expect(await ids({ type: "plover:REJECT" })).toEqual([]);
    expect(await ids({ entity: putin, part: "agent" })).toEqual(["summit"]);
    expect(await ids({ place })).toEqual(["summit-2", "summit"]);
    expect(await ids({ order: "happened", from: "2024-06-19", to: "2024-06-20" })).toHaveLength(2);
    expect(await ids({ order: "happened", from: "2024-06-20" })).toEqual([]);
    const [event] = (await library.events.list({ entity: putin, part: "agent" })).items;
    expect(event).toMatchObject({
      trigger: "signed",
      time: { from: "2024-06-19", to: "2024-06-20", precision: "day" },
      place: { id: place },
      participants: [
        { part: "agent", entity: { id: putin }, text: "Vladimir Putin" },
        { part: "patient", text: "Kim Jong Un" },
      ],
    });
  });

  test("places have layers, relations have ends", async () => {
    await add(reports);
    const named = await library.places.list();
    expect(named.map(({ place, count }) => [place.name, count])).toEqual([["Pyongyang", 2]]);
    expect(await library.places.list({ layer: "dateline" })).toEqual([]);
    expect((await library.places.list({ layer: "event" }))[0]?.count).toBeGreaterThan(0);
    const edges = async (options: RelationListOptions) =>
      (await library.relations.list(options))
        .map(({ agent, patient, type, eventCount }) => [agent.name, patient.name, type, eventCount])
        .toSorted();
    const both = [
      ["Kim Jong Un", "Vladimir Putin", "plover:AGREE", 1],
      ["Vladimir Putin", "Kim Jong Un", "plover:AGREE", 1],
    ];
    expect(await edges({})).toEqual(both);
    expect(await edges({ from: "2024-06-19", to: "2024-06-20" })).toEqual(both);
    expect(await edges({ from: "2024-06-20" })).toEqual([]);
    const firstHour = { from: "2024-06-19", to: "2024-06-19T10:00:00.000Z" };
    expect(await edges(firstHour)).toHaveLength(1);
    expect(
      await edges({ ...firstHour, type: "AGREE", entity: await entityId("vladimir") }),
    ).toEqual(await edges(firstHour));
  });

  test("removing an article takes its facts out of every list and count", async () => {
    await add(reports);
    await library.articles.remove(["summit"]);
    const putin = await library.entities.get(await entityId("vladimir"));
    expect(putin).toMatchObject({ articleCount: 1, quoteCount: 0 });
    expect(await library.relations.list()).toHaveLength(1);
    await library.articles.remove(["summit-2", "footballer", "footballer-2", "judge"]);
    const stats = await library.stats();
    expect(stats).toMatchObject({ articles: 0, entities: 0, quotes: 0, events: 0, stories: 0 });
    expect(await library.relations.list()).toEqual([]);
  });

  test("a new version replaces the facts of the old", async () => {
    await add([summit]);
    await library.articles.add(toParsed({ ...summitElsewhere, id: "summit" }));
    expect((await library.quotes.list()).items.map(({ text }) => text)).toEqual([
      "Our friendship is eternal",
    ]);
    const change = await library.articles.compare("summit", 1, 2);
    expect(change?.quotes.added.map(({ text }) => text)).toEqual(["Our friendship is eternal"]);
    expect(change?.quotes.removed).toHaveLength(1);
    expect(change?.numbers.changed.map(({ from, to }) => [from.text, to.text])).toEqual([
      ["500 people", "700 people"],
    ]);
  });

  test("two reports of one event are one, with who said it first and where they differ", async () => {
    await add(reports);
    const { items } = await library.events.list({ type: "agree" });
    expect(items.map(({ article, reportCount }) => [article.id, reportCount])).toEqual([
      ["summit", 2],
    ]);
    const event = await library.events.get("summit-2", "v1");
    expect(event?.reports.map(({ article }) => article.id)).toEqual(["summit", "summit-2"]);
    expect(event?.why).toEqual(["the same two take part"]);
    const [storyId = ""] = (await library.stories.list()).items.map(({ id }) => id);
    const story = await library.stories.get(storyId);
    expect(story?.events.map(({ trigger }) => trigger)).toEqual(["signed"]);
    await library.articles.remove(["summit"]);
    expect((await library.events.list()).items.map(({ reportCount }) => reportCount)).toEqual([1]);
  });

  test("two reports of one thing are a story", async () => {
    await add(reports);
    const { items } = await library.stories.list();
    expect(items.map(({ articleCount, sourceCount }) => [articleCount, sourceCount])).toEqual([
      [2, 2],
    ]);
    expect(await library.stories.summary(items[0]?.id ?? "")).toEqual(items[0]);
    expect(await library.stories.summary("none")).toBeUndefined();
    const story = await library.stories.get(items[0]?.id ?? "");
    expect(story?.articles.map(({ article }) => article.id)).toEqual(["summit", "summit-2"]);
    expect(
      story?.entities
        .slice(0, 3)
        .map(({ entity }) => entity.name)
        .toSorted(),
    ).toEqual(["Kim Jong Un", "Pyongyang", "Vladimir Putin"]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CorrectionRequest } from "../src/corrections/corrections.ts";
import type { Library } from "../src/library.ts";
import { engines } from "./engines.ts";
import { type Report, toParsed } from "./report.ts";
import { footballer, footballerAgain, judge, reports, summit, summitElsewhere } from "./summits.ts";

describe.each(engines)("corrections on $name", ({ open }) => {
  let library: Library;
  beforeEach(async () => {
    library = await open();
  });
  afterEach(() => library.close());

  const add = async (list: readonly Report[]) => {
    for (const report of list) await library.articles.add(toParsed(report));
  };
  const named = async (name: string) =>
    (await library.entities.list({ named: name })).items.map(
      ({ id, name, type, articleCount }) => ({
        id,
        name,
        type,
        articleCount,
      }),
    );
  const smiths = async () => (await named("john smith")).map(({ articleCount }) => articleCount);
  const make = (request: CorrectionRequest) => library.corrections.make(request);

  test("a merge makes one of two, holds for later articles, and is undone", async () => {
    await add([footballer, judge]);
    const [first, second] = await named("john smith");
    const made = await make({ kind: "merge", entities: [first?.id ?? "", second?.id ?? ""] });
    expect(made.label).toBe("Merge “John Smith” and “John Smith”");
    expect(await smiths()).toEqual([2]);
    expect((await library.entities.get(second?.id ?? ""))?.id).toBe(first?.id);
    await add([footballerAgain]);
    expect(await smiths()).toEqual([3]);
    expect(await library.corrections.undo(made.id)).toBe(true);
    expect(await library.corrections.undo(made.id)).toBe(false);
    expect(await smiths()).toEqual([2, 1]);
    expect((await library.entities.get(first?.id ?? ""))?.articleCount).toBe(2);
    expect((await library.corrections.list())[0]?.undoneAt).toBeDefined();
  });

  test("a split takes articles away to a namesake", async () => {
    await add([footballer, footballerAgain]);
    const [smith] = await named("john smith");
    await make({
      kind: "split",
      entity: smith?.id ?? "",
      articles: ["footballer-2"],
      name: "John Smith (the younger)",
    });
    const after = await library.entities.list({ named: "john smith", order: "name" });
    expect(after.items.map(({ name }) => name).toSorted()).toEqual([
      "John Smith",
      "John Smith (the younger)",
    ]);
  });

  test("a new name, a new type and a rejection outlive a new version of the article", async () => {
    await add([footballer]);
    const [rovers] = await named("rovers");
    const [smith] = await named("john smith");
    await make({ kind: "rename", entity: rovers?.id ?? "", name: "Leeds Rovers" });
    await make({ kind: "retype", entity: rovers?.id ?? "", type: "group" });
    await make({ kind: "reject", entity: smith?.id ?? "" });
    for (const marked of [footballer.marked, `${footballer.marked} He ran.`]) {
      await add([{ ...footballer, marked }]);
      expect(await named("rovers")).toMatchObject([{ name: "Leeds Rovers", type: "group" }]);
      expect(await named("john smith")).toEqual([]);
      const stored = await library.articles.get("footballer");
      expect(stored?.parsed.entities.map(({ id, type }) => [id, type])).toEqual([
        ["rov", "group"],
        ["lee", "place"],
      ]);
    }
    expect((await library.entities.get(rovers?.id ?? ""))?.name).toBe("Leeds Rovers");
  });

  test("quotes and events are rejected and typed anew, and come back", async () => {
    await add([summit]);
    const quote = await make({ kind: "reject-quote", article: "summit", quote: "q1" });
    expect((await library.quotes.list()).items).toEqual([]);
    await make({ kind: "retype-event", article: "summit", event: "v1", to: "plover:COOPERATE" });
    expect((await library.events.list()).items.map(({ type }) => type)).toEqual([
      "plover:COOPERATE",
    ]);
    expect((await library.searches.find("said:breakthrough")).total).toBe(0);
    await library.corrections.undo(quote.id);
    expect((await library.quotes.list()).items).toHaveLength(1);
    expect((await library.searches.find("said:breakthrough")).total).toBe(1);
    await make({ kind: "reject-event", article: "summit", event: "v1" });
    expect((await library.events.list()).items).toEqual([]);
    expect(await library.relations.list()).toEqual([]);
  });

  test("an article is moved out of its story and back", async () => {
    await add([summit, summitElsewhere]);
    const move = await make({ kind: "move-article", article: "summit-2" });
    expect((await library.stories.list()).items).toEqual([]);
    await library.corrections.undo(move.id);
    expect((await library.stories.list()).items).toHaveLength(1);
    await add([footballer]);
    await make({ kind: "move-article", article: "footballer", with: "summit" });
    expect((await library.stories.list()).items[0]?.articleCount).toBe(3);
  });

  test("preview counts and changes nothing", async () => {
    await add(reports);
    const [putin] = await named("vladimir");
    expect(await library.corrections.preview({ kind: "reject", entity: putin?.id ?? "" })).toEqual({
      label: "“Vladimir Putin” is no entity",
      articleCount: 2,
      quoteCount: 1,
      eventCount: 2,
    });
    expect(await named("vladimir")).toHaveLength(1);
  });

  test("exported corrections work in another library, before and after its articles", async () => {
    await add([footballer, judge, footballerAgain]);
    const [first, second] = await named("john smith");
    await make({ kind: "merge", entities: [first?.id ?? "", second?.id ?? ""] });
    const exported: unknown = JSON.parse(JSON.stringify(await library.corrections.export()));
    for (const order of ["before", "after"]) {
      const other = await open();
      const fill = async () => {
        for (const report of [footballer, judge]) await other.articles.add(toParsed(report));
      };
      if (order === "after") await fill();
      expect(await other.corrections.import(exported)).toBe(1);
      expect(await other.corrections.import(exported)).toBe(0);
      if (order === "before") await fill();
      expect((await other.entities.list({ named: "john smith" })).items).toHaveLength(1);
      await other.close();
    }
    await expect(library.corrections.import({ corrections: [{}] })).rejects.toThrow(TypeError);
  });

  test.each<CorrectionRequest>([
    { kind: "rename", entity: "e999", name: "x" },
    { kind: "merge", entities: ["e1", "e1"] },
    { kind: "reject-quote", article: "summit", quote: "q9" },
    { kind: "move-article", article: "nothing" },
  ])("%j names what is not there", async (request) => {
    await add([summit]);
    await expect(make(request)).rejects.toThrow(RangeError);
    expect(await library.corrections.list()).toEqual([]);
  });
});

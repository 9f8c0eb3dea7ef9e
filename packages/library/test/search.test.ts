import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Library } from "../src/library.ts";
import { engines } from "./engines.ts";
import { toParsed } from "./report.ts";
import { reports } from "./summits.ts";

describe.each(engines)("searching on $name", ({ open }) => {
  let library: Library;
  beforeEach(async () => {
    library = await open();
    for (const report of reports) await library.articles.add(toParsed(report));
  });
  afterEach(() => library.close());

  test.each([
    ['person:"Vladimir Putin"', ["summit", "summit-2"]],
    ["person:vladimir", ["summit", "summit-2"]],
    ["person:putin", ["summit", "summit-2"]],
    ["person:PÚTIN", ["summit", "summit-2"]],
    ["person:un", ["summit", "summit-2"]],
    ['person:"jong un"', ["summit", "summit-2"]],
    ['person:"kim un"', []],
    ["entity:smith", ["footballer", "footballer-2", "judge"]],
    ["person:vlad", []],
    ["person:smit", []],
    ["organisation:rovers", ["footballer", "footballer-2"]],
    ["place:rovers", []],
    ["place:pyongyang -breakthrough", ["summit-2"]],
    ["said:breakthrough", ["summit"]],
    ["said:cheered", []],
    ['said:"friendship is"', ["summit-2"]],
    ["by:kim", ["summit-2"]],
    ["by:jong", ["summit-2"]],
    ["by:putin", ["summit"]],
    ["by:putin said:breakthrough", ["summit"]],
    ["by:putin said:friendship", []],
    ["by:smith", []],
    ['by:"vladimir putin" said:breakthrough', ["summit"]],
    ["event:agree", ["summit", "summit-2"]],
    ["event:plover:AGREE", ["summit", "summit-2"]],
    ["event:REJECT", []],
    ["has:quote", ["summit", "summit-2"]],
    ["has:event pact", ["summit", "summit-2"]],
    ["is:copy", []],
    ["is:original rovers", ["footballer", "footballer-2"]],
    ["(by:kim OR rovers) source:valley*", []],
    ['(by:kim OR rovers) source:"valley post"', ["footballer", "summit-2"]],
  ])("%j finds facts", async (query, expected) => {
    const page = await library.searches.find(query);
    expect(page.items.map(({ id }) => id).toSorted()).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });

  test("facets count what the found have in common, and narrow the search", async () => {
    const facets = await library.searches.facets("pact OR rovers");
    expect(facets.counted).toBe(4);
    expect(facets.sources.map(({ label, count }) => [label, count])).toEqual([
      ["Harbour News", 2],
      ["Valley Post", 2],
    ]);
    expect(facets.months.map(({ value }) => value)).toEqual(["2024-08", "2024-06", "2024-03"]);
    for (const { query, count } of [...facets.persons, ...facets.sources, ...facets.events]) {
      const found = await library.searches.find(`(pact OR rovers) ${query}`);
      expect([query, found.total]).toEqual([query, count]);
    }
  });

  test.each([
    "",
    "pact OR rovers",
    "rovers after:2024-05",
    "by:kim",
    'source:"valley post"',
    "is:copy",
  ])("%j and its facets at once are what they are apart", async (query) => {
    for (const order of ["relevance", "newest"] as const) {
      const { facets, ...page } = await library.searches.find(query, {
        facets: true,
        limit: 1,
        order,
      });
      expect(page).toEqual(await library.searches.find(query, { limit: 1, order }));
      expect(facets).toEqual(await library.searches.facets(query));
    }
  });

  test.each([
    ["vladi", 'person:"Vladimir Putin"'],
    ["puti", 'person:"Vladimir Putin"'],
    ["by:puti", 'by:"Vladimir Putin"'],
    ['person:"jong u', 'person:"Kim Jong Un"'],
    ["person:utin", undefined],
    ["pact person:jo", 'pact person:"John Smith"'],
    ["pact -organisation:ro", "pact -organisation:Rovers"],
    ["source:val", 'source:"Valley Post"'],
    ["orga", "organisation:"],
    ["event:agr", "event:plover:AGREE"],
    ['by:"kim j', 'by:"Kim Jong Un"'],
  ])("complete goes on after %j", async (typed, expected) => {
    const [first] = await library.searches.complete(typed);
    expect(first?.query).toBe(expected);
  });

  test("entities are listed by what is typed of any of their words", async () => {
    const named = async (typed: string) =>
      (await library.entities.list({ named: typed })).items.map(({ name }) => name);
    expect(await named("puti")).toEqual(["Vladimir Putin"]);
    expect(await named("Vladimir P")).toEqual(["Vladimir Putin"]);
    expect(await named("adimir")).toEqual([]);
  });

  test("a mute rule hides what it finds, until it is gone", async () => {
    const rule = await library.searches.save({ name: "No football", query: "rovers", hides: true });
    expect((await library.articles.list()).items.map(({ id }) => id)).not.toContain("footballer");
    expect((await library.searches.find("smith")).total).toBe(1);
    expect((await library.searches.find("smith", { muted: true })).total).toBe(3);
    expect(await library.articles.counts()).toEqual({ all: 5, unread: 3, starred: 0, muted: 2 });
    await library.articles.add(toParsed({ id: "late", marked: "[r:organisation Rovers] lost." }));
    expect((await library.articles.counts()).muted).toBe(3);
    expect(await library.searches.removeSaved(rule.id)).toBe(true);
    expect((await library.articles.counts()).muted).toBe(0);
  });

  test("saved searches count what is unread", async () => {
    const saved = await library.searches.save({ name: "Pacts", query: "pact" });
    await library.reading.markRead(["summit"], true);
    expect(await library.searches.listSaved()).toEqual([{ ...saved, unreadCount: 1 }]);
    await expect(library.searches.save({ name: "x", query: "(" })).rejects.toThrow(SyntaxError);
  });
});

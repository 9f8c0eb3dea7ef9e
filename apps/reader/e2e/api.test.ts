import { ParsedArticle } from "@nutgraf/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { answers } from "../lib/api/answers.ts";
import { startJourney } from "./journey.ts";

const { address } = startJourney();
const api = (path: string, init?: RequestInit) => fetch(address(`/api/v1${path}`), init);

test.each([
  ["/articles?limit=5", answers.articles],
  ["/articles/treaty-vote", ParsedArticle],
  ["/search?q=treaty", answers.hits],
  ["/entities", answers.entities],
  ["/quotes?limit=3", answers.quotes],
  ["/events", answers.events],
  ["/relations", answers.relations],
  ["/places", answers.places],
  ["/stories", answers.stories],
])("GET %s answers as documented", async (path, shape) => {
  const response = await api(path);
  expect(response.status).toBe(200);
  expect(shape.safeParse(await response.json()).error).toBeUndefined();
});

test("pages follow each other without a gap", async () => {
  const all = answers.articles.parse(await (await api("/articles")).json());
  const first = answers.articles.parse(await (await api("/articles?limit=3")).json());
  const rest = answers.articles.parse(await (await api(`/articles?after=${first.next}`)).json());
  expect([...first.items, ...rest.items]).toEqual(all.items);
});

test("an answer that is known already is not sent again", async () => {
  const etag = (await api("/articles/treaty-vote")).headers.get("etag") ?? "";
  const again = await api("/articles/treaty-vote", { headers: { "if-none-match": `W/${etag}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("an article is added, found, marked and removed", async () => {
  const send = (method: string, path: string, body?: unknown) =>
    api(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const added = answers.added.parse(
    await (await send("POST", "/articles", { text: "Ferry stays\n\nQuokkas danced." })).json(),
  );
  expect(added.outcome).toBe("added");
  const found = answers.hits.parse(await (await api("/search?q=quokkas")).json());
  expect(found.total).toBe(1);
  await send("PUT", `/articles/${added.id}/reading`, { starred: true, tags: ["fauna"] });
  const starred = answers.articles.parse(
    await (await api("/articles?starred=true&tag=fauna")).json(),
  );
  expect(starred.items).toHaveLength(1);
  expect((await send("DELETE", `/articles/${added.id}`)).status).toBe(200);
  expect((await api(`/articles/${added.id}`)).status).toBe(404);
});

test.each([
  ["GET", "/nothing", 404, "no such operation"],
  ["POST", "/quotes", 405, "Expected GET"],
  ["GET", "/articles?limit=many", 400, "limit"],
  ["GET", "/articles?after=xyz", 400, "not a cursor"],
  ["GET", "/search?q=after:soon", 400, "a date such as"],
  ["POST", "/articles", 400, "body of JSON"],
])("%s %s is refused with %i and why", async (method, path, status, why) => {
  const response = await api(path, { method });
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect((await response.json()).detail).toContain(why);
});

test("an export is a line for each article", async () => {
  const response = await api("/export?q=treaty");
  const lines = (await response.text()).trim().split("\n");
  expect(lines.map((line) => ParsedArticle.safeParse(JSON.parse(line)).success)).toEqual(
    lines.map(() => true),
  );
  expect(lines.length).toBeGreaterThan(1);
});

test("the OpenAPI document names every operation once", async () => {
  const document = await (await fetch(address("/api/openapi"))).json();
  expect(document.openapi).toBe("3.1.0");
  const Operations = z.record(
    z.string(),
    z.record(z.string(), z.object({ operationId: z.string() })),
  );
  const ids = Object.values(Operations.parse(document.paths)).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("getArticlesId");
});

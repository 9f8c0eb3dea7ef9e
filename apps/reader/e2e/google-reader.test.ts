import { expect, test } from "vitest";
import { z } from "zod";
import { startJourney } from "./journey.ts";

const { address } = startJourney();
const api = (path: string, init?: RequestInit) => fetch(address(`/reader/api/0/${path}`), init);
const post = (path: string, fields: Readonly<Record<string, string>>) =>
  api(path, { method: "POST", body: new URLSearchParams(fields) });

const ItemRefs = z.object({
  itemRefs: z.array(z.object({ id: z.string() })),
  continuation: z.string().optional(),
});
const Items = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      categories: z.array(z.string()),
      origin: z.object({ streamId: z.string() }),
      summary: z.object({ content: z.string() }),
    }),
  ),
});
const listIds = async (query: string) =>
  ItemRefs.parse(await (await api(`stream/items/ids?output=json&${query}`)).json());

test("a client logs in and learns what there is", async () => {
  const login = await fetch(address("/accounts/ClientLogin"), {
    method: "POST",
    body: new URLSearchParams({ Email: "me", Passwd: "any" }),
  });
  expect(await login.text()).toMatch(/^Auth=\S+$/m);
  const { subscriptions } = await (await api("subscription/list?output=json")).json();
  expect(subscriptions).toContainEqual(expect.objectContaining({ title: "Sample Wire" }));
});

test("a client syncs: unread ids page by page, their contents, and what it read", async () => {
  const list = "s=user/-/state/com.google/reading-list&xt=user/-/state/com.google/read";
  const first = await listIds(`${list}&n=5`);
  const rest = await listIds(`${list}&c=${first.continuation}`);
  const ids = [...first.itemRefs, ...rest.itemRefs].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [id = ""] = ids;
  const contents = Items.parse(await (await post("stream/items/contents", { i: id })).json());
  expect(contents.items[0]?.summary.content).toMatch(/^<p>.+<\/p>$/s);
  await post("edit-tag", { i: id, a: "user/-/state/com.google/read" });
  expect((await listIds(list)).itemRefs.map((ref) => ref.id)).toEqual(ids.slice(1));
  await post("edit-tag", { i: contents.items[0]?.id ?? "", r: "user/-/state/com.google/read" });
  expect((await listIds(list)).itemRefs).toHaveLength(ids.length);
});

test("a client stars, labels, and reads the streams of both", async () => {
  const [ref] = (await listIds("s=user/-/state/com.google/reading-list")).itemRefs;
  const i = ref?.id ?? "";
  await post("edit-tag", { i, a: "user/-/state/com.google/starred" });
  await post("edit-tag", { i, a: "user/-/label/desk" });
  for (const stream of ["user/-/state/com.google/starred", "user/1/label/desk"]) {
    const { items } = Items.parse(await (await api(`stream/contents/${stream}`)).json());
    expect(items).toHaveLength(1);
    expect(items[0]?.categories).toContain("user/-/label/desk");
  }
});

test("a client marks an outlet read, and only that", async () => {
  const all = "xt=user/-/state/com.google/read&s=";
  const before = (await listIds(`${all}user/-/state/com.google/reading-list`)).itemRefs.length;
  const ofWire = (await listIds(`${all}feed/source/Sample%20Wire`)).itemRefs.length;
  await post("mark-all-as-read", { s: "feed/source/Sample Wire" });
  const after = (await listIds(`${all}user/-/state/com.google/reading-list`)).itemRefs.length;
  expect(ofWire).toBeGreaterThan(0);
  expect(after).toBe(before - ofWire);
});

test("an operation that does not exist is not found", async () => {
  expect((await api("subscription/quickadd")).status).toBe(404);
});

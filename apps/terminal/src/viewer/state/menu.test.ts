import { expect, test } from "vitest";
import type { Fact } from "../../facts/list-facts.ts";
import type { OpenArticle } from "../source/source.ts";
import { correctMenu } from "./correct-menu.ts";
import { stepMenu } from "./menu.ts";

const subject = { id: "e7", name: "Ada Lovelace" };
const article: OpenArticle = {
  parsed: {
    schemaVersion: 1,
    article: { id: "a1", text: "", language: "en", blocks: [] },
    sentences: [],
    entities: [],
    times: [],
    quotes: [],
    events: [],
    brief: [],
  },
  title: "",
  isRead: true,
  isStarred: false,
  tags: [],
  notes: [],
  subjects: new Map([["x1", subject]]),
};
const shown = { label: "", detail: "", span: { start: 0, end: 1 } };
const entity: Fact = { ...shown, kind: "entity", id: "x1" };
const quote: Fact = { ...shown, kind: "quote", id: "q1" };
const event: Fact = { ...shown, kind: "event", id: "v1", type: "plover:AGREE" };

test.each([
  [entity, "r", { kind: "ask", question: { kind: "rename", subject }, text: subject.name }],
  [entity, "m", { kind: "ask", question: { kind: "merge", subject } }],
  [entity, "X", { kind: "correct", request: { kind: "reject", entity: "e7" } }],
  [quote, "x", { kind: "correct", request: { kind: "reject-quote", article: "a1", quote: "q1" } }],
  [event, "x", { kind: "correct", request: { kind: "reject-event", article: "a1", event: "v1" } }],
  [event, "t", { kind: "ask", question: { kind: "retype-event", event: "v1" } }],
])("correctMenu offers for %j under %s the right thing", (fact, key, choice) => {
  const menu = correctMenu(fact, article);
  expect(menu && stepMenu(menu, key)).toMatchObject({ kind: "chosen", choice });
});

test("correctMenu has nothing for a time, nor for a name that the library does not know", () => {
  expect(correctMenu({ ...shown, kind: "time" }, article)).toBeUndefined();
  expect(correctMenu({ ...entity, id: "x2" }, article)).toBeUndefined();
});

test("stepMenu moves round, takes the choice under the cursor, and is left by other keys", () => {
  const menu = correctMenu(quote, article);
  if (!menu) throw new RangeError("There is no menu");
  const moved = stepMenu(menu, "up");
  expect(moved).toMatchObject({ kind: "moved", menu: { cursor: menu.items.length - 1 } });
  expect(stepMenu(menu, "enter")).toMatchObject({ choice: menu.items[0]?.choice });
  expect(stepMenu(menu, "esc")).toEqual({ kind: "cancelled" });
});

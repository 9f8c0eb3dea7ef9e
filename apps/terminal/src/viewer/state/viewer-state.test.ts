import { expect, test } from "vitest";
import type { Extent } from "./moving.ts";
import { ask } from "./prompt.ts";
import { type Action, initialState, reduce, type ViewerState } from "./viewer-state.ts";

const extent: Extent = {
  listFirst: 0,
  list: 30,
  listPage: 10,
  help: 20,
  facts: 2,
  factsPage: 5,
  rows: 50,
  page: 10,
  fact: { span: { start: 100, end: 110 }, row: 30 },
};
const articles = { kind: "articles" } as const;
const story = { kind: "story", id: "s1", name: "A story" } as const;

const after = (
  actions: readonly Action[],
  pane: ViewerState["pane"] = "list",
  known: Extent = extent,
): ViewerState =>
  actions.reduce((state, action) => reduce(state, action, known), initialState(pane, articles));

test.each<[string, Action[], ViewerState["pane"], Partial<ViewerState>]>([
  ["moves to the next row", [{ kind: "move", by: 1 }], "list", { rowIndex: 1 }],
  ["stops at the last row", [{ kind: "move", by: 99 }], "list", { rowIndex: 29 }],
  ["stops at the first row", [{ kind: "move", by: -1 }], "list", { rowIndex: 0 }],
  ["turns a page of the list", [{ kind: "page", by: 1 }], "list", { rowIndex: 9 }],
  ["goes to the bottom", [{ kind: "bottom" }], "article", { scroll: 40 }],
  ["goes back to the top", [{ kind: "bottom" }, { kind: "top" }], "article", { scroll: 0 }],
  ["keeps a row of the page before", [{ kind: "page", by: 1 }], "article", { scroll: 9 }],
  ["opens the article of the list", [{ kind: "open" }], "list", { pane: "article" }],
  ["opens the facts of the article", [{ kind: "open" }], "article", { pane: "facts" }],
  [
    "jumps to the sentence of a fact",
    [{ kind: "open" }],
    "facts",
    { pane: "article", shown: { span: { start: 100, end: 110 }, from: { scroll: 0 } }, scroll: 27 },
  ],
  [
    "comes back from the sentence to the fact and the row it left",
    [{ kind: "open" }, { kind: "back" }],
    "facts",
    { pane: "facts", shown: undefined, scroll: 0 },
  ],
  [
    "points at what a row of the list is about",
    [{ kind: "point", span: { start: 5, end: 9 }, row: 20 }],
    "list",
    { pane: "list", shown: { span: { start: 5, end: 9 } }, scroll: 17 },
  ],
  ["leaves the facts", [{ kind: "back" }], "facts", { pane: "article" }],
  [
    "walks the questions round",
    [{ kind: "question", by: -1 }],
    "facts",
    { question: "Where", factIndex: 0 },
  ],
  [
    "starts the next article at its top, in the pane that was read",
    [{ kind: "bottom" }, { kind: "article", by: 1 }],
    "article",
    { scroll: 0, rowIndex: 1, pane: "article" },
  ],
  [
    "closes the help by any key",
    [{ kind: "help" }, { kind: "zoom" }],
    "list",
    { helpShown: false, zoomed: false },
  ],
  [
    "shows another list from its top",
    [
      { kind: "move", by: 3 },
      { kind: "list", listing: { kind: "unread" } },
    ],
    "list",
    { listing: { kind: "unread" }, rowIndex: 0, trail: [] },
  ],
  [
    "finds while a search is typed, with one step back",
    [
      { kind: "move", by: 3 },
      { kind: "find", query: "a" },
      { kind: "find", query: "ab" },
    ],
    "list",
    { listing: { kind: "search", query: "ab" }, trail: [{ listing: articles, rowIndex: 3 }] },
  ],
  [
    "offers no completions for what was typed before",
    [
      { kind: "ask", prompt: ask({ kind: "search" }, "new") },
      { kind: "complete", typed: "ne", completions: [{ text: "never", label: "never" }] },
    ],
    "list",
    { prompt: ask({ kind: "search" }, "new") },
  ],
])("reduce %s", (_, actions, pane, expected) => {
  expect(after(actions, pane)).toMatchObject(expected);
});

test("the list of quotes follows what is shown of doubtful ones", () => {
  const open = { kind: "list", listing: { kind: "quotes" } } as const;
  const hidden = reduce(initialState("list", { kind: "articles" }), open, extent);
  expect(hidden.listing).toEqual({ kind: "quotes", doubtful: false });
  const shown = reduce(hidden, { kind: "doubtful" }, extent);
  expect(shown.listing).toEqual({ kind: "quotes", doubtful: true });
  expect(shown.message).toContain("shown");
});

test("reduce opens a story in place, and comes back to its row", () => {
  const known = { ...extent, opens: story };
  const inside = after([{ kind: "move", by: 4 }, { kind: "open" }], "list", known);
  expect(inside).toMatchObject({ listing: story, rowIndex: 0, pane: "list" });
  expect(reduce(inside, { kind: "back" }, extent)).toMatchObject({
    listing: articles,
    rowIndex: 4,
    trail: [],
  });
});

test("reduce stays in range when there is nothing to move over", () => {
  const nothing: Extent = { ...extent, list: 0, facts: 0, rows: 0, fact: undefined };
  for (const pane of ["list", "article", "facts"] as const)
    for (const kind of ["top", "bottom", "open"] as const) {
      const state = after([{ kind }], pane, nothing);
      expect([state.rowIndex, state.scroll, state.factIndex]).toEqual([0, 0, 0]);
    }
});

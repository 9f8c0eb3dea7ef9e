import { expect, test } from "vitest";
import {
  type Action,
  type Extent,
  initialState,
  reduce,
  type ViewerState,
} from "./viewer-state.ts";

const extent: Extent = { articles: 3, help: 20, facts: 2, rows: 50, page: 10, factRow: 30 };
const after = (actions: readonly Action[], pane: ViewerState["pane"] = "list"): ViewerState =>
  actions.reduce((state, action) => reduce(state, action, extent), initialState(pane));

test.each<[string, Action[], ViewerState["pane"], Partial<ViewerState>]>([
  ["moves to the next article", [{ kind: "move", by: 1 }], "list", { articleIndex: 1 }],
  ["stops at the last article", [{ kind: "move", by: 9 }], "list", { articleIndex: 2 }],
  ["stops at the first article", [{ kind: "move", by: -1 }], "list", { articleIndex: 0 }],
  ["goes to the bottom", [{ kind: "bottom" }], "article", { scroll: 40 }],
  ["goes back to the top", [{ kind: "bottom" }, { kind: "top" }], "article", { scroll: 0 }],
  ["keeps a row of the page before", [{ kind: "page", by: 1 }], "article", { scroll: 9 }],
  ["opens the article of the list", [{ kind: "open" }], "list", { pane: "article" }],
  ["opens the facts of the article", [{ kind: "open" }], "article", { pane: "facts" }],
  [
    "shows the sentence of a fact",
    [{ kind: "move", by: 1 }, { kind: "open" }],
    "facts",
    { shownFact: 1, scroll: 27 },
  ],
  [
    "takes the fact back before the pane",
    [{ kind: "open" }, { kind: "back" }],
    "facts",
    { pane: "facts", shownFact: undefined },
  ],
  ["leaves the facts", [{ kind: "back" }], "facts", { pane: "article" }],
  [
    "walks the questions round",
    [{ kind: "question", by: -1 }],
    "facts",
    { question: "Where", factIndex: 0 },
  ],
  [
    "starts a new article at its top",
    [{ kind: "bottom" }, { kind: "article", by: 1 }],
    "article",
    { scroll: 0, articleIndex: 1 },
  ],
  [
    "closes the help by any key",
    [{ kind: "help" }, { kind: "zoom" }],
    "list",
    { helpShown: false, zoomed: false },
  ],
])("reduce %s", (_, actions, pane, expected) => {
  expect(after(actions, pane)).toMatchObject(expected);
});

test("reduce stays in range when there is nothing to move over", () => {
  const nothing: Extent = { articles: 0, help: 0, facts: 0, rows: 0, page: 10, factRow: 0 };
  for (const pane of ["list", "article", "facts"] as const)
    for (const kind of ["top", "bottom", "open"] as const) {
      const state = reduce(initialState(pane), { kind }, nothing);
      expect([state.articleIndex, state.scroll, state.factIndex]).toEqual([0, 0, 0]);
    }
});

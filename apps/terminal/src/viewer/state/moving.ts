import type { Span } from "@nutgraf/core";
import type { Listing } from "../source/source.ts";
import type { ViewerState } from "./viewer-state.ts";

/** The three panes, from left to right. */
export const panes = ["list", "article", "facts"] as const;
export type Pane = (typeof panes)[number];

/** How much there is to move over, as the screen knows it. */
export type Extent = {
  /** Rows of the list that the cursor can go to: from `listFirst` to before `list`. */
  readonly listFirst: number;
  readonly list: number;
  /** Rows of the list that fit on the screen. */
  readonly listPage: number;
  /** The list that the row under the cursor opens, if it opens one. */
  readonly opens?: Listing | undefined;
  /** Lines of the help. */
  readonly help: number;
  readonly facts: number;
  /** Facts that fit on the screen. */
  readonly factsPage: number;
  /** Rows of the article. */
  readonly rows: number;
  /** Rows of the article that fit on the screen. */
  readonly page: number;
  /** The fact under the cursor, and the row at which it starts. */
  readonly fact?: { readonly span: Span; readonly row: number } | undefined;
};

/** A step up or down. */
export type Step =
  | { readonly kind: "move" | "page"; readonly by: number }
  | { readonly kind: "top" | "bottom" };

/** Move in the pane with the focus; afterwards the focus is on `then`. */
export function moveBy(
  state: ViewerState,
  step: Step,
  extent: Extent,
  then = state.pane,
): ViewerState {
  switch (state.pane) {
    case "list": {
      const by = distance(step, extent.listPage);
      const last = Math.max(extent.listFirst, extent.list - 1);
      const row = Math.max(extent.listFirst, Math.min(state.rowIndex + by, last));
      return { ...toRow(state, row), pane: then };
    }
    case "article": {
      const by = distance(step, extent.page);
      return { ...state, scroll: clamp(state.scroll + by, extent.rows - extent.page) };
    }
    case "facts": {
      const by = distance(step, extent.factsPage);
      return { ...state, factIndex: clamp(state.factIndex + by, extent.facts - 1) };
    }
  }
}

/** A page keeps one row of the page before. */
function distance(step: Step, page: number): number {
  switch (step.kind) {
    case "move":
      return step.by;
    case "page":
      return step.by * Math.max(1, page - 1);
    case "top":
      return Number.NEGATIVE_INFINITY;
    case "bottom":
      return Number.POSITIVE_INFINITY;
  }
}

function toRow(state: ViewerState, rowIndex: number): ViewerState {
  if (rowIndex === state.rowIndex) return state;
  return { ...state, rowIndex, scroll: 0, factIndex: 0, shown: undefined };
}

/** A value from 0 to `max`; 0 if there is nothing to move over. */
export const clamp = (value: number, max: number): number =>
  Math.max(0, Math.min(value, Math.max(0, max)));

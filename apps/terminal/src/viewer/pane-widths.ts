import type { Pane } from "./viewer-state.ts";

/** Columns of each pane that is shown; a pane that is not shown has none. */
export type PaneWidths = Readonly<Record<Pane, number>>;

const THREE_PANES = 120;
const TWO_PANES = 72;

/** Share the columns out: three panes, the focused one with its neighbour, or one alone. */
export function paneWidths(columns: number, focus: Pane, zoomed: boolean): PaneWidths {
  const alone = { list: 0, article: 0, facts: 0, [focus]: columns };
  if (zoomed || columns < TWO_PANES) return alone;
  if (columns >= THREE_PANES) {
    const list = Math.min(38, Math.floor(columns * 0.22));
    const facts = Math.min(56, Math.floor(columns * 0.3));
    return { list, article: columns - list - facts, facts };
  }
  const side = Math.floor(columns * 0.38);
  if (focus === "list") return { list: side, article: columns - side, facts: 0 };
  return { list: 0, article: columns - side, facts: side };
}

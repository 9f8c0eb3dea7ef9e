import type { Listing } from "../source/source.ts";
import type { Pane } from "../state/moving.ts";

/** Columns of each pane that is shown; a pane that is not shown has none. */
export type PaneWidths = Readonly<Record<Pane, number>>;

/** What the panes are shared out by. */
export type Sharing = {
  readonly columns: number;
  readonly focus: Pane;
  readonly zoomed: boolean;
  readonly listing: Listing["kind"];
};

const THREE_PANES = 120;
const TWO_PANES = 76;

/** Share the columns out: three panes, the focused one with its neighbour, or one alone. */
export function paneWidths({ columns, focus, zoomed, listing }: Sharing): PaneWidths {
  if (zoomed || columns < TWO_PANES) return { list: 0, article: 0, facts: 0, [focus]: columns };
  if (columns >= THREE_PANES && (hasFacts(listing) || focus === "facts")) {
    const list = Math.min(64, Math.floor(columns * (isOfSentences(listing) ? 0.34 : 0.27)));
    const facts = Math.min(56, Math.floor(columns * 0.28));
    return { list, article: columns - list - facts, facts };
  }
  if (focus === "list") {
    const list = Math.floor(columns * (isOfSentences(listing) ? 0.5 : 0.4));
    return { list, article: columns - list, facts: 0 };
  }
  const facts = Math.ceil(columns * 0.42);
  return { list: 0, article: columns - facts, facts };
}

/** Lists of sentences need more room than lists of titles. */
const hasFacts = (listing: Listing["kind"]): boolean =>
  listing !== "stories" && listing !== "feeds" && listing !== "searches";

const isOfSentences = (listing: Listing["kind"]): boolean =>
  listing === "timeline" || listing === "quotes";

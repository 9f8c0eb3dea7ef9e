import type { ListPage, ListRow, PagePlace } from "./source.ts";

/**
 * A list of any length, read page by page from its start or, to be at its end at once, from there. Only
 * pages near the cursor are at hand; the others are known by their places, and read again when needed.
 */
export type PagedList = {
  readonly backwards: boolean;
  /** In the order in which they were read, from either end of the list. */
  readonly pages: readonly HeldPage[];
  /** Whether the pages make up the whole list. */
  readonly isWhole: boolean;
  /** Rows of the whole list, where that is known; a list that is read from its end knows it. */
  readonly total: number | undefined;
};

type HeldPage = {
  readonly place: PagePlace;
  /** Rows in the pages before it. */
  readonly from: number;
  readonly length: number;
  /** What the next page follows. */
  readonly next: string | undefined;
  /** Absent while the cursor is far away. */
  readonly rows?: readonly ListRow[];
};

/** Rows to have ready before and behind the cursor: more than the largest screen shows. */
const AHEAD = 100;
/** Rows from the cursor at which a page is let go. */
const FAR = 600;

/** A list of which its first page was read; from its end, with the number of all rows. */
export function startList(
  page: ListPage,
  { backwards = false, total = page.total }: { backwards?: boolean; total?: number } = {},
): PagedList {
  const none = { backwards, pages: [], isWhole: false, total };
  return addPage(none, backwards ? { backwards } : {}, page);
}

/** The list with a page that follows those known, or with one of them read again. */
export function addPage(list: PagedList, place: PagePlace, page: ListPage): PagedList {
  const { items, next } = page;
  const known = list.pages.findIndex((one) => one.place.after === place.after);
  const before = known < 0 ? list.pages : list.pages.slice(0, known);
  const last = before.at(-1);
  const from = last ? last.from + last.length : 0;
  const read = { place, from, length: items.length, next, rows: items };
  const old = known < 0 ? undefined : list.pages[known];
  if (old?.next === next && old?.length === items.length)
    return { ...list, pages: list.pages.with(known, read) };
  // Rows have come or gone, and what follows them is not known.
  const isWhole = next === undefined;
  const total = isWhole ? from + items.length : list.total;
  return { ...list, pages: [...before, read], isWhole, total };
}

/** The rows that the cursor can be on: from `first` to before `end`. */
export function reachOf({ pages, backwards, total }: PagedList): { first: number; end: number } {
  const last = pages.at(-1);
  const read = last ? last.from + last.length : 0;
  if (!backwards) return { first: 0, end: read };
  const end = total ?? read;
  return { first: end - read, end };
}

/** The row at an index, if it is at hand. */
export function rowAt(list: PagedList, index: number): ListRow | undefined {
  const position = positionOf(list, index);
  const page = list.pages.findLast(({ from }) => from <= position);
  return page?.rows?.[position - page.from];
}

/** The list as it was left, nothing of it at hand: it may have changed since. */
export function forgetRows(list: PagedList): PagedList {
  const pages = list.pages.map(({ rows: _, ...page }) => page);
  return { ...list, pages, total: list.backwards || list.isWhole ? list.total : undefined };
}

/** Where to read the page with an index; the first one, where it is not known. */
export function placeOf(list: PagedList, index: number): PagePlace {
  const position = positionOf(list, index);
  return list.pages.findLast(({ from }) => from <= position)?.place ?? {};
}

/** The page to read next so that the rows around the cursor are at hand, if any is missing. */
export function missingPage(list: PagedList, cursor: number): PagePlace | undefined {
  const position = positionOf(list, cursor);
  const near = list.pages.filter(({ from, length }) => isNear(from, length, position, AHEAD));
  const gone = near.find(({ rows }) => rows === undefined);
  if (gone) return gone.place;
  const last = list.pages.at(-1);
  if (list.isWhole || last?.next === undefined || position + AHEAD < last.from + last.length)
    return undefined;
  return { ...(list.backwards ? { backwards: true } : {}), after: last.next };
}

/** The list without the rows that are far from the cursor. */
export function keepNear(list: PagedList, cursor: number): PagedList {
  const position = positionOf(list, cursor);
  const pages = list.pages.map((page) => {
    if (!page.rows || isNear(page.from, page.length, position, FAR)) return page;
    const { rows: _, ...place } = page;
    return place;
  });
  return { ...list, pages };
}

/** The list with a change to the rows of one article. */
export function patchRows(list: PagedList, article: string, change: Partial<ListRow>): PagedList {
  const patch = (row: ListRow) => (row.article === article ? { ...row, ...change } : row);
  const pages = list.pages.map((page) =>
    page.rows ? { ...page, rows: page.rows.map(patch) } : page,
  );
  return { ...list, pages };
}

/** Rows between an index and the end that the list is read from. */
function positionOf(list: PagedList, index: number): number {
  return list.backwards ? reachOf(list).end - 1 - index : index;
}

const isNear = (from: number, length: number, position: number, distance: number): boolean =>
  from <= position + distance && from + length > position - distance;

import { expect, test } from "vitest";
import {
  addPage,
  forgetRows,
  keepNear,
  missingPage,
  type PagedList,
  patchRows,
  placeOf,
  reachOf,
  rowAt,
  startList,
} from "./paged-list.ts";
import type { ListPage, PagePlace } from "./source.ts";

const ROWS = 2050;
const PAGE = 200;

/** A page of the numbers from 0 to the last one, read from either end. */
function read({ after, backwards = false }: PagePlace, count = ROWS): ListPage {
  const from = after === undefined ? 0 : Number(after) + 1;
  const positions = Array.from({ length: Math.min(PAGE, count - from) }, (_, i) => from + i);
  const items = positions.map((position) => {
    const title = `${backwards ? count - 1 - position : position}`;
    return { key: title, title, detail: "", article: title };
  });
  const end = from + items.length;
  return end < count ? { items, next: `${end - 1}` } : { items };
}

/** Go to a row as a reader does: what is missing is read, what is far is let go. */
function goTo(list: PagedList, cursor: number): PagedList {
  let now = list;
  for (let place = missingPage(now, cursor); place; place = missingPage(now, cursor))
    now = keepNear(addPage(now, place, read(place)), cursor);
  return now;
}

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by);
const rowsAtHand = ({ pages }: PagedList) =>
  pages.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0);

test("down to the end and up again, every row is there in its turn and few are kept", () => {
  let list = startList(read({}));
  for (const cursor of [...steps(0, ROWS - 1, 50), ...steps(0, ROWS - 1, 50).toReversed()]) {
    list = goTo(list, cursor);
    expect(rowAt(list, cursor)?.title).toBe(`${cursor}`);
    expect(rowsAtHand(list)).toBeLessThanOrEqual(1600);
  }
  expect(list).toMatchObject({ isWhole: true, total: ROWS });
});

test("from its end, the last rows come first, and the indices are the same", () => {
  let list = startList(read({ backwards: true }), { backwards: true, total: ROWS });
  expect(reachOf(list)).toEqual({ first: ROWS - PAGE, end: ROWS });
  for (const cursor of steps(0, ROWS - 1, 50).toReversed()) {
    list = goTo(list, cursor);
    expect(rowAt(list, cursor)?.title).toBe(`${cursor}`);
  }
  expect(reachOf(goTo(list, 0))).toEqual({ first: 0, end: ROWS });
});

test("a list that was counted wrong is put right when its start is reached", () => {
  let list = startList(read({ backwards: true }), { backwards: true, total: ROWS + 7 });
  expect(rowAt(list, ROWS + 6)?.title).toBe(`${ROWS - 1}`);
  for (let place = missingPage(list, reachOf(list).first); place; ) {
    list = addPage(list, place, read(place));
    place = missingPage(list, reachOf(list).first);
  }
  expect(reachOf(list)).toEqual({ first: 0, end: ROWS });
});

test("a list that is opened again knows its places, and what changed", () => {
  const list = forgetRows(goTo(goTo(startList(read({})), 300), 500));
  expect(rowAt(list, 500)).toBeUndefined();
  const place = placeOf(list, 500);
  expect(rowAt(addPage(list, place, read(place)), 500)?.title).toBe("500");
  // Three rows fewer: the first page ends elsewhere, so the others do not follow it.
  const shorter = addPage(list, {}, { items: read({}).items.slice(3), next: "other" });
  expect(reachOf(shorter)).toEqual({ first: 0, end: PAGE - 3 });
});

test("patchRows changes the rows of one article", () => {
  const list = patchRows(startList(read({})), "5", { isUnread: true });
  expect([4, 5].map((index) => rowAt(list, index)?.isUnread)).toEqual([undefined, true]);
});

test("a list of one page that is opened again is whole, whatever its length", () => {
  const list = forgetRows(startList(read({}, 3)));
  expect(list.total).toBe(3);
  expect(addPage(list, {}, read({}, 4))).toMatchObject({ total: 4, isWhole: true });
  expect(addPage(list, {}, read({}, 300))).toMatchObject({ total: 3, isWhole: false });
});

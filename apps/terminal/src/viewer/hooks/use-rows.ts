import { useCallback, useEffect, useRef, useState } from "react";
import { messageOf } from "../message-of.ts";
import {
  addPage,
  forgetRows,
  keepNear,
  missingPage,
  type PagedList,
  patchRows,
  placeOf,
  reachOf,
  startList,
} from "../source/paged-list.ts";
import type { Listing, ListPage, ListRow, Source } from "../source/source.ts";

/** A list as far as it was read. */
export type Rows = {
  readonly list: PagedList;
  readonly problem: string | undefined;
  /** Make the rows at its start or at its end ones that the cursor can go to. */
  readonly reachEdge: (edge: "top" | "bottom") => Promise<void>;
  /** Change what is shown of an article. */
  readonly patch: (article: string, change: Partial<ListRow>) => void;
};

type Shown = {
  readonly listing: Listing;
  readonly list: PagedList;
  readonly problem?: string;
};

type Asked = {
  readonly first: ListPage;
  /** Changes when the source did, so that the list is read anew. */
  readonly revision: number;
  /** The row under the cursor. */
  readonly cursor: number;
  /** The rows have other indices by now. */
  readonly onShift: (by: number) => void;
};

/** After the frame: counting a large library takes longer than drawing it. */
const COUNT_AFTER_MS = 30;

/** A library may hold a million of them; they are counted for who goes to the last. */
const SLOW_TO_COUNT: ReadonlySet<Listing["kind"]> = new Set(["timeline", "quotes"]);

/** Keep a list, read as far as the cursor needs it; the rows before stay until the new ones are there. */
export function useRows(source: Source, listing: Listing, asked: Asked): Rows {
  const { first, revision, cursor, onShift } = asked;
  const [shown, setShown] = useState<Shown>(() => ({ listing, list: startList(first) }));
  const wanted = useRef({ listing, revision });
  const left = useRef(new WeakMap<Listing, PagedList>());
  const isReading = useRef(false);
  const { list } = shown;
  useEffect(() => {
    if (shown.problem === undefined) left.current.set(shown.listing, shown.list);
  }, [shown]);

  const show = useCallback((change: (list: PagedList) => PagedList) => {
    setShown((before) =>
      before.listing === wanted.current.listing ? { ...before, list: change(before.list) } : before,
    );
  }, []);
  const fail = useCallback((of: Listing, error: unknown) => {
    if (of === wanted.current.listing) setShown((before) => failed(before, of, messageOf(error)));
  }, []);

  useEffect(() => {
    if (wanted.current.listing === listing && wanted.current.revision === revision) return;
    wanted.current = { listing, revision };
    openAt(source, { listing, left: left.current.get(listing), cursor }).then(
      (read) => wanted.current.listing === listing && setShown({ listing, list: read }),
      (error: unknown) => fail(listing, error),
    );
    // Moving through a list opens none.
  }, [source, listing, revision, fail]);

  useEffect(() => {
    const place = missingPage(list, cursor);
    if (!place || isReading.current || shown.listing !== wanted.current.listing) return;
    isReading.current = true;
    const read = source.list(shown.listing, place);
    read
      .then((page) => {
        const longer = addPage(list, place, page);
        show((now) => keepNear(addPage(now, place, page), cursor));
        // Read from its end, it has turned out to be longer or shorter than it was counted.
        if (list.backwards) onShift(reachOf(longer).end - reachOf(list).end);
      })
      .catch((error: unknown) => fail(shown.listing, error))
      .finally(() => {
        isReading.current = false;
      });
  }, [source, shown.listing, list, cursor, show, fail, onShift]);

  useEffect(() => {
    if (list.isWhole || list.total !== undefined || SLOW_TO_COUNT.has(shown.listing.kind)) return;
    const timer = setTimeout(() => {
      source.count(shown.listing).then(
        (total) => total !== undefined && show((now) => ({ ...now, total: now.total ?? total })),
        // A list that cannot be counted is shown all the same.
        () => undefined,
      );
    }, COUNT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [source, shown.listing, list.isWhole, list.total, show]);

  // Whoever goes to an end must find the rows drawn there.
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    for (const resolve of waiting.current.splice(0)) resolve();
  }, [shown]);

  const reachEdge = useCallback(
    async (edge: "top" | "bottom") => {
      const backwards = edge === "bottom";
      if (list.isWhole || list.backwards === backwards) return;
      try {
        const read = await startFrom(source, shown.listing, edge);
        const drawn = new Promise<void>((resolve) => waiting.current.push(resolve));
        show(() => read);
        await drawn;
      } catch (error) {
        fail(shown.listing, error);
      }
    },
    [source, shown.listing, list, show, fail],
  );
  const patch = useCallback(
    (article: string, change: Partial<ListRow>) => show((now) => patchRows(now, article, change)),
    [show],
  );
  return { list, problem: shown.problem, reachEdge, patch };
}

/** Open a list at a row, where it was left if it was open before. */
async function openAt(
  source: Source,
  { listing, left, cursor }: { listing: Listing; left: PagedList | undefined; cursor: number },
): Promise<PagedList> {
  if (!left) return startList(await source.list(listing, {}));
  const place = placeOf(left, cursor);
  return addPage(forgetRows(left), place, await source.list(listing, place));
}

async function startFrom(
  source: Source,
  listing: Listing,
  edge: "top" | "bottom",
): Promise<PagedList> {
  if (edge === "top") return startList(await source.list(listing, {}));
  const total = await source.count(listing);
  const page = await source.list(listing, { backwards: true });
  return startList(page, { backwards: true, total: total ?? page.items.length });
}

/** A search that is half typed does not take away what was found before. */
const failed = ({ listing: before, list }: Shown, listing: Listing, problem: string): Shown => ({
  listing,
  list:
    before.kind === "search" && listing.kind === "search" ? { ...list, isWhole: true } : NO_ROWS,
  problem,
});

const NO_ROWS = startList({ items: [], total: 0 });

import { useCallback, useEffect, useRef, useState } from "react";
import { messageOf } from "../message-of.ts";
import type { Listing, ListPage, ListRow, Source } from "../source/source.ts";

/** A list as far as it was read. */
export type Rows = {
  readonly items: readonly ListRow[];
  readonly total: number | undefined;
  readonly problem: string | undefined;
  /** Read on, so that there are rows after this one. */
  readonly reach: (index: number) => void;
  /** Read to the end. */
  readonly reachEnd: () => Promise<void>;
  /** Change what is shown of an article. */
  readonly patch: (article: string, change: Partial<ListRow>) => void;
};

type Loaded = {
  readonly listing: Listing;
  readonly page: ListPage;
  readonly problem?: string;
};

const COUNT_AFTER_MS = 30;

/** Rows that are read ahead of the cursor. */
const AHEAD = 200;

/** Keep a list, read as far as the cursor needs it; the rows before stay until the new ones are there. */
export function useRows(
  source: Source,
  listing: Listing,
  { first, revision }: { readonly first: ListPage; readonly revision: number },
): Rows {
  const [loaded, setLoaded] = useState<Loaded>({ listing, page: first });
  const wanted = useRef({ listing, revision });
  const isReading = useRef(false);

  useEffect(() => {
    if (wanted.current.listing === listing && wanted.current.revision === revision) return;
    wanted.current = { listing, revision };
    const isWanted = () => wanted.current.listing === listing;
    source.list(listing).then(
      (page) => isWanted() && setLoaded({ listing, page }),
      (error: unknown) =>
        isWanted() && setLoaded((before) => failed(before, listing, messageOf(error))),
    );
  }, [source, listing, revision]);

  const readOn = useCallback(async (): Promise<boolean> => {
    const { next } = loaded.page;
    if (next === undefined || isReading.current || loaded.listing !== wanted.current.listing)
      return false;
    isReading.current = true;
    try {
      const page = await source.list(loaded.listing, next);
      setLoaded((before) =>
        before.page.next === next ? { ...before, page: append(before.page, page) } : before,
      );
    } finally {
      isReading.current = false;
    }
    return true;
  }, [source, loaded]);

  // Whoever goes to the end must find the rows drawn there.
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    for (const resolve of waiting.current.splice(0)) resolve();
  }, [loaded]);

  const reachEnd = useCallback(async () => {
    // One array that grows: a copy for each page would take many times the memory of the list.
    const items = [...loaded.page.items];
    let { next } = loaded.page;
    while (next !== undefined && loaded.listing === wanted.current.listing) {
      const page: ListPage = await source.list(loaded.listing, next);
      for (const item of page.items) items.push(item);
      next = page.next;
    }
    const drawn = new Promise<void>((resolve) => waiting.current.push(resolve));
    setLoaded({ ...loaded, page: { items, ...(next === undefined ? {} : { next }) } });
    await drawn;
  }, [source, loaded]);

  const patch = useCallback((article: string, change: Partial<ListRow>) => {
    setLoaded((before) => ({
      ...before,
      page: {
        ...before.page,
        items: before.page.items.map((row) =>
          row.article === article ? { ...row, ...change } : row,
        ),
      },
    }));
  }, []);

  const [counted, setCounted] = useState<{ listing: Listing; total: number | undefined }>();
  useEffect(() => {
    if (loaded.page.next === undefined || loaded.page.total !== undefined) return;
    // After the frame: counting a large library takes longer than drawing it.
    const timer = setTimeout(() => {
      source.count(loaded.listing).then(
        (total) => setCounted({ listing: loaded.listing, total }),
        // A list that cannot be counted is shown all the same.
        () => setCounted({ listing: loaded.listing, total: undefined }),
      );
    }, COUNT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [source, loaded.listing, loaded.page.total, loaded.page.next === undefined]);

  const { items } = loaded.page;
  const known = counted?.listing === loaded.listing ? counted.total : undefined;
  const total = loaded.page.next === undefined ? items.length : (loaded.page.total ?? known);
  const reach = useCallback(
    (index: number) => {
      if (index + AHEAD >= items.length)
        readOn().catch((error: unknown) =>
          setLoaded((before) => ({ ...before, problem: messageOf(error) })),
        );
    },
    [items, readOn],
  );
  return { items, total, problem: loaded.problem, reach, reachEnd, patch };
}

const append = (before: ListPage, { items, next }: ListPage): ListPage => ({
  items: [...before.items, ...items],
  ...(before.total === undefined ? {} : { total: before.total }),
  ...(next === undefined ? {} : { next }),
});

/** A search that is half typed does not take away what was found before. */
const failed = ({ page }: Loaded, listing: Listing, problem: string): Loaded => ({
  listing,
  page: listing.kind === "search" ? { items: page.items } : NO_ROWS,
  problem,
});

const NO_ROWS: ListPage = { items: [], total: 0 };

import type { Page, PageOptions } from "@nutgraf/library";

const LARGEST_PAGE = 500;

/** Every item of a paged list, read as it is asked for; `limit` ends it early. */
export async function* eachItem<Item>(
  read: (options: PageOptions) => Promise<Page<Item>>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Item> {
  let left = limit;
  let after: string | undefined;
  while (left > 0) {
    const page: Page<Item> = await read({
      limit: Math.min(left, LARGEST_PAGE),
      ...(after === undefined ? {} : { after }),
    });
    yield* page.items;
    left -= page.items.length;
    if (page.next === undefined) return;
    after = page.next;
  }
}
